/** Hostile mail through the whole product on the local stack: what goes out, to whom, and that the next person is served. Parts alone: see list.test.ts. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseForShowing } from '../../lib/local/mailbox/parse.ts';
import { mail, openStack } from '../helpers/stack.ts';
import { Storyteller } from '../helpers/story.ts';

let stack: Awaited<ReturnType<typeof openStack>>;
const failures: string[] = [];
let count = 0;
let robin: string;
beforeAll(async () => {
  stack = await openStack({ at: '2026-03-10T15:00:00Z', onNotice: line => void failures.push(line) });
});
afterAll(() => stack.end());
beforeEach(() => {
  failures.length = 0;
  robin = `robin${++count}@quietpost.example`;
});

const fields = (more: Record<string, string> = {}) => ({
  From: `Robin Avery <${robin}>`,
  To: 'plan@rebound.example',
  Subject: 'Fwd: Your application to Harbour Foods',
  Date: 'Tue, 10 Mar 2026 11:00:00 -0400',
  'Message-ID': `<m${count}-${Math.floor(stack.clock.nowMs())}@quietpost.example>`,
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
  ...more,
});
const rejection = (company = 'Harbour Foods', contact = 'Priya Nair <priya@harbourfoods.example>') =>
  `---------- Forwarded message ---------\nFrom: ${contact}\nDate: Tue, Mar 10, 2026 at 9:12 AM\nSubject: Your application to ${company}\nTo: <${robin}>\n\n` +
  `Thank you for applying for the role of payroll clerk at ${company}.\n\nUnfortunately we have decided to move forward with other candidates.\n\nKind regards,\n${contact.split('<')[0]}\n${company}\n`;
/** Delivers and gives what was sent because of it. */
async function deliver(raw: Buffer | string, from = robin, to = stack.mailbox) {
  const before = stack.outbox.list().length;
  await stack.deliver(raw, { from, recipients: [to] });
  return stack.outbox.list().slice(0, stack.outbox.list().length - before);
}
const rawOf = (id: string) => stack.outbox.raw(id)!.toString('utf8');
/** Unfolded. */
const headOf = (id: string) =>
  rawOf(id)
    .split('\r\n\r\n')[0]!
    .replace(/\r\n[ \t]+/g, ' ');

describe('who wrote', () => {
  test.each([
    ['a block like SES’s own', { 'Return-Path': '<kim@forged.example>', Received: 'from mx.forged.example by inbound-smtp.us-east-1.amazonaws.com with SMTP id abc', 'Authentication-Results': 'amazonses.com; spf=pass; dkim=pass header.d=forged.example; dmarc=pass header.from=forged.example' }],
    ['verdict fields', { 'X-SES-Spam-Verdict': 'PASS', 'Received-SPF': 'pass (spfCheck: domain of forged.example designates 127.0.0.1) client-ip=127.0.0.1; envelope-from=kim@forged.example;', 'X-SES-RECEIPT': 'AAAA' }],
    ['a second From', { 'Resent-From': 'kim@quietpost.example', Sender: 'kim@quietpost.example' }],
  ])('a forged sender with %s lower down gets no answer', async (_, forged) => {
    const raw = mail({ ...forged, ...fields({ From: 'Kim <kim@forged.example>' }) } as Record<string, string>, rejection());
    expect(await deliver(raw, 'kim@forged.example')).toEqual([]);
  }); // biome-ignore format: a table

  test('a stolen token lets nobody else change, read or erase anything', async () => {
    const [plan] = await deliver(mail(fields(), rejection()));
    const to = /^Reply-To: .*?([\w.+-]+@rebound\.example)/m.exec(headOf(plan!.id))![1]!;
    expect(to).toContain('+');
    const mallory = 'mallory@elsewhere.example';
    for (const words of ['done 1 2 3', 'stop', 'export', 'delete my data', 'yes', 'list']) {
      const raw = mail({ ...fields(), From: `Robin Avery <${mallory}>`, To: to, Subject: 'Re: Your plan', 'In-Reply-To': `<${plan!.id}@email.amazonses.com>`, 'Message-ID': `<${words.replace(/ /g, '')}${count}@elsewhere.example>` }, `${words}\n`);
      const sent = await deliver(raw, mallory, to);
      for (const one of sent) if (one.recipients[0] === mallory) expect(rawOf(one.id)).not.toMatch(/Harbour|payroll|Priya/);
    } // biome-ignore format: one line a mail
    const list = await new Storyteller(stack, robin).reply('list');
    expect(list).toHaveLength(1);
    expect(list[0]!.Text).toMatch(/Harbour Foods/);
    expect(list[0]!.Text).not.toMatch(/\[x\]|✓/);
  });
});

