/** Turns a rejection's sentences into features: hashed words, word pairs, character grams, the cues that fire, the ideas and which of them meet. */
import { LABEL_CUES } from '../../content/facts/label-cues.ts';
import { fold } from '../../text/fold.ts';
import { findIdeas, tokenize } from '../ideas/find-ideas.ts';
import type { View } from './view.ts';

/** Size of the hashed feature space (2^16). */
export const BUCKETS = 1 << 16;
const MAX_FEATURES = 260;
const MAX_PAIRS = 150;
/** Ideas further apart than this many words do not meet. */
const WINDOW = 9;
/** What a word, an idea, a pair of ideas and a cue count for, before their weight; a long sentence's words and pairs count for less each. */
const WORD = 0.45;
const IDEA = 0.6;
const PAIR = 0.5;
const CUE = 1.5;

export interface SentenceFeatures {
  text: string;
  /** Buckets and what each counts for. */
  ids: number[];
  values: number[];
  cues: string[];
  /** Cues that matched but that a condition or another sense sets aside. */
  voided: string[];
}
export interface Features {
  sentences: SentenceFeatures[];
  cuesOf: (label: string) => string[];
}

/** FNV-1a over the UTF-16 units, folded to the bucket range. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return ((h >>> 0) ^ (h >>> 15)) & (BUCKETS - 1);
}

/** Features of each sentence of the newest message (the subject first). */
export function readFeatures(view: View, language: string): Features {
  const sentences = [view.subject, ...view.sentences].slice(0, 70).map((text, i) => readSentence(text, language, i === 0));
  return { sentences, cuesOf: label => [...new Set(sentences.flatMap(s => s.cues.filter(c => c.startsWith(label))))] };
}

const byLanguage = new Map<string, typeof LABEL_CUES>();

/** The cues of one language, picked out once. */
function cuesFor(language: string): typeof LABEL_CUES {
  const known = byLanguage.get(language);
  if (known) return known;
  const picked = LABEL_CUES.filter(cue => cue.languages === null || cue.languages.includes(language));
  if (byLanguage.size < 64) byLanguage.set(language, picked);
  return picked;
}

function readSentence(text: string, language: string, isSubject: boolean): SentenceFeatures {
  const folded = fold(text.slice(0, 600));
  const counts = new Map<number, number>();
  const add = (name: string, value: number) => {
    const id = hash(name);
    counts.set(id, Math.max(counts.get(id) ?? 0, value));
  };
  const names = wordFeatures(folded, language === 'ja', isSubject ? 's' : '');
  const word = WORD / Math.sqrt(Math.max(12, names.size) / 25);
  for (const name of names) add(name, word);
  const found = findIdeas(tokenize(folded), folded, language);
  for (const { idea } of found) add(`i:${idea}`, IDEA);
  const pairs = new Set<string>();
  for (let a = 0; a < found.length && pairs.size < MAX_PAIRS; a++)
    for (let b = a + 1; b < found.length; b++) {
      const [one, other] = [found[a]!, found[b]!];
      if (one.idea === other.idea || Math.abs(one.at - other.at) > WINDOW) continue;
      const [x, y] = [one.idea, other.idea];
      pairs.add(x < y ? `${x}+${y}` : `${y}+${x}`);
    }
  const pair = PAIR / Math.sqrt(Math.max(4, pairs.size) / 8);
  for (const p of pairs) add(`ii:${p}`, pair);
  const cues: string[] = [];
  const voided: string[] = [];
  for (const cue of cuesFor(language)) {
    if (!cue.pattern.test(folded)) continue;
    if (cue.guard?.test(folded)) {
      voided.push(cue.label);
      continue;
    }
    cues.push(cue.label);
    add(`cue:${cue.label}`, CUE);
  }
  return { text, ids: [...counts.keys()], values: [...counts.values()], cues, voided };
}

/** The words, their beginnings and pairs; character grams where words have no blanks between them. */
function wordFeatures(folded: string, isCjk: boolean, mark: string): Set<string> {
  const names = new Set<string>();
  if (isCjk) {
    for (let n = 2; n <= 4; n++)
      for (let i = 0; i + n <= folded.length && names.size < MAX_FEATURES; i++) names.add(`j${folded.slice(i, i + n)}`);
    return names;
  }
  const words = folded
    .split(/[^\p{L}\p{N}'%]+/u, 120)
    .filter(Boolean)
    .map(w => (/\d/.test(w) ? '#' : w));
  for (let i = 0; i < words.length && names.size < MAX_FEATURES; i++) {
    const w = words[i]!;
    names.add(`${mark}w${w}`);
    if (w.length > 5) names.add(`${mark}p${w.slice(0, 5)}`);
    if (i + 1 < words.length) names.add(`${mark}b${w} ${words[i + 1]}`);
  }
  return names;
}
