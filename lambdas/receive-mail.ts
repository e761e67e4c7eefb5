/** Lambda: a mail came in (SES → S3 and SNS → SQS → here). */
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Clock, systemClock } from './aws/clock.ts';
import { openLog } from './aws/log.ts';
import { openMailer } from './aws/mailer.ts';
import { openRawMails } from './aws/raw-mails.ts';
import { runBatch } from './aws/run-batch.ts';
import { makeTokenKeyReader } from './aws/secrets.ts';
import { parseMailNotice } from './aws/ses-notice.ts';
import { readSettings } from './aws/settings.ts';
import { openWake } from './aws/wake.ts';
import { receiveMail } from './flow/receive-mail.ts';
import { openTable } from './store/table.ts';

export function makeHandler(clock: Clock): (event: SQSEvent, context: Context) => Promise<SQSBatchResponse> {
  const settings = readSettings('receive-mail', process.env);
  const log = openLog('receive-mail', settings.environment);
  const table = openTable(settings.table);
  const rawMails = openRawMails(settings.bucket);
  const mailer = openMailer(settings.configurationSet);
  const wake = openWake(settings, () => Date.parse(clock.now()));
  const tokenKeys = makeTokenKeyReader(settings.tokenSecret, () => Date.parse(clock.now()));
  return (event, context) =>
    runBatch(event, log, async record => {
      const notice = parseMailNotice(record.body);
      // SES's set-up message, or anything else that is no mail: not to be tried again.
      if (!notice) return log.line('not a mail notice', { messageId: record.messageId });
      const { now } = clock;
      const requestId = `${context.awsRequestId}/${record.messageId}`;
      const world = { now, requestId, settings, table, rawMails, mailer, wake, keys: await tokenKeys(), log };
      const { mailId, key, receivedAt } = notice;
      await receiveMail(world, { mailId, key, receivedAt: receivedAt || now(), notice });
    });
}

export const handler = makeHandler(systemClock);
