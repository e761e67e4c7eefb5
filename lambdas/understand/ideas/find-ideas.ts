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
  /** How long the beginnings with these first four letters (headOf) are, shortest first: most words have none and are settled by one look. */
  lengths: Map<number, number[]>;
  /** Those below four, by the first letter. */
  short: Map<number, number[]>;
  /** For scripts without blanks, by the first character; `order` is the place in the list. */
  substrings: Map<string, Substring[]>;
}
interface Substring {
  text: string;
  idea: Idea;
  order: number;
}

const MOST = 48;
const HEAD = 4;
const NONE: readonly number[] = [];
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
  if (lexicon.substrings.size) return findSubstrings(folded, lexicon);
  const found: FoundIdea[] = [];
  for (let i = 0; i < tokens.length && found.length < MOST; i++) {
    const token = tokens[i]!;
    take(found, tokens, i, lexicon.exact.get(token));
    for (const n of lexicon.short.get(token.charCodeAt(0)) ?? NONE)
      if (token.length >= n) take(found, tokens, i, lexicon.beginnings.get(token.slice(0, n)));
    if (token.length < HEAD) continue;
    for (const n of lexicon.lengths.get(headOf(token)) ?? NONE)
      if (token.length >= n) take(found, tokens, i, lexicon.beginnings.get(token.slice(0, n)));
  }
  return found.length > MOST ? found.slice(0, MOST) : found;
}

/** The first four letters as one number. Other scripts may share it: what it leads to is compared in full. */
function headOf(word: string): number {
  let head = 0;
  for (let i = 0; i < HEAD; i++) head = (head << 7) | (word.charCodeAt(i) & 127);
  return head;
}

/** Adds the ideas of the entries that fit at token `at`, each once. */
function take(found: FoundIdea[], tokens: readonly string[], at: number, entries: readonly Entry[] | undefined): void {
  if (!entries) return;
  for (const { idea, rest } of entries) if (follows(tokens, at + 1, rest) && !isKnown(found, at, idea)) found.push({ idea, at });
}

function isKnown(found: readonly FoundIdea[], at: number, idea: Idea): boolean {
  for (let k = found.length - 1; k >= 0 && found[k]!.at === at; k--) if (found[k]!.idea === idea) return true;
  return false;
}

/** The first place of each listed word. */
function findSubstrings(folded: string, { substrings }: Lexicon): FoundIdea[] {
  const found: (FoundIdea & { order: number })[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < folded.length; i++)
    for (const { text, idea, order } of substrings.get(folded.charAt(i)) ?? [])
      if (folded.startsWith(text, i) && !seen.has(order)) {
        seen.add(order);
        found.push({ idea, at: i >> 1, order });
      }
  return found.sort((a, b) => a.at - b.at || a.order - b.order).slice(0, MOST);
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
  const made: Lexicon = { exact: new Map(), beginnings: new Map(), lengths: new Map(), short: new Map(), substrings: new Map() };
  const lines = unpackText(PACKED_IDEAS.words[language]!).split('\n');
  let order = 0;
  for (const [i, words] of lines.entries())
    for (const item of words.split(' '))
      if (language === 'ja') addSubstring(made, { text: fold(item), idea: NAMES[i]!, order: order++ });
      else addItem(made, NAMES[i]!, item);
  for (const beginning of made.beginnings.keys()) addLength(made, beginning);
  lexicons.set(language, made);
  return made;
}

function addSubstring(to: Lexicon, word: Substring): void {
  const list = to.substrings.get(word.text.charAt(0));
  if (list) list.push(word);
  else to.substrings.set(word.text.charAt(0), [word]);
}

function addLength(to: Lexicon, beginning: string): void {
  const n = beginning.length;
  if (n === 0) return;
  const [lengths, head] = n < HEAD ? [to.short, beginning.charCodeAt(0)] : [to.lengths, headOf(beginning)];
  const list = lengths.get(head) ?? [];
  lengths.set(head, list);
  if (!list.includes(n)) list.push(n);
  list.sort((a, b) => a - b);
}

function addItem(to: Lexicon, idea: Idea, item: string): void {
  const parts = item.split('_').map(p => ({ text: fold(p.replace('*', '')), isBeginning: p.endsWith('*') }));
  const first = parts[0]!;
  const map = first.isBeginning ? to.beginnings : to.exact;
  const list = map.get(first.text) ?? map.set(first.text, []).get(first.text)!;
  list.push({ idea, rest: parts.slice(1) });
}
