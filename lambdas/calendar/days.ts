/** Local dates as `YYYY-MM-DD` strings and their arithmetic; no zone, no clock. */

const DAY = 86_400_000;
const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);
const text = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** `date` moved by whole days. */
export const addDays = (date: string, days: number): string => text(utc(date) + days * DAY);

/** Calendar months on, the day clipped to the month's end (31 Jan + 1 = 28 or 29 Feb). */
export function addMonths(date: string, months: number): string {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(y, m - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return text(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(d, last)));
}

/** Whole days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => Math.round((utc(b) - utc(a)) / DAY);

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (date: string): number => new Date(utc(date)).getUTCDay() || 7;

export const isWeekend = (date: string): boolean => weekday(date) > 5;

/** `date` itself when a weekday, else the Monday after. */
export const onOrAfterWorkday = (date: string): string => (isWeekend(date) ? addDays(date, 8 - weekday(date)) : date);

/** The working day `count` working days after `date` (count ≥ 1). */
export function addWorkdays(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0; left--) day = onOrAfterWorkday(addDays(day, 1));
  return day;
}

/** The first `wanted` weekday (1..7) strictly after `date`. */
export const nextWeekday = (date: string, wanted: number): string => addDays(date, ((wanted - weekday(date) + 6) % 7) + 1);

/** Whether the string is a real calendar date. */
export const isDate = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(utc(date)) && text(utc(date)) === date;
