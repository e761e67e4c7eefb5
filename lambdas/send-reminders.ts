/** Lambda: something is due (EventBridge Scheduler → SQS → here). */
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Clock, systemClock } from './aws/clock.ts';
import { openLog } from './aws/log.ts';
import { openMailer } from './aws/mailer.ts';
import { runBatch } from './aws/run-batch.ts';
import { makeTokenKeyReader } from './aws/secrets.ts';
import { unwrap } from './aws/ses-notice.ts';
import { readSettings } from './aws/settings.ts';
import { openWake } from './aws/wake.ts';
import { sendReminders } from './flow/send-reminders.ts';
import { notGiven } from './flow/world.ts';
import { openTable } from './store/table.ts';

export function makeHandler(clock: Clock): (event: SQSEvent, context: Context) => Promise<SQSBatchResponse> {
  const settings = readSettings('send-reminders', process.env);
  const log = openLog('send-reminders', settings.environment);
  const table = openTable(settings.table);
  const mailer = openMailer(settings.configurationSet);
  const wake = openWake(settings, () => Date.parse(clock.now()));
  const tokenKeys = makeTokenKeyReader(settings.tokenSecret, () => Date.parse(clock.now()));
  return (event, context) =>
    runBatch(event, log, async record => {
      const personId = unwrap(record.body)?.['personId'];
      if (typeof personId !== 'string' || !/^[a-z2-7]{16}$/.test(personId))
        return log.line('not a wake', { messageId: record.messageId });
      const requestId = `${context.awsRequestId}/${record.messageId}`;
      const rawMails = notGiven<never>('raw mails');
      await sendReminders(
        { now: clock.now, requestId, settings, table, rawMails, mailer, wake, keys: await tokenKeys(), log },
        personId,
      );
    });
}

export const handler = makeHandler(systemClock);
