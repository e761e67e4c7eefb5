/** From a job's title to its official occupation with figures and neighbours; no confident match gives null, never a guess. */
import { type Figure, OCCUPATIONS } from '../content/occupations/figures.ts';
import { matchOccupation } from './match-occupation.ts';
import type { OccupationMatch } from './plan.ts';

const MOST_RELATED = 3;
const FEWEST_OPENINGS = 2000;
const LOWEST_WAGE_SHARE = 0.75;

/** Figures of the occupation that a role matches with confidence; `language` is that of the mail that names it. */
export function findOccupation(role: string | null, language: string | null = null): OccupationMatch | null {
  const match = matchOccupation(role, language);
  const own = match && OCCUPATIONS.get(match.soc);
  if (!match || !own) return null;
  const { soc, title, changePct, openings, wage, wageAtOrAbove, outlook } = own;
  const related = relatedTo(own).map(({ soc, title, changePct }) => ({ soc, title, changePct }));
  return { soc, title, confidence: match.confidence, changePct, openings, wage, wageAtOrAbove, outlook, related };
}

/** Two or three acceptable neighbours, best first: same minor group, or the same major group where that leaves fewer than two. */
export function relatedTo(own: Figure): Figure[] {
  const near = acceptable(own, 5);
  return (near.length >= 2 ? near : acceptable(own, 2)).slice(0, MOST_RELATED);
}

/** Occupations sharing the code's first characters that one could accept instead. */
function acceptable(own: Figure, shared: number): Figure[] {
  return (
    [...OCCUPATIONS.values()]
      .filter(other => other.soc !== own.soc && other.soc.startsWith(own.soc.slice(0, shared)))
      .filter(other => !/all other$/.test(other.title) && other.outlook !== 'down' && other.openings >= FEWEST_OPENINGS)
      // One level of education more at most (1 is the highest); three quarters of the wage at least, where both are known.
      .filter(other => other.education >= own.education - 1)
      .filter(other => own.wage === null || other.wage === null || other.wage >= own.wage * LOWEST_WAGE_SHARE)
      .sort((a, b) => score(b) - score(a))
  );
}

const score = (figure: Figure) => Math.log10(figure.openings) + figure.changePct / 20;
