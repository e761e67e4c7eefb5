/** Turns an original into the units that the kind is decided on: the subject and the first sentences, with their features hashed. */
import { fold } from '../../text/fold.ts';
import { splitSentences } from '../../text/sentences.ts';
import { type FoundIdea, findIdeas, tokenize } from '../ideas/find-ideas.ts';
import { findShapes } from '../ideas/find-shapes.ts';
import { type Cue, findCues } from './find-cues.ts';

/** One sentence, or the subject, as the model sees it. */
export interface Unit {
  /** As written. */
  text: string;
  isSubject: boolean;
  /** Whether a job title stands in it. */
  hasTitle: boolean;
  ideas: FoundIdea[];
  cues: Cue[];
  /** Hashes of what each look sees in it, below 2^32. */
  features: Features;
}
/** The two looks: the very words and their neighbours, and the ideas (concepts, cues) that they stand for. Each has a model of its own. */
export const LOOKS = ['words', 'ideas'] as const;
export type Look = (typeof LOOKS)[number];
export type Features = Record<Look, number[]>;

export interface MailView {
  units: Unit[];
  /** Hashes of what is true of the mail as a whole: sender, concepts anywhere, length. */
  features: Features;
}
export interface ViewedMail {
  fromName: string | null;
  fromAddress: string | null;
  subject: string | null;
  text: string;
}

const MOST_TEXT = 12_000;
const MOST_UNITS = 50;
const MOST_UNIT = 600;
const MOST_TOKENS = 70;

/** FNV-1a over UTF-16 code units. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h ^= h >>> 15;
  return h >>> 0;
};
const W1 = hash('w1'), W2 = hash('w2'), W3 = hash('w3'), P5 = hash('p5'), P4 = hash('p4'), C1 = hash('c1'), C2 = hash('c2'), C3 = hash('c3'), J = hash('ja'), S = hash('subject'), D = hash('doc'), F = hash('from'); // biome-ignore format: one screen
/** A cue counts as so many features: it says more than a word. */
const CUE_WEIGHT = 2;
const MOST_IDEAS = 40;
const LENGTHS = new Set(['short', 'middle', 'long']);
const SH = hash('shape'), CU = hash('cue'), CV = hash('voided cue'); // biome-ignore format: one line
const KANA = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Bounded in length whatever comes: 12 000 characters, 50 sentences of 600. */
export function viewMail(mail: ViewedMail, language: string | null): MailView {
  const sentences = splitSentences(mail.text.slice(0, MOST_TEXT)).slice(0, MOST_UNITS);
  const units: Unit[] = [];
  if (mail.subject) units.push(viewUnit(mail.subject, true, language));
  for (const s of sentences) units.push(viewUnit(s, false, language));
  return { units, features: wholeFeatures(mail, units) };
}

function viewUnit(text: string, isSubject: boolean, language: string | null): Unit {
  const folded = fold(text.slice(0, MOST_UNIT)).replace(/\s+/g, ' ');
  const tokens = tokenize(folded).slice(0, MOST_TOKENS);
  const found = findIdeas(tokens, folded, language);
  const cues = findCues(folded, language);
  const words: number[] = [];
  if (KANA.test(folded)) japaneseFeatures(folded, words);
  else wordFeatures(tokens, words);
  const ideas: number[] = [];
  ideaFeatures(found, ideas);
  const shapes = findShapes(folded, tokens);
  shapeFeatures(shapes, found, ideas);
  for (const c of cues) for (let i = 0; i < CUE_WEIGHT; i++) ideas.push(mix(c.voidedBy ? CV : CU, hash(c.kind)));
  for (const features of [words, ideas])
    if (isSubject) for (let i = features.length; i-- > 0; ) features.push(mix(S, features[i]!));
  return { text, isSubject, hasTitle: shapes.includes('title'), ideas: found, cues, features: { words, ideas } };
}

function wordFeatures(tokens: readonly string[], out: number[]): void {
  let before = W1, before2 = W1, stemBefore = P4; // biome-ignore format: one line
  for (const token of tokens) {
    const h = hash(token);
    const stem = hash(token.slice(0, 4));
    out.push(mix(W1, h), mix(mix(W2, before), h), mix(mix(mix(W3, before2), before), h), mix(mix(P4, stemBefore), stem));
    if (token.length > 5) out.push(mix(P5, hash(token.slice(0, 5))));
    before2 = before;
    before = h;
    stemBefore = stem;
  }
}

function japaneseFeatures(folded: string, out: number[]): void {
  const plain = folded.replace(/[\s、。・「」『』（）()【】]+/g, '').slice(0, 160);
  for (let i = 0; i < plain.length; i++)
    for (let n = 2; n <= 4 && i + n <= plain.length; n++) out.push(mix(J + n, hash(plain.slice(i, i + n))));
}

const ideaHashes = new Map<string, number>();
function hashOfIdea(idea: string): number {
  const known = ideaHashes.get(idea);
  if (known !== undefined) return known;
  const made = hash(idea);
  ideaHashes.set(idea, made);
  return made;
}

/** Each idea, each two that follow one another within five, each three in a row. */
function ideaFeatures(found: readonly FoundIdea[], out: number[]): void {
  const hashes = found.slice(0, MOST_IDEAS).map(f => hashOfIdea(f.idea));
  for (let i = 0; i < hashes.length; i++) {
    out.push(mix(C1, hashes[i]!));
    for (let j = i + 1; j < hashes.length && j < i + 6; j++) out.push(mix(mix(C2, hashes[i]!), hashes[j]!));
    if (i + 2 < hashes.length) out.push(mix(mix(mix(C3, hashes[i]!), hashes[i + 1]!), hashes[i + 2]!));
  }
}

/** Each shape, alone and with each idea beside it: a clock time beside a meeting, money beside an offer. */
function shapeFeatures(shapes: readonly string[], found: readonly FoundIdea[], out: number[]): void {
  const ideas = [...new Set(found.map(f => hashOfIdea(f.idea)))];
  for (const shape of shapes) {
    const h = mix(SH, hash(shape));
    out.push(h);
    if (!LENGTHS.has(shape)) for (const idea of ideas) out.push(mix(h, idea));
  }
}

function wholeFeatures(mail: ViewedMail, units: readonly Unit[]): Features {
  const words = new Set<number>();
  const ideas = new Set<number>();
  const sender = fold(`${mail.fromName ?? ''} ${mail.fromAddress ?? ''}`.slice(0, 200));
  for (const token of sender.match(/[\p{L}]{3,24}/gu) ?? []) words.add(mix(F, hash(token)));
  if (/no-?reply|donotreply|notification/.test(sender)) ideas.add(mix(F, 1));
  for (const u of units) for (const f of u.features.words) words.add(mix(D + 2, f));
  for (const u of units) for (const f of u.features.ideas) ideas.add(mix(D + 2, f));
  for (const idea of new Set(units.flatMap(u => u.ideas.map(f => f.idea)))) ideas.add(mix(D, hash(idea)));
  for (const u of units)
    for (const c of u.cues) ideas.add(mix(mix(c.voidedBy ? CV : CU, hash(c.kind)), D + (u.isSubject ? 1 : 0)));
  // Counts three times: a mail that names no job is hardly ever about one.
  const title = hash(units.some(u => u.hasTitle) ? 'a title' : 'no title');
  for (let n = 0; n < 3; n++) ideas.add(mix(title, D + n));
  const live = [...new Set(units.flatMap(u => u.cues.filter(c => !c.voidedBy).map(c => c.kind)))].sort();
  ideas.add(mix(CU, hash(live.join(' '))));
  return { words: [...words], ideas: [...ideas] };
}
