/** The linear model of what a reply asks: scores its sentences and the whole with the weights that bin/train-acts.ts wrote. */
import { NO_ACT, OUTPUTS } from './acts.ts';
import { LOOKS, type Look, type ReplyView } from './view-reply.ts';

/** Weights of one look: rows of OUTPUTS, one row a bucket. */
export interface ActTables {
  sentence: Float32Array;
  sentenceBias: Float32Array;
  whole: Float32Array;
  wholeBias: Float32Array;
}
/** log2 of the buckets of every table. */
export const BITS = 17;
export type ActModel = Record<Look, ActTables>;

/** Chances per output (the acts, then none), for the whole reply and each sentence, by look. */
export interface ActChances {
  whole: Record<Look, Float64Array>;
  sentences: Record<Look, Float64Array>[];
}

export function scoreReply(view: ReplyView, model: ActModel): ActChances {
  const whole = {} as Record<Look, Float64Array>;
  for (const look of LOOKS) whole[look] = chancesOf(view.features[look], model[look].whole, model[look].wholeBias);
  const sentences = view.units.map(({ features }) => {
    const out = {} as Record<Look, Float64Array>;
    for (const look of LOOKS) out[look] = chancesOf(features[look], model[look].sentence, model[look].sentenceBias);
    return out;
  });
  return { whole, sentences };
}

/** Softmax over the sums of the features' rows, divided by the root of their number. */
export function chancesOf(features: Uint32Array, table: Float32Array, bias: Float32Array): Float64Array {
  const mask = (1 << BITS) - 1;
  const z = new Float64Array(OUTPUTS);
  for (const f of features) {
    const row = (f & mask) * OUTPUTS;
    for (let k = 0; k < OUTPUTS; k++) z[k]! += table[row + k]!;
  }
  const scale = 1 / Math.sqrt(features.length || 1);
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < OUTPUTS; k++) most = Math.max(most, (z[k] = z[k]! * scale + bias[k]!));
  let sum = 0;
  for (let k = 0; k < OUTPUTS; k++) sum += z[k] = Math.exp(z[k]! - most);
  for (let k = 0; k < OUTPUTS; k++) z[k]! /= sum;
  return z;
}

/** Of all sentences: the highest chance of each act, the lowest of none. */
export function poolSentences(sentences: readonly Record<Look, Float64Array>[], look: Look): Float64Array {
  const out = new Float64Array(OUTPUTS);
  out[NO_ACT] = 1;
  for (const chances of sentences) {
    for (let k = 0; k < NO_ACT; k++) out[k] = Math.max(out[k]!, chances[look][k]!);
    out[NO_ACT] = Math.min(out[NO_ACT]!, chances[look][NO_ACT]!);
  }
  return out;
}
