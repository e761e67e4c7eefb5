/** One megabyte of the worst each, as a forward and as a reply: bounded time, never a throw. */
import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../lambdas/read/read-mail.ts';

const SIZE = 1_000_000;
const LIMIT = 500;
const settings = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
const head = (isReply: boolean, type: string) =>
  `From: Ana <ana@seeker.example>\r\nTo: plan@rebound.example\r\nSubject: ${isReply ? 'Re' : 'Fwd'}: x\r\n${isReply ? 'In-Reply-To: <a@eu-west-1.amazonses.com>\r\n' : ''}Content-Type: ${type}; charset=utf-8\r\n\r\n`;

const UNITS: [string, string][] = [
  ['prose', 'We are sorry to tell you that the job went to somebody else. '],
  ['prose lines', 'We are sorry to tell you that the job went.\n'],
  ['one line of >', '>'],
  ['> lines', '>\n'],
  ['deep quotes', '> > > > a\n'],
  ['spaces', ' '],
  ['newlines', '\n'],
  ['NBSP', '\u00a0'],
  ['dashes', '-'],
  ['dash lines', '----------\n'],
  ['From: lines', 'From:\n'],
  ['From: full lines', 'From: a <a@b.example>\n'],
  ['From a <a', 'From: a <a <a <a '],
  ['Subject: lines', 'Subject: x\n'],
  ['delimiters', '---------- Forwarded message ---------\n'],
  ['header blocks', 'From: a <a@b.example>\nDate: 1 May 2025 10:00\nSubject: x\nTo: c@d.example\n\n'],
  ['To with thousands', 'a <a@b.example>, '],
  ['On … wrote one line', 'On Tue, "a" <b@c.example> '],
  ['On … wrote lines', 'On Tue, 5 May 2025 at 10:00, "a" <b@c.example>\n'],
  ['wrote: lines', 'On Tue, 5 May 2025 at 10:00, a <b@c.example> wrote:\n'],
  ['on x at y', ' on x at y'],
  ['unclosed mailto', '<mailto:a '],
  ['colons', ':'],
  ['label colons', 'From: To: Date: '],
  ['@', 'a@'],
  ['digits', '1.'],
  ['open tags', '<div>'],
  ['blockquotes', '<blockquote type="cite">'],
  ['gmail_quote', '<div class="gmail_quote">'],
  ['unclosed tag', '<a href="'],
  ['entities', '&amp'],
  ['style', '<style>'],
  ['Hi,', 'Hi,\n'],
  ['head', '<head>'],
  ['comments', '<!--'],
  ['closing tags', '</div>'],
  ['cells', '<td>'],
  ['tables', '<table><tr><td>'],
  ['pre', '<pre>\n'],
  ['signatures', '<div class="gmail_signature">a</div>'],
  ['links', '<a href="https://a.example/">a</a>'],
  ['marks', '<blockquote type="cite"><br>'],
  ['dashed wrote', '---- a wrote ----\n'],
  ['torn links', '> https://a.example/\nbbbbbbbbbbb\n'],
  ['Sent from', 'Sent from my iPhone\n'],
  ['sign-offs', 'Best,\n'],
  ['signature dashes', '-- \n'],
  ['markers', 'reply above this line\n'],
  ['our address', 'To: <plan+a@rebound.example>\n'],
  ['CJK', '面接の結果'],
  ['CJK attributions', '2025年5月1日 10:00 花子 <a@b.example>:\n'],
  ['combining marks', 'a\u0301\u0302'],
  ['emoji', '\u{1f469}\u200d\u{1f4bb}'],
  ['NUL', '\0'],
  ['mojibake', 'Ã¼'],
  ['replacement', '\ufffd'],
  ['digests', 'multipart/digest;\n '],
  ['charset labels', 'charset=utf-7 '],
  ['UTF-7', '+AAA-'],
  ['HZ', '~{AA~}'],
  ['shifts', '\x0eAA\x0f'],
  ['rules and names', '---\nAna\n'],
  ['banners', 'CAUTION: external sender\n\n'],
  ['confidential', 'this email is confidential\n\n'],
  ['quotes and words', '> a\nb\n'],
  ['torn ends', 'a 1 <\n> wrote:\n'],
  ['senders without an address', 'From: X\n'],
  ['days and gaps', 'Date: yesterday\n\n'],
  ['openings by their end', '花子 様\n'],
  ['S/MIME', '0\x80'],
];

describe.each(['text/plain', 'text/html'])('%s', type => {
  describe.each([false, true])('reply %s', isReply => {
    test.each(UNITS)('%s', async (_name, unit) => {
      const raw = Buffer.from(
        head(isReply, type) + unit.repeat(Math.ceil(SIZE / Buffer.byteLength(unit))).replace(/\n/g, '\r\n'),
      );
      // Time on the processor, and the better of two: other work on the machine is no fault of the reader.
      let least = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 2 && least >= LIMIT; run++) {
        const before = process.cpuUsage();
        const reading = await readMail(raw, settings);
        const spent = process.cpuUsage(before);
        least = Math.min(least, (spent.user + spent.system) / 1_000);
        expect(reading.user.address).toBe('ana@seeker.example');
      }
      expect(least).toBeLessThan(LIMIT);
    });
  });
});
