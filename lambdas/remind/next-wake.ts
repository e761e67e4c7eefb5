/** When to look again: the first instant at which, with no word from the person, something would be due or would end. */
import { addDays } from '../calendar/days.ts';
import { wallClock } from '../calendar/zones.ts';
import type { Case, Person } from '../store/items.ts';
import { fridayBefore, helloDay, lookDay, repeatDay, wrapUpDay } from './case-days.ts';
import { NOTE_LATE_DAYS, UNASKED_WINDOW_DAYS, WRAP_UP_LATE_DAYS } from './limits.ts';
import { idleEnd, quietAt, type RemindTools, settle } from './settle.ts';
import { daysOn, morningOf, slotFrom } from './slots.ts';
import { findDue } from './what-is-due.ts';

const SOON_MS = 60_000;

/** UTC ISO instant after `now`, a minute on when something is due already; null only when nothing can ever be due. */
export function nextWake(person: Person, cases: readonly Case[], now: string, tools: RemindTools): string | null {
  const alive = cases.filter(item => item.state !== 'closed');
  if (isEffective(person, alive, now, tools)) return iso(Date.parse(now) + SOON_MS);
  for (const at of candidates(person, alive, now)) if (isEffective(person, alive, at, tools)) return at;
  return null;
}

/** Whether a wake at this instant would send or change anything. */
function isEffective(person: Person, cases: readonly Case[], at: string, tools: RemindTools): boolean {
  const settled = settle(person, cases, at, tools);
  if (settled.person !== person || settled.cases.some((item, i) => item !== cases[i])) return true;
  return findDue(settled.person, settled.cases, at).kind !== 'nothing';
}

/** Every instant after `now` at which the answer could change, earliest first. */
function candidates(person: Person, cases: readonly Case[], now: string): string[] {
  const { zone } = person;
  const today = wallClock(now, zone).date;
  const instants = [now, morningOf(addDays(today, 1), zone)];
  if (person.pausedUntil) instants.push(iso(Date.parse(person.pausedUntil)));
  if (person.checkInAt) instants.push(quietAt(person.checkInAt, zone));
  for (const at of person.unaskedAt) instants.push(daysOn(at, UNASKED_WINDOW_DAYS));
  const dates: (string | null)[] = [];
  for (const item of cases) {
    const wrap = wrapUpDay(item, zone);
    dates.push(wrap, addDays(wrap, WRAP_UP_LATE_DAYS + 1), idleEnd(item, person));
    for (const day of [helloDay(item, zone), lookDay(item, zone)]) if (day) dates.push(day, addDays(day, NOTE_LATE_DAYS + 1));
    for (const step of item.plan.steps) {
      if (step.state !== 'active') continue;
      if (step.due) instants.push(iso(Date.parse(step.due)));
      if (step.on) dates.push(addDays(step.on, NOTE_LATE_DAYS + 1));
      dates.push(repeatDay(step, item, zone), fridayBefore(step));
    }
  }
  for (const date of new Set(dates)) if (date) instants.push(morningOf(date, zone));
  const all = [...new Set(instants)].flatMap(at => [at, slotFrom(at, zone)]);
  // One more working morning: today's mail may already have gone.
  all.push(slotFrom(morningOf(addDays(wallClock(slotFrom(now, zone), zone).date, 1), zone), zone));
  return [...new Set(all)].filter(at => Date.parse(at) > Date.parse(now)).sort((a, b) => Date.parse(a) - Date.parse(b));
}

const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
