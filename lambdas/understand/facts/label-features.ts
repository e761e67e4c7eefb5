/** Turns a rejection's sentences into features: hashed words, word pairs, character grams, the cues that fire, the ideas and which of them meet. */
import { LABEL_CUES, type LabelCue } from '../../content/facts/label-cues.ts';
import { hashOf } from '../hash.ts';
import type { FoundIdea } from '../ideas/find-ideas.ts';
import { type Sentence, sentenceReader } from '../ideas/read-sentence.ts';
import { canLookAtAll, type LookedFor, mayMatch } from '../may-match.ts';
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

/** What the names of features begin with. */
const AN_IDEA = hashOf('i:'), A_PAIR = hashOf('ii:'), A_CUE = hashOf('cue:'), A_GRAM = hashOf('j'); // biome-ignore format: one line

const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BUCKETS - 1);

/** Features of each sentence of the newest message (the subject first). */
export function readFeatures(view: View, language: string, read = sentenceReader(language)): Features {
  const texts = [view.subject, ...view.sentences].slice(0, 70);
  const rules = mayMatch(
    cuesFor(language),
    texts.map(text => read(text).folded),
  );
  const sentences = texts.map((text, i) => readSentence(text, read(text), language, i === 0, rules));
  return { sentences, cuesOf: label => [...new Set(sentences.flatMap(s => s.cues.filter(c => c.startsWith(label))))] };
}

interface CueRule extends LabelCue, LookedFor {}
const byLanguage = new Map<string, readonly CueRule[]>();

/** The cues of one language, picked out once. */
function cuesFor(language: string): readonly CueRule[] {
  const known = byLanguage.get(language);
  if (known) return known;
  const picked = LABEL_CUES.filter(cue => cue.languages === null || cue.languages.includes(language)).map(cue => ({
    ...cue,
    once: canLookAtAll(cue.pattern),
  }));
  if (byLanguage.size < 64) byLanguage.set(language, picked);
  return picked;
}

/** Where each bucket stands in the sentence being read, from one; nothing between two sentences. */
const places = new Uint16Array(BUCKETS);

function readSentence(
  text: string,
  { folded, ideas }: Sentence,
  language: string,
  isSubject: boolean,
  rules: readonly CueRule[],
): SentenceFeatures {
  const ids: number[] = [];
  const values: number[] = [];
  // What is met twice counts for the larger.
  const add = (hash: number, value: number) => {
    const id = bucketOf(hash);
    const place = places[id]! - 1;
    if (place >= 0) values[place] = Math.max(values[place]!, value);
    else {
      values.push(value);
      places[id] = ids.push(id);
    }
  };
  const words = language === 'ja' ? gramFeatures(folded) : wordFeatures(folded, isSubject ? 's' : '');
  const word = WORD / Math.sqrt(Math.max(12, words.length) / 25);
  for (const hash of words) add(hash, word);
  for (const { idea } of ideas) add(hashOf(idea, AN_IDEA), IDEA);
  const pairs = pairFeatures(ideas);
  const pair = PAIR / Math.sqrt(Math.max(4, pairs.length) / 8);
  for (const hash of pairs) add(hash, pair);
  const cues: string[] = [];
  const voided: string[] = [];
  for (const cue of rules) {
    if (!cue.pattern.test(folded)) continue;
    if (cue.guard?.test(folded)) {
      voided.push(cue.label);
      continue;
    }
    cues.push(cue.label);
    add(hashOf(cue.label, A_CUE), CUE);
  }
  for (const id of ids) places[id] = 0;
  return { text, ids, values, cues, voided };
}

/** Each two ideas that meet, whichever comes first; at most MAX_PAIRS. */
function pairFeatures(found: readonly FoundIdea[]): number[] {
  const pairs = new Set<number>();
  for (let a = 0; a < found.length && pairs.size < MAX_PAIRS; a++)
    for (let b = a + 1; b < found.length; b++) {
      const one = found[a]!;
      const other = found[b]!;
      if (one.idea === other.idea || Math.abs(one.at - other.at) > WINDOW) continue;
      const isFirst = one.idea < other.idea;
      pairs.add(hashOf((isFirst ? other : one).idea, hashOf('+', hashOf((isFirst ? one : other).idea, A_PAIR))));
    }
  return [...pairs];
}

/** The words, their beginnings and pairs, of about MAX_FEATURES different ones. */
function wordFeatures(folded: string, mark: string): number[] {
  const [w, p, b] = [hashOf(`${mark}w`), hashOf(`${mark}p`), hashOf(`${mark}b`)];
  const words = folded
    .split(/[^\p{L}\p{N}'%]+/u, 120)
    .filter(Boolean)
    .map(word => (/\d/.test(word) ? '#' : word));
  const names = new Set<number>();
  for (let i = 0; i < words.length && names.size < MAX_FEATURES; i++) {
    const word = words[i]!;
    names.add(hashOf(word, w));
    if (word.length > 5) names.add(hashOf(word.slice(0, 5), p));
    if (i + 1 < words.length) names.add(hashOf(words[i + 1]!, hashOf(' ', hashOf(word, b))));
  }
  return [...names];
}

/** Two to four characters, where words have no blanks between them. */
function gramFeatures(folded: string): number[] {
  const names = new Set<number>();
  for (let n = 2; n <= 4; n++)
    for (let i = 0; i + n <= folded.length && names.size < MAX_FEATURES; i++) names.add(hashOf(folded.slice(i, i + n), A_GRAM));
  return [...names];
}
