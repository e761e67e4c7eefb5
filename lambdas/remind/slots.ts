/** When an unasked mail may go: working days from 08:30 to 20:00 local, one a day, twenty in thirty days. */
import { addDays, isWeekend, onOrAfterWorkday } from '../calendar/days.ts';
import { instantAt, wallClock } from '../calendar/zones.ts';
import type { Person } from '../store/items.ts';
import { EVENING, MORNING, NIGHT, UNASKED_PER_PERSON, UNASKED_WINDOW_DAYS } from './limits.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Whether an unasked mail may go at this instant, as far as clock and limits go. */
export function isSlotOpen(person: Person, now: string): boolean {
  const { date, time } = wallClock(now, person.zone);
  if (isWeekend(date) || time < MORNING || time >= EVENING) return false;
  const last = person.unaskedAt.at(-1);
  if (last && (wallClock(last, person.zone).date === date || Date.parse(last) >= Date.parse(now))) return false;
  return unaskedInWindow(person, now) < UNASKED_PER_PERSON;
}

/** Unasked mails of the last thirty days. */
export const unaskedInWindow = (person: Person, now: string): number =>
  person.unaskedAt.filter(at => Date.parse(at) > Date.parse(now) - UNASKED_WINDOW_DAYS * DAY).length;

/** Whether what was asked for at `due` may go now: at once, or late but not at night. */
export function isAskedSlotOpen(due: string, now: string, zone: string): boolean {
  const late = Date.parse(now) - Date.parse(due);
  if (late < 0) return false;
  const { time } = wallClock(now, zone);
  return late <= HOUR || (time >= MORNING && time < NIGHT);
}

/** The first morning of a working day at or after the instant. */
export function slotFrom(instant: string, zone: string): string {
  const { date, time } = wallClock(instant, zone);
  const day = onOrAfterWorkday(time <= MORNING ? date : addDays(date, 1));
  return instantAt(day, MORNING, zone);
}

/** 08:30 of a local date. */
export const morningOf = (date: string, zone: string): string => instantAt(date, MORNING, zone);

/** The instant so many days on, by the clock of UTC. */
export const daysOn = (instant: string, days: number): string =>
  `${new Date(Date.parse(instant) + days * DAY).toISOString().slice(0, 19)}Z`;
