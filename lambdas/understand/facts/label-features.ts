/** Turns a rejection's sentences into features: hashed words, word pairs and character grams, and the cues that fire. */
import { LABEL_CUES } from '../../content/facts/label-cues.ts';
import { fold } from '../../text/fold.ts';
import type { View } from './view.ts';

/** Size of the hashed feature space (2^18). */
export const BUCKETS = 1 << 18;
const MAX_FEATURES = 260;

export interface SentenceFeatures {
  text: string;
  ids: number[];
  cues: string[];
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
  const ids = new Set<number>();
  const mark = isSubject ? 's' : '';
  const cjk = language === 'ja';
  const words = cjk
    ? []
    : folded
        .split(/[^\p{L}\p{N}'%]+/u, 120)
        .filter(Boolean)
        .map(w => (/\d/.test(w) ? '#' : w));
  for (let i = 0; i < words.length && ids.size < MAX_FEATURES; i++) {
    const w = words[i]!;
    ids.add(hash(`${mark}w${w}`));
    if (w.length > 5) ids.add(hash(`${mark}p${w.slice(0, 5)}`));
    if (i + 1 < words.length) ids.add(hash(`${mark}b${w} ${words[i + 1]}`));
  }
  if (cjk)
    for (let n = 2; n <= 4; n++)
      for (let i = 0; i + n <= folded.length && ids.size < MAX_FEATURES; i++) ids.add(hash(`j${folded.slice(i, i + n)}`));
  const cues: string[] = [];
  for (const cue of cuesFor(language)) {
    if (cue.pattern.test(folded) && !cue.guard?.test(folded)) {
      cues.push(cue.label);
      ids.add(hash(`cue:${cue.label}`));
    }
  }
  return { text, ids: [...ids], cues };
}
