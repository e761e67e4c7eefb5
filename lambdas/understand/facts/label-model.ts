/** The linear model over a rejection's sentences: each label is as likely as its strongest sentences make it; weights from bin/train-facts.ts. */
import { LABEL_MODEL } from '../../content/facts/label-model.data.ts';
import { unpackSparse } from '../../text/codec.ts';
import { addRow, layRows, type SparseRows } from '../sparse-rows.ts';
import { BUCKETS, type Features, type SentenceFeatures } from './label-features.ts';

/**
 * From this chance on a label is said, chosen by cross-validation on the build texts (smoothed): the three reasons that are guessed most often
 * where they are not meant need more, those with plain words need less.
 */
export const saidFrom = (label: string): number => SAID[label] ?? (label.startsWith('reason:') ? 0.25 : 0.35);
const SAID: Readonly<Record<string, number>> = {
  'reason:other-candidate': 0.2, 'reason:late': 0.2, 'reason:volume': 0.3, 'reason:experience': 0.4, 'reason:fit': 0.4, 'reason:overqualified': 0.4,
}; // biome-ignore format: one line

/** What a cue for the label adds to a sentence when the ground is looked for: a rule that hit is shown first. */
const CUE_LEAD = 1.5;

interface Weights {
  labels: string[];
  bias: number[];
  /** A row for each bucket, a column for each label: a sentence is summed for all labels in one pass. */
  rows: SparseRows;
}
let unpacked: Weights | null = null;

function weights(): Weights {
  if (unpacked) return unpacked;
  const { labels, bias } = LABEL_MODEL;
  const { ids, values } = unpackSparse(LABEL_MODEL.rows);
  const rows = layRows(BUCKETS, put => {
    for (let i = 0; i < ids.length; i++) put(Math.floor(ids[i]! / labels.length), ids[i]! % labels.length, values[i]!);
  });
  unpacked = { labels, bias, rows };
  return unpacked;
}

/** What one sentence says for every label. */
function sumAll(s: SentenceFeatures, { labels, rows }: Weights): Float64Array {
  const sums = new Float64Array(labels.length);
  for (let k = 0; k < s.ids.length; k++) addRow(rows, s.ids[k]!, s.values[k]!, sums);
  return sums;
}

/** What one sentence says for one label: for training, which has the weights of one label at hand. */
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
  const all = weights();
  const sums = features.sentences.map(s => sumAll(s, all));
  const sumsOf = (label: string): number[] => {
    const n = all.labels.indexOf(label);
    return sums.map(of => (n < 0 ? 0 : of[n]!));
  };
  const chance = new Map(all.labels.map((label, n) => [label, 1 / (1 + Math.exp(-pool(sums.map(of => of[n]!)) - all.bias[n]!))]));
  const chances = (label: string): number => chance.get(label) ?? 0;
  const ground = (label: string): number => {
    const led = sumsOf(label).map((z, i) => z + (features.sentences[i]!.cues.includes(label) ? CUE_LEAD : 0));
    return led.indexOf(Math.max(...led));
  };
  return { chances, ground };
}
