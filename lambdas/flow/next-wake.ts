/** When a person is to be looked at next. */
import { planTools } from '../plan/tools.ts';
import { nextWake } from '../remind/next-wake.ts';
import type { Case, Person } from '../store/items.ts';

/** UTC ISO instant, or null when nothing can ever be due. */
export const nextWakeOf = (person: Person, cases: Case[], now: string): string | null => nextWake(person, cases, now, planTools);
