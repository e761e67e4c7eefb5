/** A fresh table for one test file: on dynalite in memory, or on the endpoint that REBOUND_TEST_DYNAMODB names (moto, DynamoDB Local). */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { TABLE } from '../../lambdas/aws/env.ts';
import { openTable, type Table } from '../../lambdas/store/table.ts';

export interface TestTable {
  table: Table;
  /** Requests made since the last `reset`, by command name. */
  requests: { reads: number; writes: number; reset(): void };
  /** Makes the n-th request from now fail, before or after it took effect; null: none. */
  failAt(n: number | null, when: 'before' | 'after'): void;
  close(): Promise<void>;
}

const READS = new Set(['GetItemCommand', 'QueryCommand']);

export async function openTestTable(): Promise<TestTable> {
  const external = process.env['REBOUND_TEST_DYNAMODB'];
  const server: Server | null = external ? null : dynalite({ createTableMs: 0, deleteTableMs: 0 } as never);
  if (server) await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const endpoint = external ?? `http://127.0.0.1:${(server!.address() as AddressInfo).port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  const name = `rebound-test-${process.pid}-${Date.now()}`;
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [TABLE.partitionKey, TABLE.sortKey, TABLE.wakeIndex.partitionKey, TABLE.wakeIndex.sortKey].map(a => ({
        AttributeName: a,
        AttributeType: 'S',
      })),
      KeySchema: [
        { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
        { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: TABLE.wakeIndex.name,
          KeySchema: [
            { AttributeName: TABLE.wakeIndex.partitionKey, KeyType: 'HASH' },
            { AttributeName: TABLE.wakeIndex.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 0.05 as never, maxDelay: 1 }, { TableName: name });
  const requests = {
    reads: 0,
    writes: 0,
    reset: () => {
      requests.reads = 0;
      requests.writes = 0;
    },
  };
  let fault: { left: number; when: 'before' | 'after' } | null = null;
  client.middlewareStack.add(
    (next, context) => async args => {
      if (READS.has(String(context.commandName))) requests.reads++;
      else requests.writes++;
      const isHit = fault !== null && --fault.left === 0;
      if (isHit && fault?.when === 'before') throw new Error('injected: request lost');
      const result = await next(args);
      if (isHit) throw new Error('injected: answer lost');
      return result;
    },
    { step: 'initialize', name: 'count' },
  );
  return {
    table: openTable(name, client),
    requests,
    failAt: (n, when) => {
      fault = n === null ? null : { left: n, when };
    },
    close: async () => {
      fault = null;
      await client.send(new DeleteTableCommand({ TableName: name }));
      client.destroy();
      if (server) await new Promise(resolve => server.close(resolve));
    },
  };
}
