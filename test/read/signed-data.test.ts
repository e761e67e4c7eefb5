/** S/MIME signatures that wrap the mail: as OpenSSL writes them, as streams write them, one inside another, cut and hostile ones. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMail } from '../../lambdas/read/read-mail.ts';
import { signedContent } from '../../lambdas/read/signed-data.ts';

const SETTINGS = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
/** Of "pause please", without certificates: lengths said, and lengths left open. */
const WHOLE =
  'MIIB6wYJKoZIhvcNAQcCoIIB3DCCAdgCAQExDzANBglghkgBZQMEAgEFADBIBgkqhkiG9w0BBwGgOwQ5Q29udGVudC1UeXBlOiB0ZXh0L3BsYWluOyBjaGFyc2V0PXV0Zi04DQoNCnBhdXNlIHBsZWFzZQ0KMYIBdjCCAXICAQEwSzAzMQ0wCwYDVQQDDARNYXlhMSIwIAYJKoZIhvcNAQkBFhNtYXlhQHNlZWtlci5leGFtcGxlAhRCy+dOS41OX/bOOQKIDHSr0jMcfjANBglghkgBZQMEAgEFADANBgkqhkiG9w0BAQEFAASCAQByZ1TyFa+rONlQ3Wyus4JByFBy3WNJrQGAmxwXY6VSOSsC37vkFIoBxwOK6k00pdNzkcZ+/LHXsWBQhG7Awl1FX7wsbw+mcnPAVpug+uLLy/P1aC6pI1LBw6YroB4xhuFDgTi7BU1yqnGohyxsx2/19L7EgWbqixI7pGORHMH3V55PQb4XQc8BBPYEB1X1hkc8NLz5ttL+Qg1ououkk4Px0koHVykpmc2Nbt9xhE+7yc1wpEERL6+hsI9DQkJHiDvaszzCe+zqF/ExLkNZWZYjTFx/LNmprTfhq7wh3RKbZ9AzABfTzxC5Qy1i37yuga1/7gf9VvSBZZpkgOk6TFHV';
const STREAMED =
  'MIAGCSqGSIb3DQEHAqCAMIACAQExDTALBglghkgBZQMEAgEwgAYJKoZIhvcNAQcBoIAkgAQ5Q29udGVudC1UeXBlOiB0ZXh0L3BsYWluOyBjaGFyc2V0PXV0Zi04DQoNCnBhdXNlIHBsZWFzZQ0KAAAAAAAAMYIBdDCCAXACAQEwSzAzMQ0wCwYDVQQDDARNYXlhMSIwIAYJKoZIhvcNAQkBFhNtYXlhQHNlZWtlci5leGFtcGxlAhRCy+dOS41OX/bOOQKIDHSr0jMcfjALBglghkgBZQMEAgEwDQYJKoZIhvcNAQEBBQAEggEAcmdU8hWvqzjZUN1srrOCQchQct1jSa0BgJscF2OlUjkrAt+75BSKAccDiupNNKXTc5HGfvyx17FgUIRuwMJdRV+8LG8PpnJzwFaboPriy8vz9WguqSNSwcOmK6AeMYbhQ4E4uwVNcqpxqIcsbMdv9fS+xIFm6osSO6RjkRzB91eeT0G+F0HPAQT2BAdV9YZHPDS8+bbS/kINaLqLpJOD8dJKB1cpKZnNjW7fcYRPu8nNcKRBES+vobCPQ0JCR4g72rM8wnvs6hfxMS5DWVmWI0xcfyzZqa034au8Id0Sm2fQMwAX088QuUMtYt+8roGtf+4H/Vb0gWWaZIDpOkxR1QAAAAAAAA==';

