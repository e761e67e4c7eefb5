/** Local dates and durations in a locale's words. */
import { addDays, weekday } from '../calendar/days.ts';
import type { CalendarWords } from '../content/words.ts';

const replace = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** "Thursday 26 November"; with the year where it is not `today`'s. `time` is `HH:MM` or null. */
export function dateInWords(date: string, today: string | null, words: CalendarWords, time: string | null = null): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const template = today === null || today.slice(0, 4) === year ? words.date : words.dateWithYear;
  const text = replace(template, {
    weekday: words.weekdays[weekday(date) - 1] ?? '',
    day: String(Number(day)),
    month: words.months[Number(month) - 1] ?? '',
    year,
  });
  return time ? replace(words.at, { date: text, time }) : text;
}

/** "Today", "Tomorrow" or the date in words. */
export function nearDate(date: string, today: string, words: CalendarWords): string {
  if (date === today) return words.today;
  return date === addDays(today, 1) ? words.tomorrow : dateInWords(date, today, words);
}

/** Minutes to the nearest quarter of an hour, in words. */
export const durationInWords = (minutes: number, words: CalendarWords): string =>
  words.durations[Math.min(Math.round(minutes / 15), words.durations.length - 1)] ?? '';

/** Name of the month of a local date. */
export const monthInWords = (date: string, words: CalendarWords): string => words.months[Number(date.slice(5, 7)) - 1] ?? '';

/** "26 November", as a person would write it in a command. */
export const dayAndMonth = (date: string, words: CalendarWords): string =>
  `${Number(date.slice(8, 10))} ${monthInWords(date, words)}`;
