/** Fits the model of what a reply asks: for each look a softmax over sentences and whole replies with the same weights, AdaGrad, fixed seed. */
import { type ActModel, type ActTable, keyOf } from '../../lambdas/converse/acts/act-model.ts';
import { NO_ACT, OUTPUTS } from '../../lambdas/converse/acts/acts.ts';
import { LOOKS, type Look } from '../../lambdas/converse/acts/view-reply.ts';
import { generator } from './fit.ts';
import type { ReplyExample } from './load-replies.ts';

const ROUNDS = 20;
const RATE = 0.3;
/** Pull of weights to zero. */
const DECAY = 1e-4;
/** Share of features left out at each look: half, so that rare words learn to speak for themselves. */
const DROPOUT = 0.5;
/** Replies that must have a feature. */
const SEEN = 3;
/** Each gives a model; shipped is their mean, which is steadier than any. */
const SEEDS = [5, 6, 7];

export const fitActs = (examples: readonly ReplyExample[], rounds = ROUNDS): ActModel => {
  const model = {} as ActModel;
  for (const look of LOOKS) model[look] = meanOf(SEEDS.map(seed => fitLook(examples, look, rounds, seed)));
  return model;
};

/** Of tables with the same rows. */
function meanOf([first, ...others]: readonly ActTable[]): ActTable {
  const table = first!;
  for (const part of ['weights', 'sentenceBias', 'wholeBias'] as const)
    for (let i = 0; i < table[part].length; i++)
      table[part][i] = others.reduce((sum, other) => sum + other[part][i]!, table[part][i]!) / (others.length + 1);
  return table;
}

function fitLook(examples: readonly ReplyExample[], look: Look, rounds: number, seed: number): ActTable {
  const random = generator(seed);
  const rows = rowsOf(examples, look);
  const table: ActTable = { rows, weights: new Float32Array(rows.size * OUTPUTS), sentenceBias: new Float32Array(OUTPUTS), wholeBias: new Float32Array(OUTPUTS) }; // biome-ignore format: one line
  const seen = new Float32Array(table.weights.length).fill(0.05);
  const rowsIn = (features: Uint32Array) => Array.from(features, f => rows.get(keyOf(f))).filter(row => row !== undefined);
  const read = examples.map(({ view, acts, ofSentence }) => ({
    whole: rowsIn(view.features[look]),
    acts,
    sentences: view.units.flatMap(({ features }, u) => {
      const asked = ofSentence[u];
      return asked ? [{ rows: rowsIn(features[look]), asked }] : [];
    }),
  }));
  const z = new Float64Array(OUTPUTS);
  const learn = (known: readonly number[], acts: readonly number[], bias: Float32Array) => {
    const kept = known.filter(() => random() >= DROPOUT);
    const scale = 1 / Math.sqrt(kept.length || 1);
    z.fill(0);
    for (const row of kept) for (let k = 0; k < OUTPUTS; k++) z[k]! += table.weights[row + k]!;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < OUTPUTS; k++) most = Math.max(most, (z[k] = z[k]! * scale + bias[k]!));
    let sum = 0;
    for (let k = 0; k < OUTPUTS; k++) sum += z[k] = Math.exp(z[k]! - most);
    for (let k = 0; k < OUTPUTS; k++) z[k] = z[k]! / sum - shareOf(acts, k);
    for (let k = 0; k < OUTPUTS; k++) bias[k]! -= 0.02 * z[k]!;
    for (const row of kept)
      for (let k = 0, i = row; k < OUTPUTS; k++, i++) {
        const pull = z[k]! * scale + DECAY * table.weights[i]!;
        seen[i]! += pull * pull;
        table.weights[i]! -= (RATE * pull) / Math.sqrt(seen[i]!);
      }
  };
  const order = read.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { whole, acts, sentences } = read[index]!;
      for (const { rows: known, asked } of sentences) learn(known, asked, table.sentenceBias);
      learn(whole, acts, table.wholeBias);
    }
  }
  return table;
}

/** A row for each feature that enough replies have: the others would be learnt by heart. */
function rowsOf(examples: readonly ReplyExample[], look: Look): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { view } of examples)
    for (const key of new Set([...view.features[look], ...view.units.flatMap(({ features }) => [...features[look]])].map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [key, count] of counts) if (count >= SEEN) rows.set(key, rows.size * OUTPUTS);
  return rows;
}

/** What the output should be: the acts share it; without one it is "none". */
const shareOf = (acts: readonly number[], k: number): number =>
  acts.length === 0 ? (k === NO_ACT ? 1 : 0) : acts.includes(k) ? 1 / acts.length : 0;

/** The model as it will be after shipping: of each table all but the largest weights are nothing. */
export function pruneActs(model: ActModel, keep: number): ActModel {
  for (const look of LOOKS) keepLargest(model[look].weights, keep);
  return model;
}

export function keepLargest(weights: Float32Array, keep: number): void {
  const least = Float32Array.from(weights, Math.abs).sort()[weights.length - keep] ?? 0;
  for (let i = 0; i < weights.length; i++) if (Math.abs(weights[i]!) < least) weights[i] = 0;
}
