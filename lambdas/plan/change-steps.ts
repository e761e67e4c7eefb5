/** The changes a person makes to a plan's steps: done, skip, snooze, reopen, show the next. Each gives a new plan; unfit numbers change nothing. */
import { addDays } from '../calendar/days.ts';
import { instantAt, wallClock } from '../calendar/zones.ts';
import { dueInstant, MORNING } from './assemble-plan.ts';
import { activeMinutes } from './make-plan.ts';
import { addToLoad, type Load, placeSteps } from './place-steps.ts';
import type { Plan, Step } from './plan.ts';

const CAN_FINISH: readonly Step['state'][] = ['active', 'later', 'closed', 'elsewhere', 'nothing'];

/** `step` is done on the local date `on`. */
export const completeStep = (plan: Plan, step: number, on: string): Plan =>
  change(plan, step, CAN_FINISH, old => ({ ...old, state: 'done', doneOn: on }));

export const skipStep = (plan: Plan, step: number): Plan =>
  change(plan, step, ['active', 'later', 'closed', 'elsewhere'], old => ({ ...old, state: 'skipped' }));

/** Moves `step` to the local date `on`, at the local hour `at` (HH:MM) where one was named; a waiting step becomes active by it. */
export const snoozeStep = (plan: Plan, step: number, on: string, at: string | null, zone: string): Plan =>
  change(plan, step, ['active', 'later', 'closed', 'elsewhere'], old => {
    const { elsewhere: _, ...rest } = old;
    return {
      ...rest,
      state: 'active',
      on,
      due: instantAt(on, at ?? MORNING, zone),
      snoozed: old.snoozed + 1,
      reminded: 0,
      remindedOn: null,
    };
  });

/** Takes back done or skip: the step is open again, due on its old date or, when that has passed, on the next free morning. */
export function reopenStep(plan: Plan, step: number, now: string, zone: string): Plan {
  const today = wallClock(now, zone).date;
  const old = plan.steps[step - 1];
  if (!old || (old.state !== 'done' && old.state !== 'skipped')) return plan;
  const { doneOn: _, ...rest } = old;
  const reopened: Step = { ...rest, state: 'active' };
  if (old.on && old.on > today) return withStep(plan, reopened);
  return withStep(plan, dated(plan, { ...reopened, on: null, due: null }, now, zone));
}

/** Makes a waiting step active: the one numbered `which`, else the first that waits; due on the next morning with room. */
export function releaseLater(plan: Plan, now: string, zone: string, which?: number): Plan {
  const step = plan.steps.find(s => s.state === 'later' && (which === undefined || s.action === which));
  return step ? withStep(plan, dated(plan, { ...step, state: 'active' }, now, zone)) : plan;
}

/** Due instants of the open steps after the person's zone changed: the same local date and hour on the new clocks. */
export function rezonePlan(plan: Plan, from: string, to: string): Plan {
  const steps = plan.steps.map(step => {
    if (step.state !== 'active' || !step.on || !step.due) return step;
    const shown = wallClock(step.due, from);
    return { ...step, due: instantAt(step.on, shown.date === step.on ? shown.time : MORNING, to) };
  });
  return { ...plan, steps };
}

function dated(plan: Plan, step: Step, now: string, zone: string): Step {
  const load: Load = new Map();
  for (const s of plan.steps) if (s.state === 'active' && s.on && s !== step) addToLoad(load, s.on, s.minutes);
  const tomorrow = addDays(wallClock(now, zone).date, 1);
  const on = placeSteps([{ id: step.id, dueDays: 0 }], tomorrow, load).get(step.id)!;
  return { ...step, on, due: dueInstant(on, now, zone), reminded: 0, remindedOn: null };
}

function change(plan: Plan, step: number, from: readonly Step['state'][], to: (old: Step) => Step): Plan {
  const old = plan.steps[step - 1];
  return old && from.includes(old.state) ? withStep(plan, to(old)) : plan;
}

export function withStep(plan: Plan, step: Step): Plan {
  const steps = plan.steps.map(old => (old.action === step.action ? step : old));
  return { ...plan, steps, minutes: activeMinutes(steps) };
}
