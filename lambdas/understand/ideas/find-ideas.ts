/** Finds the ideas that the words of a sentence stand for, in one pass, with the word lists of its language. */
import type { Idea } from '../../content/ideas/ideas.ts';
import { PACKED_IDEAS } from '../../content/model/ideas.data.ts';
import { lookUp, lookUpRuns, unpackWordLists, type WordLists } from '../../text/word-lists.ts';

/** One idea and the token (Japanese: half the character offset) it stands at. */
export interface FoundIdea {
  idea: Idea;
  at: number;
}

const MOST = 48;
/** Languages whose words stand in another's list. */
const SHARED: Readonly<Record<string, string>> = { no: 'da', nb: 'da', nn: 'da' };
const NAMES = PACKED_IDEAS.names.split(' ') as Idea[];
const unpacked = new Map<string, WordLists>();

/** The tokens of folded text: letters, digits (all digits alike) and inner apostrophes, hyphens. */
export function tokenize(folded: string): string[] {
  return folded.replace(/\d/g, '0').match(/[\p{L}\p{M}0]+(?:['-][\p{L}\p{M}0]+){0,4}/gu) ?? [];
}

/** Ideas in order of their place, at most 48, each at most once a token. `language` null or unknown: English words. */
export function findIdeas(tokens: readonly string[], folded: string, language: string | null): FoundIdea[] {
  const listed = SHARED[language ?? ''] ?? language ?? '';
  const key = PACKED_IDEAS.words[listed] ? listed : 'en';
  const lists = listsOf(key);
  const found: FoundIdea[] = [];
  if (key === 'ja') {
    for (const { of, at } of lookUpRuns(lists, folded)) found.push({ idea: NAMES[of]!, at: at >> 1 });
    return found.slice(0, MOST);
  }
  for (let i = 0; i < tokens.length && found.length < MOST; i++) {
    const first = found.length;
    lookUp(lists, tokens, i, of => {
      const idea = NAMES[of]!;
      for (let k = first; k < found.length; k++) if (found[k]!.idea === idea) return;
      found.push({ idea, at: i });
    });
  }
  return found.slice(0, MOST);
}

function listsOf(language: string): WordLists {
  const known = unpacked.get(language);
  if (known) return known;
  const made = unpackWordLists(PACKED_IDEAS.words[language]!);
  unpacked.set(language, made);
  return made;
}
