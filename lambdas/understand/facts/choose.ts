/** Chooses one of several candidates, or none, by a conditional logit over named features: weights learnt by bin/fit-finders.ts. */
import { packBytes, putNumber, readNumber, unpackBytes } from '../../text/codec.ts';

/** Weights by the hash of a feature's name. */
export type Weights = ReadonlyMap<number, number>;

/** A weight is so many steps of this size, from -32 to 31. */
export const STEP = 0.09;

/** Below this chance nothing is said: unknown is better than wrong. */
export const LEAST = 0.3;

/** The 24 bits of a feature's number under which its weight is kept. */
export const bucketOf = (feature: number): number => (feature ^ (feature >>> 24)) & 0xffffff;

/** Buckets, each once, and their steps as one string: distances by their low byte, then the steps, then what is left of the distances. */
export function packWeights(steps: readonly (readonly [bucket: number, step: number])[]): string {
  const low: number[] = [];
  const high: number[] = [];
  const values: number[] = [];
  const head: number[] = [];
  putNumber(head, steps.length);
  let last = 0;
  for (const [bucket, step] of [...steps].sort((a, b) => a[0] - b[0])) {
    low.push((bucket - last) & 255);
    putNumber(high, (bucket - last) >>> 8);
    values.push(step + 32);
    last = bucket;
  }
  return packBytes(Uint8Array.from([...head, ...low, ...values, ...high]));
}

export function unpackWeights(packed: string): Weights {
  const reader = { bytes: unpackBytes(packed), at: 0 };
  const count = readNumber(reader);
  const low = reader.at;
  reader.at = low + 2 * count;
  const weights = new Map<number, number>();
  let bucket = 0;
  for (let i = 0; i < count; i++) {
    bucket += reader.bytes[low + i]! + (readNumber(reader) << 8);
    weights.set(bucket, (reader.bytes[low + count + i]! - 32) * STEP);
  }
  return weights;
}

/** Weights laid out for looking up thousands a mail: open addressing, at most half full. */
export interface WeightTable {
  /** A bit for the lower 16 bits of each bucket: most features have no weight, and this stays in the fastest memory. */
  used: Uint8Array;
  /** Bucket of each slot, -1 when empty. */
  buckets: Int32Array;
  weights: Float64Array;
  /** Number of the option that last counted the slot: what an option names twice counts once. */
  countedIn: Int32Array;
  options: number;
}

export function tableOf(weights: Weights): WeightTable {
  const size = 1 << Math.ceil(Math.log2(2 * Math.max(1, weights.size)));
  const table: WeightTable = {
    used: new Uint8Array(1 << 13),
    buckets: new Int32Array(size).fill(-1),
    weights: new Float64Array(size),
    countedIn: new Int32Array(size),
    options: 0,
  };
  for (const [bucket, weight] of weights) {
    const slot = slotOf(table, bucket);
    table.used[(bucket & 0xffff) >> 3]! |= 1 << (bucket & 7);
    table.buckets[slot] = bucket;
    table.weights[slot] = weight;
  }
  return table;
}

/** Where the bucket is, or would be. */
function slotOf({ buckets }: WeightTable, bucket: number): number {
  const mask = buckets.length - 1;
  let slot = bucket & mask;
  while (buckets[slot] !== bucket && buckets[slot] !== -1) slot = (slot + 1) & mask;
  return slot;
}

function sumOf(features: readonly number[], table: WeightTable): number {
  const option = ++table.options;
  let sum = 0;
  for (let i = 0; i < features.length; i++) {
    const bucket = bucketOf(features[i]!);
    if (!(table.used[(bucket & 0xffff) >> 3]! & (1 << (bucket & 7)))) continue;
    const slot = slotOf(table, bucket);
    if (table.countedIn[slot] === option) continue;
    table.countedIn[slot] = option;
    sum += table.weights[slot]!;
  }
  return sum;
}

/** The chance of each option, given the numbers of their features; they add up to one. */
export function chancesOf(options: readonly (readonly number[])[], table: WeightTable): number[] {
  const sums = options.map(features => sumOf(features, table));
  const top = Math.max(...sums);
  const raised = sums.map(s => Math.exp(s - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map(r => r / total);
}

const holds = (a: string, b: string): boolean => a.includes(b) && ` ${a} `.includes(` ${b} `);
const within = (a: string, b: string): boolean => holds(a, b) || holds(b, a);

/**
 * The likeliest item, or null: when saying nothing is likelier than it and what it overlaps with ("baker", "night baker"),
 * or when those together stay below LEAST. `options` are the features of each item, and of none last.
 */
export function chooseOne<T extends { key: string }>(
  items: readonly T[],
  options: readonly (readonly number[])[],
  table: WeightTable,
): T | null {
  const chances = chancesOf(options, table);
  let best = -1;
  for (let i = 0; i < items.length; i++) if (best < 0 || chances[i]! > chances[best]!) best = i;
  if (best < 0) return null;
  const chosen = items[best]!;
  let together = 0;
  for (const [i, item] of items.entries()) if (within(item.key, chosen.key)) together += chances[i]!;
  return together < LEAST || together < chances[items.length]! ? null : chosen;
}
