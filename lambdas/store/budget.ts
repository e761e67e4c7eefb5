/** Counts the mails sent in all on one UTC day: the guard against a loop or a flood that nobody foresaw. */
import { budgetKey } from './keys.ts';
import { addToCounter, type Table } from './table.ts';

/** Adds one to the day of `now` (ISO instant) and gives the day's number so far, this one included. */
export function countMail(table: Table, now: string): Promise<number> {
  return addToCounter(table, budgetKey(now.slice(0, 10)), 1, Math.floor(Date.parse(now) / 1000) + 7 * 86_400);
}
