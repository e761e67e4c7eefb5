/** The raw message, read back by a parser. */
import { describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { composeMail } from '../../lambdas/compose/compose-mail.ts';
import { toMime } from '../../lambdas/compose/mime.ts';
import type { Envelope } from '../../lambdas/compose/models.ts';
import { CASES } from '../../lib/mail-preview/cases.ts';
import { plan, TO } from '../../lib/mail-preview/invented-case.ts';

const BITS = { mailbox: 'plan@rebound.example', unsubscribeUrl: null };
const ENVELOPE: Envelope = {
  from: 'plan@rebound.example', to: 'maya@mail.example', replyTo: 'plan+k3f9@rebound.example', threadSubject: null, inReplyTo: 'forward@mail.example',
  references: ['first@mail.example', '<forward@mail.example>'], date: '2026-11-24T10:00:00Z', unsubscribeUrl: null,
  unsubscribeMailto: 'plan+k3f9@rebound.example?subject=stop', listId: 'plans.rebound.example', isReply: false,
}; // biome-ignore format: short
const send = async (more: Partial<Envelope> = {}, model = CASES['plan-arabic'] ?? plan()) => {
  const rendered = composeMail(model, BITS);
  const { raw } = await toMime(rendered, { ...ENVELOPE, ...more });
  return { rendered, raw: raw.toString(), mail: await simpleParser(raw) };
};
const header = (raw: string, name: string) =>
  new RegExp(`^${name}: ((?:.*(?:\\r\\n[ \\t])?)*)`, 'im').exec(raw)?.[1]?.replace(/\r\n[ \t]/g, ' ');

test('text and HTML arrive letter for letter, text first', async () => {
  const { rendered, raw, mail } = await send();
  expect(mail.text?.trimEnd()).toBe(rendered.text.trimEnd());
  expect(typeof mail.html === 'string' && mail.html.trimEnd()).toBe(rendered.html.trimEnd());
  expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
  expect(mail.subject).toBe(rendered.subject);
  for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
});

test('threading, addresses and loop guards', async () => {
  const { raw, mail } = await send();
  expect(mail.inReplyTo).toBe('<forward@mail.example>');
  expect(mail.references).toEqual(['<first@mail.example>', '<forward@mail.example>']);
  expect(mail.replyTo?.value[0]?.address).toBe('plan+k3f9@rebound.example');
  expect(header(raw, 'Auto-Submitted')).toBe('auto-generated');
  expect(header(raw, 'X-Auto-Response-Suppress')).toBe('All');
  expect(header(raw, 'List-Id')).toBe('Rebound <plans.rebound.example>');
  expect(header((await send({ isReply: true })).raw, 'Auto-Submitted')).toBe('auto-replied');
});

describe('List-Unsubscribe', () => {
  test('by mail always', async () => {
    const { raw } = await send();
    expect(header(raw, 'List-Unsubscribe')).toBe('<mailto:plan+k3f9@rebound.example?subject=stop>');
    expect(raw).not.toMatch(/List-Unsubscribe-Post/i);
  });
  test('one click where the operator has it (RFC 8058)', async () => {
    const { raw } = await send({ unsubscribeUrl: 'https://u.rebound.example/u/T0K3N' });
    expect(header(raw, 'List-Unsubscribe')).toBe(
      '<https://u.rebound.example/u/T0K3N>, <mailto:plan+k3f9@rebound.example?subject=stop>',
    );
    expect(header(raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });
});

test.each([
  ['Your plan after Northwind Labs', 'Re: Your plan after Northwind Labs'],
  ['RE: Your plan', 'RE: Your plan'],
])('the subject of the thread %j is kept as %j', async (threadSubject, subject) => {
  expect((await send({ threadSubject })).mail.subject).toBe(subject);
});

test('an export carries its file', async () => {
  const { mail } = await send(
    {},
    { kind: 'export', to: TO, summary: { cases: 1, mails: 2, since: null }, json: '{"cases":["ü"]}' },
  );
  expect(mail.attachments[0]?.filename).toBe('rebound-export.json');
  expect(mail.attachments[0]?.content.toString()).toBe('{"cases":["ü"]}');
});
