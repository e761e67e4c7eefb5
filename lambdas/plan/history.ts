/** The log as planning reads it: a person's earlier cases, oldest first. */
import type { Case } from '../store/items.ts';
import type { PastCase } from './plan.ts';

/** All cases but `exceptId`, those that turned out to be something else left out. */
export function historyFrom(cases: readonly Case[], exceptId: string | null = null): PastCase[] {
  return cases
    .filter(item => item.id !== exceptId && item.facts.kind === 'rejection')
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map(item => ({
      caseId: item.id,
      at: item.createdAt,
      company: item.facts.company,
      stage: item.facts.stage,
      reasons: item.facts.reasons,
      soc: item.plan.occupation?.soc ?? null,
      isReset: false,
      isClosed: item.state === 'closed' || item.state === 'stopped',
      steps: item.plan.steps,
    }));
}
