/** MIME trouble: charsets, broken encodings, missing boundaries, sealed bodies, sizes. A right reading or its own trouble; never a throw. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../lambdas/read/read-mail.ts';
import type { Reading } from '../../lambdas/read/reading.ts';

const settings = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
const HEAD = 'From: Maya <maya@seeker.example>\r\nTo: plan@rebound.example\r\nSubject: My question\r\nMIME-Version: 1.0\r\n';
const read = (raw: string | Buffer): Promise<Reading> =>
  readMail(typeof raw === 'string' ? Buffer.from(raw, 'latin1') : raw, settings);
const typed = (reading: Reading): string | null =>
  reading.route === 'question' || reading.route === 'reply' ? reading.words.typed : null;
const troubleOf = (reading: Reading): string => (reading.route === 'unreadable' ? reading.trouble : `read as ${reading.route}`);
/** UTF-8 text as the latin1 string of its bytes. */
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

describe('charsets', () => {
  const charsets = JSON.parse(readFileSync(new URL('charsets.json', import.meta.url), 'utf8')) as {
    name: string;
    charset: string;
    bytes: string;
    text: string;
  }[];
  test.each(charsets)('$name', async ({ charset, bytes, text }) => {
    const label = charset ? `; charset="${charset}"` : '';
    const base64 = Buffer.from(
      `${HEAD}Content-Type: text/plain${label}\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes}\r\n`,
    );
    expect(typed(await read(base64))).toBe(text);
    if (/utf-16/.test(charset)) return;
    const raw = Buffer.concat([
      Buffer.from(`${HEAD}Content-Type: text/plain${label}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`),
      Buffer.from(bytes, 'base64'),
      Buffer.from('\r\n'),
    ]);
    expect(typed(await read(raw))).toBe(text);
  });

  test('HTML whose meta says the charset', async () => {
    const body = Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>', 'latin1');
    const word = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    const reading = await read(
      Buffer.concat([
        Buffer.from(`${HEAD}Content-Type: text/html; charset=windows-1251\r\n\r\n`),
        body,
        word,
        Buffer.from('</p></body></html>'),
      ]),
    );
    expect(typed(reading)).toBe('Привет');
  });

  test.each([
    ['=?utf-8?B?TMOkZ2U=?= =?utf-8?Q?_f=C3=BCr?= Maya', 'Läge für Maya'],
    ['=?iso-2022-jp?B?GyRCQSo5TTdrMkwbKEI=?=', '選考結果'],
    ['=?koi8-r?B?78HXxdQ=?=', 'Оавет'],
    ['=?x-unknown?Q?caf=C3=A9?=', 'café'],
    ['=?utf-8?B?TMOkZ2U', '=?utf-8?B?TMOkZ2U'],
    [utf8('Rückfrage'), 'Rückfrage'],
    ['R\xfcckfrage', 'Rückfrage'],
    ['=?windows-1252?Q?=93Ana=94_=96_=80?=', '“Ana” – €'],
    ['=?iso-8859-1?Q?caf=E9_=96_today?=', 'café – today'],
    ['=?iso-2022-kr?B?GyQpQw48LTd5DyAOQHxHfA8=?=', '서류 전형'],
    ['=?utf-7?Q?R+APw-ckfrage?=', 'Rückfrage'],
    ['=?hz-gb-2312?B?fns8Okt5MjtTe359?=', '己所不欲'],
  ])('subject %s', async (subject, expected) => {
    const reading = await read(
      `From: a@seeker.example\r\nTo: plan@rebound.example\r\nSubject: ${subject}\r\n\r\nhello there\r\n`,
    );
    expect(reading.subject).toBe(expected);
  });
});

