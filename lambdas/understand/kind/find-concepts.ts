/** Finds the ideas (concepts) that the words of a sentence stand for, in one pass, with the word lists of its language. */
import { CUES } from '../../content/cues/by-language.ts';
import { CONCEPTS, type Concept } from '../../content/cues/concepts.ts';

/** One concept found: what, at which token, and the words that show it. */
export interface Found {
  concept: Concept;
  at: number;
}

interface Entry {
  concept: Concept;
  /** The words after the first. */
  rest: { text: string; isBeginning: boolean }[];
}
interface Lexicon {
  exact: Map<string, Entry[]>;
  beginnings: Map<string, Entry[]>;
  lengths: number[];
  /** Substrings for scripts without blanks, longest first. */
  substrings: { text: string; concept: Concept }[];
}

const lexicons = new Map<string, Lexicon>();
const MOST = 24;

/** The tokens of folded text: letters, digits (all digits alike) and inner apostrophes, hyphens. */
export function tokenize(folded: string): string[] {
  return folded.replace(/\d/g, '0').match(/[\p{L}\p{M}0]+(?:['-][\p{L}\p{M}0]+){0,4}/gu) ?? [];
}

/** Concepts in order of their place, at most 24. `language` null or unknown: English words only. */
export function findConcepts(tokens: readonly string[], folded: string, language: string | null): Found[] {
  const lexicon = lexiconOf(language ?? 'en');
  const found: Found[] = [];
  if (lexicon.substrings.length) {
    for (const { text, concept } of lexicon.substrings) {
      const at = folded.indexOf(text);
      if (at >= 0) found.push({ concept, at });
    }
    return found.sort((a, b) => a.at - b.at).slice(0, MOST);
  }
  for (let i = 0; i < tokens.length && found.length < MOST; i++) {
    const token = tokens[i]!;
    const seen = new Set<Concept>();
    const take = (entries: Entry[] | undefined) => {
      for (const e of entries ?? []) if (!seen.has(e.concept) && follows(tokens, i + 1, e.rest)) seen.add(e.concept);
    };
    take(lexicon.exact.get(token));
    for (const n of lexicon.lengths) if (token.length >= n) take(lexicon.beginnings.get(token.slice(0, n)));
    for (const concept of seen) found.push({ concept, at: i });
  }
  return found;
}

function follows(tokens: readonly string[], from: number, rest: Entry['rest']): boolean {
  for (let j = 0; j < rest.length; j++) {
    const token = tokens[from + j];
    if (token === undefined) return false;
    const { text, isBeginning } = rest[j]!;
    if (isBeginning ? !token.startsWith(text) : token !== text) return false;
  }
  return true;
}

function lexiconOf(language: string): Lexicon {
  const key = CUES[language] ? language : 'en';
  const known = lexicons.get(key);
  if (known) return known;
  const made: Lexicon = { exact: new Map(), beginnings: new Map(), lengths: [], substrings: [] };
  const words = CUES[key]!;
  for (const concept of CONCEPTS)
    for (const item of words[concept].split(/\s+/).filter(Boolean)) {
      if (key === 'ja') {
        made.substrings.push({ text: item, concept });
        continue;
      }
      const parts = item
        .split('_')
        .map(p => (p.endsWith('*') ? { text: p.slice(0, -1), isBeginning: true } : { text: p, isBeginning: false }));
      const first = parts[0]!;
      const map = first.isBeginning ? made.beginnings : made.exact;
      const list = map.get(first.text) ?? map.set(first.text, []).get(first.text)!;
      list.push({ concept, rest: parts.slice(1) });
    }
  made.lengths = [...new Set([...made.beginnings.keys()].map(k => k.length))].filter(n => n > 0).sort((a, b) => a - b);
  lexicons.set(key, made);
  return made;
}