describe('what goes out', () => {
  const CRLF = '=0D=0A';
  test.each([
    [
      'subject',
      mail(fieldsAt({ Subject: `=?utf-8?Q?Fwd:_x${CRLF}Bcc:_all@victim.example${CRLF}${CRLF}<b>hi?=` }), rejectionAt()),
    ],
    ['company', mail(fieldsAt({}), rejectionAt('Harbour\u2028Bcc: all@victim.example\u000bFoods'))],
    [
      'contact',
      mail(fieldsAt({}), rejectionAt('Harbour Foods', '"Priya\\r\\nBcc: all@victim.example" <priya@harbourfoods.example>')),
    ],
    ['sender’s name', mail(fieldsAt({ From: `=?utf-8?Q?Robin${CRLF}Bcc:_all@victim.example?= <ROBIN>` }), rejectionAt())],
    ['message id', mail(fieldsAt({ 'Message-ID': '<a@b.example>\r\n Bcc: all@victim.example' }), rejectionAt())],
  ])('no header field of ours is started by the %s', async (_, raw) => {
    const sent = await deliver(raw.replaceAll('ROBIN', robin));
    for (const one of sent) {
      expect(one.recipients).toEqual([robin]);
      expect(headOf(one.id)).not.toMatch(/^(b?cc|x-[^s].*victim)\s*:/im);
      expect(headOf(one.id).match(/^(subject|to|from):/gim)).toHaveLength(3);
    }
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['a script', 'Harbour <script>alert(1)</script> Foods', 'Priya <priya@harbourfoods.example>'],
    ['an image', 'Harbour"><img src=x onerror=alert(1)>', 'Priya <priya@harbourfoods.example>'],
    ['a link', 'Harbour Foods', '"<a href=javascript:alert(1)>Priya</a>" <priya@harbourfoods.example>'],
    [
      'fields in mailto',
      'Harbour Foods&bcc=all@victim.example',
      'Priya <priya@harbourfoods.example?bcc=all@victim.example&body=x>',
    ],
  ])('neither HTML nor mailto is changed by %s', async (_, company, contact) => {
    const sent = await deliver(mail(fields(), rejection(company, contact)));
    expect(sent).toHaveLength(1);
    const { HTML } = await parseForShowing(stack.outbox.raw(sent[0]!.id)!);
    expect(HTML).not.toMatch(/<(script|img|iframe|object|form|link|base)\b|<[^>]*\son\w+\s*=|javascript:/i);
    for (const [, href] of HTML.matchAll(/href="mailto:([^"]*)"/g)) expect(href).not.toMatch(/[?&](amp;)?b?cc=/i);
  });
});

/** For tables, which are made before there is a person: ROBIN is filled in by the test. */
function fieldsAt(more: Record<string, string>): Record<string, string> {
  return { From: 'Robin Avery <ROBIN>', To: 'plan@rebound.example', Subject: 'Fwd: Your application', Date: 'Tue, 10 Mar 2026 11:00:00 -0400', 'Message-ID': '<at-ROBIN>', 'Content-Type': 'text/plain; charset=utf-8', ...more };
} // biome-ignore format: one line
function rejectionAt(company?: string, contact?: string): string {
  return rejection(company, contact).replace(/To: <[^>]*>/, 'To: <ROBIN>');
}

