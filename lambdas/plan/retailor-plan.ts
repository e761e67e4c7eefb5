/** A corrected fact changes the plan: what is done stays, what is open is chosen anew. */
import type { StepId } from '../content/step-ids.ts';
import { dateSteps } from './assemble-plan.ts';
import { activeMinutes, makePlan, type PlanInput } from './make-plan.ts';
import { addToLoad, type Load } from './place-steps.ts';
import type { Plan, Step } from './plan.ts';

export interface Retailored {
  plan: Plan;
  /** Steps whose variant changed. */
  replaced: { step: number; from: StepId; to: StepId }[];
  /** Numbers of done and skipped steps, which stay as they are. */
  kept: number[];
}

/** `input` carries the corrected facts, the original `receivedAt` and the `now` of the correction. Dates the person moved are kept. */
export function retailorPlan(plan: Plan, input: PlanInput): Retailored {
  const fresh = makePlan(input);
  const kept = plan.steps.filter(isFinished).map(step => step.action as number);
  const replaced: Retailored['replaced'] = [];
  const merged = plan.steps.map((old, index) => {
    const next = fresh.steps[index]!;
    if (isFinished(old) || old.state === 'closed') return old;
    if (old.id !== next.id) replaced.push({ step: old.action, from: old.id, to: next.id });
    return mergeStep(old, next);
  });
  const load: Load = new Map();
  for (const step of merged) if (step.state === 'active' && step.on) addToLoad(load, step.on, step.minutes);
  const steps = dateSteps(merged, fresh.context, input.now, input.zone, load);
  return { plan: { ...fresh, steps, minutes: activeMinutes(steps) }, replaced, kept };
}

const isFinished = (step: Step) => step.state === 'done' || step.state === 'skipped';

/** The new variant without its date (it is placed around the kept ones), or the old step where nothing of it changed. */
function mergeStep(old: Step, next: Step): Step {
  if (old.id === next.id && (old.state === 'active' || old.state === next.state)) return old;
  const wasMoved = old.state === 'active' && old.snoozed > 0 && next.state === 'active';
  if (wasMoved) return { ...next, on: old.on, due: old.due, snoozed: old.snoozed };
  return { ...next, on: null, due: null };
}
