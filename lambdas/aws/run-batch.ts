/** Runs the records of an SQS event one after another and reports those that failed, so that only they come again. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log } from './log.ts';

export async function runBatch(event: SQSEvent, log: Log, run: (record: SQSRecord) => Promise<void>): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of event.Records) {
    try {
      await run(record);
    } catch (error) {
      log.fault('record failed', error, { messageId: record.messageId });
      log.count('recordsFailed');
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  log.flush();
  return { batchItemFailures };
}
