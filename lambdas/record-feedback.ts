/** Lambda: SES reports a bounce or a complaint about a mail of ours (SES → SNS → SQS → here). */
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Clock, systemClock } from './aws/clock.ts';
import { parseFeedback } from './aws/feedback-notice.ts';
import { openLog } from './aws/log.ts';
import { messageIdOf } from './aws/mailer.ts';
import { runBatch } from './aws/run-batch.ts';
import { readSettings } from './aws/settings.ts';
import { recordFeedback } from './flow/record-feedback.ts';
import { notGiven } from './flow/world.ts';
import { openTable } from './store/table.ts';

export function makeHandler(clock: Clock): (event: SQSEvent, context: Context) => Promise<SQSBatchResponse> {
  const settings = readSettings('record-feedback', process.env);
  const region = process.env['AWS_REGION'] ?? 'us-east-1';
  const log = openLog('record-feedback', settings.environment);
  const table = openTable(settings.table);
  const given = { settings, table, log, now: clock.now };
  const others = {
    rawMails: notGiven<never>('raw mails'),
    mailer: notGiven<never>('mailer'),
    wake: notGiven<never>('wake'),
    keys: notGiven<never>('token keys'),
  };
  return (event, context) =>
    runBatch(event, log, async record => {
      const feedback = parseFeedback(record.body);
      if (!feedback) return log.line('not a feedback notice', { messageId: record.messageId });
      const requestId = `${context.awsRequestId}/${record.messageId}`;
      await recordFeedback({ ...given, ...others, requestId }, feedback, messageIdOf(feedback.sesId, region));
    });
}

export const handler = makeHandler(systemClock);
