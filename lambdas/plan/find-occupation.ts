/** From a job's title to its official occupation with figures and neighbours; no confident match gives null, never a guess. */
import type { OccupationMatch } from './plan.ts';

export function findOccupation(_role: string | null): OccupationMatch | null {
  return null;
}