const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const length = body.length < 128 ? [body.length] : [0x83, body.length >> 16, (body.length >> 8) & 255, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const seal = (content: string | Buffer) =>
  der(
    0x30,
    oid('2a864886f70d010702'),
    der(
      0xa0,
      der(
        0x30,
        der(0x02, Buffer.from([1])),
        der(0x31),
        der(0x30, oid('2a864886f70d010701'), der(0xa0, der(0x04, Buffer.from(content)))),
        der(0x31),
      ),
    ),
  );
const part = (content: Buffer, type = 'signed-data') =>
  `Content-Type: application/pkcs7-mime; smime-type=${type}; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64').replace(/(.{76})/g, '$1\r\n')}\r\n`;
const mail = (body: string, subject = 'Fwd: Post') =>
  Buffer.from(`From: Maya <maya@seeker.example>\r\nTo: plan@rebound.example\r\nSubject: ${subject}\r\n${body}`);
const FORWARD =
  'Content-Type: text/plain\r\n\r\nmy note\r\n\r\nFrom: Jon <jon@x.example>\r\nSent: Monday, May 5, 2025 10:00 AM\r\nTo: maya@seeker.example\r\nSubject: Post\r\n\r\nThe post is filled now.\r\n';

describe('signed-data', () => {
  test.each([
    ['lengths said', WHOLE],
    ['lengths left open', STREAMED],
  ])('%s', async (_name, base64) => {
    const content = Buffer.from(base64, 'base64');
    expect(signedContent(content)?.toString()).toContain('pause please');
    const reading = await readMail(mail(part(content), 'hello'), SETTINGS);
    expect(reading).toMatchObject({
      route: 'question',
      user: { address: 'maya@seeker.example' },
      words: { typed: 'pause please' },
    });
    // An older label of the same, and none at all.
    for (const type of ['', 'application/x-pkcs7-mime; name="smime.p7m"'])
      expect(
        (await readMail(mail(part(content).replace(/application[^\r]+/, type || 'application/pkcs7-mime'), 'hello'), SETTINGS))
          .route,
      ).toBe('question');
  });

  test('a forward inside is read as one, headers stay the outer ones', async () => {
    for (const body of [part(seal(FORWARD)), part(seal(part(seal(FORWARD))))])
      expect(await readMail(mail(body), SETTINGS)).toMatchObject({
        route: 'forward', delivery: 'inline-forward', note: 'my note', user: { address: 'maya@seeker.example' },
        originals: [{ fromAddress: 'jon@x.example', subject: 'Post', text: 'The post is filled now.' }],
      }); // biome-ignore format: one screen
  });

  test.each([
    ['encrypted inside a signature', part(seal(part(Buffer.from('3080', 'hex'), 'enveloped-data'))), 'encrypted'],
    ['encrypted', part(der(0x30, oid('2a864886f70d010703')), 'enveloped-data'), 'encrypted'],
    ['a signature that cannot be opened', part(Buffer.from('3080', 'hex')), 'broken'],
    ['a signature around nothing', part(seal('')), 'empty'],
    ['four signatures', part(seal(part(seal(part(seal(part(seal(FORWARD)))))))), 'broken'],
  ])('%s', async (_name, body, trouble) => {
    expect(await readMail(mail(body), SETTINGS)).toMatchObject({ route: 'unreadable', trouble });
  });

  test('cut anywhere, and any bytes: no throw, never more than went in', () => {
    const whole = Buffer.from(STREAMED, 'base64');
    for (let n = 0; n < whole.length; n++) expect(signedContent(whole.subarray(0, n))?.length ?? 0).toBeLessThanOrEqual(n);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => (signedContent(Buffer.from(bytes))?.length ?? 0) <= bytes.length),
    );
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const bent = Buffer.from(whole);
        bent[at] = byte;
        return (signedContent(bent)?.length ?? 0) <= bent.length;
      }),
    );
  });

  test.each([
    ['open sequences', Buffer.alloc(2_000_000, Buffer.from('3080', 'hex'))],
    ['empty octets', Buffer.concat([seal('').subarray(0, 40), Buffer.alloc(2_000_000, Buffer.from('0400', 'hex'))])],
    ['a long length', Buffer.concat([Buffer.from('3084ffffffff', 'hex'), Buffer.alloc(1_000_000)])],
  ])('linear on %s', (_name, bytes) => {
    const before = process.cpuUsage();
    expect(signedContent(bytes)?.length ?? 0).toBe(0);
    const spent = process.cpuUsage(before);
    expect((spent.user + spent.system) / 1_000).toBeLessThan(500);
  });
});
