/** The edge: settings, notices, keys, schedules, message ids, what a log may say of a fault. */
import { describe, expect, test } from '@jest/globals';
import { ENV, FUNCTIONS, NEEDS } from '../../lambdas/aws/env.ts';
import { parseFeedback } from '../../lambdas/aws/feedback-notice.ts';
import { describeFault } from '../../lambdas/aws/log.ts';
import { messageIdOf } from '../../lambdas/aws/mailer.ts';
import { makeTokenKeyReader, parseTokenKeys } from '../../lambdas/aws/secrets.ts';
import { parseMailNotice } from '../../lambdas/aws/ses-notice.ts';
import { readSettings } from '../../lambdas/aws/settings.ts';
import { openWake, scheduleInput } from '../../lambdas/aws/wake.ts';

describe('settings', () => {
  const all = { ...Object.fromEntries(Object.values(ENV).map(name => [name, '1'])), [ENV.mailbox]: 'Plan@mail.example.com' };
  test.each(FUNCTIONS)('%s reads what it needs and nothing else', name => {
    const settings = readSettings(name, all);
    for (const key of Object.keys(ENV) as (keyof typeof ENV)[]) expect(settings[key] !== '').toBe(NEEDS[name].includes(key));
    if (NEEDS[name].includes('mailbox')) expect(settings.mailbox).toBe('plan@mail.example.com');
  });
  test.each([
    [{}, /receive-mail cannot start: not set: REBOUND_TABLE, REBOUND_BUCKET/],
    [{ ...all, [ENV.mailbox]: 'plan' }, /name@domain/],
    [{ ...all, [ENV.mailbox]: `${'p'.repeat(17)}@mail.example.com` }, /at most 16/],
    [{ ...all, [ENV.mailbox]: 'plan+x@mail.example.com' }, /name@domain/],
    [{ ...all, [ENV.rawMailDays]: 'a month' }, /REBOUND_RAW_MAIL_DAYS must be a whole number/],
  ])('says plainly what is wrong', (environment, message) => {
    expect(() => readSettings('receive-mail', environment)).toThrow(message);
  });
  test('what the operator may have none of may be empty', () => {
    const environment = { ...all, [ENV.unsubscribeUrl]: '', [ENV.configurationSet]: '', [ENV.dailyBudget]: '' };
    expect(readSettings('receive-mail', environment).unsubscribeUrl).toBe('');
  });
});

describe('token keys', () => {
  const key = 'k'.repeat(20);
  test.each([
    [
      { current: 'k1', keys: { k1: key } },
      { current: 'k1', keys: { k1: key } },
    ],
    [
      { current: 'k1', k1: key },
      { current: 'k1', keys: { k1: key } },
    ],
    [
      { current: 'k2', k1: key, keys: { k2: key } },
      { current: 'k2', keys: { k1: key, k2: key } },
    ],
  ])('%j', (json, expected) => expect(parseTokenKeys(JSON.stringify(json))).toEqual(expected));
  test.each([
    '',
    'secret words',
    '{}',
    '{"current":"k2","k1":"kkkkkkkkkkkkkkkkkkkk"}',
    '{"current":"k1","k1":"short"}',
    '{"current":"k32","k32":"kkkkkkkkkkkkkkkkkkkk"}',
  ])('refused without being repeated: %s', text => {
    expect(() => parseTokenKeys(text)).toThrow(/token secret/);
    expect(() => parseTokenKeys(text)).not.toThrow(/secret words|kkkk/);
  });
  test('asked for once in ten minutes', async () => {
    let asked = 0;
    let now = 0;
    const client = { send: async () => ({ SecretString: JSON.stringify({ current: 'k1', k1: `${key}${++asked}` }) }) };
    const read = makeTokenKeyReader('id', () => now, client as never);
    await read();
    await read();
    expect(asked).toBe(1);
    now = 11 * 60_000;
    expect((await read()).keys['k1']).toBe(`${key}2`);
  });
});

describe('SES notice', () => {
  const notice = {
    notificationType: 'Received',
    receipt: {
      timestamp: '2026-11-24T15:00:00.000Z',
      recipients: ['Plan+Token@mail.example.com'],
      spamVerdict: { status: 'PASS' },
      virusVerdict: { status: 'PASS' },
      spfVerdict: { status: 'GRAY' },
      dkimVerdict: { status: 'odd' },
      dmarcVerdict: { status: 'FAIL' },
      action: { type: 'S3', bucketName: 'b', objectKey: 'inbound/abc' },
    },
    mail: { timestamp: '2026-11-24T15:00:00.000Z', source: 'Dana@Seeker.example', messageId: 'abc' },
  };
  test('read', () => {
    expect(parseMailNotice(JSON.stringify(notice))).toEqual({
      mailId: 'abc',
      key: 'inbound/abc',
      receivedAt: '2026-11-24T15:00:00.000Z',
      recipients: ['plan+token@mail.example.com'],
      envelopeSender: 'dana@seeker.example',
      verdicts: { spam: 'PASS', virus: 'PASS', spf: 'GRAY', dkim: null, dmarc: 'FAIL' },
    });
  });
  test('inside SNS’s envelope', () => {
    expect(parseMailNotice(JSON.stringify({ Type: 'Notification', Message: JSON.stringify(notice) }))?.mailId).toBe('abc');
  });
  test('a missing verdict is never a pass', () => {
    const { spfVerdict: _spf, dmarcVerdict: _dmarc, ...receipt } = notice.receipt;
    expect(parseMailNotice(JSON.stringify({ ...notice, receipt }))?.verdicts).toMatchObject({ spf: null, dmarc: null });
  });
  test.each([
    '',
    'Successfully validated SNS topic for Amazon SES event publishing.',
    '[]',
    'null',
    '{}',
    '{"receipt":1,"mail":2}',
    JSON.stringify({ ...notice, receipt: undefined }),
    JSON.stringify({ ...notice, mail: {} }),
  ])('no mail notice: %s', body => expect(parseMailNotice(body)).toBeNull());
});

