/** The linear model for the kind: scores sentences and mails with the weights that bin/train-kind.ts wrote. */
import { addRow, type SparseRows } from '../sparse-rows.ts';
import { LOOKS, type Look, type MailView } from './view-mail.ts';

/** The kinds the model tells apart, in the order of its outputs; sentences have one more, `nothing`. */
export const MODEL_KINDS = ['rejection', 'offer', 'interview', 'assessment', 'acknowledgement', 'outreach', 'other'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];
export const K = MODEL_KINDS.length;
/** Outputs of the sentence table: the kinds, then `nothing`. */
export const SENTENCE_OUTPUTS = K + 1;

/** One look's tables. */
export interface Tables {
  /** log2 of the buckets of the sentence and of the mail table. */
  sentenceBits: number;
  mailBits: number;
  sentence: SparseRows;
  mail: SparseRows;
  bias: Float32Array;
}
export type Model = Record<Look, Tables>;
export interface Scores {
  /** Per kind, for the mail. */
  logits: Float32Array;
  /** Per unit: the chance that it is the ground for each kind (K values), flat. */
  grounds: Float32Array;
}

const FLOOR = 0.003;

/** How much each look counts in the sum of their logits; set on cross-validated texts. */
export const LOOK_WEIGHTS: Record<Look, number> = { words: 0.35, ideas: 0.85 };

/** Both looks together: logits add up, grounds are averaged with the same weights. */
export function scoreView(view: MailView, model: Model): Scores {
  const logits = new Float32Array(K);
  const grounds = new Float32Array(view.units.length * K);
  for (const look of LOOKS) {
    const one = scoreLook(view, look, model[look]);
    for (let k = 0; k < K; k++) logits[k]! += LOOK_WEIGHTS[look] * one.logits[k]!;
    for (let i = 0; i < grounds.length; i++) grounds[i]! += LOOK_WEIGHTS[look] * one.grounds[i]!;
  }
  return { logits, grounds };
}

/** What one look makes of a view. Sums are over hashed features, divided by the root of their number. */
export function scoreLook(view: MailView, look: Look, model: Tables): Scores {
  const { units } = view;
  const grounds = new Float32Array(units.length * K);
  const logits = new Float32Array(model.bias);
  const z = new Float64Array(SENTENCE_OUTPUTS);
  const totals = new Float64Array(K);
  const sMask = (1 << model.sentenceBits) - 1;
  const mMask = (1 << model.mailBits) - 1;
  for (let u = 0; u < units.length; u++) {
    const features = units[u]!.features[look];
    z.fill(0);
    for (const f of features) addRow(model.sentence, f & sMask, 1, z);
    const scale = 1 / Math.sqrt(features.length || 1);
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < SENTENCE_OUTPUTS; k++) most = Math.max(most, (z[k]! *= scale));
    let sum = 0;
    for (let k = 0; k < SENTENCE_OUTPUTS; k++) sum += z[k] = Math.exp(z[k]! - most);
    for (let k = 0; k < K; k++) totals[k]! += grounds[u * K + k] = z[k]! / sum;
  }
  for (let k = 0; k < K; k++) logits[k]! += Math.log(FLOOR + totals[k]!);
  const scale = 1 / Math.sqrt(view.features[look].length || 1);
  for (const f of view.features[look]) addRow(model.mail, f & mMask, scale, logits);
  return { logits, grounds };
}

export { FLOOR };
