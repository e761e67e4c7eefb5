import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  addMonths,
  addWorkdays,
  daysBetween,
  isDate,
  nextWeekday,
  onOrAfterWorkday,
  weekday,
} from '../../lambdas/calendar/days.ts';
import { instantAt, isZone, wallClock } from '../../lambdas/calendar/zones.ts';

describe('days', () => {
  test.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-29', 1, '2026-03-30'],
  ])('%s + %i = %s', (a, n, b) => {
    expect(addDays(a, n)).toBe(b);
    expect(daysBetween(a, b)).toBe(n);
  });
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 2, '2027-02-15'],
  ])('%s + %i months = %s', (a, n, b) => expect(addMonths(a, n)).toBe(b));
  test('weekdays', () => {
    expect(weekday('2026-11-24')).toBe(2);
    expect(nextWeekday('2026-11-23', 1)).toBe('2026-11-30');
    expect(nextWeekday('2026-11-24', 1)).toBe('2026-11-30');
    expect(onOrAfterWorkday('2026-11-28')).toBe('2026-11-30');
    expect(addWorkdays('2026-11-27', 2)).toBe('2026-12-01');
    expect([isDate('2026-02-29'), isDate('2026-02-28')]).toEqual([false, true]);
  });
});

describe('zones', () => {
  test.each([
    ['2026-11-24', '08:30', 'America/New_York', '2026-11-24T13:30:00Z'],
    ['2026-07-01', '08:30', 'Europe/Berlin', '2026-07-01T06:30:00Z'],
    // the skipped hour of 29 March 2026 counts on; the doubled one of 25 October is the first
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['2026-11-24', '08:30', 'Asia/Kolkata', '2026-11-24T03:00:00Z'],
  ])('%s %s in %s is %s', (date, time, zone, instant) => expect(instantAt(date, time, zone)).toBe(instant));
  test('wall clock', () => {
    expect(wallClock('2026-11-24T23:30:00Z', 'Asia/Tokyo')).toEqual({ date: '2026-11-25', time: '08:30' });
    expect([isZone('Europe/Berlin'), isZone('Mars/Base')]).toEqual([true, false]);
  });
});
