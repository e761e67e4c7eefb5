/** Finds the cue patterns of a sentence and sets aside those that a condition, a question of "whether" or a generic subject governs. */
import { PATTERNS } from '../../content/cues/patterns/by-language.ts';
import { canLookAtAll, type LookedFor, mayMatch } from '../may-match.ts';
import type { ModelKind } from './model.ts';

export interface Cue {
  kind: ModelKind;
  /** The folded words that matched. */
  words: string;
  /** Why it does not count, or null. */
  voidedBy: 'condition' | 'generic subject' | null;
}
interface CueRule extends LookedFor {
  kind: ModelKind;
}
export interface CueRules {
  cues: readonly CueRule[];
  condition: RegExp;
  generic: RegExp;
}

const compiled = new Map<string, CueRules | null>();
/** How far back a guard word reaches. */
const REACH = 90;

/** ` ~ ` in a pattern: a gap of at most 30 characters that stays in the sentence part. */
export const compilePattern = (pattern: string): RegExp => new RegExp(pattern.replaceAll(' ~ ', '(?: [^.;:!?]{0,30})? '));

/** The rules of the language that may find something in these folded sentences. */
export function rulesFor(sentences: readonly string[], language: string | null): CueRules | null {
  const rules = rulesOf(language ?? '');
  return rules && { ...rules, cues: mayMatch(rules.cues, sentences) };
}

export function findCues(folded: string, rules: CueRules | null): Cue[] {
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

function rulesOf(language: string): CueRules | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rules = PATTERNS[language];
  const made = rules
    ? {
        cues: rules.cues.map(([kind, source]) => {
          const pattern = compilePattern(source);
          return { kind, pattern, once: canLookAtAll(pattern) };
        }),
        condition: new RegExp(rules.condition),
        generic: new RegExp(rules.generic),
      }
    : null;
  compiled.set(language, made);
  return made;
}
