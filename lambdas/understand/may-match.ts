/** Leaves out the patterns that no sentence of a mail can match: one look at the whole mail instead of one at each sentence. */

/** What a pattern finds may hang on where its sentence starts or ends, or on what is not around. */
const HANGS_ON_ENDS = /\(\?<?!|\$|(?<![[\\])\^/;

/** Whether a match inside a sentence is one inside the whole mail as well. */
export const canLookAtAll = (pattern: RegExp): boolean => !HANGS_ON_ENDS.test(pattern.source);

export interface LookedFor {
  pattern: RegExp;
  /** canLookAtAll of the pattern. */
  once: boolean;
}

/** Those of `rules` that may match one of the sentences. */
export function mayMatch<T extends LookedFor>(rules: readonly T[], sentences: readonly string[]): T[] {
  const all = sentences.join('\n');
  return rules.filter(({ pattern, once }) => !once || pattern.test(all));
}
