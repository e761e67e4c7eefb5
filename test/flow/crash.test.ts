/** Crashes at every request, before and after it took effect, with redelivery: nothing lost, nothing decided twice, at most one mail too many between send and mark. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { personIdOf } from '../../lambdas/flow/ids.ts';
import type { IncomingMail } from '../../lambdas/flow/incoming.ts';
import { receiveMail } from '../../lambdas/flow/receive-mail.ts';
import { sendReminders } from '../../lambdas/flow/send-reminders.ts';
import { readState } from '../../lambdas/flow/state.ts';
import { openTestTable, type TestTable } from '../store/open-test-table.ts';
import { type FakeWorld, fakeWorld } from './fake-world.ts';
import { forward, reply } from './mails.ts';

let at: TestTable;
let fake: FakeWorld;
let someone = 0;
let dana: string;
beforeAll(async () => {
  at = await openTestTable();
});
afterAll(() => at.close());
beforeEach(() => {
  at.failAt(null, 'before');
  fake = fakeWorld(at);
  dana = `crash${++someone}@seeker.example`;
});

const stateOf = () => readState(fake.world, personIdOf(fake.world.keys, dana));

/** Delivers until it goes through, a lease's time apart, as the queue does. */
async function deliver(run: () => Promise<unknown>): Promise<number> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    try {
      fake.world.requestId = `request-${attempt}`;
      await run();
      at.failAt(null, 'before');
      return attempt;
    } catch {
      at.failAt(null, 'before');
      fake.failSend(null);
      fake.setNow(new Date(Date.parse(fake.world.now()) + 180_000).toISOString());
    }
  }
  throw new Error('five deliveries were not enough');
}

const CRASHES = Array.from({ length: 12 }, (_, i) => i + 1).flatMap(n => [
  [n, 'before' as const],
  [n, 'after' as const],
]) as [number, 'before' | 'after'][];

describe('a forward', () => {
  const doubled: string[] = [];
  test.each(CRASHES)('request %i lost %s it took effect', async (n, when) => {
    const mail = fake.arrive(forward({ from: dana }));
    at.failAt(n, when);
    await deliver(() => receiveMail(fake.world, mail));
    const state = (await stateOf())!;
    expect(state.cases).toHaveLength(1);
    expect(
      state.person.redo?.every(change => state.cases.some(item => item.id === change.id && item.version > change.from)),
    ).toBe(true);
    expect(fake.sent.length).toBeGreaterThanOrEqual(1);
    if (fake.sent.length > 1) doubled.push(`${n} ${when}`);
    expect(fake.sent.every(sent => sent.to === dana)).toBe(true);
    expect(Object.values(state.person.answers).filter(answer => answer.state !== 'sent')).toEqual([]);
    expect(state.person.wakeAt).toBe(fake.wakes.get(state.person.id));
    const duplicates = fake.sent.length;
    await receiveMail(fake.world, mail);
    expect(fake.sent).toHaveLength(duplicates);
  });

  test('of all these crashes one doubled the mail: the one between SES’s accept and our mark', () => {
    expect(doubled).toHaveLength(1);
    expect(doubled[0]).toMatch(/before$/);
  });

  test.each(['before', 'after'] as const)('SES fails %s it accepted', async when => {
    const mail = fake.arrive(forward({ from: dana }));
    fake.failSend(when);
    expect(await deliver(() => receiveMail(fake.world, mail))).toBe(2);
    expect(fake.sent).toHaveLength(when === 'before' ? 1 : 2);
    expect((await stateOf())!.cases).toHaveLength(1);
  });

  test('two deliveries at once: one sends, the other comes again and finds it done', async () => {
    const mail = fake.arrive(forward({ from: dana }));
    const other = { ...fake.world, requestId: 'other' };
    const results = await Promise.allSettled([receiveMail(fake.world, mail), receiveMail(other, mail)]);
    expect(results.some(result => result.status === 'fulfilled')).toBe(true);
    await deliver(() => receiveMail(other, mail));
    expect(fake.sent).toHaveLength(1);
    expect((await stateOf())!.cases).toHaveLength(1);
  });

  test('two different mails of one person at once: both get their plan', async () => {
    const mails = ['Northwind Clinic', 'Harbour Foods'].map(company =>
      fake.arrive(forward({ from: dana, company, messageId: `${company[0]}@seeker.example` })),
    );
    await Promise.all(mails.map((mail, i) => deliver(() => receiveMail({ ...fake.world, requestId: `r${i}` }, mail))));
    const state = (await stateOf())!;
    expect(state.cases.map(item => item.facts.company).sort()).toEqual(['Harbour Foods', 'Northwind Clinic']);
    expect(new Set(fake.sent.map(sent => sent.header('Subject'))).size).toBe(2);
    expect(fake.sent).toHaveLength(2);
  });
});

