/** Amazon DynamoDB on disk (dynalite on LevelDB), with the product's one table made. */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { TABLE as SHAPE } from '../../lambdas/aws/env.ts';
import type { RawService } from './gateway.ts';
import { REGION } from './settings.ts';

/** Another process has the data folder open. */
export class FolderInUseError extends Error {}

export interface LocalTable {
  service: RawService;
  close(): Promise<void>;
}

/** Opens the folder and makes the table when it is new. Throws FolderInUseError when another stack runs on it. */
export async function openDynamodb(dataDir: string, table: string): Promise<LocalTable> {
  const path = join(dataDir, 'table');
  await probe(path);
  const server = dynalite({ path, createTableMs: 0 });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const service: RawService = (request, response) => void server.emit('request', request, response);
  await createTable(service, table);
  return { service, close: () => new Promise(resolve => server.close(() => resolve())) };
}

/** LevelDB locks its folder for one process, and dynalite ends in a stack trace over that: ask first, with the same LevelDB. */
export async function probe(path: string): Promise<void> {
  const require = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const { Level } = require('level') as { Level: new (path: string) => { open(): Promise<void>; close(): Promise<void> } };
  const level = new Level(path);
  try {
    await level.open();
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause;
    if (cause?.code === 'LEVEL_LOCKED') throw new FolderInUseError('another Rebound runs on this data folder', { cause: error });
    throw error;
  }
  await level.close();
}

async function createTable(service: RawService, name: string): Promise<void> {
  const server = createServer(service);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const client = new DynamoDBClient({
    region: REGION,
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { partitionKey, sortKey, wakeIndex } = SHAPE;
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [partitionKey, sortKey, wakeIndex.partitionKey, wakeIndex.sortKey].map(AttributeName => ({
          AttributeName,
          AttributeType: 'S',
        })),
        KeySchema: keySchema(partitionKey, sortKey),
        GlobalSecondaryIndexes: [
          {
            IndexName: wakeIndex.name,
            KeySchema: keySchema(wakeIndex.partitionKey, wakeIndex.sortKey),
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
      }),
    );
  } catch (error) {
    if ((error as Error).name !== 'ResourceInUseException') throw error;
  } finally {
    client.destroy();
    await new Promise(resolve => server.close(resolve));
  }
}

const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];
