/** Picks one variant per action: the first row of the decision table that fits the context. */
import { ACTIONS, type Action } from '../content/labels.ts';
import type { StepId } from '../content/step-ids.ts';
import { DECISION_TABLE, type When } from './decision-table.ts';
import type { PlanContext } from './plan.ts';

/** Exactly one variant an action; the table's last rows fit everything, so there is always one. */
export function chooseSteps(context: PlanContext): Record<Action, StepId> {
  return Object.fromEntries(ACTIONS.map(action => [action, chooseStep(context, action)])) as Record<Action, StepId>;
}

/** The variant of one action. */
export function chooseStep(context: PlanContext, action: Action): StepId {
  const rules: readonly { when: When; use: StepId }[] = DECISION_TABLE[action];
  const row = rules.find(rule => isMatch(rule.when, context));
  if (!row) throw new Error(`decision table of action ${action} has no last row`);
  return row.use;
}

function isMatch(when: When, context: PlanContext): boolean {
  for (const key in when) {
    const wanted = when[key as keyof When];
    const actual = context[key as keyof PlanContext];
    if (typeof wanted === 'boolean') {
      if (wanted !== actual) return false;
    } else if (wanted && !hasAny(wanted, actual)) return false;
  }
  return true;
}

const hasAny = (wanted: readonly string[], actual: unknown): boolean =>
  Array.isArray(actual) ? actual.some(value => wanted.includes(value)) : wanted.includes(actual as string);
