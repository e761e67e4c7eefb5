/** The mailbox API: Mailpit's field names, the stack's own routes, and what other web pages cannot do. */
import { request } from 'node:http';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mail, NO_FUNCTIONS, openStack } from '../helpers/stack.ts';

/** Whatever an API answers. */
// biome-ignore lint/suspicious/noExplicitAny: the tests say what it must hold
type Json = Record<string, any>;
let stack: Awaited<ReturnType<typeof openStack>>;
const get = async (path: string) => (await fetch(stack.url + path)).json() as Promise<Json>;
const post = async (path: string, body: unknown) =>
  (
    await fetch(stack.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  ).json() as Promise<Json>;

beforeAll(async () => {
  stack = await openStack({ at: '2025-03-12T16:41:00Z', functions: NO_FUNCTIONS });
  const ses = new SESClient({
    endpoint: `http://127.0.0.1:${stack.ports.aws}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  for (const subject of ['First', 'Second']) {
    const raw = mail(
      {
        From: 'Rebound <plan@rebound.example>',
        To: 'Kim <kim@quietpost.example>',
        'Reply-To': 'plan+tok@rebound.example',
        Subject: subject,
        'List-Unsubscribe': '<http://127.0.0.1/u/t>',
        'Content-Type': 'text/html; charset=utf-8',
      },
      `<p>Body of ${subject}</p><script>alert(1)</script>\n`,
    );
    await ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(raw) }, Destinations: ['kim@quietpost.example'] }));
  }
});
afterAll(() => stack.end());

describe("Mailpit's API", () => {
  test('lists newest first, in pages', async () => {
    const all = await get('/api/v1/messages');
    expect(all).toMatchObject({ total: 2, unread: 2, count: 2, messages_count: 2, start: 0, tags: [] });
    expect(all['messages'].map((one: Json) => one.Subject)).toEqual(['Second', 'First']);
    expect(all['messages'][0]).toMatchObject({
      ID: expect.any(String), MessageID: expect.stringMatching(/@email\.amazonses\.com$/), Read: false, From: { Name: 'Rebound', Address: 'plan@rebound.example' },
      To: [{ Name: 'Kim', Address: 'kim@quietpost.example' }], Cc: [], Bcc: [], ReplyTo: [{ Address: 'plan+tok@rebound.example' }], Tags: [], Attachments: 0,
      Created: expect.stringMatching(/^2025-03-12T16:4/), Size: expect.any(Number), Snippet: expect.stringContaining('Body of Second'),
    }); // biome-ignore format: one mail
    expect((await get('/api/v1/messages?start=1&limit=1'))['messages'].map((one: Json) => one.Subject)).toEqual(['First']);
  });

  test('shows one whole, raw, and by headers, and marks it read', async () => {
    const { ID } = (await get('/api/v1/messages'))['messages'][1];
    const one = await get(`/api/v1/message/${ID}`);
    expect(one).toMatchObject({
      ID,
      Subject: 'First',
      HTML: expect.stringContaining('Body of First'),
      Attachments: [],
      Inline: [],
      ListUnsubscribe: { Links: ['http://127.0.0.1/u/t'] },
    });
    expect(await (await fetch(`${stack.url}/api/v1/message/${ID}/raw`)).text()).toMatch(/^Date: Wed, 12 Mar 2025/);
    expect((await get(`/api/v1/message/${ID}/headers`))['Subject']).toEqual(['First']);
    expect((await get('/api/v1/messages'))['unread']).toBe(1);
    expect((await get('/api/v1/message/latest'))['Subject']).toBe('Second');
    expect((await fetch(`${stack.url}/api/v1/message/none`)).status).toBe(404);
  });

  test.each([
    ['to:kim@quietpost.example', 2], ['to:other@quietpost.example', 0], ['subject:first', 1], ['subject:"First"', 1], ['-subject:first', 1], ['body', 2], ['"body of second"', 1],
    ['from:rebound subject:second', 1], ['is:read', 2], ['before:2025-03-12', 0], ['after:2025-03-12', 2], ['!body', 0],
  ])('search %s finds %d', async (query, count) => {
    expect((await get(`/api/v1/search?query=${encodeURIComponent(query)}`))['messages_count']).toBe(count);
  }); // biome-ignore format: a table

  test('a mail is served so that it can run and fetch nothing', async () => {
    const response = await fetch(`${stack.url}/view/latest.html`);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-same-origin');
    expect(policy).not.toContain('allow-scripts');
  });
});

describe("the stack's own API", () => {
  test('takes a raw mail as if the From domain had sent it', async () => {
    const raw = mail(
      { From: 'Kim <kim@anywhere.invalid>', To: 'plan+abc@rebound.example', Subject: '=?utf-8?q?Gr=C3=BC=C3=9Fe?=' },
      'Hello\n',
    );
    const answer = await fetch(`${stack.url}/_local/mail`, {
      method: 'POST',
      headers: { 'content-type': 'message/rfc822' },
      body: raw,
    });
    expect(answer.status).toBe(202);
    expect(await answer.json()).toMatchObject({
      envelope: { from: 'kim@anywhere.invalid', recipients: ['plan+abc@rebound.example'] },
      verdicts: { spf: 'PASS', dmarc: 'PASS' },
    });
    expect((await get('/_local/received'))['received'][0]).toMatchObject({
      subject: 'Grüße',
      understood: { state: 'waiting', cases: [] },
    });
  });

  test('but never for a domain that the zone calls forged', async () => {
    const raw = mail({ From: 'kim@forged.example', To: 'plan@rebound.example' }, 'Hello\n');
    const answer = await fetch(`${stack.url}/_local/mail`, { method: 'POST', body: raw });
    expect(await answer.json()).toMatchObject({ verdicts: { spf: 'FAIL', dmarc: 'FAIL' } });
  });

  test('an answer written on the page keeps the thread and quotes', async () => {
    const { ID, MessageID } = (await get('/api/v1/messages'))['messages'][0];
    const { id } = await post('/_local/compose', { from: 'kim@quietpost.example', text: 'done 1', replyTo: ID });
    const raw = await (await fetch(`${stack.url}/_local/received/${id}/raw`)).text();
    expect(raw.replace(/\r\n /g, ' ')).toContain(`In-Reply-To: <${MessageID}>`);
    expect(raw).toContain('To: plan+tok@rebound.example');
    expect(raw).toContain('Subject: Re: Second');
    expect(raw).toMatch(/\r?\n\r?\ndone 1\r?\n\r?\nOn Wed, Mar 12, 2025.* wrote:\r?\n> /s);
  });

  test('moves the clock and says what happened', async () => {
    const before = Date.parse((await get('/_local/clock'))['now']);
    const moved = await post('/_local/clock', { advance: '3d' });
    expect(Date.parse(moved['now']) - before).toBeGreaterThanOrEqual(3 * 86_400_000);
    expect(moved).toMatchObject({ fired: 3, sent: [] });
    expect(await post('/_local/clock', { to: '2025-03-20T08:30:00Z' })).toMatchObject({
      now: expect.stringMatching(/^2025-03-20T08:30:0/),
    });
  });

  test.each([{ advance: '3 parsecs' }, { to: 'tomorrow' }, {}, { to: '2025-03-01T00:00:00Z' }, { advance: '9999w' }])(
    'refuses %j with a sentence',
    async body => {
      expect(await post('/_local/clock', body)).toMatchObject({ Error: expect.any(String) });
    },
  );
});

describe('other web pages', () => {
  const ask = (method: string, path: string, headers: Record<string, string>, body = '') =>
    new Promise<number>(resolve =>
      request(
        {
          host: '127.0.0.1',
          port: stack.ports.page,
          method,
          path,
          headers: { ...headers, 'content-length': String(body.length) },
        },
        response => resolve(response.statusCode!),
      ).end(body),
    );
  const host = () => `127.0.0.1:${stack.ports.page}`;
  test.each(['evil.example', 'evil.example:8025', '127.0.0.1.evil.example', 'localhost.evil.example'])(
    'cannot reach us as %s',
    async name => {
      expect(await ask('GET', '/api/v1/messages', { host: name })).toBe(403);
    },
  );
  test.each([
    ['POST', '/_local/mail', 'message/rfc822'], ['POST', '/_local/clock', 'application/json'], ['DELETE', '/api/v1/messages', 'application/json'],
  ])('cannot %s to %s from their own origin', async (method, path, type) => {
    expect(await ask(method, path, { host: host(), origin: 'http://evil.example', 'content-type': type }, '{}')).toBe(403);
  }); // biome-ignore format: a table
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'cannot send a %s form that looks like ours',
    async type => {
      expect(
        await ask(
          'POST',
          '/_local/clock',
          { host: host(), origin: `http://${host()}`, 'content-type': type },
          '{"advance":"1d"}',
        ),
      ).toBe(415);
    },
  );
  test('our own page can', async () => {
    expect(
      await ask(
        'POST',
        '/_local/clock',
        { host: host(), origin: `http://${host()}`, 'content-type': 'application/json' },
        '{"advance":"1s"}',
      ),
    ).toBe(200);
  });
});

test('DELETE empties the mailbox', async () => {
  expect((await fetch(`${stack.url}/api/v1/messages`, { method: 'DELETE' })).status).toBe(200);
  expect(await get('/api/v1/messages')).toMatchObject({ total: 0, messages: [] });
});
