/** Lambda: once a day, find what fell between two stools (EventBridge rule → here). */
import type { Context, ScheduledEvent } from 'aws-lambda';
import { type Clock, systemClock } from './aws/clock.ts';
import { openLog } from './aws/log.ts';
import { openMailer } from './aws/mailer.ts';
import { openRawMails } from './aws/raw-mails.ts';
import { makeTokenKeyReader } from './aws/secrets.ts';
import { readSettings } from './aws/settings.ts';
import { openWake } from './aws/wake.ts';
import { type Reconciled, reconcile } from './flow/reconcile.ts';
import { openTable } from './store/table.ts';

export function makeHandler(clock: Clock): (event: ScheduledEvent, context: Context) => Promise<Reconciled> {
  const settings = readSettings('reconcile', process.env);
  const log = openLog('reconcile', settings.environment);
  const table = openTable(settings.table);
  const rawMails = openRawMails(settings.bucket);
  const mailer = openMailer(settings.configurationSet);
  const wake = openWake(settings, () => Date.parse(clock.now()));
  const tokenKeys = makeTokenKeyReader(settings.tokenSecret, () => Date.parse(clock.now()));
  return async (_event, context) => {
    try {
      const requestId = context.awsRequestId;
      const world = { now: clock.now, requestId, settings, table, rawMails, mailer, wake, keys: await tokenKeys(), log };
      return await reconcile(world);
    } catch (error) {
      log.fault('reconcile failed', error, { requestId: context.awsRequestId });
      throw error;
    } finally {
      log.flush();
    }
  };
}

export const handler = makeHandler(systemClock);
