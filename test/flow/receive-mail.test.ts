/** The loop through receive-mail: forward, plan, reply, receipt, and everybody who gets nothing. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { personIdOf } from '../../lambdas/flow/ids.ts';
import { receiveMail } from '../../lambdas/flow/receive-mail.ts';
import { commit, readState } from '../../lambdas/flow/state.ts';
import { makeToken } from '../../lambdas/flow/token.ts';
import { openTestTable, type TestTable } from '../store/open-test-table.ts';
import { type FakeWorld, fakeWorld, replyTo } from './fake-world.ts';
import { forward, OFFER, reply } from './mails.ts';

let at: TestTable;
let fake: FakeWorld;
let someone = 0;
/** A new person for every test, so that tests share a table and nothing else. */
let dana: string;
beforeAll(async () => {
  at = await openTestTable();
});
afterAll(() => at.close());
beforeEach(() => {
  fake = fakeWorld(at);
  dana = `dana${++someone}@seeker.example`;
});

const stateOf = (address = dana) => readState(fake.world, personIdOf(fake.world.keys, address));
const receive = (raw: string, notice = {}) => receiveMail(fake.world, fake.arrive(raw, notice));
async function plan() {
  await receive(forward({ from: dana }));
  return fake.sent.at(-1)!;
}

describe('a forward', () => {
  test('becomes a case and a plan in the person’s thread', async () => {
    const outcome = await receive(forward({ from: dana }));
    expect(outcome).toMatchObject({ outcome: 'answered', reason: 'plan' });
    const [mail] = fake.sent;
    expect(mail!.to).toBe(dana);
    expect(mail!.header('Subject')).toBe('Your plan after Northwind Clinic (payroll clerk)');
    expect(mail!.header('In-Reply-To')).toBe('<forward-1@seeker.example>');
    expect(mail!.header('Auto-Submitted')).toBe('auto-generated');
    expect(mail!.header('List-Unsubscribe')).toMatch(
      /https:\/\/stop\.rebound\.example\/u\/[a-z2-7]+>, <mailto:plan\+[a-z2-7]+@rebound/,
    );
    const state = (await stateOf())!;
    expect(state.cases).toHaveLength(1);
    expect(state.cases[0]).toMatchObject({ state: 'open', facts: { company: 'Northwind Clinic' }, thread: { plan: mail!.id } });
    expect(state.person.wakeAt).toBe(fake.wakes.get(state.person.id));
  });

  test('at most 8 writes and 4 reads', async () => {
    at.requests.reset();
    await receive(forward({ from: dana }));
    expect(at.requests.writes).toBeLessThanOrEqual(8);
    expect(at.requests.reads).toBeLessThanOrEqual(4);
  });

  test('a duplicate notice does nothing and costs one write attempt', async () => {
    const mail = fake.arrive(forward({ from: dana }));
    await receiveMail(fake.world, mail);
    at.requests.reset();
    expect(await receiveMail(fake.world, mail)).toMatchObject({ outcome: 'duplicate' });
    expect(fake.sent).toHaveLength(1);
    expect(at.requests.writes).toBe(1);
  });

  test('the same rejection again is known, with its new note', async () => {
    await plan();
    const outcome = await receive(
      forward({ from: dana, note: 'They had four rounds, by the way.', messageId: 'second@seeker.example' }),
    );
    expect(outcome.reason).toBe('known');
    const state = (await stateOf())!;
    expect(state.cases).toHaveLength(1);
    expect(state.cases[0]!.note).toContain('four rounds');
  });

  test('another company is another plan; patterns count both', async () => {
    await plan();
    expect((await receive(forward({ from: dana, company: 'Harbour Foods', messageId: 'third@seeker.example' }))).reason).toBe(
      'plan',
    );
    expect((await stateOf())!.cases).toHaveLength(2);
  });

  test('an offer gets glad words and no case; a yes in answer makes it a rejection after all', async () => {
    const body = OFFER('Northwind Clinic', 'payroll clerk');
    expect((await receive(forward({ from: dana, body }))).reason).toBe('other-kind');
    expect((await stateOf())!.cases).toHaveLength(0);
    const [answer] = fake.sent;
    const raw = reply({ from: dana, to: replyTo(answer!), inReplyTo: answer!.id, text: 'yes' });
    expect((await receive(raw)).reason).toBe('confirm-kind');
    expect((await stateOf())!.cases).toHaveLength(1);
    expect(fake.sent.at(-1)!.header('Subject')).toContain('Your plan');
  });

  test('words of danger in the note: no plan, the care mail, everything held until "plan"', async () => {
    expect((await receive(forward({ from: dana, note: 'I do not want to live any more.' }))).reason).toBe('care');
    expect((await stateOf())!).toMatchObject({ person: { state: 'held' }, cases: [{ state: 'held' }] });
    expect(JSON.stringify(fake.lines)).not.toContain('live');
    const [care] = fake.sent;
    await receive(
      reply({ from: dana, to: replyTo(care!), inReplyTo: care!.id, text: 'plan', subject: 'Re: Before anything else' }),
    );
    expect(fake.sent.at(-1)!.header('Subject')).toContain('Your plan after');
    expect((await stateOf())!).toMatchObject({ person: { state: 'active' }, cases: [{ state: 'open' }] });
  });

  test('twenty answers a day, then one that says so, then silence', async () => {
    for (let i = 0; i < 23; i++) {
      const company = `Company ${String.fromCharCode(65 + i)}${String.fromCharCode(97 + i)}x`;
      await receive(forward({ from: dana, company, messageId: `many-${i}@seeker.example` }));
    }
    expect(fake.sent).toHaveLength(21);
    expect(fake.sent.at(-1)!.header('Subject')).toContain('all I can do today');
  });
});

