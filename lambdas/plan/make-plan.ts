/** Makes the plan of one rejection: occupation, context, seven dated steps. */
import { assemblePlan } from './assemble-plan.ts';
import { type ContextInput, makeContext } from './context.ts';
import { findOccupation } from './find-occupation.ts';
import type { Plan, Step } from './plan.ts';

export interface PlanInput extends Omit<ContextInput, 'occupation'> {
  /** The instant the plan is made: day 0. Equals `receivedAt` but for a re-made plan. */
  now: string;
  /** The person's own words; severe distress gets no plan at all (the care mail), so it never comes here. */
  distress?: 'none' | 'low';
}

/** A complete plan; pure: the same input gives the same plan. */
export function makePlan(input: PlanInput): Plan {
  const occupation = findOccupation(input.facts.role, input.facts.language ?? null);
  const context = makeContext({ ...input, occupation });
  const { now, zone, history, distress } = input;
  const steps = assemblePlan({ context, now, zone, history, isGentle: distress === 'low' });
  return { context, steps, minutes: activeMinutes(steps), occupation };
}

/** Minutes of the steps that are asked for now. */
export const activeMinutes = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + (step.state === 'active' ? step.minutes : 0), 0);
