/** Dates and durations in words. */
import type { CalendarWords } from '../words.ts';

export const CALENDAR: CalendarWords = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January', 'February', 'March', 'April', 'May', 'June',
    'July', 'August', 'September', 'October', 'November', 'December',
  ], // biome-ignore format: two half years
  durations: [
    'a few minutes',
    'a quarter of an hour',
    'half an hour',
    'three quarters of an hour',
    'an hour',
    'an hour and a quarter',
    'an hour and a half',
    'an hour and three quarters',
    'two hours',
    'two hours and a quarter',
    'two and a half hours',
    'two hours and three quarters',
    'three hours',
    'three hours and a quarter',
    'three and a half hours',
  ],
  today: 'Today',
  tomorrow: 'Tomorrow',
  date: '{weekday} {day} {month}',
  dateWithYear: '{weekday} {day} {month} {year}',
  at: '{date} at {time}',
};
