/** When to look again: the first instant at which, with no word from the person, something would be due or would end. */
import { addDays, onOrAfterWorkday } from '../calendar/days.ts';
import { wallClock } from '../calendar/zones.ts';
import type { Case, Person } from '../store/items.ts';
import { fridayBefore, helloDay, lookDay, repeatDay, wrapUpDay } from './case-days.ts';
import { NOTE_LATE_DAYS, UNASKED_WINDOW_DAYS, WRAP_UP_LATE_DAYS } from './limits.ts';
import { idleEnd, quietAt, type RemindTools, settle } from './settle.ts';
import { daysOn, morningOf, slotFrom } from './slots.ts';
import { findDue } from './what-is-due.ts';

const SOON_MS = 60_000;
const HOUR_MS = 3_600_000;

/**
 * UTC ISO instant after `now`; null only when nothing can ever be due. What the person asked for by the hour and is due already
 * comes a minute on; anything else that is due already (after `start`, say) waits for its morning, as our mails promise.
 */
export function nextWake(person: Person, cases: readonly Case[], now: string, tools: RemindTools): string | null {
  const alive = cases.filter(item => item.state !== 'closed');
  if (isEffective(person, alive, now, tools)) {
    const named = namedTimes(alive);
    const soon = iso(Date.parse(now) + SOON_MS);
    if (named.some(at => isWithinHour(at, now))) return soon;
    const morning = slotFrom(soon, person.zone);
    return named.filter(at => at > now && at < morning).sort()[0] ?? morning;
  }
  for (const at of candidates(person, alive, now)) {
    if (Date.parse(at) > Date.parse(now) && isEffective(person, alive, at, tools)) return at;
  }
  return null;
}

/** Times of the steps that the person moved and that were not mailed since. */
const namedTimes = (cases: readonly Case[]): string[] =>
  cases.flatMap(item =>
    item.plan.steps.flatMap(step =>
      step.state === 'active' && step.snoozed > 0 && step.reminded === 0 && step.due ? [iso(Date.parse(step.due))] : [],
    ),
  );

/** Within the hour it is still what was asked for. */
const isWithinHour = (due: string, now: string): boolean => {
  const late = Date.parse(now) - Date.parse(due);
  return late >= 0 && late <= HOUR_MS;
};

/** Whether a wake at this instant would send or change anything. */
function isEffective(person: Person, cases: readonly Case[], at: string, tools: RemindTools): boolean {
  const settled = settle(person, cases, at, tools);
  if (settled.person !== person || settled.cases.some((item, i) => item !== cases[i])) return true;
  return findDue(settled.person, settled.cases, at).kind !== 'nothing';
}

/** Every instant after `now` at which the answer could change, earliest first; made one by one, for mostly the first will do. */
function* candidates(person: Person, cases: readonly Case[], now: string): Generator<string> {
  const { zone } = person;
  const today = wallClock(now, zone).date;
  // Two more mornings: today's mail may already have gone.
  const tomorrow = addDays(today, 1);
  const dates = new Set<string>([today, tomorrow, addDays(onOrAfterWorkday(tomorrow), 1)]);
  const instants: string[] = [];
  if (person.pausedUntil) instants.push(person.pausedUntil);
  if (person.checkInAt) instants.push(quietAt(person.checkInAt, zone));
  for (const at of person.unaskedAt) instants.push(daysOn(at, UNASKED_WINDOW_DAYS));
  const add = (date: string | null) => date && date >= today && dates.add(date).add(onOrAfterWorkday(date));
  for (const item of cases) {
    const wrap = wrapUpDay(item, zone);
    for (const date of [wrap, addDays(wrap, WRAP_UP_LATE_DAYS + 1), idleEnd(item, person)]) add(date);
    for (const day of [helloDay(item, zone), lookDay(item, zone)]) if (day) [day, addDays(day, NOTE_LATE_DAYS + 1)].forEach(add);
    for (const step of item.plan.steps) {
      if (step.state !== 'active' || !step.on) continue;
      for (const date of [step.on, addDays(step.on, NOTE_LATE_DAYS + 1), repeatDay(step, item, zone), fridayBefore(step)])
        add(date);
      // Only a step that was moved may be due at another hour; late at night it waits for the morning.
      if (step.snoozed > 0 && step.due) instants.push(step.due);
    }
  }
  const ahead = instants.map(at => iso(Date.parse(at))).flatMap(at => [at, slotFrom(at, zone)]);
  ahead.sort();
  for (const date of [...dates].sort()) {
    const morning = morningOf(date, zone);
    while (ahead.length && ahead[0]! < morning) yield ahead.shift()!;
    yield morning;
  }
  yield* ahead;
}

const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
