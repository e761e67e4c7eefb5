/** The ledger of received mails: claimed before anything happens, closed when all is done. */
import type { MailRecord } from './items.ts';
import { type Key, mailKey } from './keys.ts';
import { deleteItem, getItem, IF_ABSENT, putItem, setFields, type Table } from './table.ts';

/** `new`: ours to do. `retry`: an earlier try died, every later step is repeatable. `finished`: has its outcome. */
export async function claimMail(table: Table, record: MailRecord): Promise<'new' | 'retry' | 'finished'> {
  if (await putItem(table, mailKey(record.mailId), record, IF_ABSENT)) return 'new';
  const found = await readMail(table, record.mailId);
  return !found || found.state === 'claimed' ? 'retry' : 'finished';
}

export async function readMail(table: Table, mailId: string): Promise<MailRecord | null> {
  const item = await getItem<MailRecord & Key>(table, mailKey(mailId));
  if (!item) return null;
  const { pk: _pk, sk: _sk, ...record } = item;
  return record;
}

/** Closes the ledger entry; one that was erased meanwhile stays away. */
export async function closeMail(
  table: Table,
  mailId: string,
  end: Pick<MailRecord, 'state' | 'outcome' | 'reason' | 'personId' | 'caseIds'>,
): Promise<void> {
  await setFields(table, mailKey(mailId), end);
}

export const deleteMail = (table: Table, mailId: string): Promise<void> => deleteItem(table, mailKey(mailId));
