/** The planning functions as the conversation wants them: bound to the person and the moment. */
import { wallClock } from '../calendar/zones.ts';
import type { TurnTools } from '../converse/turn.ts';
import type { PlanInput } from '../plan/make-plan.ts';
import { planTools } from '../plan/tools.ts';
import { rejectionDay } from '../remind/case-days.ts';
import type { Case } from '../store/items.ts';
import { historyOf } from './history.ts';
import { regionOf } from './region.ts';
import type { State } from './world.ts';

export function turnTools({ person, cases }: State, now: string): TurnTools {
  const today = wallClock(now, person.zone).date;
  return {
    ...planTools,
    completeStep: (plan, step) => planTools.completeStep(plan, step, today),
    retailor: (of, facts) => planTools.retailorPlan(of.plan, planInputOf({ ...of, facts }, { person, cases }, now)),
    ageThanks: (of, plan, on) => planTools.ageThanks(plan, rejectionDay(of, person.zone), on).plan,
  };
}

/** What a stored case is planned from. */
export const planInputOf = (
  item: Pick<Case, 'id' | 'facts' | 'original' | 'createdAt'>,
  { person, cases }: State,
  now: string,
): PlanInput => ({
  facts: item.facts,
  original: item.original,
  receivedAt: item.createdAt,
  zone: person.zone,
  region: regionOf(person, item.original.fromAddress),
  history: historyOf(
    cases.filter(other => other.createdAt <= item.createdAt),
    person,
    item.id,
  ),
  resetAt: person.resetAt,
  headlineDone: person.headlineDone,
  now,
});
