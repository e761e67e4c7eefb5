/** Finds the ideas a reply's words stand for (content/commands/ideas), with the word lists of its language. */
import type { ReplyIdea } from '../../content/commands/ideas/ideas.ts';
import { PACKED_REPLY_IDEAS } from '../../content/model/reply-ideas.data.ts';
import { lookUp, lookUpRuns, unpackWordLists, type WordLists } from '../../text/word-lists.ts';

/** One idea (its number in IDEA_NAMES) and the word, or in unspaced text the character, it stands at. */
export interface FoundReplyIdea {
  id: number;
  at: number;
}

/** In shipped order. */
export const IDEA_NAMES = PACKED_REPLY_IDEAS.names.split(' ') as ReplyIdea[];
const MOST = 40;
const unpacked = new Map<string, WordLists>();

/** `plain`: comparable text (plainWords). In order of place, at most 40, each once a word (unspaced: once). A language without lists finds nothing. */
export function findReplyIdeas(plain: string, language: string): FoundReplyIdea[] {
  const lists = listsOf(language);
  if (!lists) return [];
  const found: FoundReplyIdea[] = [];
  if (language === 'ja') {
    for (const { of, at } of lookUpRuns(lists, plain.replaceAll(' ', '')))
      if (!found.some(({ id }) => id === of)) found.push({ id: of, at });
    return found.slice(0, MOST);
  }
  const tokens = plain.split(' ');
  for (let at = 0; at < tokens.length && found.length < MOST; at++) {
    const first = found.length;
    lookUp(lists, tokens, at, of => {
      for (let k = first; k < found.length; k++) if (found[k]!.id === of) return;
      found.push({ id: of, at });
    });
  }
  return found.slice(0, MOST);
}

function listsOf(language: string): WordLists | null {
  const packed = PACKED_REPLY_IDEAS.words[language];
  if (packed === undefined) return null;
  const known = unpacked.get(language);
  if (known) return known;
  const made = unpackWordLists(packed);
  unpacked.set(language, made);
  return made;
}
