/** The linear model over a rejection's sentences: each label is as likely as its strongest sentences make it; weights from bin/train-facts.ts. */
import { LABEL_MODEL } from '../../content/facts/label-model.data.ts';
import { unpackSparse } from '../codec.ts';
import type { Features, SentenceFeatures } from './label-features.ts';

/** From this chance on a reason or a signal is said; chosen by cross-validation on the build texts. */
export const SAID = { reason: 0.3, signal: 0.35 } as const;
/** What a cue for the label adds to a sentence when the ground is looked for: a rule that hit is shown first. */
const CUE_LEAD = 1.5;

interface Weights {
  bias: number;
  of: Map<number, number>;
}
let decoded: Map<string, Weights> | null = null;

/** Weights by label, unpacked once. */
function weights(): Map<string, Weights> {
  decoded ??= new Map(
    Object.entries(LABEL_MODEL.labels).map(([label, { bias, scale, ...packed }]) => [
      label,
      { bias, of: unpackSparse(packed, scale) },
    ]),
  );
  return decoded;
}

/** What one sentence says for a label. */
export function sumSentence(s: Pick<SentenceFeatures, 'ids' | 'values'>, of: { get(id: number): number | undefined }): number {
  let sum = 0;
  for (let k = 0; k < s.ids.length; k++) sum += (of.get(s.ids[k]!) ?? 0) * s.values[k]!;
  return sum;
}

/** The soft maximum of what the sentences say: one clear sentence is enough, several add a little. */
export function pool(sums: readonly number[]): number {
  const top = Math.max(-30, ...sums);
  return top + Math.log(sums.reduce((n, z) => n + Math.exp(z - top), 0) || 1);
}

/** Chance (0..1) of each label, and the sentence that speaks most for it. */
export function scoreLabels(features: Features): { chances: (label: string) => number; ground: (label: string) => number } {
  const known = new Map<string, number[]>();
  const sumsOf = (label: string): number[] => {
    const w = weights().get(label);
    const sums = known.get(label) ?? features.sentences.map(s => (w ? sumSentence(s, w.of) : 0));
    known.set(label, sums);
    return sums;
  };
  const chances = (label: string): number => 1 / (1 + Math.exp(-pool(sumsOf(label)) - (weights().get(label)?.bias ?? -30)));
  const ground = (label: string): number => {
    const led = sumsOf(label).map((z, i) => z + (features.sentences[i]!.cues.includes(label) ? CUE_LEAD : 0));
    return led.indexOf(Math.max(...led));
  };
  return { chances, ground };
}
