/** The one DynamoDB table: single-item reads and conditional writes, nothing else (no Scan, no transactions). */
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';

export interface Table {
  client: DynamoDBDocumentClient;
  name: string;
}

/** A condition in DynamoDB's own language, with its values. */
export interface Condition {
  expression: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
}

type Fields = Record<string, unknown>;

export const IF_ABSENT: Condition = { expression: 'attribute_not_exists(pk)' };
export const ifVersion = (version: number): Condition => ({ expression: 'version = :version', values: { ':version': version } });

/** The table behind the endpoint that the environment names (AWS_ENDPOINT_URL on one machine). */
export function openTable(name: string, client: DynamoDBClient = new DynamoDBClient({ maxAttempts: 4 })): Table {
  const marshallOptions = { removeUndefinedValues: true, convertClassInstanceToMap: false };
  return { name, client: DynamoDBDocumentClient.from(client, { marshallOptions }) };
}

/** The item, or null. Strongly consistent: what this process wrote a moment ago is seen. */
export async function getItem<T>(table: Table, key: Key): Promise<T | null> {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  return (Item as T | undefined) ?? null;
}

/** Writes the whole item; false when the condition did not hold. Other faults throw. */
export async function putItem(table: Table, key: Key, fields: object, condition?: Condition): Promise<boolean> {
  return holds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...fields, ...key },
        ...(condition && {
          ConditionExpression: condition.expression,
          ...(condition.names && { ExpressionAttributeNames: condition.names }),
          ...(condition.values && { ExpressionAttributeValues: condition.values }),
        }),
      }),
    ),
  );
}

/** Sets some attributes of an item that exists; false when it does not. */
export async function setFields(table: Table, key: Key, fields: Fields): Promise<boolean> {
  const names = Object.keys(fields);
  return holds(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: `SET ${names.map((_, i) => `#f${i} = :f${i}`).join(', ')}`,
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: Object.fromEntries(names.map((name, i) => [`#f${i}`, name])),
        ExpressionAttributeValues: Object.fromEntries(names.map((name, i) => [`:f${i}`, fields[name]])),
      }),
    ),
  );
}

/** Adds to a counter, making the item when there is none, and gives the new value. */
export async function addToCounter(table: Table, key: Key, by: number, ttl: number): Promise<number> {
  const { Attributes } = await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: key,
      UpdateExpression: 'ADD #count :by SET #ttl = :ttl',
      ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':by': by, ':ttl': ttl },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return Number(Attributes?.['count'] ?? by);
}

/** Deletes the item; nothing there is no error. */
export async function deleteItem(table: Table, key: Key): Promise<void> {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: key }));
}

/** All items of a partition whose sort key starts so, page after page. */
export async function queryPrefix<T>(table: Table, pk: string, prefix: string): Promise<T[]> {
  return queryAll<T>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
    ConsistentRead: true,
  });
}

/** Keys in an index partition whose range key is at most `until`. */
export async function queryIndex<T>(
  table: Table,
  index: { name: string; partitionKey: string; sortKey: string },
  partition: string,
  until: string,
): Promise<T[]> {
  return queryAll<T>(table, {
    IndexName: index.name,
    KeyConditionExpression: '#p = :p AND #s <= :s',
    ExpressionAttributeNames: { '#p': index.partitionKey, '#s': index.sortKey },
    ExpressionAttributeValues: { ':p': partition, ':s': until },
  });
}

async function queryAll<T>(table: Table, input: object): Promise<T[]> {
  const items: T[] = [];
  let from: Fields | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({ TableName: table.name, ...input, ...(from && { ExclusiveStartKey: from }) }),
    );
    items.push(...((page.Items ?? []) as T[]));
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

async function holds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException || (error as Error).name === 'ConditionalCheckFailedException')
      return false;
    throw error;
  }
}
