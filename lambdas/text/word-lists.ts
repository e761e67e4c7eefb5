/**
 * Word lists shipped as sets of fingerprints: of a word or phrase not its letters but some ten bits of its hash and the number of what it stands
 * for, which takes little more than half of what the letters take when compressed. A word of no list is taken for a listed one once in some forty
 * words; a listed one is never missed.
 */
import { packBytes, putNumber, readNumber, unpackBytes } from './codec.ts';

/** What an item is looked up as. `*` marks a beginning; in a phrase (`_` between its words) only the last word may be one. Runs: scripts without blanks. */
const SHAPES = ['word', 'beginning', 'phrase', 'openPhrase', 'run'] as const;
type Shape = (typeof SHAPES)[number];
/** Looks in so many (log2) find what is not there: fewer of the shapes that are looked for more often. */
const RARITY: Record<Shape, number> = { word: 8, beginning: 10, phrase: 9, openPhrase: 13, run: 12 };
/** What is beyond these is left out of a phrase, a beginning, a run: it is found by less. */
const MOST_WORDS = 3;
const MOST_LETTERS = 12;
const MOST_RUN = 8;
export const LEAST_LETTERS = 2;

/** An item, folded, and the number (0..255) of what it stands for. */
export interface ListedWord {
  text: string;
  of: number;
}
/** The fingerprints of one shape. */
interface Space {
  size: number;
  /** A bit for the low end of each fingerprint, a power of 2 in all, at most one in 32 set: most looks end here. */
  bits: Uint32Array;
  of: Map<number, number[]>;
}
export type WordLists = Record<Shape, Space>;

/** FNV-1a over UTF-16 units, one at a time. */
const BASIS = 0x811c9dc5;
const BLANK = 32;
const next = (h: number, unit: number): number => Math.imul(h ^ unit, 0x01000193);
const hashOf = (text: string): number => {
  let h = BASIS;
  for (let i = 0; i < text.length; i++) h = next(h, text.charCodeAt(i));
  return h;
};

/** The fingerprint: the hash spread evenly over 0..size-1. */
function placeIn(size: number, h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return Math.floor(((x ^ (x >>> 16)) >>> 0) * (size / 4294967296));
}

/** Shape and hashed text of an item. Throws where a word within a phrase, or the first, is a beginning: expand those before. */
function shapeOf(text: string, areRuns: boolean): [Shape, string] {
  if (areRuns) return ['run', text.slice(0, MOST_RUN)];
  const words = text.split('_').slice(0, MOST_WORDS);
  const last = words.pop()!;
  const isOpen = last.endsWith('*');
  const whole = [...words, isOpen ? last.slice(0, -1).slice(0, MOST_LETTERS) : last].join(' ');
  if (whole.includes('*') || (isOpen && last.length <= LEAST_LETTERS)) throw new Error(`not to be packed: ${text}`);
  return [words.length ? (isOpen ? 'openPhrase' : 'phrase') : isOpen ? 'beginning' : 'word', whole];
}

/** Lists as one string: text/codec.ts. Each of `rarer` bits more an item halves how often a word of no list is taken for a listed one. */
export function packWordLists(items: readonly ListedWord[], areRuns = false, rarer = 0): string {
  const head: number[] = [];
  putNumber(head, rarer);
  const low: number[] = [];
  const high: number[] = [];
  const of: number[] = [];
  const shaped = items.map(item => ({ of: item.of, shape: shapeOf(item.text, areRuns) }));
  for (const shape of SHAPES) {
    const mine = new Map(shaped.filter(i => i.shape[0] === shape).map(i => [`${i.shape[1]} ${i.of}`, { h: hashOf(i.shape[1]), of: i.of }])); // biome-ignore format: one line
    const size = mine.size * 2 ** (RARITY[shape] + rarer);
    putNumber(head, mine.size);
    let last = 0;
    const placed = [...mine.values()].map(i => ({ place: placeIn(size, i.h), of: i.of }));
    for (const i of placed.sort((a, b) => a.place - b.place || a.of - b.of)) {
      const gap = i.place - last;
      low.push(gap & 255);
      putNumber(high, gap >> 8);
      of.push(i.of);
      last = i.place;
    }
  }
  return packBytes(Uint8Array.from([...head, ...low, ...of, ...high]));
}

export function unpackWordLists(packed: string): WordLists {
  const reader = { bytes: unpackBytes(packed), at: 0 };
  const rarer = readNumber(reader);
  const counts = SHAPES.map(() => readNumber(reader));
  const total = counts.reduce((n, count) => n + count, 0);
  const low = reader.at;
  const numbers = low + total;
  reader.at = numbers + total;
  let i = 0;
  const spaces = SHAPES.map((shape, s): Space => {
    const count = counts[s]!;
    const size = count * 2 ** (RARITY[shape] + rarer);
    const bits = new Uint32Array(2 ** Math.ceil(Math.log2(count + 1)));
    const of = new Map<number, number[]>();
    let place = 0;
    for (const end = i + count; i < end; i++) {
      place += reader.bytes[low + i]! + (readNumber(reader) << 8);
      setBit(bits, place);
      const number = reader.bytes[numbers + i]!;
      const known = of.get(place);
      if (known) known.push(number);
      else of.set(place, [number]);
    }
    return { size, bits, of };
  });
  return Object.fromEntries(SHAPES.map((shape, s) => [shape, spaces[s]])) as WordLists;
}

const setBit = (bits: Uint32Array, place: number): void => {
  bits[(place >> 5) & (bits.length - 1)]! |= 1 << (place & 31);
};
const hasBit = (bits: Uint32Array, place: number): boolean =>
  ((bits[(place >> 5) & (bits.length - 1)]! >>> (place & 31)) & 1) === 1;

const NOTHING: readonly number[] = [];
function look({ size, bits, of }: Space, h: number): readonly number[] {
  const place = placeIn(size, h);
  return hasBit(bits, place) ? (of.get(place) ?? NOTHING) : NOTHING;
}

/** Calls `take` with what the word at `at`, and the phrases that begin there, stand for; a number may come twice. Tokens are folded. */
export function lookUp(lists: WordLists, tokens: readonly string[], at: number, take: (of: number) => void): void {
  let h = BASIS;
  for (let n = 0; n < MOST_WORDS && at + n < tokens.length; n++) {
    const token = tokens[at + n]!;
    const open = n ? lists.openPhrase : lists.beginning;
    for (let i = 0; i < token.length; i++) {
      h = next(h, token.charCodeAt(i));
      if (i >= LEAST_LETTERS - 1 && i < MOST_LETTERS) for (const of of look(open, h)) take(of);
    }
    for (const of of look(n ? lists.phrase : lists.word, h)) take(of);
    h = next(h, BLANK);
  }
}

/** What the runs of characters stand for and where each stands first, in order. */
export function lookUpRuns({ run }: WordLists, text: string): { of: number; at: number }[] {
  const found: { of: number; at: number }[] = [];
  const seen = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    let h = BASIS;
    for (let i = at; i < text.length && i < at + MOST_RUN; i++) {
      h = next(h, text.charCodeAt(i));
      const numbers = look(run, h);
      if (!numbers.length || seen.has(h)) continue;
      seen.add(h);
      for (const of of numbers) found.push({ of, at });
    }
  }
  return found;
}
