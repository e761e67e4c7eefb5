/** Fits the conditional logit that chooses among candidates: stochastic gradient with AdaGrad steps, fixed order, no randomness of its own. */

/** One mail: the features of each option, which options are right, none last. */
export interface Case {
  id: string;
  language: string;
  kind: string;
  /** The candidates as written, none left out. */
  values: string[];
  wanted: string | null;
  /** The numbers of the features of each option, each once. */
  options: number[][];
  /** What to learn: the exact spelling where it is among the options. */
  target: boolean[];
  /** What counts as right. */
  right: boolean[];
  /** Options that overlap with each option. */
  related: number[][];
}

const EPOCHS = 10;
const RATE = 0.1;
const DECAY = 0.006;
/** A feature must occur in this many mails. */
const LEAST = 2;

/** Weights by the number of the feature. */
export type Fitted = Map<number, number>;

/** Fits, keeps the `keep` features that move most, fits again with these alone. */
export function fitSmall(cases: readonly Case[], keep: number): Fitted {
  const counts = countFeatures(cases);
  const full = learn(
    cases,
    [...counts].filter(([, n]) => n >= LEAST).map(([f]) => f),
  );
  const moved = [...full].map(([f, w]) => [f, Math.abs(w) * Math.sqrt(counts.get(f)!)] as const).sort((a, b) => b[1] - a[1]);
  return learn(
    cases,
    moved.slice(0, keep).map(([f]) => f),
  );
}

function countFeatures(cases: readonly Case[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const c of cases) for (const f of new Set(c.options.flat())) counts.set(f, (counts.get(f) ?? 0) + 1);
  return counts;
}

function learn(cases: readonly Case[], names: readonly number[]): Fitted {
  const index = new Map(names.map((f, i) => [f, i]));
  const data = cases.map(c => ({
    options: c.options.map(o => Int32Array.from(o.flatMap(f => index.get(f) ?? []))),
    target: c.target,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  let seed = 7;
  const next = (n: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * n);
  };
  const order = data.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = next(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) step(data[i]!, weights, squares);
  }
  return new Map(names.map((f, i) => [f, weights[i]!]));
}

function step(one: { options: Int32Array[]; target: boolean[] }, weights: Float64Array, squares: Float64Array): void {
  const chances = softmax(
    one.options.map(features => {
      let sum = 0;
      for (const f of features) sum += weights[f]!;
      return sum;
    }),
  );
  const aimed = chances.reduce((sum, p, k) => sum + (one.target[k] ? p : 0), 0) || 1;
  for (const [k, features] of one.options.entries()) {
    const error = chances[k]! - (one.target[k] ? chances[k]! / aimed : 0);
    if (Math.abs(error) < 1e-4) continue;
    for (const f of features) {
      const slope = error + DECAY * weights[f]!;
      squares[f]! += slope * slope;
      weights[f]! -= (RATE * slope) / (Math.sqrt(squares[f]!) + 1e-3);
    }
  }
}

function softmax(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const raised = sums.map(s => Math.exp(s - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map(r => r / total);
}

/** Hit, wrong, or null where there is a value; decided as choose.ts does. */
export function judge(c: Case, weights: Fitted, least: number): { verdict: 'hit' | 'wrong' | 'missing'; chosen: string | null } {
  const chances = softmax(c.options.map(o => o.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0)));
  const none = c.options.length - 1;
  let best = none;
  for (let k = 0; k < none; k++) if (best === none || chances[k]! > chances[best]!) best = k;
  if (best !== none) {
    const together = c.related[best]!.reduce((sum, k) => sum + chances[k]!, 0);
    if (together < least || chances[none]! > together) best = none;
  }
  return { verdict: c.right[best] ? 'hit' : best === none ? 'missing' : 'wrong', chosen: c.values[best] ?? null };
}
