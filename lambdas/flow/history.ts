/** What earlier cases tell the rules. */
import type { PastCase } from '../plan/plan.ts';
import type { Case, Person } from '../store/items.ts';

/** One entry a case other than `except`, oldest first. A case that turned out to be no rejection tells nothing. */
export function historyOf(cases: Case[], person: Person, except: string | null): PastCase[] {
  return cases
    .filter(item => item.id !== except && item.facts.kind === 'rejection')
    .map(item => ({
      caseId: item.id,
      at: item.createdAt,
      company: item.facts.company,
      stage: item.facts.stage,
      reasons: item.facts.reasons,
      soc: item.plan.occupation?.soc ?? null,
      isReset: person.resetAt !== null && item.createdAt <= person.resetAt,
      isClosed: item.state === 'stopped' || item.state === 'closed',
      steps: item.plan.steps,
    }));
}
