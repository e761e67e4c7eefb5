/** What is not receive-mail: feedback, unsubscribe, reconcile, reminders over weeks. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { personIdOf } from '../../lambdas/flow/ids.ts';
import { receiveMail } from '../../lambdas/flow/receive-mail.ts';
import { reconcile } from '../../lambdas/flow/reconcile.ts';
import { recordFeedback } from '../../lambdas/flow/record-feedback.ts';
import { sendReminders } from '../../lambdas/flow/send-reminders.ts';
import { readState } from '../../lambdas/flow/state.ts';
import { makeToken } from '../../lambdas/flow/token.ts';
import { unsubscribe } from '../../lambdas/flow/unsubscribe.ts';
import { savePerson } from '../../lambdas/store/persons.ts';
import { openTestTable, type TestTable } from '../store/open-test-table.ts';
import { type FakeWorld, fakeWorld, replyTo } from './fake-world.ts';
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
  fake = fakeWorld(at);
  dana = `others${++someone}@seeker.example`;
});

const personId = () => personIdOf(fake.world.keys, dana);
const stateOf = () => readState(fake.world, personId());
const plan = () => receiveMail(fake.world, fake.arrive(forward({ from: dana })));

describe('feedback', () => {
  test.each([
    ['bounce', true, 'stopped'],
    ['complaint', true, 'stopped'],
    ['bounce', false, 'active'],
    ['other', true, 'active'],
  ] as const)('%s, permanent %s: %s', async (type, isPermanent, state) => {
    await plan();
    const feedback = { type, isPermanent, sesId: '' };
    await recordFeedback(fake.world, feedback, fake.sent[0]!.id);
    await recordFeedback(fake.world, feedback, fake.sent[0]!.id);
    expect((await stateOf())!.person.state).toBe(state);
  });

  test('a mail we do not know changes nothing', async () => {
    await plan();
    await recordFeedback(fake.world, { type: 'bounce', isPermanent: true, sesId: '' }, 'unknown@email.amazonses.com');
    expect((await stateOf())!.person.state).toBe('active');
  });

  test('erasure after a complaint keeps the hash alone: who comes back starts without reminders', async () => {
    await plan();
    const mail = fake.sent[0]!;
    await recordFeedback(fake.world, { type: 'complaint', isPermanent: true, sesId: '' }, mail.id);
    await receiveMail(
      fake.world,
      fake.arrive(reply({ from: dana, to: replyTo(mail), inReplyTo: mail.id, text: 'delete my data' })),
    );
    const question = fake.sent.at(-1)!;
    await receiveMail(fake.world, fake.arrive(reply({ from: dana, to: replyTo(question), inReplyTo: question.id, text: 'yes' })));
    expect(await stateOf()).toBeNull();
    await receiveMail(fake.world, fake.arrive(forward({ from: dana, messageId: 'again@seeker.example' })));
    expect((await stateOf())!.person.state).toBe('stopped');
  });
});

describe('unsubscribe', () => {
  const path = (use: 'unsubscribe' | 'private' = 'unsubscribe') =>
    `/u/${makeToken(fake.world.keys, { use, personId: personId(), caseId: null })}`;

  test('a GET, as scanners send it, shows a form and changes nothing', async () => {
    await plan();
    at.requests.reset();
    const page = await unsubscribe(fake.world, 'GET', path());
    expect(page).toMatchObject({ statusCode: 200, headers: { 'cache-control': 'no-store' } });
    expect(page.body).toContain('<form method="post">');
    expect(at.requests.reads + at.requests.writes).toBe(0);
    expect((await stateOf())!.person.state).toBe('active');
  });

  test('a POST stops, and stopping again is the same', async () => {
    await plan();
    for (let i = 0; i < 2; i++) expect((await unsubscribe(fake.world, 'POST', path())).statusCode).toBe(200);
    expect((await stateOf())!.person.state).toBe('stopped');
    fake.sent.length = 0;
    fake.setNow('2026-11-25T13:30:00.000Z');
    await sendReminders(fake.world, personId());
    expect(fake.sent).toHaveLength(0);
  });

  test.each(['/u/', '/', '/u/abc', '/u/<script>', `/u/${'a'.repeat(34)}`])('no good token: %s, and no look-up', async wrong => {
    at.requests.reset();
    const page = await unsubscribe(fake.world, 'POST', wrong);
    expect(page.statusCode).toBe(404);
    expect(page.body).not.toContain('script');
    expect(at.requests.reads + at.requests.writes).toBe(0);
  });

  test('a token that may do something else may not stop', async () => {
    await plan();
    expect((await unsubscribe(fake.world, 'POST', path('private'))).statusCode).toBe(404);
    expect((await unsubscribe(fake.world, 'DELETE', path())).statusCode).toBe(405);
    expect((await stateOf())!.person.state).toBe('active');
  });
});

describe('reconcile', () => {
  test('a person due without a wake gets what is due', async () => {
    await plan();
    fake.sent.length = 0;
    fake.wakes.clear();
    fake.setNow('2026-11-25T15:00:00.000Z');
    await reconcile(fake.world);
    expect(fake.sent.map(mail => mail.to)).toContain(dana);
    expect(fake.wakes.has(personId())).toBe(true);
  });

  test('an answer decided and unsent is sent', async () => {
    fake.failSend('before');
    await plan().catch(() => {});
    fake.failSend(null);
    expect(fake.sent).toHaveLength(0);
    fake.setNow('2026-11-24T18:00:00.000Z');
    await reconcile(fake.world);
    expect(fake.sent.filter(mail => mail.to === dana)).toHaveLength(1);
  });

  test('a stored mail without a record is read, by SES’s own block; one that was done is not', async () => {
    const block = `Return-Path: <${dana}>\nReceived: from mx by inbound-smtp.us-east-1.amazonaws.com with SMTP id x; Tue, 24 Nov 2026 15:00:00 +0000\nAuthentication-Results: amazonses.com; spf=pass (ok) client-ip=192.0.2.1; envelope-from=${dana}; dmarc=pass header.from=seeker.example;\n`;
    fake.arrive(`${block}${forward({ from: dana })}`);
    expect((await reconcile(fake.world)).mails).toBe(1);
    expect(fake.sent.filter(mail => mail.to === dana)).toHaveLength(1);
    expect((await reconcile(fake.world)).mails).toBe(0);
    expect(fake.sent.filter(mail => mail.to === dana)).toHaveLength(1);
  });

  test('an erasure that was cut short is finished', async () => {
    await plan();
    const { person } = (await stateOf())!;
    await savePerson(at.table, { ...person, isErasing: true, wakeAt: '2026-11-24T15:15:00.000Z' });
    fake.setNow('2026-11-24T18:00:00.000Z');
    expect((await reconcile(fake.world)).erasures).toBe(1);
    expect(await stateOf()).toBeNull();
  });
});

describe('over weeks', () => {
  /** Follows the wakes of this person until nothing is due any more, or a date. */
  async function follow(until: string): Promise<void> {
    for (let i = 0; i < 200; i++) {
      const wake = fake.wakes.get(personId());
      if (!wake || wake > until) return;
      fake.wakes.delete(personId());
      if (wake > fake.world.now()) fake.setNow(wake);
      await sendReminders(fake.world, personId());
    }
    throw new Error('wakes without an end');
  }

  test('silence: two reminders, the check-in, then nothing; the case ends and so do the wakes', async () => {
    await plan();
    await follow('2027-12-01T00:00:00Z');
    const subjects = fake.sent.slice(1).map(mail => mail.text.split('\n').slice(2, 4).join(' '));
    expect(subjects.length).toBeLessThanOrEqual(4);
    const { person, cases } = (await stateOf())!;
    expect(person).toMatchObject({ isQuiet: true, wakeAt: null });
    expect(cases[0]!.state).toBe('closed');
    expect(cases[0]!.ttl).toBe(
      Date.parse(`${Number(cases[0]!.closedAt!.slice(0, 4)) + 2}${cases[0]!.closedAt!.slice(4, 10)}T00:00:00Z`) / 1000,
    );
  });

  test('every reminder stands in the plan’s thread and its "done" is understood', async () => {
    await plan();
    const [mail] = fake.sent;
    await follow('2026-11-25T20:00:00Z');
    const reminder = fake.sent.at(-1)!;
    expect(reminder.header('In-Reply-To')).toBe(`<${mail!.id}>`);
    expect(reminder.header('References')).toContain('forward-1@seeker.example');
    const before = (await stateOf())!.cases[0]!.plan.steps.filter(step => step.reminded > 0).map(step => step.action);
    await receiveMail(
      fake.world,
      fake.arrive(reply({ from: dana, to: replyTo(reminder), inReplyTo: reminder.id, text: 'done all' })),
    );
    const done = (await stateOf())!.cases[0]!.plan.steps.filter(step => step.state === 'done').map(step => step.action);
    expect(done).toEqual(expect.arrayContaining(before));
  });

  test('a digest of two plans: a shared number is asked, its code decides', async () => {
    await plan();
    await receiveMail(
      fake.world,
      fake.arrive(
        forward({ from: dana, company: 'Kestrel Tiles', role: 'office manager', messageId: 'forward-2@seeker.example' }),
      ),
    );
    await follow('2026-11-25T20:00:00Z');
    const digest = fake.sent.at(-1)!;
    const codes = (await stateOf())!.cases.map(item => item.code);
    const shared = /done (\d) \[/.exec(digest.text)?.[1];
    expect(shared).toBeDefined();
    for (const code of codes) expect(digest.text).toContain(`done ${shared} [${code}]`);
    const say = (text: string) =>
      receiveMail(fake.world, fake.arrive(reply({ from: dana, to: replyTo(digest), inReplyTo: digest.id, text })));
    const isDone = async () =>
      (await stateOf())!.cases.map(({ plan: { steps } }) => steps.find(step => step.action === Number(shared))?.state === 'done');
    await say(`done ${shared}`);
    expect(await isDone()).toEqual([false, false]);
    expect(fake.sent.at(-1)!.text.replace(/\s+/g, ' ')).toContain(`done ${shared} [${codes[1]}]`);
    await say(`done ${shared} [${codes[1]}]`);
    expect(await isDone()).toEqual([false, true]);
  });

  test('the question before deleting comes even after the day’s last receipt, and no keeps everything', async () => {
    await plan();
    const [mail] = fake.sent;
    const say = (text: string, to = mail!) =>
      receiveMail(fake.world, fake.arrive(reply({ from: dana, to: replyTo(to), inReplyTo: to.id, text })));
    for (let n = 0; n < 13; n++) await say(`list${' '.repeat(n)}`);
    await say('delete my data');
    const question = fake.sent.at(-1)!;
    expect(question.text).toContain('cannot be taken back');
    await say('no', question);
    expect((await stateOf())!.cases).toHaveLength(1);
  });

  test('past the receipts a stop and a copy of the data still get their mail', async () => {
    await plan();
    const say = (text: string) =>
      receiveMail(fake.world, fake.arrive(reply({ from: dana, to: replyTo(fake.sent[0]!), inReplyTo: fake.sent[0]!.id, text })));
    for (let n = 0; n < 13; n++) await say(`list${' '.repeat(n)}`);
    const before = fake.sent.length;
    await say('show 1');
    expect(fake.sent).toHaveLength(before);
    await say('export');
    await say('stop');
    expect(fake.sent.slice(before).map(({ header }) => header('Subject'))).toHaveLength(2);
    expect(fake.sent.at(-1)!.text).toContain('Stopped');
    expect((await stateOf())!.person.state).toBe('stopped');
  });

  test('what is done while the plan is held back stays done in the plan that comes', async () => {
    await receiveMail(fake.world, fake.arrive(forward({ from: dana, note: 'I do not want to be alive any more.' })));
    const care = fake.sent.at(-1)!;
    const say = (text: string) =>
      receiveMail(fake.world, fake.arrive(reply({ from: dana, to: replyTo(care), inReplyTo: care.id, text })));
    await say('done 1');
    await say('plan');
    expect((await stateOf())!.cases[0]!.plan.steps.find(step => step.action === 1)?.state).toBe('done');
  });

  test('whose first mail got the care mail is welcomed by the plan they ask for', async () => {
    await receiveMail(fake.world, fake.arrive(forward({ from: dana, note: 'I do not want to be alive any more.' })));
    const care = fake.sent.at(-1)!;
    expect(care.text).toContain('988');
    await receiveMail(fake.world, fake.arrive(reply({ from: dana, to: replyTo(care), inReplyTo: care.id, text: 'plan' })));
    expect(fake.sent.at(-1)!.text).toContain('This is what Rebound does');
  });

  test('hired closes every plan and the wakes end', async () => {
    await plan();
    await receiveMail(fake.world, fake.arrive(reply({ from: dana, to: 'plan@rebound.example', text: 'hired' })));
    const { person, cases } = (await stateOf())!;
    expect(cases.every(item => item.state === 'closed')).toBe(true);
    expect([person.wakeAt, fake.wakes.has(personId())]).toEqual([null, false]);
  });

  test('a wake for nobody, or for a person long gone, is nothing', async () => {
    expect(await sendReminders(fake.world, personId())).toBe('nobody');
  });
});
