/** Lets time pass for one silent person: wakes exactly when asked to, and lists what was mailed. */

import { wallClock } from '../../lambdas/calendar/zones.ts';
import type { Due } from '../../lambdas/remind/due.ts';
import { markReminded } from '../../lambdas/remind/mark-reminded.ts';
import { nextWake } from '../../lambdas/remind/next-wake.ts';
import { whatIsDue } from '../../lambdas/remind/what-is-due.ts';
import type { Case, Person } from '../../lambdas/store/items.ts';
import { tools } from './fixtures.ts';

export interface Mailed {
  at: string;
  local: string;
  due: Exclude<Due, { kind: 'nothing' }>;
}

/** Runs from `now` to `until`; what happened and how person and cases end. */
export function runSilently(start: Person, cases: Case[], now: string, until: string) {
  let person = start;
  let items: Case[] = cases;
  const mailed: Mailed[] = [];
  let wakes = 0;
  for (let at = nextWake(person, items, now, tools); at && at <= until; at = nextWake(person, items, at, tools)) {
    if (++wakes > 500) throw new Error('too many wakes');
    const due = whatIsDue(person, items, at, tools);
    ({ person, cases: items } = markReminded(person, items, due, at, tools));
    const { date, time } = wallClock(at, person.zone);
    if (due.kind !== 'nothing') mailed.push({ at, local: `${date} ${time}`, due });
  }
  return { person, cases: items, mailed, wakes };
}
