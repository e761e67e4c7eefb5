/** The same rejection forwarded again is one case: by the original's Message-ID, or by company, role and date within three days. */

import { companyKey } from '../plan/patterns.ts';
import type { Case } from '../store/items.ts';
import { fold } from '../text/fold.ts';
import type { Facts } from '../understand/facts.ts';

const DAY = 86_400_000;

/** What identifies an original. `at` is the instant we got it, for originals that show no date. */
export interface Seen {
  messageId: string | null;
  date: string | null;
  facts: Pick<Facts, 'company' | 'role'>;
  at: string;
}

export function findKnown(seen: Seen, cases: Case[]): Case | null {
  return [...cases].reverse().find(item => isSame(seen, item)) ?? null;
}

function isSame(seen: Seen, item: Case): boolean {
  if (seen.messageId && seen.messageId === item.original.messageId) return true;
  const company = companyKey(seen.facts.company);
  // Without a company nothing but the id can tell: two nameless rejections are two.
  if (!company || company !== companyKey(item.facts.company)) return false;
  const roles = [seen.facts.role, item.facts.role].map(role => fold(role ?? '').trim());
  const apart = Math.abs(dateOf(seen.date, seen.at) - dateOf(item.original.date, item.createdAt));
  // A role that one of the two does not name is no proof that they are the same: then the day must be.
  return roles[0] === roles[1] ? apart <= 3 * DAY : (!roles[0] || !roles[1]) && apart <= DAY / 2;
}

/** Wall clocks without a zone are read as UTC: three days swallow the difference. */
const dateOf = (date: string | null, fallback: string): number => {
  const ms = Date.parse(
    date ? (/[zZ]|[+-]\d\d:?\d\d$/.test(date.slice(10)) ? date : `${date.length > 10 ? date : `${date}T12:00`}Z`) : '',
  );
  return Number.isNaN(ms) ? Date.parse(fallback) : ms;
};