describe('hostile MIME', () => {
  const nest = (depth: number) =>
    Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`).join('\r\n');
  const as = (type: string, more: Record<string, string> = {}) => ({ 'Content-Type': type, ...more });
  test.each<[string, Record<string, string>, () => string]>([
    ['eleven megabytes', as('application/octet-stream', { 'Content-Transfer-Encoding': 'base64' }), () => `${'QUJD'.repeat(19)}\r\n`.repeat(144_000)],
    ['two hundred levels', as('multipart/mixed; boundary=b'), () => `--b\r\n${nest(200)}`],
    ['five thousand parts', as('multipart/mixed; boundary=b'), () => `${'--b\r\nContent-Type: text/plain\r\n\r\nno\r\n'.repeat(5_000)}--b--`],
    ['a boundary that never comes', as('multipart/alternative; boundary="x y z"'), () => rejectionAt()],
    ['no boundary at all', as('multipart/mixed'), () => rejectionAt()],
    ['fifty mails in mails', as('message/rfc822'), () => `${'Subject: x\r\nContent-Type: message/rfc822\r\n\r\n'.repeat(50)}end`],
    ['NUL bytes', as('text/plain; charset=utf-16'), () => '\0\u0001\u0002'.repeat(50_000)],
    ['base64 that is none', as('text/html', { 'Content-Transfer-Encoding': 'base64' }), () => '%%%====<<<'.repeat(10_000)],
    ['a charset nobody has', as('text/plain; charset="x-none-\'"'), () => rejectionAt()],
    ['a hundred thousand nested elements', as('text/html'), () => `${'<div>'.repeat(100_000)}no`],
    ['a header of a megabyte', as('text/plain', { 'X-Long': 'a '.repeat(500_000) }), () => rejectionAt()],
    ['ten thousand fields', as('text/plain', Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`X-F${i}`, 'v']))), () => rejectionAt()],
    ['one line of a megabyte', as('text/plain'), () => `Unfortunately ${'we '.repeat(350_000)}`],
  ])('%s: one answer at most, no fault, and the next person is served', async (_, more, body) => {
    const sent = await deliver(mail({ ...fields(), ...more }, body()));
    expect(sent.length).toBeLessThanOrEqual(1);
    for (const one of sent) expect(one.recipients).toEqual([robin]);
    expect(failures).toEqual([]);
    robin = `next${count}@quietpost.example`;
    const [plan] = await deliver(mail(fields({ 'Message-ID': `<next${count}@quietpost.example>` }), rejection()));
    expect(plan!.recipients).toEqual([robin]);
  }, 60_000); // biome-ignore format: a table
});

describe('loops', () => {
  /** Answers every mail of ours, quoting it, as a badly made robot does. */
  async function runRobot(
    marks: Record<string, string>,
    rounds: number,
    words = 'Thank you for your message, we have received it.',
  ): Promise<number> {
    await deliver(mail(fields(), rejection()));
    let answered = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      const fresh = stack.outbox.list().filter(one => one.recipients[0] === robin && !answered.has(one.id));
      if (!fresh.length) break;
      answered = new Set([...answered, ...fresh.map(one => one.id)]);
      for (const one of fresh) {
        const to = /^Reply-To: .*?([\w.+-]+@rebound\.example)/m.exec(headOf(one.id))?.[1] ?? stack.mailbox;
        const quoted = (await parseForShowing(stack.outbox.raw(one.id)!)).Text.replace(/^/gm, '> ');
        const raw = mail({ ...fields(marks), To: to, Subject: 'Re: Your message', 'In-Reply-To': `<${one.id}@email.amazonses.com>`, 'Message-ID': `<robot${round}-${one.id}@quietpost.example>` }, `${words}\n\n${quoted}\n`);
        await stack.deliver(raw, { from: robin, recipients: [to] });
      } // biome-ignore format: one line a mail
    }
    return stack.outbox.list().filter(one => one.recipients[0] === robin).length;
  }
  test('a robot that says so is not answered', async () => {
    expect(await runRobot({ 'Auto-Submitted': 'auto-replied' }, 5)).toBe(1);
  });
  test('a robot that thanks is not answered either', async () => {
    expect(await runRobot({}, 5)).toBe(1);
  });
  test('a robot that says nothing is worn out by the day’s caps', async () => {
    const answers = await runRobot({}, 60, 'snooze 2 for 3 days');
    expect(answers).toBeGreaterThan(9);
    expect(answers).toBeLessThanOrEqual(1 + 10 + 1 + 20 + 1);
  }, 60_000);
  test('another Rebound’s plan, with our own marks, is not answered', async () => {
    const [plan] = await deliver(mail(fields(), rejection()));
    const theirs = rawOf(plan!.id)
      .replace(/^From: .*$/m, 'From: Rebound <plan@other.example>')
      .replace(/^To: .*$/m, 'To: plan@rebound.example')
      .replace(/^Reply-To: .*$/m, 'Reply-To: plan@other.example');
    expect(theirs).toMatch(/^Auto-Submitted: /m);
    expect(await deliver(theirs, 'plan@other.example')).toEqual([]);
  });
});

test('a scanner that opens every link of the plan, by GET and HEAD, stops nothing', async () => {
  const [plan] = await deliver(mail(fields(), rejection()));
  const raw = rawOf(plan!.id)
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/=\r\n/g, '');
  const links = [...new Set([...raw.matchAll(/https?:\/\/127\.0\.0\.1:\d+\/u\/[a-z2-7]+/g)].map(m => m[0]))];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links)
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT']) expect((await fetch(link, { method })).status).toBeLessThan(500);
  const before = stack.outbox.list().filter(one => one.recipients[0] === robin).length;
  await stack.timeline.moveTo(stack.clock.nowMs() + 5 * 86_400_000);
  expect(stack.outbox.list().filter(one => one.recipients[0] === robin).length).toBeGreaterThan(before);
}, 60_000);

test('the mailbox page: a hostile mail is data there, never a document of ours', async () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const raw = mail(
    { ...fields({ Subject: evil, From: `"${evil}" <${robin}>` }), 'Content-Type': 'text/html' },
    evil + rejection(evil),
  );
  await deliver(raw);
  for (const path of ['/_local/received?limit=5', '/api/v1/messages?limit=5']) {
    const answer = await fetch(stack.url + path);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
  const { received } = (await (await fetch(`${stack.url}/_local/received?limit=1`)).json()) as { received: { id: string }[] };
  const source = await fetch(`${stack.url}/_local/received/${received[0]!.id}/raw`);
  expect(source.headers.get('content-type')).not.toMatch(/html/);
  const view = await fetch(`${stack.url}/view/latest.html`);
  expect(view.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
});
