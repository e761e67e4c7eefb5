/** The AWS endpoint, as the real SDK clients see it: every call that the product makes, and the errors it counts on. */
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  CreateScheduleCommand,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BUCKET, queueArn, SCHEDULE_GROUP, TABLE, TOKEN_SECRET } from '../../lib/local/settings.ts';
import { mail, NO_FUNCTIONS, openStack } from '../helpers/stack.ts';

let stack: Awaited<ReturnType<typeof openStack>>;
const heard: { due: string[]; feedback: string[] } = { due: [], feedback: [] };
let config: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };

beforeAll(async () => {
  stack = await openStack({
    at: '2025-03-12T16:41:00Z',
    functions: {
      ...NO_FUNCTIONS,
      sendReminders: async event => {
        heard.due.push(...event.Records.map(record => record.body));
        return { batchItemFailures: [] };
      },
      recordFeedback: async event => {
        heard.feedback.push(...event.Records.map(record => record.body));
        return { batchItemFailures: [] };
      },
    },
  });
  config = {
    endpoint: `http://127.0.0.1:${stack.ports.aws}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  };
});
afterAll(() => stack.end());

describe('S3', () => {
  const put = (Key: string, Body: string | Buffer) => new PutObjectCommand({ Bucket: BUCKET, Key, Body });

  test('keeps bytes as they are, whole and in ranges', async () => {
    const s3 = new S3Client(config);
    const bytes = Buffer.from([0, 1, 2, 253, 254, 255, 13, 10, 13, 10]);
    await s3.send(put('inbound/a b+ü', bytes));
    const whole = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'inbound/a b+ü' }));
    expect(Buffer.from(await whole.Body!.transformToByteArray())).toEqual(bytes);
    const head = await s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'inbound/a b+ü' }));
    expect(head.ContentLength).toBe(10);
    const part = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'inbound/a b+ü', Range: 'bytes=2-4' }));
    expect([...(await part.Body!.transformToByteArray())]).toEqual([2, 253, 254]);
    await s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: 'inbound/a b+ü' }));
    await expect(s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'inbound/a b+ü' }))).rejects.toMatchObject({
      name: 'NoSuchKey',
    });
  });

  test('lists a prefix page by page, with the times of the stack', async () => {
    const s3 = new S3Client(config);
    for (const name of ['1', '2', '3']) await s3.send(put(`list/${name}`, name));
    await s3.send(put('other/1', ''));
    const first = await s3.send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix: 'list/', MaxKeys: 2 }));
    expect(first.Contents!.map(one => one.Key)).toEqual(['list/1', 'list/2']);
    expect(first.Contents![0]!.LastModified!.toISOString()).toMatch(/^2025-03-12T16:4/);
    const rest = await s3.send(
      new ListObjectsV2Command({ Bucket: BUCKET, Prefix: 'list/', ContinuationToken: first.NextContinuationToken! }),
    );
    expect(rest.Contents!.map(one => one.Key)).toEqual(['list/3']);
    expect(rest.IsTruncated).toBe(false);
  });

  test('takes a streamed put without its framing', async () => {
    const s3 = new S3Client(config);
    const { Readable } = await import('node:stream');
    await s3.send(
      new PutObjectCommand({
        Bucket: BUCKET,
        Key: 'streamed',
        Body: Readable.from([Buffer.from('one'), Buffer.from('two')]),
        ContentLength: 6,
      }),
    );
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'streamed' }));
    expect(await Body!.transformToString()).toBe('onetwo');
  });
});

describe('DynamoDB', () => {
  test('single-item conditions hold, and the wake index is sparse', async () => {
    const table = DynamoDBDocumentClient.from(new DynamoDBClient(config));
    const put = (Item: object, ConditionExpression?: string) =>
      table.send(new PutCommand({ TableName: TABLE, Item: Item as never, ...(ConditionExpression && { ConditionExpression }) }));
    await put({ pk: 'PERSON#1', sk: 'PROFILE', wakeShard: 'WAKE#0', wakeAt: '2025-03-13T12:30:00Z', version: 1 });
    await put({ pk: 'PERSON#2', sk: 'PROFILE', version: 1 });
    await expect(put({ pk: 'PERSON#1', sk: 'PROFILE' }, 'attribute_not_exists(pk)')).rejects.toBeInstanceOf(
      ConditionalCheckFailedException,
    );
    const { Item } = await table.send(
      new GetCommand({ TableName: TABLE, Key: { pk: 'PERSON#1', sk: 'PROFILE' }, ConsistentRead: true }),
    );
    expect(Item).toMatchObject({ version: 1 });
    const { Items } = await table.send(
      new QueryCommand({
        TableName: TABLE, IndexName: 'wake', KeyConditionExpression: 'wakeShard = :s AND wakeAt <= :t',
        ExpressionAttributeValues: { ':s': 'WAKE#0', ':t': '2025-03-14' },
      }),
    ); // biome-ignore format: one screen
    expect(Items!.map(item => item['pk'])).toEqual(['PERSON#1']);
  });
});

describe('Scheduler', () => {
  const schedule = (Name: string, at: string) => ({
    Name,
    GroupName: SCHEDULE_GROUP,
    ScheduleExpression: `at(${at})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' as const },
    ActionAfterCompletion: 'DELETE' as const,
    Target: { Arn: queueArn('due'), RoleArn: 'arn:aws:iam::000000000000:role/x', Input: JSON.stringify({ personId: Name }) },
  });

  test('create, get, update, list, delete, and the errors by name', async () => {
    const client = new SchedulerClient(config);
    await client.send(new CreateScheduleCommand(schedule('p1', '2025-05-01T12:30:00')));
    await expect(client.send(new CreateScheduleCommand(schedule('p1', '2025-05-01T12:30:00')))).rejects.toMatchObject({
      name: 'ConflictException',
    });
    await client.send(new UpdateScheduleCommand(schedule('p1', '2025-05-02T12:30:00')));
    const got = await client.send(new GetScheduleCommand({ Name: 'p1', GroupName: SCHEDULE_GROUP }));
    expect(got.ScheduleExpression).toBe('at(2025-05-02T12:30:00)');
    const { Schedules } = await client.send(new ListSchedulesCommand({ GroupName: SCHEDULE_GROUP }));
    expect(Schedules!.map(one => one.Name)).toContain('p1');
    await client.send(new DeleteScheduleCommand({ Name: 'p1', GroupName: SCHEDULE_GROUP }));
    for (const command of [
      new DeleteScheduleCommand({ Name: 'p1', GroupName: SCHEDULE_GROUP }),
      new UpdateScheduleCommand(schedule('p1', '2025-05-02T12:30:00')),
    ])
      await expect(client.send(command as DeleteScheduleCommand)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(client.send(new CreateScheduleCommand({ ...schedule('p2', 'x') }))).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  test('fires its queue when the clock gets there, earliest first, once, and is gone', async () => {
    const client = new SchedulerClient(config);
    await client.send(new CreateScheduleCommand(schedule('later', '2025-03-14T12:30:00')));
    await client.send(new CreateScheduleCommand(schedule('sooner', '2025-03-13T12:30:00')));
    expect(heard.due).toEqual([]);
    await stack.timeline.moveTo(Date.parse('2025-03-15T00:00:00Z'));
    expect(heard.due).toEqual(['{"personId":"sooner"}', '{"personId":"later"}']);
    expect(stack.scheduler.list()).toEqual([]);
    expect(stack.clock.now()).toMatch(/^2025-03-15T00:00:0/);
  });
});

test('Secrets Manager gives the token keys, and they stay the same', async () => {
  const client = new SecretsManagerClient(config);
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: TOKEN_SECRET }));
  expect(JSON.parse(SecretString!)).toMatchObject({ current: 'k1', keys: { k1: expect.any(String) } });
  await expect(client.send(new GetSecretValueCommand({ SecretId: 'other' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});

describe('SES', () => {
  const raw = (from: string, to = 'kim@quietpost.example') =>
    Buffer.from(
      mail(
        {
          From: from,
          To: to,
          Bcc: 'hidden@quietpost.example',
          'Message-ID': '<mine@local>',
          Date: 'Thu, 1 Jan 1970 00:00:00 +0000',
          'In-Reply-To': '<a@b.example>',
          References: '<r@b.example> <a@b.example>',
          Subject: 'Plan',
        },
        'Hello, wörld\n',
      ),
    );
  const send = (data: Buffer, Destinations?: string[]) =>
    new SESClient({ ...config, maxAttempts: 1 }).send(
      new SendRawEmailCommand({
        RawMessage: { Data: data },
        ...(Destinations && { Destinations }),
        ConfigurationSetName: 'rebound',
      }),
    );

  test('gives Message-ID and Date, drops Bcc, keeps every other byte', async () => {
    const { MessageId } = await send(raw('Rebound <plan@rebound.example>'), ['kim@quietpost.example']);
    const sent = stack.outbox.raw(MessageId!)!.toString();
    expect(sent).toContain(`Message-ID: <${MessageId}@email.amazonses.com>`);
    expect(sent).toMatch(/^Date: \w{3}, \d\d Mar 2025/m);
    expect(sent).not.toMatch(/hidden@|mine@local|1970/);
    expect(sent).toContain('References: <r@b.example> <a@b.example>\r\nSubject: Plan\r\n\r\nHello, wörld\r\n');
    expect(stack.outbox.list()[0]).toMatchObject({ recipients: ['kim@quietpost.example'] });
  });

  test.each(['somebody@other.example', 'plan@rebound.example.other.example', 'plan@notrebound.example'])(
    'refuses the unverified From %s',
    async from => {
      const before = stack.outbox.list().length;
      await expect(send(raw(from))).rejects.toMatchObject({
        name: 'MessageRejected',
        message: expect.stringContaining('not verified'),
      });
      expect(stack.outbox.list().length).toBe(before);
    },
  );

  test.each([
    ['bounce@simulator.amazonses.com', { eventType: 'Bounce', bounce: { bounceType: 'Permanent' } }],
    ['complaint+x@simulator.amazonses.com', { eventType: 'Complaint', complaint: { complaintFeedbackType: 'abuse' } }],
  ])('%s makes feedback with the id of the mail', async (to, shape) => {
    const { MessageId } = await send(raw('plan@rebound.example', to), [to]);
    await stack.timeline.idle();
    expect(JSON.parse(heard.feedback.at(-1)!)).toMatchObject({ ...shape, mail: { messageId: MessageId, destination: [to] } });
  });

  test('success@ makes none', async () => {
    const before = heard.feedback.length;
    await send(raw('plan@rebound.example', 'success@simulator.amazonses.com'), ['success@simulator.amazonses.com']);
    await stack.timeline.idle();
    expect(heard.feedback.length).toBe(before);
  });
});

test.each([
  ['another host name', { host: 'evil.example' }],
  ['no signature', {}],
])('the endpoint refuses a request with %s', async (_, headers) => {
  const { request } = await import('node:http');
  const status = await new Promise(resolve => {
    request({ host: '127.0.0.1', port: stack.ports.aws, path: `/${BUCKET}?list-type=2`, headers }, response =>
      resolve(response.statusCode),
    ).end();
  });
  expect(status).toBe(403);
});
