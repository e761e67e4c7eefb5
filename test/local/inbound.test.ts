/** Mail coming in: who is let in, what the verdicts say, what SES's header block and notice look like, what outlives a crash. */
import { generateKeyPairSync } from 'node:crypto';
import { createConnection } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import nodemailer from 'nodemailer';
import { parseMailNotice } from '../../lambdas/aws/ses-notice.ts';
import { authenticate } from '../../lib/local/authenticate.ts';
import { makeResolver, parseZone } from '../../lib/local/zone.ts';
import { mail, NO_FUNCTIONS, openStack } from '../helpers/stack.ts';

let stack: Awaited<ReturnType<typeof openStack>>;
const notices: string[] = [];

beforeAll(async () => {
  stack = await openStack({
    at: '2025-03-12T16:41:00Z',
    functions: {
      ...NO_FUNCTIONS,
      receiveMail: async event => {
        notices.push(...event.Records.map(record => record.body));
        return { batchItemFailures: [] };
      },
    },
  });
});
afterAll(() => stack.end());

const note = (from = 'kim@quietpost.example') =>
  mail(
    {
      From: `Kim <${from}>`,
      To: 'plan@rebound.example',
      Subject: 'Fwd: News',
      Date: 'Wed, 12 Mar 2025 12:41:00 -0400',
      'Message-ID': '<1@quietpost.example>',
    },
    'Hello\n',
  );

async function send(to: string | string[], raw: string | Buffer = note(), from: string | false = 'kim@quietpost.example') {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: stack.ports.smtp,
    ignoreTLS: true,
    name: 'mx.quietpost.example',
  });
  try {
    return await transport.sendMail({ envelope: { from, to } as never, raw });
  } finally {
    transport.close();
  }
}

describe('SMTP', () => {
  test.each(['plan@rebound.example', 'PLAN@rebound.example', 'plan+abc123@rebound.example'])('takes mail for %s', async to => {
    expect((await send(to)).accepted).toEqual([to]);
  });
  test.each(['other@rebound.example', 'plan@elsewhere.example', 'planner@rebound.example', 'plan@rebound.example.evil.example'])(
    'refuses %s with 550',
    async to => {
      await expect(send(to)).rejects.toMatchObject({ responseCode: 550 });
    },
  );
  test('refuses a mail that says it is larger than 40 MB', async () => {
    const reply = await new Promise<string>(resolve => {
      const socket = createConnection(stack.ports.smtp, '127.0.0.1');
      let text = '';
      socket.on('data', data => {
        text += data;
        if (/^220 /.test(text) && !text.includes('250')) socket.write('EHLO x\r\n');
        if (/\n250 /.test(text) && !/552/.test(text))
          socket.write(`MAIL FROM:<kim@quietpost.example> SIZE=${41 * 1024 * 1024}\r\n`);
        if (/552/.test(text)) {
          socket.destroy();
          resolve(text);
        }
      });
    });
    expect(reply).toMatch(/552 /);
  });
});

describe('what arrives', () => {
  test('a notice with the envelope, the verdicts and the key of the stored mail', async () => {
    await send('plan+token@rebound.example');
    await stack.timeline.idle();
    const notice = parseMailNotice(notices.at(-1)!)!;
    expect(notice).toMatchObject({
      recipients: ['plan+token@rebound.example'],
      envelopeSender: 'kim@quietpost.example',
      verdicts: { spam: 'PASS', virus: 'PASS', spf: 'PASS', dkim: 'GRAY', dmarc: 'PASS' },
    });
    expect(notice.key).toBe(`inbound/${notice.mailId}`);
    expect(notice.receivedAt).toMatch(/^2025-03-12T16:4/);
  });

  test("the stored mail is SES's own block, then every byte that came", async () => {
    const brought = `Authentication-Results: amazonses.com; spf=pass; dmarc=pass\r\nX-SES-RECEIPT: forged\r\n${note()}`;
    await send('plan@rebound.example', brought);
    const stored = stack.inbound.raw(stack.inbound.list()[0]!.id)!.toString();
    expect(stored.endsWith(brought)).toBe(true);
    const block = stored.slice(0, -brought.length);
    expect(block.split(/\r\n(?! )/).map(line => line.split(':')[0])).toEqual([
      'Return-Path', 'Received', 'X-SES-Spam-Verdict', 'X-SES-Virus-Verdict', 'Received-SPF', 'Authentication-Results', 'X-SES-RECEIPT', '',
    ]); // biome-ignore format: one block
    expect(block).toContain(
      'Authentication-Results: amazonses.com;\r\n spf=pass (spfCheck: domain of quietpost.example designates 127.0.0.1 as permitted sender)',
    );
    expect(block).toContain(' dmarc=pass header.from=quietpost.example;\r\n');
  });

  test('a null sender stays one', async () => {
    await send('plan@rebound.example', note('mailer-daemon@mx.quietpost.example'), false);
    await stack.timeline.idle();
    expect(parseMailNotice(notices.at(-1)!)!.envelopeSender).toBe('');
    expect(stack.inbound.raw(stack.inbound.list()[0]!.id)!.toString()).toMatch(/^Return-Path: <>\r\n/);
  });

  test.each([
    ['kim@forged.example', 'kim@forged.example', 'FAIL', 'FAIL', 'reject'],
    ['boss@quietpost.example', 'kim@forged.example', 'FAIL', 'FAIL', 'none'],
    ['kim@forged.example', 'kim@quietpost.example', 'PASS', 'FAIL', 'reject'],
    ['kim@unknown.invalid', 'kim@unknown.invalid', 'GRAY', 'GRAY', undefined],
  ])('From %s in an envelope of %s: SPF %s, DMARC %s', async (from, sender, spf, dmarc, policy) => {
    await send('plan@rebound.example', note(from), sender);
    await stack.timeline.idle();
    expect(parseMailNotice(notices.at(-1)!)!.verdicts).toMatchObject({ spf, dmarc });
    expect(JSON.parse(notices.at(-1)!).receipt.dmarcPolicy).toBe(policy);
  });
});

describe('DKIM', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
  const zone = parseZone(
    `s1._domainkey.signed.example TXT "${record}"\n_dmarc.signed.example TXT "v=DMARC1; p=reject"\nsigned.example TXT "v=spf1 -all"`,
  );
  const verify = async (change: (raw: string) => string) => {
    const raw = note('kim@signed.example');
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const options = { signatureData: [{ signingDomain: 'signed.example', selector: 's1', privateKey: key }] };
    const signed = await dkimSign(raw, options as never); // The package's types do not know this, its documented form.
    return authenticate(
      Buffer.from(change(signed.signatures + raw)),
      { ip: '127.0.0.1', helo: 'mx', sender: 'kim@signed.example' },
      makeResolver(zone),
    );
  };
  test('a signature that holds passes, and DMARC by it', async () => {
    const result = await verify(raw => raw);
    expect(result).toMatchObject({ spf: 'FAIL', dkim: 'PASS', dmarc: 'PASS' });
    expect(result.results).toContain(' dkim=pass header.i=@signed.example;');
  });
  test.each([
    ['body', (raw: string) => raw.replace('Hello', 'Hullo')],
    ['subject', (raw: string) => raw.replace('Fwd: News', 'Fwd: Olds')],
  ])('a changed %s fails', async (_, change) => {
    expect(await verify(change)).toMatchObject({ dkim: 'FAIL', dmarc: 'FAIL', dmarcPolicy: 'reject' });
  });
});
