/** Forgives one typing error in a short command: "skpi 3", "dnoe", "unsubscirbe". */
import type { CommandWords } from '../content/commands/words.ts';
import { plainWords } from './plain-words.ts';

/** Words one error away from a command that are words themselves. */
const REAL = new Set(
  'postponed delayed paused cancelled skipped snoozed finishes completes skips stops spot step shop stoop ship slop atop pleas mail meals nails fails tails emailed dont one gone none down bone ship slip skin step shop spot stopped dose dove dune due date does donde dans dies dopo don snore pulse parse cause phase taxi export sport expert report resumes dame have hove diner dines ende fine fin line mine nine wine vine fait faut fett fertige jetzt fast lang land klar kalt halt hart start still stoppe lopp paus passa past pasta casa pas pais feit'.split(
    ' ',
  ),
);

/** The text with near misses put right, or null when there is none. Only for texts of at most six words. */
export function mend(text: string, languages: readonly CommandWords[]): string | null {
  const words = plainWords(text).text.split(' ');
  if (words.length > 8) return null;
  const commands = languages
    .flatMap(({ typos }) => plainWords(typos.replaceAll('|', ' ')).text.split(' '))
    .filter(word => word.length >= 4);
  let changed = false;
  const out = words.map(word => {
    if (word.length < 4 || REAL.has(word) || commands.includes(word) || /\d/.test(word)) return word;
    const near = commands.find(command => isNear(word, command));
    if (!near) return word;
    changed = true;
    return near;
  });
  return changed ? out.join(' ') : null;
}

/** One letter wrong, missing, added, or two neighbours swapped; the first letter right, or swapped with the second. */
function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i === 0 && !(a[0] === b[1] && a[1] === b[0])) return false;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
