/** How much one person gets in a day: enough for anybody, too little for a loop of two robots. */
import { wallClock } from '../calendar/zones.ts';
import type { Person } from '../store/items.ts';

export const RECEIPTS_A_DAY = 10;
export const ANSWERS_A_DAY = 20;

export type Allowance = 'yes' | 'last' | 'no';

/** Whether one more mail of the sort may go today, and the person with it counted. The one at the cap is the last, and says so. */
export function allow(person: Person, sort: 'receipts' | 'answers', now: string): { may: Allowance; person: Person } {
  const day = wallClock(now, person.zone).date;
  const sentToday = person.sentToday.day === day ? person.sentToday : { day, receipts: 0, answers: 0 };
  const count = sentToday[sort] + 1;
  const cap = sort === 'receipts' ? RECEIPTS_A_DAY : ANSWERS_A_DAY;
  // Ten in full, then one that says it is the last for today.
  const may: Allowance = count <= cap ? 'yes' : count === cap + 1 ? 'last' : 'no';
  return { may, person: { ...person, sentToday: { ...sentToday, [sort]: count } } };
}
