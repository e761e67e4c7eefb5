/** Finds the ideas a reply's words stand for (content/commands/ideas), with the word lists of its language. */
import type { ReplyIdea } from '../../content/commands/ideas/ideas.ts';
import { PACKED_REPLY_IDEAS } from '../../content/model/reply-ideas.data.ts';
import { unpackText } from '../../text/codec.ts';
import { type Found, findListed, type Lexicon, makeLexicon } from '../../text/lexicon.ts';

/** In shipped order: the `id` of what is found. */
export const IDEA_NAMES = PACKED_REPLY_IDEAS.names.split(' ') as ReplyIdea[];
const MOST = 40;
const lexicons = new Map<string, Lexicon>();

/** `plain`: comparable text (plainWords). A language without lists finds nothing. */
export function findReplyIdeas(plain: string, language: string): Found[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return [];
  return findListed(lexicon, plain.split(' '), MOST);
}

function lexiconOf(language: string): Lexicon | null {
  const packed = PACKED_REPLY_IDEAS.words[language];
  if (packed === undefined) return null;
  const known = lexicons.get(language);
  if (known) return known;
  const lists = unpackText(packed)
    .split('\n')
    .map(line => line.split(' '));
  const made = makeLexicon(lists, language === 'ja');
  lexicons.set(language, made);
  return made;
}
