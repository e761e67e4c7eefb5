/** Gives steps their dates: nobody is written to at a weekend, and no day holds more than two steps or an hour. */
import { addDays, onOrAfterWorkday } from '../calendar/days.ts';
import type { StepId } from '../content/step-ids.ts';
import { STEP_RULES } from './step-rules.ts';

export const MOST_STEPS_A_DAY = 2;
export const MOST_MINUTES_A_DAY = 60;

/** Steps that lose their point when they wait: exempt from the streak's delay and from the day's load. */
export const URGENT: ReadonlySet<StepId> = new Set<StepId>([
  '1.values', '2.other', '2.offered', '2.withdrawn', '3.withdrawn', '4.restart',
]); // biome-ignore format: one line

const STREAK_DELAY = 2;

export interface Wish {
  id: StepId;
  /** Steps are placed by due days, then in the order given. */
  dueDays: number;
}

/** Minutes and steps that a local date holds already. */
export type Load = Map<string, { steps: number; minutes: number }>;

/** Days after the plan's own date; a streak gives two days of rest first. */
export const daysUntilDue = (id: StepId, isStreak: boolean): number =>
  STEP_RULES[id].dueDays + (isStreak && !URGENT.has(id) ? STREAK_DELAY : 0);

/** Local dates for the wishes, never before `start` plus the due days nor before `notBefore`; `load` is added to. */
export function placeSteps(wishes: readonly Wish[], start: string, load: Load, notBefore: string = start): Map<StepId, string> {
  const placed = new Map<StepId, string>();
  for (const { id, dueDays } of [...wishes].sort((a, b) => a.dueDays - b.dueDays)) {
    const wanted = addDays(start, dueDays);
    let day = snap(id, wanted < notBefore ? notBefore : wanted);
    if (!URGENT.has(id)) while (!hasRoom(load.get(day), STEP_RULES[id].minutes)) day = snap(id, addDays(day, 1));
    addToLoad(load, day, STEP_RULES[id].minutes);
    placed.set(id, day);
  }
  return placed;
}

export function addToLoad(load: Load, day: string, minutes: number): void {
  const held = load.get(day) ?? { steps: 0, minutes: 0 };
  load.set(day, { steps: held.steps + 1, minutes: held.minutes + minutes });
}

const snap = (id: StepId, day: string) => (STEP_RULES[id].snap === 'rest' ? day : onOrAfterWorkday(day));

/** One step longer than the day's hour may stand alone. */
const hasRoom = (held: { steps: number; minutes: number } | undefined, minutes: number) =>
  !held || (held.steps < MOST_STEPS_A_DAY && held.minutes + minutes <= MOST_MINUTES_A_DAY);