describe('a reply', () => {
  let mail: IncomingMail;
  const start = async () => {
    await receiveMail(fake.world, fake.arrive(forward({ from: dana })));
    const plan = fake.sent.at(-1)!;
    const to = /<?([^\s<>]+@[^\s<>]+)>?$/.exec(plan.header('Reply-To'))![1]!;
    mail = fake.arrive(reply({ from: dana, to, inReplyTo: plan.id, text: 'snooze 1 for 3 days' }));
    fake.sent.length = 0;
  };
  test.each(CRASHES)('request %i lost %s it took effect: applied once', async (n, when) => {
    await start();
    at.failAt(n, when);
    await deliver(() => receiveMail(fake.world, mail));
    expect((await stateOf())!.cases[0]!.plan.steps[0]!.snoozed).toBe(1);
    expect(fake.sent.length).toBeGreaterThanOrEqual(1);
    expect(fake.sent.length).toBeLessThanOrEqual(2);
  });
});

describe('a reminder', () => {
  const MORNING = '2026-11-25T13:30:00.000Z';
  const start = async () => {
    await receiveMail(fake.world, fake.arrive(forward({ from: dana })));
    fake.sent.length = 0;
    fake.setNow(MORNING);
  };
  const personId = () => personIdOf(fake.world.keys, dana);

  test('at most 5 writes and 3 reads; fired again, it sends nothing', async () => {
    await start();
    at.requests.reset();
    expect(await sendReminders(fake.world, personId())).toBe('digest');
    expect(at.requests.writes).toBeLessThanOrEqual(5);
    expect(at.requests.reads).toBeLessThanOrEqual(3);
    expect(await sendReminders(fake.world, personId())).toBe('nothing');
    expect(fake.sent).toHaveLength(1);
    expect(fake.wakes.get(personId())! > MORNING).toBe(true);
  });

  test.each(CRASHES.filter(([n]) => n <= 8))('request %i lost %s it took effect', async (n, when) => {
    await start();
    at.failAt(n, when);
    await deliver(() => sendReminders(fake.world, personId()));
    const state = (await stateOf())!;
    expect(fake.sent.length).toBeGreaterThanOrEqual(1);
    expect(fake.sent.length).toBeLessThanOrEqual(2);
    expect(state.person.unaskedAt).toHaveLength(1);
    expect(state.person.wakeAt! > MORNING).toBe(true);
  });

  test('one that waits unsent is dropped when the person stops meanwhile', async () => {
    await start();
    fake.failSend('before');
    await sendReminders(fake.world, personId()).catch(() => {});
    const { person } = (await stateOf())!;
    const { savePerson } = await import('../../lambdas/store/persons.ts');
    await savePerson(at.table, { ...person, state: 'stopped' });
    await deliver(() => sendReminders(fake.world, personId()));
    expect(fake.sent).toHaveLength(0);
  });
});

test('over the day’s budget the plan waits and goes out the next day; a stop is still answered', async () => {
  fake = fakeWorld(at, '2031-03-03T15:00:00.000Z');
  fake.world.settings.dailyBudget = '1';
  await receiveMail(fake.world, fake.arrive(forward({ from: `first${dana}` })));
  await receiveMail(fake.world, fake.arrive(forward({ from: dana, messageId: 'b@seeker.example' })));
  expect(fake.sent).toHaveLength(1);
  const { person } = (await stateOf())!;
  expect(person.wakeAt!.slice(0, 10)).toBe('2031-03-04');
  await receiveMail(fake.world, fake.arrive(reply({ from: dana, to: 'plan@rebound.example', text: 'stop' })));
  expect(fake.sent.at(-1)!.header('Subject')).toMatch(/Stopped|plan after/);
  fake.setNow('2031-03-04T00:20:00.000Z');
  await sendReminders(fake.world, person.id);
  expect(fake.sent.at(-1)!.header('Subject')).toContain('Your plan after');
});

test('a plan that waited for another day is dated when it is sent, and so is its wake', async () => {
  fake = fakeWorld(at, '2031-03-03T15:00:00.000Z');
  fake.world.settings.dailyBudget = '1';
  await receiveMail(fake.world, fake.arrive(forward({ from: `first${dana}` })));
  await receiveMail(fake.world, fake.arrive(forward({ from: dana, messageId: 'b@seeker.example' })));
  const early = (await stateOf())!;
  const before = early.cases[0]!.plan.steps;
  fake.setNow('2031-03-05T15:00:00.000Z');
  await sendReminders(fake.world, early.person.id);
  const { person, cases } = (await stateOf())!;
  const after = cases[0]!.plan.steps;
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(before[0]!.on).toBe('2031-03-03');
  expect(after[0]!.on).toBe('2031-03-05');
  for (const { on } of after) expect(on === null || on >= '2031-03-05').toBe(true);
  const plan = fake.sent.at(-1)!;
  expect(plan.header('Subject')).toContain('Your plan after');
  expect(plan.text).toContain('Start here · about');
  expect(plan.text.split('You get this because')[0]).not.toMatch(/\b[34] March/);
  expect(person.scheduledFor!.slice(0, 10) > '2031-03-05').toBe(true);
  expect(fake.wakes.get(person.id)).toBe(person.scheduledFor);
});
