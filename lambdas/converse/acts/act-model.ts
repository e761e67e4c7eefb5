/** The linear model of what a reply asks: scores its sentences and the whole with the weights that bin/train-acts.ts wrote. */
import { NO_ACT, OUTPUTS } from './acts.ts';
import { LOOKS, type Look, type ReplyView } from './view-reply.ts';

/** Weights of one look: a row of OUTPUTS a feature. One table serves sentences and whole replies; only the biases differ. */
export interface ActTable {
  /** Where the row of a feature's key stands in `weights`; a feature without row says nothing. */
  rows: ReadonlyMap<number, number>;
  weights: Float32Array;
  sentenceBias: Float32Array;
  wholeBias: Float32Array;
}
/** The bits of a feature's hash that are kept: two of those shipped in 60,000 may share a key. */
export const keyOf = (feature: number): number => feature & 0xffffff;
export type ActModel = Record<Look, ActTable>;

/** Chances per output (the acts, then none), for the whole reply and each sentence, by look. */
export interface ActChances {
  whole: Record<Look, Float64Array>;
  sentences: Record<Look, Float64Array>[];
}

export function scoreReply(view: ReplyView, model: ActModel): ActChances {
  const whole = {} as Record<Look, Float64Array>;
  for (const look of LOOKS) whole[look] = chancesOf(view.features[look], model[look], model[look].wholeBias);
  const sentences = view.units.map(({ features }) => {
    const out = {} as Record<Look, Float64Array>;
    for (const look of LOOKS) out[look] = chancesOf(features[look], model[look], model[look].sentenceBias);
    return out;
  });
  return { whole, sentences };
}

/** Softmax over the sums of the features' rows, divided by the root of their number. */
export function chancesOf(features: Uint32Array, { rows, weights }: ActTable, bias: Float32Array): Float64Array {
  const z = new Float64Array(OUTPUTS);
  for (const f of features) {
    const row = rows.get(keyOf(f));
    if (row !== undefined) for (let k = 0; k < OUTPUTS; k++) z[k]! += weights[row + k]!;
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
