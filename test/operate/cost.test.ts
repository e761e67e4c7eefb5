/** The calculator: what goes into a bill, and that its inputs are still what the product asks for. */
import { describe, expect, test } from '@jest/globals';
import { estimateCost, PRICES, type Requests, showCost } from '../../lib/operate/cost.ts';
import { countRequests, measureRequests, writeMeasured } from '../../lib/operate/measure-requests.ts';
import { MEASURED } from '../../lib/operate/measured-requests.ts';

const NOTHING: Requests = {
  writeUnits: 0, readUnits: 0, mailsIn: 0, bytesIn: 0, mailsOut: 0, bytesOut: 0, scheduleCalls: 0, calls: 0, lambdaMs: 0,
}; // biome-ignore format: one line a kind
const bill = (forward: Partial<Requests>, use = { forwards: 1000, remindersEach: 0, repliesEach: 0 }) =>
  new Map(
    estimateCost(use, { forward: { ...NOTHING, ...forward }, reminder: NOTHING, reply: NOTHING }).map(l => [l.what, l.usd]),
  );

describe('the bill', () => {
  test.each<[string, Partial<Requests>, string, number]>([
    ['a mail out', { mailsOut: 1 }, 'SES, mails out', 0.1],
    ['its bytes', { mailsOut: 1, bytesOut: 1_000_000 }, 'SES, mails out', 0.1 + 0.12],
    ['a mail in', { mailsIn: 1 }, 'SES, mails in', 0.1],
    ['a chunk counts when complete', { mailsIn: 1, bytesIn: 256 * 1024 - 1 }, 'SES, mails in', 0.1],
    ['two chunks', { mailsIn: 1, bytesIn: 600 * 1024 }, 'SES, mails in', 0.1 + 0.18],
    ['units of the table', { writeUnits: 1000, readUnits: 1000 }, 'DynamoDB', 0.625 + 0.125],
    ['wakes', { scheduleCalls: 2 }, 'Scheduler', 0.002],
  ])('%s', (_, forward, what, usd) => expect(bill(forward).get(what)).toBeCloseTo(usd, 6));

  test('nobody writes: only what is fixed is left', () => {
    const lines = estimateCost({ forwards: 0, remindersEach: 7, repliesEach: 3 }, MEASURED);
    expect(lines.filter(l => l.usd > 0).map(l => l.what)).toEqual(['fixed: secret, alarms, dashboard', 'fixed: metrics']);
  });
  test('twice the mails, twice the part that is not fixed', () => {
    const at = (forwards: number) =>
      estimateCost({ forwards, remindersEach: 7, repliesEach: 3 }, MEASURED).filter(l => !l.what.startsWith('fixed'));
    const sum = (forwards: number) => at(forwards).reduce((total, l) => total + l.usd, 0);
    expect(sum(2000)).toBeCloseTo(2 * sum(1000), 6);
  });
  test('a thousand forwards cost about what the README says', () => {
    const each = showCost({ forwards: 10_000, remindersEach: 7, repliesEach: 3 }, MEASURED).find(l => l.includes('per 1,000'))!;
    const usd = Number(/\$(\d+\.\d\d)/.exec(each)![1]);
    expect(usd).toBeGreaterThan(1.5);
    expect(usd).toBeLessThan(3);
  });
  test('every price has a page', () => {
    for (const price of Object.values(PRICES)) expect(price.page).toMatch(/^aws\.amazon\.com\//);
  });
});

test('requests become units: a write by begun kilobytes, a read by the largest item, two for the index', () => {
  const seen = [
    { service: 'dynamodb', operation: 'PutItem', bytes: 1025 },
    { service: 'dynamodb', operation: 'UpdateItem', bytes: 200 },
    { service: 'dynamodb', operation: 'GetItem', bytes: 80 },
    { service: 'scheduler', operation: 'POST', bytes: 500 },
    { service: 's3', operation: 'GET', bytes: 0 },
  ];
  expect(countRequests(seen)).toEqual({ writeUnits: 2 + 1 + 2, readUnits: 1, scheduleCalls: 1, calls: 5 });
});

test('what is held is what the local stack asks for today, within a quarter', async () => {
  const now = await measureRequests('2026-11-25');
  expect(writeMeasured(now)).toContain('export const MEASURED: Measured = {');
  for (const event of ['forward', 'reminder', 'reply'] as const)
    for (const what of ['writeUnits', 'readUnits', 'mailsIn', 'mailsOut', 'bytesOut', 'calls'] as const) {
      const [held, seen] = [MEASURED[event][what], now[event][what]];
      expect([event, what, Math.abs(seen - held) <= Math.max(2, held / 4)]).toEqual([event, what, true]);
    }
}, 60_000);
