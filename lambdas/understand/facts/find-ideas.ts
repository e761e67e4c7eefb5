/** Finds the ideas that the words of a folded sentence stand for, in one pass: the word classes of facts and of kinds, of its language. */
import { CUES } from '../../content/cues/by-language.ts';
import { IDEA_WORDS } from '../../content/facts/idea-words.ts';

interface Entry {
  idea: number;
  /** The words after the first; a beginning when marked. */
  rest: { text: string; isBeginning: boolean }[];
}
interface Lexicon {
  exact: Map<string, Entry[]>;
  beginnings: Map<string, Entry[]>;
  lengths: number[];
  /** For scripts without blanks. */
  substrings: { text: string; idea: number }[];
}

/** Names of ideas by number; those of kinds carry a mark in front. */
const names: string[] = [];
const numbers = new Map<string, number>();
const lexicons = new Map<string, Lexicon>();
const MOST = 40;

/** One idea: its number and the word it stands at. */
export interface FoundIdea {
  idea: number;
  at: number;
}

export const nameOfIdea = (idea: number): string => names[idea] ?? '';

/** Ideas in order of place, at most 40. */
export function findIdeas(folded: string, language: string): FoundIdea[] {
  const tokens = folded.replace(/\d/g, '0').match(/[\p{L}\p{M}0]+(?:['-][\p{L}\p{M}0]+){0,4}/gu) ?? [];
  const lexicon = lexiconOf(language);
  const found: FoundIdea[] = [];
  for (const { text, idea } of lexicon.substrings) {
    const at = folded.indexOf(text);
    if (at >= 0 && found.length < MOST) found.push({ idea, at: at >> 1 });
  }
  for (let i = 0; i < tokens.length && found.length < MOST; i++) {
    const token = tokens[i]!;
    const take = (entries: Entry[] | undefined) => {
      for (const e of entries ?? []) if (follows(tokens, i + 1, e.rest)) found.push({ idea: e.idea, at: i });
    };
    take(lexicon.exact.get(token));
    for (const n of lexicon.lengths) if (token.length >= n) take(lexicon.beginnings.get(token.slice(0, n)));
  }
  return found;
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
  const add = (name: string, words: string) => {
    let idea = numbers.get(name);
    if (idea === undefined) {
      idea = names.push(name) - 1;
      numbers.set(name, idea);
    }
    for (const item of words.split(/\s/).filter(Boolean)) addItem(made, language, idea, item);
  };
  for (const [name, words] of Object.entries(IDEA_WORDS[language] ?? {})) add(name, words);
  for (const [name, words] of Object.entries(CUES[language] ?? CUES['en']!)) add(`k-${name}`, words);
  made.lengths = [...new Set([...made.beginnings.keys()].map(k => k.length))].filter(n => n > 0);
  if (lexicons.size < 32) lexicons.set(language, made);
  return made;
}

function addItem(to: Lexicon, language: string, idea: number, item: string): void {
  if (language === 'ja') {
    to.substrings.push({ text: item, idea });
    return;
  }
  const parts = item
    .split('_')
    .map(p => (p.endsWith('*') ? { text: p.slice(0, -1), isBeginning: true } : { text: p, isBeginning: false }));
  const first = parts[0]!;
  const map = first.isBeginning ? to.beginnings : to.exact;
  const list = map.get(first.text) ?? map.set(first.text, []).get(first.text)!;
  list.push({ idea, rest: parts.slice(1) });
}
