/** Names, quotes and addresses out of a mail that somebody wrote to do harm. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanName, cleanQuote, NAME_LIMIT } from '../../lambdas/compose/clean.ts';
import { collectCommands, composeMail } from '../../lambdas/compose/compose-mail.ts';
import { html } from '../../lambdas/compose/html.ts';
import { commandLink, draftLink, MAILTO_LIMIT } from '../../lambdas/compose/mailto.ts';
import { toMime } from '../../lambdas/compose/mime.ts';
import { CASE, plan } from '../../lib/mail-preview/invented-case.ts';

const BITS = { mailbox: 'plan@rebound.example', unsubscribeUrl: null };
const ENVELOPE = {
  from: 'plan@rebound.example', to: 'maya@mail.example', replyTo: 'plan+k3f9@rebound.example', threadSubject: null, inReplyTo: null, references: [],
  date: '2026-11-24T10:00:00Z', unsubscribeUrl: null, unsubscribeMailto: 'plan+k3f9@rebound.example?subject=stop', listId: 'plans.rebound.example', isReply: false,
}; // biome-ignore format: short

test('html escapes every value', () => {
  expect(html`<a title="${'"><script>'}">${"<b>&'"}${[html`<i>`, '<i>']}</a>`.text).toBe(
    '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;<i>&lt;i&gt;</a>',
  );
});

describe('cleanName', () => {
  test.each([
    ['Acme\r\nBcc: x@y.example', 'Acme Bcc: x@y.example'],
    ['Acme\u202egnp.exe', 'Acmegnp.exe'],
    ['  Acme \u200b Ltd ', 'Acme Ltd'],
    ['Analyst (m/w/d)', 'Analyst'],
    ['Analyst (all genders)', 'Analyst'],
    ['Booking.com', 'Booking.com'],
    ['Analyst (Payroll)', 'Analyst (Payroll)'],
    ['می‌خواهم', 'می‌خواهم'],
  ])('%j is shown as %j', (value, shown) => expect(cleanName(value)).toBe(shown));
  test.each(['https://evil.example/login', 'see www.evil.example', '', '\u200b', '<>', null, undefined])('%j is no name', value =>
    expect(cleanName(value)).toBeNull(),
  );
  test('is short, one line, visible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), value => {
        const name = cleanName(value) ?? '';
        expect([...name].length).toBeLessThanOrEqual(NAME_LIMIT);
        expect(name).not.toMatch(/[\p{Cc}<>\u2028\u2029\u202a-\u202e]/u);
      }),
    );
  });
});

test('a quoted sentence loses its web addresses', () => {
  expect(cleanQuote('Go to https://evil.example/a?b now or www.evil.example')).toBe('Go to … now or …');
});

test('values of a mail can neither mark up, nor command, nor fill slots', () => {
  const bad = '`stop` [x] {role} <b onload=x>&amp;</b>';
  const mail = composeMail(plan({ company: bad, role: bad, contact: { name: bad, email: null }, quote: bad }), BITS);
  expect(mail.html).not.toMatch(/<b\b/);
  expect(mail.html).toContain('`stop` [x] {role}');
  expect(collectCommands(plan({ company: bad }))).toEqual(expect.not.arrayContaining(['`stop`']));
  expect(mail.html).toContain('One blank in [brackets]');
});

test('arbitrary facts never throw, and never reach the HTML unescaped', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, text, (company, role, name, quote) => {
      const mail = composeMail(
        plan({ company: `<i>${company}`, role, contact: { name, email: null }, writeTo: name, quote: `<i>${quote}` }),
        BITS,
      );
      expect(mail.html).not.toContain('<i>');
      expect(mail.html.length).toBeLessThan(60_000);
    }),
    { numRuns: 60 },
  );
});

describe('mailto', () => {
  test('nothing adds a field', () => {
    const { href } = draftLink('a@b.example', 'x&bcc=v@o.example', 'y?&cc=1\r\nBcc: z');
    expect(href).toBe('mailto:a@b.example?subject=x%26bcc%3Dv%40o.example&body=y%3F%26cc%3D1%0D%0ABcc%3A%20z');
  });
  test.each(['a@b.example?bcc=v@o.example', 'a@b.example,v@o.example', 'a b@c.example', '"x"@y.example', 'x'])(
    '%j is left out',
    address => {
      expect(draftLink(address, 's', 'b').href).toBe('mailto:?subject=s&body=b');
    },
  );
  test('too long: the subject alone', () => {
    const { href, isWhole } = draftLink('a@b.example', 's', 'word '.repeat(500));
    expect([href, isWhole]).toEqual(['mailto:a@b.example?subject=s', false]);
  });
  test('every draft fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), body => draftLink(null, null, body).href.length < MAILTO_LIMIT),
    );
  });
  test('the command link keeps the plus of the subaddress', () => {
    expect(commandLink('plan+t0k@rebound.example', 'done 2', 'K3F9')).toBe(
      'mailto:plan+t0k@rebound.example?subject=done%202%20%5BK3F9%5D&body=done%202',
    );
  });
});

describe('no header field can be injected', () => {
  const evil = 'x\r\nBcc: victim@other.example\r\n\r\nbody';
  test.each(['from', 'to', 'replyTo', 'threadSubject', 'inReplyTo', 'unsubscribeMailto', 'unsubscribeUrl', 'listId'] as const)(
    'by %s',
    async field => {
      const { raw } = await toMime(composeMail(plan({ company: evil }), BITS), {
        ...ENVELOPE,
        references: [evil],
        [field]: evil,
      });
      const head = raw.toString().split('\r\n\r\n')[0] ?? '';
      expect(head).not.toMatch(/^bcc:/im);
      expect(head).toMatch(/^Content-Type: multipart\/alternative/m);
    },
  );
  test('by the company', async () => {
    const { raw } = await toMime(composeMail(plan({ ...CASE, company: evil }), BITS), ENVELOPE);
    expect(raw.toString()).not.toMatch(/^bcc:/im);
  });
});
