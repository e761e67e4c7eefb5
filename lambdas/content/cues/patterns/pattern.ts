/** The shape of a cue pattern: words that speak for one kind by themselves, unless a guard sets them aside. */
import type { ModelKindName } from './kinds.ts';

/**
 * `pattern` is a regular expression over the folded sentence; ` ~ ` stands for a gap of up to 30 characters, a blank for a blank.
 * No unbounded quantifier (a test looks). `yes` sentences must match, `no` sentences must not.
 */
export interface CuePattern {
  kind: ModelKindName;
  pattern: string;
  yes: string[];
  no: string[];
}
export interface LanguagePatterns {
  cues: readonly CuePattern[];
  /** Before a cue in the same clause these set it aside: condition, doubt. */
  condition: string;
  /** Before a cue in the same clause these make it about others or everyone. */
  generic: string;
}
