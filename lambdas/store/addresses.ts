/** Addresses by salted hash: only the exceptions are stored (joined to another person, suppressed, told no once); all others derive their person. */
import type { AddressRecord } from './items.ts';
import { addressKey, type Key, refusalKey } from './keys.ts';
import { deleteItem, getItem, IF_ABSENT, putItem, type Table } from './table.ts';

export async function readAddress(table: Table, hash: string): Promise<AddressRecord | null> {
  const item = await getItem<AddressRecord & Key>(table, addressKey(hash));
  if (!item) return null;
  const { pk: _pk, sk: _sk, ...record } = item;
  return record;
}

export const saveAddress = async (table: Table, hash: string, record: AddressRecord): Promise<void> => {
  await putItem(table, addressKey(hash), record);
};

export const deleteAddress = (table: Table, hash: string): Promise<void> => deleteItem(table, addressKey(hash));

/** True the first time within the days given: a stranger is told no once. `now` is an ISO instant. */
export async function noteRefusal(table: Table, hash: string, now: string, days: number): Promise<boolean> {
  const seconds = Math.floor(Date.parse(now) / 1000);
  const condition = {
    expression: `${IF_ABSENT.expression} OR #ttl <= :now`,
    names: { '#ttl': 'ttl' },
    values: { ':now': seconds },
  };
  return putItem(table, refusalKey(hash), { ttl: seconds + days * 86_400 }, condition);
}