describe('transfer encodings', () => {
  test.each([
    ['base64 with blanks and marks', 'base64', 'cGF1c2Ug\r\n dW50aWwg!!TW9u\r\nZGF5', 'pause until Monday'],
    ['base64 cut in mid-group', 'base64', 'cGF1c2UgdW50aWwgTW9uZGF5IHBsZWFzZQ', 'pause until Monday please'],
    ['base64 with text behind', 'base64', 'cGF1c2UgdW50aWwgTW9uZGF5\r\n', 'pause until Monday'],
    ['quoted-printable with bad escapes', 'quoted-printable', '100=% sure =ZZ and caf=C3=A9', '100=% sure =ZZ and café'],
    ['quoted-printable, soft breaks', 'quoted-printable', 'pause un=\r\ntil Mon=  \r\nday', 'pause until Monday'],
    ['quoted-printable cut in mid-escape', 'quoted-printable', 'pause =C3=A9=', 'pause é'],
    ['unknown encoding', 'x-own', 'pause until Monday', 'pause until Monday'],
    ['upper case', 'QUOTED-PRINTABLE', 'caf=C3=A9', 'café'],
  ])('%s', async (_name, encoding, body, expected) => {
    const raw = `${HEAD}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
    expect(typed(await read(raw))).toBe(expected);
  });
});

describe('structure', () => {
  const part = (text: string, type = 'text/plain; charset=utf-8') => `Content-Type: ${type}\r\n\r\n${text}\r\n`;
  const nested = (depth: number, text: string): string =>
    depth
      ? `Content-Type: multipart/mixed; boundary="n${depth}"\r\n\r\n--n${depth}\r\n${nested(depth - 1, text)}--n${depth}--\r\n`
      : part(text);
  test.each([
    ['unclosed boundary', `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${part('pause please')}`],
    ['no boundary at all in the header', 'Content-Type: multipart/mixed\r\n\r\npause please\r\n'],
    ['boundary never used', 'Content-Type: multipart/mixed; boundary=b\r\n\r\npause please\r\n'],
    [
      'a boundary other than the header says',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--c\r\n${part('pause please')}--c--\r\n`,
    ],
    ['HTML without a type', 'Content-Type: text\r\n\r\n<html><body><p>pause please</p></body></html>\r\n'],
    [
      'preamble and epilogue',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\nold client\r\n--b\r\n${part('pause please')}--b--\r\nend\r\n`,
    ],
    ['nested five deep', nested(5, 'pause please')],
    ['lone LF', `Content-Type: text/plain\n\npause please\n`],
    ['lone CR in the text', 'Content-Type: text/plain\r\n\r\npause please\r'],
    ['NUL in the text', 'Content-Type: text/plain\r\n\r\npause please\0\r\n'],
    ['bad content type', 'Content-Type: text\r\n\r\npause please\r\n'],
    ['empty content type', 'Content-Type:\r\n\r\npause please\r\n'],
    ['text with a file name', 'Content-Type: text/plain; name="mail.txt"\r\nContent-Disposition: inline\r\n\r\npause please\r\n'],
    [
      'signed, S/MIME',
      `Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=b\r\n\r\n--b\r\n${part('pause please')}--b\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n`,
    ],
    [
      'signed, PGP',
      `Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=b\r\n\r\n--b\r\n${part('pause please')}--b\r\nContent-Type: application/pgp-signature\r\n\r\n-----BEGIN PGP SIGNATURE-----\r\n--b--\r\n`,
    ],
    [
      'signed, PGP inline',
      'Content-Type: text/plain\r\n\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA512\r\n\r\npause please\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\niQAA\r\n-----END PGP SIGNATURE-----\r\n',
    ],
    [
      'only an alternative of calendar',
      `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n${part('pause please')}--b\r\n${part('BEGIN:VCALENDAR', 'text/calendar')}--b--\r\n`,
    ],
    ['format=flowed', 'Content-Type: text/plain; format=flowed; delsp=no\r\n\r\npause \r\nplease\r\n'],
  ])('%s', async (_name, rest) => {
    const text = typed(await read(HEAD + rest));
    expect(text?.replace(/\s+/g, ' ')).toBe('pause please');
  });

  test.each<[string, string, string]>([
    ['empty body', `${HEAD}\r\n`, 'empty'],
    ['blank body', `${HEAD}\r\n   \r\n\r\n`, 'empty'],
    ['header only', HEAD.trimEnd(), 'empty'],
    ['HTML without words', `${HEAD}Content-Type: text/html\r\n\r\n<html><body><img src="cid:a"></body></html>`, 'empty'],
    [
      'S/MIME',
      `${HEAD}Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAG\r\n`,
      'encrypted',
    ],
    [
      'PGP/MIME',
      `${HEAD}Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n--b--\r\n`,
      'encrypted',
    ],
    [
      'PGP inline',
      `${HEAD}Content-Type: text/plain\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQIM\r\n-----END PGP MESSAGE-----\r\n`,
      'encrypted',
    ],
    [
      'winmail.dat alone',
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+\r\n--b--\r\n`,
      'winmail-dat',
    ],
    [
      'winmail.dat under a note',
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${part('see attached')}--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+\r\n--b--\r\n`,
      'winmail-dat',
    ],
    [
      '.msg alone',
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/vnd.ms-outlook; name="a.msg"\r\nContent-Transfer-Encoding: base64\r\n\r\n0M8R\r\n--b--\r\n`,
      'outlook-msg',
    ],
    ['nothing at all', '', 'empty'],
  ])('trouble: %s', async (_name, raw, trouble) => {
    expect(troubleOf(await read(raw))).toBe(trouble);
  });

  const ATTACHED = [
    ['winmail.dat', 'Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+\r\n'],
    ['.msg', 'Content-Type: application/vnd.ms-outlook; name="a.msg"\r\nContent-Transfer-Encoding: base64\r\n\r\n0M8R\r\n'],
  ] as const;
  const LETTER =
    'Dear Maya,\r\n\r\nwe have given the post of lamp keeper to somebody who lives on the island already. We wish you well.\r\n\r\nThe harbour office';
  test.each(ATTACHED)('%s under a note, a letter, a forward, a reply', async (name, attachment) => {
    const mail = (text: string, head = HEAD) =>
      read(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${part(text)}--b\r\n${attachment}--b--\r\n`);
    const trouble = name === '.msg' ? 'outlook-msg' : 'winmail-dat';
    for (const text of [
      'see attached',
      'Hello,\r\n\r\nplease find the letter of the harbour office attached to this mail, it came this morning and I am sad.',
    ])
      expect(await mail(text)).toMatchObject({ route: 'unreadable', trouble, note: text.replace(/\r/g, '') });
    expect(await mail(`got this today\r\n\r\n${LETTER}`)).toMatchObject({
      route: 'forward',
      delivery: 'pasted',
      note: 'got this today',
    });
    expect(await mail(`a note\r\n\r\nFrom: Jon <jon@x.example>\r\nSent: Monday, May 5, 2025 10:00 AM\r\nTo: maya@seeker.example\r\nSubject: Post\r\n\r\n${LETTER}`)).toMatchObject({
      route: 'forward', delivery: 'inline-forward', note: 'a note', originals: [{ subject: 'Post' }],
    }); // biome-ignore format: one screen
    const reply = HEAD.replace('My question', 'Re: Your plan').replace('plan@', 'plan+k7@');
    expect(await mail('done 2', reply)).toMatchObject({ route: 'reply', words: { reply: 'done 2' } });
  });

  test('a digest: every part is a mail', async () => {
    const inner = (n: number) =>
      `From: Jon <jon${n}@x.example>\r\nTo: maya@seeker.example\r\nSubject: Post ${n}\r\nDate: Fri, 17 Oct 2025 14:05:00 +0100\r\n\r\nThe post is filled, we are sorry.\r\n`;
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n${part('my note')}--m\r\nContent-Type: multipart/digest;\r\n boundary="d-1"\r\n\r\n--d-1\r\n\r\n${inner(1)}--d-1\r\n\r\n${inner(2)}--d-1--\r\n--m--\r\n`;
    expect(await read(mail)).toMatchObject({
      route: 'forward', delivery: 'attached-forward', note: 'my note', originals: [{ subject: 'Post 1', fromAddress: 'jon1@x.example' }, { subject: 'Post 2' }],
    }); // biome-ignore format: one screen
  });

  test('S/MIME that is only signed and damaged is not called encrypted', async () => {
    const inner = Buffer.from('Content-Type: text/plain\r\n\r\npause please\r\n').toString('latin1');
    const reading = await read(
      `${HEAD}Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\n\r\n0\x80${inner}\r\n`,
    );
    expect(troubleOf(reading)).toBe('broken');
  });

  test('no header at all: nobody to answer, no throw', async () => {
    const reading = await read('just words without any header\r\nand more\r\n');
    expect(reading.user.address).toBeNull();
  });

  test.each<[string, () => Buffer, string]>([
    [
      'just over 10 MB',
      () => Buffer.concat([Buffer.from(`${HEAD}\r\n`), Buffer.alloc(10 * 1024 * 1024, 'a ')]),
      'maya@seeker.example: too-large',
    ],
    [
      '9 MB of attachment',
      () =>
        Buffer.from(
          `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${part('pause please')}--b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'A'.repeat(76)}\r\n`.repeat(115_000)}--b--\r\n`,
        ),
      'maya@seeker.example: pause please',
    ],
    [
      '1,000 parts',
      () =>
        Buffer.from(`${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${`--b\r\n${part('x')}`.repeat(1_000)}--b--\r\n`),
      'maya@seeker.example: too-many-parts',
    ],
    [
      '20,000 parts',
      () =>
        Buffer.from(`${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${`--b\r\n${part('x')}`.repeat(20_000)}--b--\r\n`),
      'maya@seeker.example: too-many-parts',
    ],
    ['100 nested multiparts', () => Buffer.from(HEAD + nested(100, 'pause please')), 'maya@seeker.example: pause please'],
    [
      'a header of 1 MB',
      () => Buffer.from(`${HEAD}X-Long: ${'a'.repeat(1_000_000)}\r\n\r\npause please\r\n`),
      'maya@seeker.example: pause please',
    ],
    [
      'a folded header of 1 MB',
      () => Buffer.from(`${HEAD}X-Long: a\r\n${' b\r\n'.repeat(250_000)}\r\npause please\r\n`),
      'maya@seeker.example: broken',
    ],
    [
      'a subject of 1 MB',
      () => Buffer.from(`From: a@seeker.example\r\nSubject: ${'=?utf-8?Q?a?= '.repeat(70_000)}\r\n\r\npause please\r\n`),
      'a@seeker.example: pause please',
    ],
    [
      '50,000 recipients',
      () => Buffer.from(`From: a@seeker.example\r\nTo: ${'b <b@c.example>, '.repeat(50_000)}\r\n\r\npause please\r\n`),
      'a@seeker.example: pause please',
    ],
    [
      '200 attached mails',
      () =>
        Buffer.from(
          `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${`--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\nSubject: x\r\n\r\nWe chose somebody else.\r\n`.repeat(200)}--b--\r\n`,
        ),
      'maya@seeker.example: 10 originals',
    ],
    ['NULs', () => Buffer.alloc(1_000_000), 'null: empty'],
    ['0xff', () => Buffer.alloc(1_000_000, 0xff), 'null: empty'],
  ])('size: %s', async (_name, make, want) => {
    const raw = make();
    const before = process.cpuUsage();
    const reading = await read(raw);
    const spent = process.cpuUsage(before);
    const got = reading.route === 'forward' ? `${reading.originals.length} originals` : (typed(reading) ?? troubleOf(reading));
    expect(`${reading.user.address}: ${got.slice(0, 40)}`).toBe(want);
    expect((spent.user + spent.system) / 1_000).toBeLessThan(4_000);
  });
});