describe('a reply', () => {
  test('"done 1" gets one receipt, in the thread', async () => {
    const mail = await plan();
    expect(await receive(reply({ from: dana, to: replyTo(mail), inReplyTo: mail.id, text: 'done 1' }))).toMatchObject({
      outcome: 'answered',
      reason: 'receipt',
    });
    const receipt = fake.sent.at(-1)!;
    expect(fake.sent).toHaveLength(2);
    expect(receipt.text).toContain('Step 1 is done');
    expect(receipt.header('References')).toContain(mail.id);
    expect(receipt.header('Auto-Submitted')).toBe('auto-replied');
    expect((await stateOf())!.cases[0]!.plan.steps[0]!.state).toBe('done');
  });

  test('delivered twice, it is applied once', async () => {
    const mail = await plan();
    const arrived = fake.arrive(reply({ from: dana, to: replyTo(mail), inReplyTo: mail.id, text: 'snooze 1 for 3 days' }));
    await receiveMail(fake.world, arrived);
    await receiveMail(fake.world, arrived);
    expect(fake.sent).toHaveLength(2);
    expect((await stateOf())!.cases[0]!.plan.steps[0]!.snoozed).toBe(1);
  });

  test('without the token, the id of our mail finds the case; without both, the newest open one', async () => {
    const mail = await plan();
    await receive(reply({ from: dana, to: 'plan@rebound.example', inReplyTo: mail.id, text: 'done 1' }));
    expect((await stateOf())!.cases[0]!.plan.steps[0]!.state).toBe('done');
    await receive(reply({ from: dana, to: 'plan@rebound.example', text: 'undo' }));
    expect((await stateOf())!.cases[0]!.plan.steps[0]!.state).toBe('active');
  });

  test('"stop" stops and says so in one line; a later forward still gets its plan', async () => {
    const mail = await plan();
    await receive(reply({ from: dana, to: replyTo(mail), inReplyTo: mail.id, text: 'stop' }));
    expect((await stateOf())!.person.state).toBe('stopped');
    expect(fake.sent.at(-1)!.header('Subject')).toMatch(/Re: Your plan|Stopped/);
    await receive(forward({ from: dana, company: 'Harbour Foods', messageId: 'later@seeker.example' }));
    expect(fake.sent.at(-1)!.text).toMatch(/Reminders\s+are\s+off/);
  });

  test('a stolen token is no authority: the case of the other person stays as it is', async () => {
    const mail = await plan();
    const thief = `thief${someone}@elsewhere.example`;
    await receive(forward({ from: thief, company: 'Harbour Foods', messageId: 'thief@elsewhere.example' }));
    await receive(reply({ from: thief, to: replyTo(mail), inReplyTo: mail.id, text: 'stop' }));
    expect((await stateOf())!.person.state).toBe('active');
    await receive(reply({ from: dana, to: replyTo(mail), inReplyTo: mail.id, text: 'done 1' }), {
      verdicts: { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' },
    });
    expect((await stateOf())!.cases[0]!.plan.steps[0]!.state).toBe('active');
  });

  test('an authenticated stranger with a token: the person is asked whether the address is theirs; yes joins it', async () => {
    const mail = await plan();
    const second = `second${someone}@elsewhere.example`;
    expect(await receive(reply({ from: second, to: replyTo(mail), inReplyTo: mail.id, text: 'done 1' }))).toMatchObject({
      outcome: 'waiting',
    });
    const question = fake.sent.at(-1)!;
    expect(question.to).toBe(dana);
    expect(question.text).toContain(second);
    await receive(reply({ from: dana, to: replyTo(question), inReplyTo: question.id, text: 'yes' }));
    expect((await stateOf())!.person.addresses).toEqual([dana, second]);
    await receive(reply({ from: second, to: replyTo(mail), inReplyTo: mail.id, text: 'done 1' }));
    expect((await stateOf())!.cases[0]!.plan.steps[0]!.state).toBe('done');
  });

  test('ten receipts a day, then one last, then silence; what was asked still happens', async () => {
    const mail = await plan();
    for (let i = 0; i < 14; i++) {
      await receive(reply({ from: dana, to: replyTo(mail), inReplyTo: mail.id, text: i % 2 ? 'undo' : 'done 1' }));
    }
    expect(fake.sent).toHaveLength(1 + 11);
  });

  test('a direct question gets help, and the private address', async () => {
    const raw = `From: Dana Reyes <${dana}>\nTo: plan@rebound.example\nSubject: Hello\nMessage-ID: <q@seeker.example>\nContent-Type: text/plain\n\nWhat is this and how does it work?\n`;
    expect((await receive(raw)).reason).toBe('help');
    expect(fake.sent[0]!.text).toMatch(/plan\+[a-z2-7]{34}@rebound\.example/);
  });

  test('"export" brings everything held as JSON, without keys', async () => {
    const mail = await plan();
    await receive(reply({ from: dana, to: replyTo(mail), inReplyTo: mail.id, text: 'export' }));
    const raw = fake.sent.at(-1)!.raw;
    expect(raw).toContain('application/json');
    expect(raw).not.toContain('privateToken');
  });

  test('"delete my data" asks once; a yes erases all, again and again the same', async () => {
    const mail = await plan();
    await receive(reply({ from: dana, to: replyTo(mail), inReplyTo: mail.id, text: 'delete my data' }));
    expect((await stateOf())!.cases).toHaveLength(1);
    const question = fake.sent.at(-1)!;
    const yes = fake.arrive(reply({ from: dana, to: replyTo(question), inReplyTo: question.id, text: 'yes' }));
    expect(await receiveMail(fake.world, yes)).toMatchObject({ reason: 'erased' });
    expect(fake.sent.at(-1)!.text).toMatch(/35\s+days/);
    expect(await stateOf()).toBeNull();
    expect(fake.stored.size).toBe(0);
    expect(fake.wakes.size).toBe(0);
    const sent = fake.sent.length;
    await receiveMail(fake.world, yes);
    expect(fake.sent).toHaveLength(sent);
    expect(await stateOf()).toBeNull();
  });
});

describe('a yes means the question it answers, and nothing else', () => {
  const say = (mail: FakeWorld['sent'][number], text: string) =>
    receive(reply({ from: dana, to: replyTo(mail), inReplyTo: mail.id, text }));

  test('after other words the question about deleting is closed', async () => {
    const mail = await plan();
    await say(mail, 'delete my data');
    const question = fake.sent.at(-1)!;
    await say(mail, 'done 1');
    await say(fake.sent.at(-1)!, 'yes');
    await say(question, 'yes');
    expect((await stateOf())!.cases).toHaveLength(1);
  });

  test('a yes to the plan itself deletes nothing', async () => {
    const mail = await plan();
    await say(mail, 'delete my data');
    await say(mail, 'yes');
    expect((await stateOf())!.cases).toHaveLength(1);
  });

  test('a yes a month later deletes nothing', async () => {
    const mail = await plan();
    await say(mail, 'delete my data');
    fake.setNow('2026-12-24T15:00:00.000Z');
    await say(fake.sent.at(-1)!, 'yes');
    expect((await stateOf())!.cases).toHaveLength(1);
  });

  test.each([
    ['no', 'closed', 'other'],
    ['yes', 'open', 'rejection'],
  ])('to a plan that asks whether it is a rejection: %s', async (text, state, kind) => {
    const mail = await plan();
    const before = (await stateOf())!;
    const [item] = before.cases;
    await commit(fake.world, before, before.person, [{ ...item!, facts: { ...item!.facts, confidence: 0.6 } }]);
    await say(mail, text);
    expect((await stateOf())!.cases[0]).toMatchObject({ state, facts: { kind, confidence: 1 } });
  });

  test('of two mails asked about, each yes finds its own', async () => {
    await receive(forward({ from: dana, body: OFFER('Northwind Clinic', 'clerk') }));
    await receive(
      forward({ from: dana, body: OFFER('Harbour Foods', 'clerk'), company: 'Harbour Foods', messageId: 'b@seeker.example' }),
    );
    const [first] = fake.sent;
    await say(first!, 'yes');
    expect((await stateOf())!.cases.map(item => item.original.fromAddress)).toEqual(['priya.nair@northwindclinic.example']);
  });
});

describe('nobody is answered who did not write', () => {
  test.each([
    ['forged sender', {}, { verdicts: { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' } }, 'not-authenticated'],
    ['virus', {}, { verdicts: { virus: 'FAIL' } }, 'virus'],
    ['a stranger whose mail is spam', {}, { verdicts: { spam: 'FAIL' } }, 'spam'],
    ['two From fields', { headers: 'From: other@victim.example' }, {}, 'from-unclear'],
  ] as const)('%s', async (_what, of, notice, reason) => {
    const outcome = await receive(forward({ from: dana, ...of }), notice);
    expect(outcome).toMatchObject({ outcome: 'refused', reason });
    expect(fake.sent).toHaveLength(0);
    expect(await stateOf()).toBeNull();
  });

  test('bounce, absence notice, our own mail come back', async () => {
    const mail = await plan();
    const bounce = `From: MAILER-DAEMON@seeker.example\nTo: plan@rebound.example\nSubject: Undelivered Mail Returned to Sender\nContent-Type: text/plain\n\nNo such user.\n`;
    expect((await receive(bounce, { envelopeSender: '' })).reason).toBe('bounce');
    const away = reply({
      from: dana,
      to: replyTo(mail),
      inReplyTo: mail.id,
      text: 'I am away until Monday. stop',
      headers: 'Auto-Submitted: auto-replied',
    });
    expect((await receive(away)).reason).toBe('auto-reply');
    const own = reply({ from: 'plan@rebound.example', to: 'plan@rebound.example', text: 'stop' });
    expect((await receive(own)).reason).toBe('own-mail');
    expect(fake.sent).toHaveLength(1);
    expect((await stateOf())!.person.state).toBe('active');
  });

  test('only SPF of another domain: told once a month that it could not be verified', async () => {
    const notice = { envelopeSender: 'bounce@mailer.elsewhere.example', verdicts: { dmarc: 'GRAY', dkim: 'FAIL', spf: 'PASS' } };
    expect((await receive(forward({ from: dana }), notice)).reason).toBe('not-verified');
    expect(fake.sent).toHaveLength(1);
    await receive(forward({ from: dana }), notice);
    expect(fake.sent).toHaveLength(1);
    expect(await stateOf()).toBeNull();
  });

  test('an allow-list: others are told once', async () => {
    fake.world.settings.access = 'friends.example, me@seeker.example';
    expect((await receive(forward({ from: dana }))).reason).toBe('not-allowed');
    expect((await receive(forward({ from: 'me@seeker.example' }))).reason).toBe('plan');
  });

  test('a notice that was lost: SES’s own topmost block decides, a forged one below does not', async () => {
    const block = `Return-Path: <${dana}>\nReceived: from mx.seeker.example by inbound-smtp.us-east-1.amazonaws.com with SMTP id x; Tue, 24 Nov 2026 15:00:00 +0000\nAuthentication-Results: amazonses.com; spf=pass (ok) client-ip=192.0.2.1; envelope-from=${dana}; dkim=none; dmarc=pass header.from=seeker.example;\n`;
    const good = fake.arrive(`${block}${forward({ from: dana })}`);
    expect((await receiveMail(fake.world, { ...good, notice: null })).reason).toBe('plan');
    const forgedBlock = block.replace('spf=pass', 'spf=fail').replace('dmarc=pass', 'dmarc=fail');
    const claims = 'Authentication-Results: amazonses.com; spf=pass; dmarc=pass header.from=seeker.example;\n';
    const forged = fake.arrive(`${forgedBlock}${claims}${forward({ from: `victim${someone}@seeker.example` })}`);
    expect((await receiveMail(fake.world, { ...forged, notice: null })).reason).toBe('not-authenticated');
  });
});

describe('redirects', () => {
  const redirected = (to: string, more = '') => `Return-Path: <priya@northwind.example>
From: Priya Nair <priya@northwind.example>
To: ${dana}
Subject: Your application
Date: Tue, 24 Nov 2026 14:12:00 +0000
Message-ID: <original-${someone}@northwind.example>
Auto-Submitted: auto-generated
X-Forwarded-To: ${to}
X-Forwarded-For: ${dana} ${to}
${more}Content-Type: text/plain

Dear Dana, unfortunately we have decided not to move forward with your application for payroll clerk at Northwind Clinic.
`;
  const notice = (to: string) => ({
    recipients: [to],
    envelopeSender: 'priya@northwind.example',
    verdicts: { dmarc: 'FAIL' as const, spf: 'FAIL' as const },
  });

  test('to the private subaddress: a plan to the enrolled person only', async () => {
    await plan();
    const state = (await stateOf())!;
    const to = `plan+${state.person.privateToken}@rebound.example`;
    const second = redirected(to).replace('Northwind Clinic', 'Harbour Foods');
    expect((await receive(second, notice(to))).reason).toBe('plan');
    expect(fake.sent.map(mail => mail.to)).toEqual([dana, dana]);
  });

  test('to the open address: asked once, and after a yes the waiting mail gets its plan', async () => {
    await plan();
    const to = 'plan@rebound.example';
    const second = redirected(to).replace('Northwind Clinic', 'Harbour Foods');
    expect(await receive(second, notice(to))).toMatchObject({ outcome: 'waiting' });
    await receive(second.replace('original-', 'other-'), notice(to));
    expect(fake.sent).toHaveLength(2);
    const question = fake.sent.at(-1)!;
    await receive(reply({ from: dana, to: replyTo(question), inReplyTo: question.id, text: 'yes' }));
    expect((await stateOf())!.person.redirectsConfirmed).toBe(true);
    expect(fake.sent.at(-1)!.header('Subject')).toContain('Harbour Foods');
  });

  test('naming somebody unknown: silence', async () => {
    const to = 'plan@rebound.example';
    expect(await receive(redirected(to), notice(to))).toMatchObject({ outcome: 'refused', reason: 'redirect-of-stranger' });
    expect(fake.sent).toHaveLength(0);
  });

  test('Gmail’s confirmation is handed on, from Google only', async () => {
    await plan();
    const to = `plan+${(await stateOf())!.person.privateToken}@rebound.example`;
    const mail = `From: Gmail Team <forwarding-noreply@google.com>\nTo: ${to}\nSubject: (#123456789) Gmail Forwarding Confirmation - Receive Mail from ${dana}\nMessage-ID: <g@google.com>\nContent-Type: text/plain\n\n${dana} has requested to automatically forward mail to your email address ${to}.\nConfirmation code: 123456789\n\nhttps://mail-settings.google.com/mail/vf-abc\n`;
    expect((await receive(mail, { recipients: [to], verdicts: { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' } })).reason).toBe(
      'not-authenticated',
    );
    expect((await receive(mail, { recipients: [to] })).reason).toBe('gmail-confirmation');
    expect(fake.sent.at(-1)!.to).toBe(dana);
    expect(fake.sent.at(-1)!.text).toContain('123456789');
  });
});

describe('hostile values', () => {
  test('no header of ours can be started from subject, company or contact', async () => {
    const body =
      'Dear Dana, unfortunately we will not move forward with your application for clerk at Evil\r\nBcc: all@victim.example Ltd.\n\nKind regards,\nMallory\r\nBcc: all@victim.example';
    await receive(forward({ from: dana, subject: 'Fwd: =?utf-8?Q?x=0D=0ABcc:_all@victim.example?=', body }));
    const head = fake.sent[0]!.raw.slice(0, fake.sent[0]!.raw.indexOf('\r\n\r\n'));
    expect(head).not.toMatch(/^bcc:/im);
    expect(fake.sent).toHaveLength(1);
  });

  test('an unsubscribe address may stop, whoever writes; it may do nothing else', async () => {
    await plan();
    const { person } = (await stateOf())!;
    const token = makeToken(fake.world.keys, { use: 'unsubscribe', personId: person.id, caseId: null });
    const raw = reply({
      from: 'robot@provider.example',
      to: `plan+${token}@rebound.example`,
      text: 'delete my data',
      subject: 'stop',
    });
    expect(await receive(raw, { verdicts: { dmarc: 'FAIL', spf: 'FAIL' } })).toMatchObject({
      outcome: 'noted',
      reason: 'unsubscribed',
    });
    const state = (await stateOf())!;
    expect([state.person.state, state.cases.length, fake.sent.length]).toEqual(['stopped', 1, 1]);
  });

  test('the log has no address, name or text', async () => {
    await plan();
    const log = JSON.stringify(fake.lines);
    for (const secret of [dana, 'Dana', 'Northwind', 'payroll', 'Priya']) expect(log).not.toContain(secret);
  });
});
