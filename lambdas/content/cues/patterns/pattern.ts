/** The shape of cue patterns: words that speak for one kind by themselves, unless a guard sets them aside. */

/** The kinds that words alone can tell apart. */
export type CueKind = 'rejection' | 'offer' | 'interview' | 'assessment' | 'acknowledgement' | 'outreach' | 'other';

export interface LanguagePatterns {
  /** Before a cue in the same clause these set it aside: condition, doubt, another time. */
  condition: string;
  /** Before a cue in the same clause these make it about others or about everyone. */
  generic: string;
  /**
   * Kind and regular expression over the folded sentence; ` ~ ` stands for a gap of up to 30 characters. No unbounded quantifier.
   * Above each stand `// + must match | …` and `// - must not | …`; test/understand/kind/cues.test.ts reads them.
   */
  cues: readonly (readonly [CueKind, string])[];
}
