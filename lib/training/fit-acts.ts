/** Fits the model of what a reply asks: for each look a softmax over sentences and one over whole replies, AdaGrad, fixed seed. */
import { type ActModel, type ActTables, BITS } from '../../lambdas/converse/acts/act-model.ts';
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
const SEED = 5;

export const fitActs = (examples: readonly ReplyExample[], rounds = ROUNDS): ActModel => {
  const model = {} as ActModel;
  for (const look of LOOKS) model[look] = fitLook(examples, look, rounds);
  return model;
};

function fitLook(examples: readonly ReplyExample[], look: Look, rounds: number): ActTables {
  const random = generator(SEED);
  const size = (1 << BITS) * OUTPUTS;
  const tables: ActTables = { sentence: new Float32Array(size), sentenceBias: new Float32Array(OUTPUTS), whole: new Float32Array(size), wholeBias: new Float32Array(OUTPUTS) }; // biome-ignore format: one line
  const seen = { sentence: new Float32Array(size).fill(0.05), whole: new Float32Array(size).fill(0.05) };
  const order = examples.map((_, i) => i);
  const z = new Float64Array(OUTPUTS);
  const learn = (features: Uint32Array, acts: readonly number[], part: 'sentence' | 'whole') => {
    const table = tables[part];
    const bias = tables[`${part}Bias`];
    const kept = features.filter(() => random() >= DROPOUT);
    const scale = 1 / Math.sqrt(kept.length || 1);
    z.fill(0);
    for (const f of kept) for (let k = 0, row = (f & ((1 << BITS) - 1)) * OUTPUTS; k < OUTPUTS; k++) z[k]! += table[row + k]!;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < OUTPUTS; k++) most = Math.max(most, (z[k] = z[k]! * scale + bias[k]!));
    let sum = 0;
    for (let k = 0; k < OUTPUTS; k++) sum += z[k] = Math.exp(z[k]! - most);
    for (let k = 0; k < OUTPUTS; k++) z[k] = z[k]! / sum - shareOf(acts, k);
    for (let k = 0; k < OUTPUTS; k++) bias[k]! -= 0.02 * z[k]!;
    for (const f of kept)
      for (let k = 0, i = (f & ((1 << BITS) - 1)) * OUTPUTS; k < OUTPUTS; k++, i++) {
        const pull = z[k]! * scale + DECAY * table[i]!;
        seen[part][i]! += pull * pull;
        table[i]! -= (RATE * pull) / Math.sqrt(seen[part][i]!);
      }
  };
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { view, acts, ofSentence } = examples[index]!;
      for (const [u, asked] of ofSentence.entries()) if (asked) learn(view.units[u]!.features[look], asked, 'sentence');
      learn(view.features[look], acts, 'whole');
    }
  }
  return tables;
}

/** What the output should be: the acts share it; without one it is "none". */
const shareOf = (acts: readonly number[], k: number): number =>
  acts.length === 0 ? (k === NO_ACT ? 1 : 0) : acts.includes(k) ? 1 / acts.length : 0;

/** The model as it will be after shipping: of each table all but the largest weights are nothing. */
export function pruneActs(model: ActModel, keep: number): ActModel {
  for (const look of LOOKS)
    for (const part of ['sentence', 'whole'] as const) {
      const weights = model[look][part];
      const least = Float32Array.from(weights, Math.abs).sort()[weights.length - keep]!;
      for (let i = 0; i < weights.length; i++) if (Math.abs(weights[i]!) < least) weights[i] = 0;
    }
  return model;
}
