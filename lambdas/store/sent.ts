/** Mails we sent, by Message-ID: how a reply finds its case and a bounce its person. */
import type { SentRecord } from './items.ts';
import { type Key, sentKey } from './keys.ts';
import { deleteItem, getItem, putItem, type Table } from './table.ts';

/** Remembers a mail sent; writing it again changes nothing. */
export const saveSent = async (table: Table, record: SentRecord): Promise<void> => {
  await putItem(table, sentKey(record.messageId), record);
};

/** The first of the ids that is ours, newest reference first; null when none is. At most `limit` look-ups. */
export async function findSent(table: Table, messageIds: string[], now: string, limit = 3): Promise<SentRecord | null> {
  for (const id of messageIds.slice(0, limit)) {
    const item = await getItem<SentRecord & Key>(table, sentKey(id));
    if (item && item.ttl * 1000 > Date.parse(now)) {
      const { pk: _pk, sk: _sk, ...record } = item;
      return record;
    }
  }
  return null;
}

export const deleteSent = (table: Table, messageId: string): Promise<void> => deleteItem(table, sentKey(messageId));
