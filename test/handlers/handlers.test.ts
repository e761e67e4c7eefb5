/** The handlers as hosts see them: settings at the start, junk ignored, faults of one record reported as that record's. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Context, LambdaFunctionURLEvent, SQSEvent } from 'aws-lambda';
import { ENV } from '../../lambdas/aws/env.ts';

const clock = { now: () => '2026-11-24T15:00:00.000Z' };
const context = { awsRequestId: 'request' } as Context;
const event = (...bodies: string[]) => ({ Records: bodies.map((body, i) => ({ messageId: `m${i}`, body })) }) as SQSEvent;

/** Where nothing listens: whatever is asked of AWS fails at once. */
beforeAll(() => {
  Object.assign(process.env, {
    ...Object.fromEntries(Object.values(ENV).map(name => [name, '1'])),
    [ENV.mailbox]: 'plan@rebound.example',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
});

const NOTICE = JSON.stringify({
  receipt: { recipients: [], action: { type: 'S3', objectKey: 'inbound/abc' } },
  mail: { source: 'dana@seeker.example', messageId: 'abc' },
});

describe('receive-mail', () => {
  test('what is no notice is done with; a fault is its own record’s', async () => {
    const { makeHandler } = await import('../../lambdas/receive-mail.ts');
    const handler = makeHandler(clock);
    expect(await handler(event('', '{}', 'Successfully validated SNS topic'), context)).toEqual({ batchItemFailures: [] });
    expect(await handler(event('{}', NOTICE), context)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  });
});

describe('send-reminders', () => {
  test.each(['', '{}', '{"personId":7}', '{"personId":"../x"}', '{"personId":"ABCDEFGHIJKLMNOP"}'])('no wake: %s', async body => {
    const { makeHandler } = await import('../../lambdas/send-reminders.ts');
    expect(await makeHandler(clock)(event(body), context)).toEqual({ batchItemFailures: [] });
  });
  test('a person who cannot be read now is delivered again', async () => {
    const { makeHandler } = await import('../../lambdas/send-reminders.ts');
    const response = await makeHandler(clock)(event('{"personId":"aaaaaaaaaaaaaaaa"}'), context);
    expect(response.batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
  });
});

test('record-feedback: junk is done with, a real report waits for the table', async () => {
  const { makeHandler } = await import('../../lambdas/record-feedback.ts');
  const bounce = JSON.stringify({ notificationType: 'Bounce', bounce: { bounceType: 'Permanent' }, mail: { messageId: 'x' } });
  expect(await makeHandler(clock)(event('{}', bounce), context)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
});

test('unsubscribe and reconcile let faults out, so that the host sees them', async () => {
  const page = await import('../../lambdas/unsubscribe.ts');
  const request = { rawPath: '/u/x', requestContext: { requestId: 'r', http: { method: 'GET' } } } as LambdaFunctionURLEvent;
  await expect(page.makeHandler(clock)(request)).rejects.toThrow();
  const daily = await import('../../lambdas/reconcile.ts');
  await expect(daily.makeHandler(clock)({} as never, context)).rejects.toThrow();
});

test('a function with a setting missing says which, at the start', async () => {
  const { makeHandler } = await import('../../lambdas/reconcile.ts');
  const table = process.env[ENV.table];
  delete process.env[ENV.table];
  expect(() => makeHandler(clock)).toThrow(/REBOUND_TABLE/);
  process.env[ENV.table] = table;
});
