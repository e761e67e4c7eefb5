/** Chooses one of several candidates, or none, by a conditional logit over named features: weights learnt by bin/fit-finders.ts. */

/** Weights by the hash of a feature's name. */
export type Weights = ReadonlyMap<number, number>;

export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
/** A weight is one digit: steps of this size, from -32 to 31. */
export const STEP = 0.09;

/** Below this chance nothing is said: unknown is better than wrong. */
export const LEAST = 0.3;

/** 24 bits of FNV-1a. */
export function hashOf(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 24)) & 0xffffff;
}

/** Five digits a feature: four for its hash, one for its weight. */
export function unpackWeights(packed: string): Weights {
  const value = new Map([...DIGITS].map((digit, i) => [digit, i]));
  const at = (i: number): number => value.get(packed[i] ?? '') ?? 0;
  const weights = new Map<number, number>();
  for (let i = 0; i + 4 < packed.length; i += 5) {
    const hash = ((at(i) * 64 + at(i + 1)) * 64 + at(i + 2)) * 64 + at(i + 3);
    weights.set(hash, (at(i + 4) - 32) * STEP);
  }
  return weights;
}

/** The chance of each option, given their features; they add up to one. */
export function chancesOf(options: readonly (readonly string[])[], weights: Weights): number[] {
  const sums = options.map(features => features.reduce((sum, f) => sum + (weights.get(hashOf(f)) ?? 0), 0));
  const top = Math.max(...sums);
  const raised = sums.map(s => Math.exp(s - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map(r => r / total);
}

const within = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

/**
 * The likeliest item, or null: when saying nothing is likelier than it and what it overlaps with ("baker", "night baker"),
 * or when those together stay below LEAST. `options` are the features of each item, and of none last.
 */
export function chooseOne<T extends { key: string }>(
  items: readonly T[],
  options: readonly (readonly string[])[],
  weights: Weights,
): T | null {
  const chances = chancesOf(options, weights);
  let best = -1;
  for (let i = 0; i < items.length; i++) if (best < 0 || chances[i]! > chances[best]!) best = i;
  if (best < 0) return null;
  const chosen = items[best]!;
  let together = 0;
  for (const [i, item] of items.entries()) if (within(item.key, chosen.key)) together += chances[i]!;
  return together < LEAST || together < chances[items.length]! ? null : chosen;
}
