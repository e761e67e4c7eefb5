/** One sentence as all of understanding looks at it: folded, cut into words, with the ideas these stand for; done once a mail. */
import { fold } from '../../text/fold.ts';
import { type FoundIdea, findIdeas, tokenize } from './find-ideas.ts';

/** What is beyond, no sentence of a letter needs. */
const MOST = 600;

export interface Sentence {
  folded: string;
  tokens: readonly string[];
  ideas: readonly FoundIdea[];
}
export type ReadSentence = (text: string) => Sentence;

/** Keeps what it has read: one for each mail. */
export function sentenceReader(language: string | null): ReadSentence {
  const known = new Map<string, Sentence>();
  return text => {
    const before = known.get(text);
    if (before) return before;
    const folded = fold(text.slice(0, MOST));
    const tokens = tokenize(folded);
    const made = { folded, tokens, ideas: findIdeas(tokens, folded, language) };
    known.set(text, made);
    return made;
  };
}
