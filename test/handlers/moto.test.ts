/** The handlers' own SDK calls against AWS as moto imitates it (REBOUND_TEST_AWS=url; .ci/run starts it): S3, SES, Scheduler, Secrets Manager, DynamoDB. */
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateScheduleGroupCommand, GetScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient, VerifyDomainIdentityCommand } from '@aws-sdk/client-ses';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Context, SQSEvent } from 'aws-lambda';
import { TABLE } from '../../lambdas/aws/env.ts';
import { readMail } from '../../lambdas/store/mails.ts';
import { openTable } from '../../lambdas/store/table.ts';
import { scheduledEvent } from '../../lib/local/functions.ts';
import {
  BUCKET,
  DEFAULT_CHOICES,
  functionEnvironment,
  TABLE as NAME,
  SCHEDULE_GROUP,
  TOKEN_SECRET,
} from '../../lib/local/settings.ts';
import { forward } from '../flow/mails.ts';

const url = process.env['REBOUND_TEST_AWS'];
const clock = { now: () => '2026-11-24T15:00:00.000Z' };
const context = { awsRequestId: 'request' } as Context;
const event = (body: object) => ({ Records: [{ messageId: 'm1', body: JSON.stringify(body) }] }) as unknown as SQSEvent;
const MAIL_ID = 'moto1mail';

(url ? describe : describe.skip)('on moto (skipped unless REBOUND_TEST_AWS names it)', () => {
  beforeAll(async () => {
    Object.assign(process.env, functionEnvironment({ smtp: 1, page: 1, aws: 1 }, DEFAULT_CHOICES), {
      AWS_ENDPOINT_URL: url,

      POWERTOOLS_METRICS_DISABLED: 'true',
    });
    const config = { region: 'us-east-1', endpoint: url!, forcePathStyle: true };
    await new S3Client(config).send(new CreateBucketCommand({ Bucket: BUCKET }));
    await new SESClient(config).send(new VerifyDomainIdentityCommand({ Domain: DEFAULT_CHOICES.domain }));
    await new SchedulerClient(config).send(new CreateScheduleGroupCommand({ Name: SCHEDULE_GROUP }));
    const SecretString = JSON.stringify({ current: 'k1', k1: 'a-key-of-more-than-sixteen-letters' });
    await new SecretsManagerClient(config).send(new CreateSecretCommand({ Name: TOKEN_SECRET, SecretString }));
    const { partitionKey, sortKey, wakeIndex } = TABLE;
    await new DynamoDBClient(config).send(
      new CreateTableCommand({
        TableName: NAME,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [partitionKey, sortKey, wakeIndex.partitionKey, wakeIndex.sortKey].map(AttributeName => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: [{ AttributeName: partitionKey, KeyType: 'HASH' }, { AttributeName: sortKey, KeyType: 'RANGE' }],
        GlobalSecondaryIndexes: [
          {
            IndexName: wakeIndex.name,
            KeySchema: [{ AttributeName: wakeIndex.partitionKey, KeyType: 'HASH' }, { AttributeName: wakeIndex.sortKey, KeyType: 'RANGE' }],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
      }),
    ); // biome-ignore format: one screen
    await new S3Client(config).send(
      new PutObjectCommand({ Bucket: BUCKET, Key: `inbound/${MAIL_ID}`, Body: forward().replace(/\n/g, '\r\n') }),
    );
  });
  let personId = '';

  test('receive-mail reads, remembers, schedules and sends', async () => {
    const pass = { status: 'PASS' };
    const notice = {
      mail: { source: 'dana@seeker.example', messageId: MAIL_ID, timestamp: clock.now(), destination: ['plan@rebound.example'] },
      receipt: {
        timestamp: clock.now(), recipients: ['plan@rebound.example'],
        spamVerdict: pass, virusVerdict: pass, spfVerdict: pass, dkimVerdict: pass, dmarcVerdict: pass,
        action: { type: 'S3', bucketName: BUCKET, objectKey: `inbound/${MAIL_ID}` },
      },
    }; // biome-ignore format: one screen
    const { makeHandler } = await import('../../lambdas/receive-mail.ts');
    expect(await makeHandler(clock)(event(notice), context)).toEqual({ batchItemFailures: [] });
    const record = await readMail(openTable(NAME), MAIL_ID);
    expect(record).toMatchObject({ state: 'done', reason: 'plan' });
    personId = record!.personId!;
    const sent = (await (await fetch(`${url}/moto-api/data.json`)).json()) as { ses: { RawMessage?: unknown[] } };
    expect(JSON.stringify(sent.ses)).toContain('dana@seeker.example');
    const found = await new SchedulerClient({}).send(new GetScheduleCommand({ GroupName: SCHEDULE_GROUP, Name: personId }));
    expect(found.ScheduleExpression).toMatch(/^at\(2026-11-2/);
  });

  test('send-reminders moves the schedule, record-feedback and unsubscribe take it away, reconcile reads the index and the bucket', async () => {
    const due = await import('../../lambdas/send-reminders.ts');
    const morning = { now: () => '2026-11-25T13:31:00.000Z' };
    expect(await due.makeHandler(morning)(event({ personId }), context)).toEqual({ batchItemFailures: [] });
    const daily = await import('../../lambdas/reconcile.ts');
    expect(await daily.makeHandler(morning)(scheduledEvent(morning.now()), context)).toMatchObject({ faults: 0 });
    const feedback = await import('../../lambdas/record-feedback.ts');
    const bounce = {
      eventType: 'Bounce',
      bounce: { bounceType: 'Permanent', bouncedRecipients: [] },
      mail: { messageId: 'unknown' },
    };
    expect(await feedback.makeHandler(clock)(event(bounce), context)).toEqual({ batchItemFailures: [] });
  });
});