describe('feedback', () => {
  const mail = { messageId: 'id-1' };
  test.each([
    [{ notificationType: 'Bounce', mail, bounce: { bounceType: 'Permanent' } }, 'bounce', true],
    [{ eventType: 'Bounce', mail, bounce: { bounceType: 'Transient' } }, 'bounce', false],
    [{ notificationType: 'Bounce', mail, bounce: { bounceType: 'Undetermined' } }, 'bounce', false],
    [{ notificationType: 'Complaint', mail, complaint: {} }, 'complaint', true],
    [{ notificationType: 'Complaint', mail, complaint: { complaintFeedbackType: 'not-spam' } }, 'complaint', false],
    [{ eventType: 'Delivery', mail }, 'other', false],
  ])('%j', (json, type, isPermanent) =>
    expect(parseFeedback(JSON.stringify(json))).toEqual({ type, isPermanent, sesId: 'id-1' }),
  );
  test.each(['', '{}', '{"notificationType":"Bounce"}', '{"notificationType":"AmazonSnsSubscriptionSucceeded","message":"x"}'])(
    'none: %s',
    body => expect(parseFeedback(body)).toBeNull(),
  );
});

describe('wake', () => {
  const settings = { scheduleGroup: 'g', scheduleRoleArn: 'r', dueQueueArn: 'q', dueDeadLetterArn: 'd' };
  const now = Date.parse('2026-11-24T15:00:00Z');
  test.each([
    ['2026-11-25T13:30:00.000Z', 'at(2026-11-25T13:30:00)'],
    ['2026-11-25T13:30:00+01:00', 'at(2026-11-25T12:30:00)'],
    ['2020-01-01T00:00:00Z', 'at(2026-11-24T15:01:00)'],
  ])('%s: %s', (at, expression) => {
    expect(scheduleInput(settings, 'person', at, now)).toMatchObject({
      Name: 'person',
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'DELETE',
      Target: { Input: '{"personId":"person"}', DeadLetterConfig: { Arn: 'd' } },
    });
  });
  const client = (...faults: (string | null)[]) => {
    const calls: string[] = [];
    const send = async (command: object) => {
      calls.push(command.constructor.name.replace('ScheduleCommand', ''));
      const name = faults.shift();
      if (name) throw Object.assign(new Error(), { name });
    };
    return { calls, wake: openWake(settings, () => now, { send } as never) };
  };
  test.each([
    [[null], ['Create']],
    [
      ['ConflictException', null],
      ['Create', 'Update'],
    ],
    [
      ['ConflictException', 'ResourceNotFoundException', null],
      ['Create', 'Update', 'Create'],
    ],
  ])('%j', async (faults, expected) => {
    const { calls, wake } = client(...faults);
    await wake.set('person', '2026-11-25T13:30:00Z');
    expect(calls).toEqual(expected);
  });
  test('other faults are thrown; deleting what is gone is none', async () => {
    await expect(client('ThrottlingException').wake.set('p', '2026-11-25T13:30:00Z')).rejects.toThrow();
    await expect(client('ConflictException', 'ThrottlingException').wake.set('p', '2026-11-25T13:30:00Z')).rejects.toThrow();
    await client('ResourceNotFoundException').wake.clear('p');
    await expect(client('ThrottlingException').wake.clear('p')).rejects.toThrow();
  });
});

test.each([
  ['abc', 'us-east-1', 'abc@email.amazonses.com'],
  ['abc', 'eu-west-1', 'abc@eu-west-1.amazonses.com'],
  ['abc@email.amazonses.com', 'eu-west-1', 'abc@email.amazonses.com'],
])('message id %s in %s', (id, region, expected) => expect(messageIdOf(id, region)).toBe(expected));

test('of a fault only its class, status and place are told', () => {
  const fault = Object.assign(new Error('dana@seeker.example said: secret'), {
    name: 'MessageRejected',
    $metadata: { httpStatusCode: 400 },
  });
  const told = describeFault(fault);
  expect(told).toMatchObject({ fault: 'MessageRejected', status: 400 });
  expect(JSON.stringify(told)).not.toContain('secret');
  expect(describeFault(undefined)).toMatchObject({ fault: 'unknown' });
});
