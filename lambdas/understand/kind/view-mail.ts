/** Turns an original into the units that the kind is decided on: the subject and the first sentences, with their features hashed. */
import { fold } from '../../text/fold.ts';
import { splitSentences } from '../../text/sentences.ts';
import { distinct, hashOf } from '../hash.ts';
import { type FoundIdea, findIdeas } from '../ideas/find-ideas.ts';
import { findShapes } from '../ideas/find-shapes.ts';
import { type Sentence, sentenceReader } from '../ideas/read-sentence.ts';
import { type Cue, type CueRules, findCues, rulesFor } from './find-cues.ts';

/** One sentence, or the subject, as the model sees it. */
export interface Unit {
  /** As written. */
  text: string;
  isSubject: boolean;
  /** Whether a job title stands in it. */
  hasTitle: boolean;
  ideas: readonly FoundIdea[];
  cues: Cue[];
  /** Hashes of what each look sees in it, 32 bits. */
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
const MOST_TOKENS = 70;

const mix = (a: number, b: number): number => {
  const h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return h ^ (h >>> 15);
};
const W1 = hashOf('w1'), W2 = hashOf('w2'), W3 = hashOf('w3'), P5 = hashOf('p5'), P4 = hashOf('p4'), C1 = hashOf('c1'), C2 = hashOf('c2'), C3 = hashOf('c3'), J = hashOf('ja'), S = hashOf('subject'), D = hashOf('doc'), F = hashOf('from'); // biome-ignore format: one screen
/** A cue counts as so many features: it says more than a word. */
const CUE_WEIGHT = 2;
const MOST_IDEAS = 40;
const LENGTHS = new Set(['short', 'middle', 'long']);
const SH = hashOf('shape'), CU = hashOf('cue'), CV = hashOf('voided cue'); // biome-ignore format: one line
const KANA = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** Bounded in length whatever comes: 12 000 characters, 50 sentences of 600. */
export function viewMail(mail: ViewedMail, language: string | null, read = sentenceReader(language)): MailView {
  const sentences = splitSentences(mail.text.slice(0, MOST_TEXT)).slice(0, MOST_UNITS);
  const texts = mail.subject ? [mail.subject, ...sentences] : sentences;
  const rules = rulesFor(
    texts.map(text => oneLine(read(text).folded)),
    language,
  );
  const units = texts.map((text, i) => viewUnit(text, i === 0 && texts !== sentences, language, read(text), rules));
  return { units, features: wholeFeatures(mail, units) };
}

const oneLine = (folded: string): string => (folded.includes('\n') ? folded.replace(/\s+/g, ' ') : folded);

function viewUnit(text: string, isSubject: boolean, language: string | null, sentence: Sentence, rules: CueRules | null): Unit {
  const folded = oneLine(sentence.folded);
  const isLong = sentence.tokens.length > MOST_TOKENS;
  const tokens = isLong ? sentence.tokens.slice(0, MOST_TOKENS) : sentence.tokens;
  const found = isLong ? findIdeas(tokens, folded, language) : sentence.ideas;
  const cues = findCues(folded, rules);
  const words: number[] = [];
  if (KANA.test(folded)) japaneseFeatures(folded, words);
  else wordFeatures(tokens, words);
  const ideas: number[] = [];
  ideaFeatures(found, ideas);
  const shapes = findShapes(folded, tokens);
  shapeFeatures(shapes, found, ideas);
  for (const c of cues) for (let i = 0; i < CUE_WEIGHT; i++) ideas.push(mix(c.voidedBy ? CV : CU, hashOf(c.kind)));
  for (const features of [words, ideas])
    if (isSubject) for (let i = features.length; i-- > 0; ) features.push(mix(S, features[i]!));
  return { text, isSubject, hasTitle: shapes.includes('title'), ideas: found, cues, features: { words, ideas } };
}

function wordFeatures(tokens: readonly string[], out: number[]): void {
  let before = W1, before2 = W1, stemBefore = P4; // biome-ignore format: one line
  for (const token of tokens) {
    const h = hashOf(token);
    const stem = hashOf(token.slice(0, 4));
    out.push(mix(W1, h), mix(mix(W2, before), h), mix(mix(mix(W3, before2), before), h), mix(mix(P4, stemBefore), stem));
    if (token.length > 5) out.push(mix(P5, hashOf(token.slice(0, 5))));
    before2 = before;
    before = h;
    stemBefore = stem;
  }
}

function japaneseFeatures(folded: string, out: number[]): void {
  const plain = folded.replace(/[\s、。・「」『』（）()【】]+/g, '').slice(0, 160);
  for (let i = 0; i < plain.length; i++)
    for (let n = 2; n <= 4 && i + n <= plain.length; n++) out.push(mix(J + n, hashOf(plain.slice(i, i + n))));
}

const ideaHashes = new Map<string, number>();
function hashOfIdea(idea: string): number {
  const known = ideaHashes.get(idea);
  if (known !== undefined) return known;
  const made = hashOf(idea);
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
    const h = mix(SH, hashOf(shape));
    out.push(h);
    if (!LENGTHS.has(shape)) for (const idea of ideas) out.push(mix(h, idea));
  }
}

function wholeFeatures(mail: ViewedMail, units: readonly Unit[]): Features {
  const words: number[] = [];
  const ideas: number[] = [];
  const sender = fold(`${mail.fromName ?? ''} ${mail.fromAddress ?? ''}`.slice(0, 200));
  for (const token of sender.match(/[\p{L}]{3,24}/gu) ?? []) words.push(mix(F, hashOf(token)));
  if (/no-?reply|donotreply|notification/.test(sender)) ideas.push(mix(F, 1));
  for (const u of units) for (const f of u.features.words) words.push(mix(D + 2, f));
  for (const u of units) for (const f of u.features.ideas) ideas.push(mix(D + 2, f));
  for (const u of units) for (const { idea } of u.ideas) ideas.push(mix(D, hashOfIdea(idea)));
  for (const u of units)
    for (const c of u.cues) ideas.push(mix(mix(c.voidedBy ? CV : CU, hashOf(c.kind)), D + (u.isSubject ? 1 : 0)));
  // Counts three times: a mail that names no job is hardly ever about one.
  const title = hashOf(units.some(u => u.hasTitle) ? 'a title' : 'no title');
  for (let n = 0; n < 3; n++) ideas.push(mix(title, D + n));
  const live = [...new Set(units.flatMap(u => u.cues.filter(c => !c.voidedBy).map(c => c.kind)))].sort();
  ideas.push(mix(CU, hashOf(live.join(' '))));
  return { words: distinct(words), ideas: distinct(ideas) };
}
