/** A person: one item, the commit point of every decision; written whole, guarded by `version`. */
import type { Person } from './items.ts';
import { type Key, personKey, WAKE_INDEX, wakeShard, wakeShards } from './keys.ts';
import { deleteItem, getItem, IF_ABSENT, ifVersion, putItem, queryIndex, type Table } from './table.ts';

type Stored = Person & Key & { wakeShard?: string };

/** The person, or null when unknown. */
export async function readPerson(table: Table, personId: string): Promise<Person | null> {
  const item = await getItem<Stored>(table, personKey(personId));
  if (!item) return null;
  const { pk: _pk, sk: _sk, wakeShard: _shard, ...person } = item;
  return { ...person, wakeAt: person.wakeAt ?? null };
}

/**
 * Writes the person as version + 1 and gives that; null when somebody else was faster (read again and decide again).
 * Version 0 is a person not yet stored. A person without `wakeAt` is not in the index.
 */
export async function savePerson(table: Table, person: Person): Promise<Person | null> {
  const next = { ...person, version: person.version + 1 };
  const { wakeAt, ...rest } = next;
  const fields = wakeAt ? { ...rest, wakeAt, wakeShard: wakeShard(person.id) } : rest;
  const saved = await putItem(table, personKey(person.id), fields, person.version === 0 ? IF_ABSENT : ifVersion(person.version));
  return saved ? next : null;
}

export const deletePerson = (table: Table, personId: string): Promise<void> => deleteItem(table, personKey(personId));

/** Ids of people whose wake lies at or before `until`: what the daily reconcile looks at. */
export async function findOverdueWakes(table: Table, until: string): Promise<{ personId: string; wakeAt: string }[]> {
  const shards = await Promise.all(wakeShards().map(shard => queryIndex<Stored>(table, WAKE_INDEX, shard, until)));
  return shards.flat().map(item => ({ personId: item.pk.replace(/^PERSON#/, ''), wakeAt: item.wakeAt ?? until }));
}
