/** Cases: one item each below their person; written from the person's redo log, so that a repeat writes nothing twice. */
import type { Case, CaseChange } from './items.ts';
import { CASE_PREFIX, caseKey, type Key, personKey } from './keys.ts';
import { deleteItem, IF_ABSENT, ifVersion, putItem, queryPrefix, type Table } from './table.ts';

/** All cases of a person, oldest first; those past their retention are left out, gone or not. `now` is an ISO instant. */
export async function readCases(table: Table, personId: string, now: string): Promise<Case[]> {
  const items = await queryPrefix<Case & Key>(table, personKey(personId).pk, CASE_PREFIX);
  return items
    .map(({ pk: _pk, sk: _sk, ...item }) => item as Case)
    .filter(item => !item.ttl || item.ttl * 1000 > Date.parse(now))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
}

/** The case with a change applied, one version on. */
export const applyChange = (before: Case | null, change: CaseChange): Case =>
  ({ ...before, ...change.set, id: change.id, version: change.from + 1 }) as Case;

/**
 * Writes one change of the redo log. `before` is the case as read, null when new. A case already at or past the change's version
 * was written by an earlier try; false only when the case stands at another version than the change was decided on.
 */
export async function writeChange(table: Table, personId: string, before: Case | null, change: CaseChange): Promise<boolean> {
  if (before && before.version > change.from) return true;
  const key = caseKey(personId, change.id);
  const saved = await putItem(table, key, applyChange(before, change), change.from === 0 ? IF_ABSENT : ifVersion(change.from));
  // A new case that is there already is the same case: its id is a hash of the mail. Another loser re-reads.
  return saved || change.from === 0;
}

export const deleteCase = (table: Table, personId: string, caseId: string): Promise<void> =>
  deleteItem(table, caseKey(personId, caseId));
