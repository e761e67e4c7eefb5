/** The five functions, as Lambda hosts them: the very handlers that deploy, with the environment they get and the events they see. */
import { randomUUID } from 'node:crypto';
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult, ScheduledEvent, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Clock } from '../../lambdas/aws/clock.ts';
import type { FunctionName } from '../../lambdas/aws/env.ts';

export interface Functions {
  receiveMail: (event: SQSEvent) => Promise<SQSBatchResponse>;
  sendReminders: (event: SQSEvent) => Promise<SQSBatchResponse>;
  recordFeedback: (event: SQSEvent) => Promise<SQSBatchResponse>;
  unsubscribe: (event: LambdaFunctionURLEvent) => Promise<LambdaFunctionURLResult>;
  reconcile: (event: ScheduledEvent) => Promise<unknown>;
}

type Handler = (event: never, context: object) => Promise<unknown>;

/** Sets the environment first, then loads the handlers and gives them the stack's clock. */
export async function loadFunctions(environment: Record<string, string>, clock: Clock): Promise<Functions> {
  Object.assign(process.env, environment);
  const [receiveMail, sendReminders, recordFeedback, unsubscribe, reconcile] = await Promise.all([
    import('../../lambdas/receive-mail.ts'),
    import('../../lambdas/send-reminders.ts'),
    import('../../lambdas/record-feedback.ts'),
    import('../../lambdas/unsubscribe.ts'),
    import('../../lambdas/reconcile.ts'),
  ]);
  const host = (name: FunctionName, { makeHandler }: { makeHandler: (clock: Clock) => unknown }) => {
    const handler = makeHandler(clock) as Handler;
    return (event: unknown) => handler(event as never, makeContext(name));
  };
  return {
    receiveMail: host('receive-mail', receiveMail),
    sendReminders: host('send-reminders', sendReminders),
    recordFeedback: host('record-feedback', recordFeedback),
    unsubscribe: host('unsubscribe', unsubscribe),
    reconcile: host('reconcile', reconcile),
  } as Functions;
}

/** What a handler may look at of its invocation. */
const makeContext = (functionName: string) => ({
  functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
  awsRequestId: randomUUID(),
  memoryLimitInMB: '1024',
  callbackWaitsForEmptyEventLoop: false,
  getRemainingTimeInMillis: () => 30_000,
});

/** A request to the unsubscribe function's URL (payload 2.0). */
export function functionUrlEvent(
  method: string,
  path: string,
  headers: Record<string, string>,
  body: Buffer,
  at: number,
): LambdaFunctionURLEvent {
  const [rawPath = '/', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers,
    requestContext: {
      accountId: 'anonymous',
      apiId: 'local',
      domainName: '127.0.0.1',
      domainPrefix: 'local',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: headers['user-agent'] ?? '' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: new Date(at).toISOString(),
      timeEpoch: at,
    },
    isBase64Encoded: true,
    body: body.toString('base64'),
  };
}

/** What the daily rule sends to reconcile. */
export const scheduledEvent = (time: string): ScheduledEvent => ({
  version: '0',
  id: randomUUID(),
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account: '000000000000',
  time,
  region: 'us-east-1',
  resources: ['arn:aws:events:us-east-1:000000000000:rule/rebound-reconcile'],
  detail: {},
});
