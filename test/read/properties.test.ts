/** Properties of reading: never a throw, nothing shown that was not sent, bounded output, time that grows no faster than the mail. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textLines } from '../../lambdas/read/lines.ts';
import { readMail } from '../../lambdas/read/read-mail.ts';
import type { Reading } from '../../lambdas/read/reading.ts';
import { splitReply } from '../../lambdas/read/reply.ts';

const settings = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
const RUNS = { numRuns: 120 };

/** Lines that mails are made of, and lines that only look like it. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      '> ',
      '>> a',
      '-- ',
      '---',
      '________________',
      '-----Original Message-----',
      'From: Ana <ana@acme.example>',
      'Sent: Monday, 5 May 2025 09:00',
      'Date: 5 May 2025 10:00',
      'To: plan@rebound.example',
      'Subject: Your application',
      'On Mon, 5 May 2025 at 09:00, Ana <ana@acme.example> wrote:',
      'Am 05.05.2025 um 09:00 schrieb Ana:',
      '差出人: 花子 <a@acme.example>',
      'Best regards,',
      'Maya',
      'Sent from my iPhone',
      '– reply above this line –',
      '---------- Forwarded message ---------',
      'Begin forwarded message:',
      '<div class="gmail_quote">',
      '<blockquote type="cite">',
      '</div>',
      '<br>',
      '<p>',
      '<a href="',
      '&nbsp;',
      '<!--',
      '-->',
      '<style>',
      '--b',
      '--b--',
      'Content-Type: text/html',
      'done',
      '\u202e',
      '\0',
    ),
  },
);
const body = fc.array(piece, { maxLength: 40 }).map(lines => lines.join('\r\n'));
const header = fc.constantFrom(
  '',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Type: text/html',
  'Content-Type: multipart/mixed; boundary=b',
  'Content-Type: multipart/alternative; boundary="b"',
  'Content-Type: message/rfc822',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  'In-Reply-To: <a@eu-west-1.amazonses.com>',
  'Auto-Submitted: auto-replied',
  'Subject: Fwd: Your application',
  'Subject: Re: Your plan',
  'Resent-From: maya@seeker.example',
  'X-Forwarded-To: plan+k7@rebound.example',
  'To: plan+k7@rebound.example',
  'From: Maya <maya@seeker.example>',
  'From: =?utf-8?B?////?= <x>',
  'Content-Type: text/plain; charset=nonsense',
  'List-Id: <a.example>',
);
const mail = fc
  .tuple(fc.array(header, { maxLength: 8 }), body)
  .map(([heads, text]) => Buffer.from(`${heads.filter(Boolean).join('\r\n')}\r\n\r\n${text}\r\n`));

/** All text that a reading gives of the mail's bodies. */
const shownOf = (reading: Reading): string => {
  if (reading.route === 'reply' || reading.route === 'question') return `${reading.words.typed}${reading.words.quoted ?? ''}`;
  if (reading.route === 'forward')
    return reading.originals.map(o => `${o.text}${o.thread ?? ''}`).join('') + (reading.note ?? '');
  return reading.route === 'unreadable' ? (reading.note ?? '') : '';
};
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

describe('readMail', () => {
  test('takes any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async bytes => {
        expect(typeof (await readMail(bytes, settings)).route).toBe('string');
      }),
      RUNS,
    );
  });

  test('takes any headers and bodies, and gives no more than there was', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async raw => {
        const reading = await readMail(raw, settings);
        // A forward shows note, text and thread once each; quote marks and list dashes may be added a line.
        expect(shownOf(reading).length).toBeLessThanOrEqual(raw.length * 2 + 100);
        if (reading.route === 'reply' || reading.route === 'question')
          expect(reading.words.reply.length).toBeLessThanOrEqual(reading.words.typed.length);
      }),
      RUNS,
    );
  });

  test('a mail cut anywhere is still read', async () => {
    await fc.assert(
      fc.asyncProperty(mail, fc.nat(100), async (raw, percent) => {
        const cut = raw.subarray(0, Math.floor((raw.length * percent) / 100));
        expect(typeof (await readMail(cut, settings)).route).toBe('string');
      }),
      RUNS,
    );
  });

  test('reads the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async raw => {
        expect(await readMail(raw, settings)).toEqual(await readMail(raw, settings));
      }),
      { numRuns: 60 },
    );
  });
});

describe('splitReply', () => {
  const context = { userName: 'Maya Lindholm', mailbox: settings.mailbox };
  test('typed words are words of the text, in their order, and so are those of the answer', () => {
    fc.assert(
      fc.property(body, text => {
        const { typed, reply } = splitReply(text, () => [], context);
        const all = wordsOf(
          textLines(text)
            .map(line => `${'> '.repeat(line.depth)}${line.text}`)
            .join('\n'),
        ).filter(word => !/^>+$/.test(word));
        let at = 0;
        for (const word of wordsOf(typed).filter(one => !/^>+$/.test(one))) {
          const found = all.findIndex((one, i) => i >= at && one.startsWith(word));
          expect([word, found >= 0]).toEqual([word, true]);
          at = found + 1;
        }
        expect(typed.startsWith(reply) || wordsOf(reply).every(word => typed.includes(word))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('words without any mark of a quote are all typed', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 9 }), { minLength: 1, maxLength: 12 }), lines => {
        const { typed, quoted } = splitReply(lines.join('\n'), () => [], context);
        expect([wordsOf(typed), quoted]).toEqual([wordsOf(lines.join(' ')), null]);
      }),
      RUNS,
    );
  });

  test('what stands above our quoted mail is what was typed, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 9 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(
          'On Mon, 5 May 2025 at 09:00, Rebound <plan@rebound.example> wrote:\n> a\n> b',
          '> – reply above this line –\n> a',
          '-----Original Message-----\nFrom: Rebound <plan@rebound.example>\nSent: 5 May 2025 09:00\nSubject: x\n\na',
          '– reply above this line –\na',
        ),
        (lines, quote) => {
          const { typed, quoted } = splitReply(`${lines.join('\n')}\n\n${quote}`, () => [], context);
          expect(wordsOf(typed)).toEqual(wordsOf(lines.join(' ')));
          expect(quoted).toBeTruthy();
        },
      ),
      RUNS,
    );
  });
});

describe('growth', () => {
  const spent = async (unit: string, length: number): Promise<number> => {
    const raw = Buffer.from(
      `From: a@seeker.example\r\nTo: plan@rebound.example\r\nIn-Reply-To: <a@eu-west-1.amazonses.com>\r\n\r\n${unit.repeat(length / unit.length)}`,
    );
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const before = process.cpuUsage();
      await readMail(raw, settings);
      const after = process.cpuUsage(before);
      least = Math.min(least, (after.user + after.system) / 1_000);
    }
    return least;
  };
  test.each(['a ', 'On Mon, 5 May 2025, a <a@b.example>\r\n', '> a\r\nb\r\n', 'From: a <a@b.example>\r\n', 'x: y\r\n'])(
    '%j',
    async unit => {
      await spent(unit, 20_000);
      // Below the limits on what is read; the floor keeps a busy machine from deciding.
      expect(await spent(unit, 160_000)).toBeLessThan(8 * Math.max(await spent(unit, 40_000), 40));
    },
  );
});
