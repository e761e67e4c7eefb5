/** From a context to seven dated steps: choose, select under the caps, place (docs/plan.md, "From choices to a dated plan"). */
import { addDays } from '../calendar/days.ts';
import { instantAt, wallClock } from '../calendar/zones.ts';
import { ACTIONS, type Action } from '../content/labels.ts';
import type { StepId } from '../content/step-ids.ts';
import { chooseSteps } from './choose-steps.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { daysUntilDue, type Load, placeSteps } from './place-steps.ts';
import type { PastCase, PlanContext, Step, StepState } from './plan.ts';
import { selectSteps } from './select-steps.ts';
import { STEP_RULES } from './step-rules.ts';

/** Steps come with the morning's mail. */
export const MORNING = '08:30';

export interface AssembleInput {
  context: PlanContext;
  /** The instant the plan is sent; its local date in `zone` is day 0. */
  now: string;
  zone: string;
  history: readonly PastCase[];
  /** Low distress: nothing is due for 24 hours. */
  isGentle?: boolean;
}

/** Exactly seven steps, by action. */
export function assemblePlan({ context, now, zone, history, isGentle = false }: AssembleInput): Step[] {
  const chosen = chooseSteps(context);
  const elsewhere = findElsewhere(chosen, history, now, zone);
  const states = selectSteps(chosen, context.stage, context.pattern, elsewhere);
  const steps = ACTIONS.map(action => makeStep(action, chosen[action], states[action], elsewhere.get(action)));
  return dateSteps(steps, context, now, zone, new Map(), isGentle ? firstMorningAfter(now, zone) : undefined);
}

/** The active steps that have no date yet get one; `load` holds what the days carry already. */
export function dateSteps(
  steps: readonly Step[],
  context: PlanContext,
  now: string,
  zone: string,
  load: Load,
  notBefore?: string,
): Step[] {
  const isStreak = context.pattern.includes('streak');
  const open = steps.filter(step => step.state === 'active' && step.on === null);
  const wishes = open.map(({ id }) => ({ id, dueDays: daysUntilDue(id, isStreak) }));
  const dates = placeSteps(wishes, wallClock(now, zone).date, load, notBefore);
  return steps.map(step => {
    const on = step.state === 'active' && step.on === null ? dates.get(step.id) : undefined;
    return on ? { ...step, on, due: dueInstant(on, now, zone) } : step;
  });
}

/** 08:30 of the local date; on the plan's own day, when the morning has passed, the plan's instant: never before the mail. */
export function dueInstant(on: string, now: string, zone: string): string {
  const morning = instantAt(on, MORNING, zone);
  return Date.parse(morning) < Date.parse(now) ? now : morning;
}

const makeStep = (action: Action, id: StepId, state: StepState, elsewhere: Step['elsewhere']): Step => ({
  action,
  id,
  state,
  on: null,
  due: null,
  minutes: STEP_RULES[id].minutes,
  snoozed: 0,
  reminded: 0,
  ...(elsewhere && state === 'elsewhere' ? { elsewhere } : {}),
});

function firstMorningAfter(now: string, zone: string): string {
  const { date, time } = wallClock(now, zone);
  return addDays(date, time <= MORNING ? 1 : 2);
}
