/** Finds the ideas that the words of a sentence stand for, in one pass, with the word lists of its language. */
import type { Idea } from '../../content/ideas/ideas.ts';
import { PACKED_IDEAS } from '../../content/model/ideas.data.ts';
import { unpackText } from '../../text/codec.ts';
import { fold } from '../../text/fold.ts';

/** One idea and the token (Japanese: half the character offset) it stands at. */
export interface FoundIdea {
  idea: Idea;
  at: number;
}

interface Entry {
  idea: Idea;
  /** The words after the first; a beginning when marked. */
  rest: { text: string; isBeginning: boolean }[];
}
interface Lexicon {
  exact: Map<string, Entry[]>;
  beginnings: Map<string, Entry[]>;
  lengths: number[];
  /** For scripts without blanks. */
  substrings: { text: string; idea: Idea }[];
}

const MOST = 48;
/** Languages whose words stand in another's list. */
const SHARED: Readonly<Record<string, string>> = { no: 'da', nb: 'da', nn: 'da' };
const NAMES = PACKED_IDEAS.names.split(' ') as Idea[];
const lexicons = new Map<string, Lexicon>();

/** The tokens of folded text: letters, digits (all digits alike) and inner apostrophes, hyphens. */
export function tokenize(folded: string): string[] {
  return folded.replace(/\d/g, '0').match(/[\p{L}\p{M}0]+(?:['-][\p{L}\p{M}0]+){0,4}/gu) ?? [];
}

/** Ideas in order of their place, at most 48, each at most once a token. `language` null or unknown: English words. */
export function findIdeas(tokens: readonly string[], folded: string, language: string | null): FoundIdea[] {
  const listed = SHARED[language ?? ''] ?? language ?? '';
  const lexicon = lexiconOf(PACKED_IDEAS.words[listed] ? listed : 'en');
  const found: FoundIdea[] = [];
  for (const { text, idea } of lexicon.substrings) {
    const at = folded.indexOf(text);
    if (at >= 0) found.push({ idea, at: at >> 1 });
  }
  if (lexicon.substrings.length) return found.sort((a, b) => a.at - b.at).slice(0, MOST);
  for (let i = 0; i < tokens.length && found.length < MOST; i++) {
    const token = tokens[i]!;
    const seen = new Set<Idea>();
    const take = (entries: Entry[] | undefined) => {
      for (const e of entries ?? []) if (!seen.has(e.idea) && follows(tokens, i + 1, e.rest)) seen.add(e.idea);
    };
    take(lexicon.exact.get(token));
    for (const n of lexicon.lengths) if (token.length >= n) take(lexicon.beginnings.get(token.slice(0, n)));
    for (const idea of seen) found.push({ idea, at: i });
  }
  return found.slice(0, MOST);
}

function follows(tokens: readonly string[], from: number, rest: Entry['rest']): boolean {
  for (let j = 0; j < rest.length; j++) {
    const token = tokens[from + j];
    const { text, isBeginning } = rest[j]!;
    if (token === undefined || (isBeginning ? !token.startsWith(text) : token !== text)) return false;
  }
  return true;
}

function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const made: Lexicon = { exact: new Map(), beginnings: new Map(), lengths: [], substrings: [] };
  const lines = unpackText(PACKED_IDEAS.words[language]!).split('\n');
  for (const [i, words] of lines.entries()) for (const item of words.split(' ')) addItem(made, language, NAMES[i]!, item);
  made.lengths = [...new Set([...made.beginnings.keys()].map(k => k.length))].filter(n => n > 0).sort((a, b) => a - b);
  lexicons.set(language, made);
  return made;
}

function addItem(to: Lexicon, language: string, idea: Idea, item: string): void {
  if (language === 'ja') {
    to.substrings.push({ text: fold(item), idea });
    return;
  }
  const parts = item.split('_').map(p => ({ text: fold(p.replace('*', '')), isBeginning: p.endsWith('*') }));
  const first = parts[0]!;
  const map = first.isBeginning ? to.beginnings : to.exact;
  const list = map.get(first.text) ?? map.set(first.text, []).get(first.text)!;
  list.push({ idea, rest: parts.slice(1) });
}
