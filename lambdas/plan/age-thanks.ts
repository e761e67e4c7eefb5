/** A thank-you note grows old: past 14 days after the rejection it changes its words, past 60 it is let go. */
import { daysBetween } from '../calendar/days.ts';
import type { StepId } from '../content/step-ids.ts';
import { withStep } from './change-steps.ts';
import { chooseStep } from './choose-steps.ts';
import { ageAfter } from './context.ts';
import type { Plan } from './plan.ts';
import { NOTHING_TO_DO } from './select-steps.ts';
import { STEP_RULES } from './step-rules.ts';

export interface Aged {
  plan: Plan;
  changed: { step: 2; from: StepId; to: StepId } | null;
}

/** `rejectedOn`: local date of the employer's mail (else of the forward). The note's age is that of the day it will be sent: its date, or today when that has passed. */
export function ageThanks(plan: Plan, rejectedOn: string, today: string): Aged {
  const step = plan.steps[1]!;
  if (step.state !== 'active' && step.state !== 'later') return { plan, changed: null };
  const day = step.on && step.on > today ? step.on : today;
  const age = ageAfter(daysBetween(rejectedOn, day));
  if (age === 'fresh' || age === 'recent') return { plan, changed: null };
  const to = chooseStep({ ...plan.context, age }, 2);
  if (to === step.id) return { plan, changed: null };
  const isOver = NOTHING_TO_DO.has(to);
  const aged = { ...step, id: to, minutes: STEP_RULES[to].minutes };
  const next = isOver ? { ...aged, state: 'nothing' as const, on: null, due: null } : aged;
  return { plan: withStep(plan, next), changed: { step: 2, from: step.id, to } };
}
