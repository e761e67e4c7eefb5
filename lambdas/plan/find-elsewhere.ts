/** Search-level steps (4 to 7) belong to the search, not to the mail: asked once in 21 days, whatever comes in. */
import { daysBetween } from '../calendar/days.ts';
import { wallClock } from '../calendar/zones.ts';
import type { Action } from '../content/labels.ts';
import type { StepId } from '../content/step-ids.ts';
import type { PastCase, Step } from './plan.ts';

export const SEARCH_LEVEL: readonly Action[] = [4, 5, 6, 7];
const DAYS = 21;

/** For each search-level action whose variant is open in, or was done from, a plan of the last 21 days: which plan, and when done. */
export function findElsewhere(
  chosen: Record<Action, StepId>,
  history: readonly PastCase[],
  now: string,
  zone: string,
): Map<Action, NonNullable<Step['elsewhere']>> {
  const today = wallClock(now, zone).date;
  const isRecent = (date: string) => daysBetween(date, today) <= DAYS && daysBetween(date, today) >= 0;
  const found = new Map<Action, NonNullable<Step['elsewhere']>>();
  for (const past of history) {
    const planned = wallClock(past.at, zone).date;
    for (const action of SEARCH_LEVEL) {
      const step = past.steps.find(s => s.id === chosen[action]);
      if (!step) continue;
      const isOpen = (step.state === 'active' || step.state === 'later') && !past.isClosed && isRecent(planned);
      const doneOn = step.state === 'done' ? (step.doneOn ?? planned) : null;
      if (isOpen) found.set(action, { company: past.company, doneOn: null });
      else if (doneOn && isRecent(doneOn)) found.set(action, { company: past.company, doneOn });
    }
  }
  return found;
}
