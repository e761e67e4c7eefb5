/** A time as said → the day and hour it means, within half a year; 'ask' where none can be named. */
import { addDays, addMonths, addWorkdays, daysBetween, isDate, nextWeekday } from '../calendar/days.ts';
import { wallClock } from '../calendar/zones.ts';
import type { Part, When } from './times.ts';

/** A day and, where an hour was said, the hour. */
export interface Moment {
  on: string;
  at: string | null;
}

const MAX_DAYS = 180;
/** What the sender's clock shows at `now`: in the person's zone where known, else with the offset written. */
export function localNow(now: string, zone?: string): { date: string; time: string } {
  if (zone) return wallClock(now, zone);
  return { date: now.slice(0, 10), time: now.slice(11, 16) };
}

/** Resolves a time: a day within 180 days and perhaps an hour; 'ask' where no such day can be named. */
export function resolveWhen(when: When, now: { date: string; time: string }, monthFirst: boolean): Moment | 'ask' {
  const today = now.date;
  if (when.in?.unit === 'hour') return later(now, when.in.count * 60);
  const at = hourOf(when);
  let on = dayOf(when, today, monthFirst);
  if (on === null) return 'ask';
  if (on === undefined) {
    if (at === null || (when.part === 'morning' && !when.clock)) return when.part ? { on: addDays(today, 1), at } : 'ask';
    const isTwelveHour = when.clock && when.clock.half === null && when.clock.hour < 12 && when.clock.hour > 0;
    if (at > now.time) return { on: today, at };
    const evening = isTwelveHour ? clockText((when.clock?.hour ?? 0) + 12, when.clock?.minute ?? 0) : null;
    if (evening && evening > now.time && evening < '22:00') return { on: today, at: evening };
    return when.part && !when.clock && now.time < '21:00' ? later(now, 60) : { on: addDays(today, 1), at };
  }
  if (on === today && (at === null || at <= now.time)) return 'ask';
  if (on < today) on = addMonths(on, 12);
  return daysBetween(today, on) > MAX_DAYS || daysBetween(today, on) < 0
    ? 'ask'
    : { on, at: when.named === 'weekend' && at === null ? '10:00' : at };
}

function later(now: { date: string; time: string }, minutes: number): Moment | 'ask' {
  const [h = 0, m = 0] = now.time.split(':').map(Number);
  const sum = h * 60 + m + minutes;
  return sum > MAX_DAYS * 1440
    ? 'ask'
    : { on: addDays(now.date, Math.floor(sum / 1440)), at: clockText(Math.floor((sum % 1440) / 60), sum % 60) };
}
const clockText = (hour: number, minute: number) => `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

const PARTS: Record<Part, string | null> = {
  tonight: '19:00',
  evening: '18:30',
  afternoon: '14:00',
  morning: null,
  noon: '12:00',
};
function hourOf(when: When): string | null {
  if (!when.clock) return when.part ? PARTS[when.part] : null;
  const { hour, minute, half } = when.clock;
  const isLate =
    half === 'pm' || (half === null && (when.part === 'tonight' || when.part === 'evening' || when.part === 'afternoon'));
  return clockText(isLate && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour, minute);
}

/** The day meant; null where none can be named, undefined where only an hour was said. */
function dayOf(when: When, today: string, monthFirst: boolean): string | null | undefined {
  if (when.vague) return null;
  if (when.in) {
    const { count, unit } = when.in;
    if (count > 400) return null;
    return unit === 'month'
      ? addMonths(today, count)
      : unit === 'workday'
        ? addWorkdays(today, count)
        : addDays(today, unit === 'week' ? count * 7 : count);
  }
  if (when.date) return calendarDay(today, when.date.year, when.date.month, when.date.day);
  if (when.slash) {
    const { a, b, year } = when.slash;
    const [m, d] = (monthFirst && a <= 12) || b > 12 ? [a, b] : [b, a];
    return calendarDay(today, year, m, d);
  }
  if (when.weekday) return addDays(nextWeekday(today, when.weekday), when.weekLater ? 7 : 0);
  if (when.dayOfMonth) {
    for (let months = 0; months < 3; months++) {
      const day = `${addMonths(`${today.slice(0, 7)}-01`, months).slice(0, 7)}-${String(when.dayOfMonth).padStart(2, '0')}`;
      if (isDate(day) && day > today) return day;
    }
    return null;
  }
  if (when.named === 'weekend') return nextWeekday(today, 6);
  if (when.named === 'endOfWeek') return nextWeekday(today, 5);
  if (when.named === 'nextWeek') return nextWeekday(today, 1);
  if (when.named === 'weekAfter') return addDays(nextWeekday(today, 1), 7);
  const first = (months: number) => `${addMonths(`${today.slice(0, 7)}-01`, months)}`;
  if (when.named === 'nextMonth') return first(1);
  if (when.named === 'endOfMonth') return addDays(first(1), -1) > today ? addDays(first(1), -1) : addDays(first(2), -1);
  if (when.named === 'nextYear') return `${Number(today.slice(0, 4)) + 1}-01-01`;
  return undefined;
}

function calendarDay(today: string, year: number | null, month: number, day: number | 'mid' | 'end' | null): string | null {
  const build = (y: number) => {
    const start = `${y}-${String(month).padStart(2, '0')}`;
    if (day === 'end') return isDate(`${start}-01`) ? addDays(addMonths(`${start}-01`, 1), -1) : '';
    return `${start}-${String(day === 'mid' ? 15 : (day ?? 1)).padStart(2, '0')}`;
  };
  const thisYear = Number(today.slice(0, 4));
  const candidates = year === null ? [build(thisYear), build(thisYear + 1), build(thisYear + 2)] : [build(year)];
  const next = candidates.find(candidate => isDate(candidate) && candidate > today);
  return next ?? null;
}
