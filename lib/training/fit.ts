/** Fits the kind model: softmax over mails whose logits pool softmaxes over sentences, AdaGrad, fixed seed, no randomness but its own. */
import { FLOOR, K, SENTENCE_OUTPUTS } from '../../lambdas/understand/kind/model.ts';
import type { Look } from '../../lambdas/understand/kind/view-mail.ts';
import type { Example } from './load-texts.ts';

/** One look's tables while they are learnt, zeros and all: a row of K (sentences: SENTENCE_OUTPUTS) weights for each bucket. */
export interface FittedTables {
  sentenceBits: number;
  mailBits: number;
  sentence: Float32Array;
  mail: Float32Array;
  bias: Float32Array;
}
export type FittedModel = Record<Look, FittedTables>;

export interface FitOptions {
  sentenceBits: number;
  mailBits: number;
  rounds: number;
  rate: number;
  /** Pull of weights to zero. */
  decay: number;
  /** Weight of the sentence loss next to the mail loss. */
  sentenceWeight: number;
  /** Share of features left out at each look. */
  dropout: number;
  seed: number;
}
export const OPTIONS: Record<Look, FitOptions> = {
  words: { sentenceBits: 16, mailBits: 15, rounds: 8, rate: 0.25, decay: 3e-4, sentenceWeight: 0.3, dropout: 0.3, seed: 7 },
  ideas: { sentenceBits: 17, mailBits: 16, rounds: 16, rate: 0.25, decay: 5e-4, sentenceWeight: 0.3, dropout: 0.3, seed: 11 },
}; // biome-ignore format: one screen

/** `from`: a pruned model to go on with; what is nothing in it stays nothing. */
export const fitModel = (examples: readonly Example[], options = OPTIONS, from?: FittedModel): FittedModel => ({
  words: fitLook(examples, 'words', options.words, from?.words),
  ideas: fitLook(examples, 'ideas', options.ideas, from?.ideas),
});

/** A small deterministic generator (mulberry32), 0 <= x < 1. */
export function generator(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function fitLook(examples: readonly Example[], look: Look, o: FitOptions, from?: FittedTables): FittedTables {
  const random = generator(o.seed);
  const sMask = (1 << o.sentenceBits) - 1;
  const mMask = (1 << o.mailBits) - 1;
  const S = SENTENCE_OUTPUTS;
  const ws = from?.sentence.slice() ?? new Float32Array((sMask + 1) * S), gs = new Float32Array(ws.length).fill(0.05); // biome-ignore format: one line
  const wm = from?.mail.slice() ?? new Float32Array((mMask + 1) * K), gm = new Float32Array(wm.length).fill(0.05); // biome-ignore format: one line
  const bias = from?.bias.slice() ?? new Float32Array(K);
  const order = examples.map((_, i) => i);
  const step = (w: Float32Array, g: Float32Array, i: number, grad: number) => {
    if (from && w[i] === 0) return;
    const full = grad + o.decay * w[i]!;
    g[i]! += full * full;
    w[i]! -= (o.rate * full) / Math.sqrt(g[i]!);
  };
  for (let round = 0; round < o.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { view, kind, isGround } = examples[index]!;
      const n = view.units.length;
      const p = new Float64Array(n * S);
      const kept: number[][] = [];
      const totals = new Float64Array(K);
      for (let u = 0; u < n; u++) {
        const features = view.units[u]!.features[look].filter(() => random() >= o.dropout);
        kept.push(features);
        const at = u * S;
        for (const f of features) {
          const row = (f & sMask) * S;
          for (let k = 0; k < S; k++) p[at + k]! += ws[row + k]!;
        }
        const scale = 1 / Math.sqrt(features.length || 1);
        let most = Number.NEGATIVE_INFINITY;
        for (let k = 0; k < S; k++) most = Math.max(most, (p[at + k]! *= scale));
        let sum = 0;
        for (let k = 0; k < S; k++) sum += p[at + k] = Math.exp(p[at + k]! - most);
        for (let k = 0; k < S; k++) p[at + k]! /= sum;
        for (let k = 0; k < K; k++) totals[k]! += p[at + k]!;
      }
      const features = view.features[look].filter(() => random() >= o.dropout);
      const mScale = 1 / Math.sqrt(features.length || 1);
      const logit = Float64Array.from(bias);
      for (const f of features) for (let k = 0; k < K; k++) logit[k]! += mScale * wm[(f & mMask) * K + k]!;
      for (let k = 0; k < K; k++) logit[k]! += Math.log(FLOOR + totals[k]!);
      const most = Math.max(...logit);
      let sum = 0;
      const q = new Float64Array(K);
      for (let k = 0; k < K; k++) sum += q[k] = Math.exp(logit[k]! - most);
      const dLogit = new Float64Array(K);
      for (let k = 0; k < K; k++) dLogit[k] = q[k]! / sum - (k === kind ? 1 : 0);
      for (let k = 0; k < K; k++) bias[k]! -= 0.01 * dLogit[k]!;
      for (const f of features) for (let k = 0; k < K; k++) step(wm, gm, (f & mMask) * K + k, mScale * dLogit[k]!);
      const dz = new Float64Array(S);
      for (let u = 0; u < n; u++) {
        const at = u * S;
        // Through the pooling: d log(sum p_k) / dz_j = (p_k / total_k)(1[j=k] - p_j).
        let mean = 0;
        const pull = new Float64Array(K);
        for (let k = 0; k < K; k++) {
          pull[k] = (dLogit[k]! * p[at + k]!) / (FLOOR + totals[k]!);
          mean += pull[k]!;
        }
        for (let j = 0; j < S; j++) dz[j] = (j < K ? pull[j]! : 0) - mean * p[at + j]!;
        if (isGround) {
          const want = isGround[u] ? kind : K;
          const weight = o.sentenceWeight * (isGround[u] ? 1 : 0.3);
          for (let j = 0; j < S; j++) dz[j]! += weight * (p[at + j]! - (j === want ? 1 : 0));
        }
        const features = kept[u]!;
        const scale = 1 / Math.sqrt(features.length || 1);
        for (const f of features) {
          const row = (f & sMask) * S;
          for (let j = 0; j < S; j++) step(ws, gs, row + j, scale * dz[j]!);
        }
      }
    }
  }
  return { sentenceBits: o.sentenceBits, mailBits: o.mailBits, sentence: ws, mail: wm, bias };
}
