/** Which of the seven steps are asked for, which wait, and which have nothing to do: the caps by stage. */
import { ACTIONS, type Action, type Stage } from '../content/labels.ts';
import type { StepId } from '../content/step-ids.ts';
import { daysUntilDue } from './place-steps.ts';
import type { Pattern, Step, StepState } from './plan.ts';
import { STEP_RULES } from './step-rules.ts';

/** Advice to do nothing: no date, no reminder, not counted. */
export const NOTHING_TO_DO: ReadonlySet<StepId> = new Set<StepId>(['2.none', '2.skip', '3.beyond', '5.keep']);

export interface Cap {
  steps: number;
  minutes: number;
}

/** How much a plan may ask for, by how far it went: about one hour after a form letter, three after a final round. */
export const CAPS: Record<Stage, Cap> = {
  application: { steps: 3, minutes: 60 },
  unknown: { steps: 3, minutes: 60 },
  assessment: { steps: 4, minutes: 120 },
  screen: { steps: 4, minutes: 120 },
  interview: { steps: 5, minutes: 150 },
  'offer-withdrawn': { steps: 5, minutes: 150 },
  final: { steps: 6, minutes: 200 },
};

/** The states of the chosen variants. Action 1 and every priority 1 are always active, the others by priority, due day and number. */
export function selectSteps(
  chosen: Record<Action, StepId>,
  stage: Stage,
  pattern: readonly Pattern[],
  elsewhere: ReadonlyMap<Action, Step['elsewhere']>,
): Record<Action, StepState> {
  const states = {} as Record<Action, StepState>;
  const candidates: Action[] = [];
  for (const action of ACTIONS) {
    if (NOTHING_TO_DO.has(chosen[action])) states[action] = 'nothing';
    else if (elsewhere.has(action)) states[action] = 'elsewhere';
    else candidates.push(action);
  }
  const isMust = (action: Action) => action === 1 || STEP_RULES[chosen[action]].priority === 1;
  const days = (action: Action) => daysUntilDue(chosen[action], pattern.includes('streak'));
  const rank = (action: Action) => STEP_RULES[chosen[action]].priority;
  const must = candidates.filter(isMust);
  const may = candidates.filter(a => !isMust(a)).sort((a, b) => rank(a) - rank(b) || days(a) - days(b) || a - b);
  let steps = 0;
  let minutes = 0;
  for (const action of [...must, ...may]) {
    const more = STEP_RULES[chosen[action]].minutes;
    const fits = steps < CAPS[stage].steps && minutes + more <= CAPS[stage].minutes;
    states[action] = isMust(action) || fits ? 'active' : 'later';
    if (states[action] !== 'active') continue;
    steps += 1;
    minutes += more;
  }
  return states;
}
