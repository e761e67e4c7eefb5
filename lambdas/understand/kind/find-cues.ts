/** Finds the cue patterns of a sentence and sets aside those that a condition, a question of "whether" or a generic subject governs. */
import { PATTERNS } from '../../content/cues/patterns/by-language.ts';
import type { ModelKind } from './model.ts';

export interface Cue {
  kind: ModelKind;
  /** The folded words that matched. */
  words: string;
  /** Why it does not count, or null. */
  voidedBy: 'condition' | 'generic subject' | null;
}
interface Compiled {
  cues: { kind: ModelKind; pattern: RegExp }[];
  condition: RegExp;
  generic: RegExp;
}

const compiled = new Map<string, Compiled | null>();
/** How far back a guard word reaches. */
const REACH = 90;

/** ` ~ ` in a pattern: a gap of at most 30 characters that stays in the sentence part. */
export const compilePattern = (pattern: string): RegExp => new RegExp(pattern.replaceAll(' ~ ', '(?: [^.;:!?]{0,30})? '));

export function findCues(folded: string, language: string | null): Cue[] {
  const rules = rulesOf(language ?? '');
  if (!rules) return [];
  const out: Cue[] = [];
  for (const { kind, pattern } of rules.cues) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const before = clauseBefore(folded, found.index);
    const voidedBy = rules.condition.test(before)
      ? 'condition'
      : kind === 'rejection' && rules.generic.test(before)
        ? 'generic subject'
        : null;
    out.push({ kind, words: found[0], voidedBy });
  }
  return out;
}

/** What stands before a match in its clause: back to a full stop, a semicolon or a contrasting "but". */
function clauseBefore(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - REACH), at + 1);
  const stop = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('; '),
    before.lastIndexOf(' but '),
    before.lastIndexOf('! '),
  );
  return stop < 0 ? before : before.slice(stop + 1);
}

function rulesOf(language: string): Compiled | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rules = PATTERNS[language];
  const made = rules
    ? {
        cues: rules.cues.map(([kind, pattern]) => ({ kind, pattern: compilePattern(pattern) })),
        condition: new RegExp(rules.condition),
        generic: new RegExp(rules.generic),
      }
    : null;
  compiled.set(language, made);
  return made;
}
