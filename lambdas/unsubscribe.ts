/** Lambda: one-click unsubscribe (RFC 8058) behind a function URL, path `/u/TOKEN`. POST stops at once, GET only shows a form. */
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import { type Clock, systemClock } from './aws/clock.ts';
import { openLog } from './aws/log.ts';
import { makeTokenKeyReader } from './aws/secrets.ts';
import { readSettings } from './aws/settings.ts';
import { unsubscribe } from './flow/unsubscribe.ts';
import { notGiven } from './flow/world.ts';
import { openTable } from './store/table.ts';

export function makeHandler(clock: Clock): (event: LambdaFunctionURLEvent) => Promise<LambdaFunctionURLResult> {
  const settings = readSettings('unsubscribe', process.env);
  const log = openLog('unsubscribe', settings.environment);
  const table = openTable(settings.table);
  const tokenKeys = makeTokenKeyReader(settings.tokenSecret, () => Date.parse(clock.now()));
  const others = { rawMails: notGiven<never>('raw mails'), mailer: notGiven<never>('mailer'), wake: notGiven<never>('wake') };
  return async event => {
    const { method } = event.requestContext.http;
    const requestId = event.requestContext.requestId;
    try {
      const world = { now: clock.now, requestId, settings, table, keys: await tokenKeys(), log, ...others };
      return await unsubscribe(world, method, event.rawPath);
    } catch (error) {
      log.fault('unsubscribe failed', error, { requestId });
      log.count('unsubscribeFailed');
      throw error;
    } finally {
      log.flush();
    }
  };
}

export const handler = makeHandler(systemClock);
