/** Fits the kind model as it is shipped: fitted whole, cut down to the weights that count for most, fitted on with these alone, rounded; and packs it. */
import type { PackedKindModel, PackedTables } from '../../lambdas/content/model/kind-model.ts';
import { packSparse, unpackTable } from '../../lambdas/text/codec.ts';
import { K, type Model, SENTENCE_OUTPUTS, type Tables } from '../../lambdas/understand/kind/model.ts';
import { LOOKS, type Look } from '../../lambdas/understand/kind/view-mail.ts';
import { layRows, type SparseRows } from '../../lambdas/understand/sparse-rows.ts';
import { type FittedModel, type FittedTables, fitModel, OPTIONS } from './fit.ts';
import type { Example } from './load-texts.ts';

/**
 * Weights of the sentence and of the mail table of a look that are kept. Without the second fit these few would cost two points of accuracy, with
 * it less than half a point against four times as many.
 */
const KEEP = { words: [14_000, 7_000], ideas: [26_000, 11_000] } as const;
const ROUNDS_AFTER = { words: 4, ideas: 6 } as const;
/** A weight counts for its size times this power of the number of its feature's places: what is rare will be rare in other mails too. */
const RARE = 0.25;
const LEVELS = 5;

/** The model as it will be after shipping. */
export function fitShipped(examples: readonly Example[]): FittedModel {
  const whole = meanOf(MORE_SEEDS.map(more => fitModel(examples, seeded(more))));
  for (const look of LOOKS) {
    const { sentence, mail, sentenceBits, mailBits } = whole[look];
    const sentences = examples.flatMap(e => e.view.units.map(u => u.features[look]));
    keepBest(sentence, SENTENCE_OUTPUTS, countFeatures(sentences, sentenceBits), KEEP[look][0]);
    const mails = examples.map(e => e.view.features[look]);
    keepBest(mail, K, countFeatures(mails, mailBits), KEEP[look][1]);
  }
  const after = (look: Look) => ({ ...OPTIONS[look], rounds: ROUNDS_AFTER[look] });
  const small = fitModel(examples, { words: after('words'), ideas: after('ideas') }, whole);
  for (const look of LOOKS) {
    small[look].sentence = rounded(small[look].sentence);
    small[look].mail = rounded(small[look].mail);
  }
  return small;
}

/** Added to the seeds of the looks: the mean of some models is steadier than any one, and costs nothing to ship. */
const MORE_SEEDS = [0, 100, 200];
const seeded = (more: number) => ({
  words: { ...OPTIONS.words, seed: OPTIONS.words.seed + more },
  ideas: { ...OPTIONS.ideas, seed: OPTIONS.ideas.seed + more },
});
function meanOf([first, ...others]: readonly FittedModel[]): FittedModel {
  const mean = first!;
  for (const look of LOOKS)
    for (const part of ['sentence', 'mail', 'bias'] as const) {
      const values = mean[look][part];
      for (let i = 0; i < values.length; i++)
        values[i] = others.reduce((sum, other) => sum + other[look][part][i]!, values[i]!) / (others.length + 1);
    }
  return mean;
}

function countFeatures(of: readonly (readonly number[])[], bits: number): Uint32Array {
  const counts = new Uint32Array(1 << bits);
  const mask = counts.length - 1;
  for (const features of of) for (const f of new Set(features)) counts[f & mask]!++;
  return counts;
}

function keepBest(weights: Float32Array, width: number, counts: Uint32Array, count: number): void {
  const worth = weights.map((w, i) => Math.abs(w) * counts[Math.floor(i / width)]! ** RARE);
  const least = worth.slice().sort()[weights.length - count] ?? 0;
  for (let i = 0; i < weights.length; i++) if (worth[i]! < least) weights[i] = 0;
}

/** The scale leaves the largest two in a thousand clipped. */
function scaleOf(weights: Float32Array): number {
  const sizes = weights.filter(w => w !== 0).map(Math.abs).sort(); // biome-ignore format: one line
  return sizes[Math.floor(sizes.length * 0.998)] ?? 1;
}
const packTable = (weights: Float32Array): string => packSparse(weights, { scale: scaleOf(weights), levels: LEVELS });
const rounded = (weights: Float32Array): Float32Array => unpackTable(packTable(weights), weights.length);
const round = (x: number) => Math.round(x * 1e4) / 1e4;

const packTables = ({ sentenceBits, mailBits, bias, sentence, mail }: FittedTables): PackedTables => ({
  sentenceBits,
  mailBits,
  bias: Array.from(bias, round),
  sentence: packTable(sentence),
  mail: packTable(mail),
});

function toRows(weights: Float32Array, outputs: number): SparseRows {
  return layRows(weights.length / outputs, put => {
    for (let i = 0; i < weights.length; i++) if (weights[i]) put(Math.floor(i / outputs), i % outputs, weights[i]!);
  });
}

const toTables = (tables: FittedTables): Tables => ({
  ...tables,
  sentence: toRows(tables.sentence, SENTENCE_OUTPUTS),
  mail: toRows(tables.mail, K),
});

/** A fitted model as mails are scored with. */
export const toModel = (model: FittedModel): Model => ({ words: toTables(model.words), ideas: toTables(model.ideas) });

export const packModel = (model: FittedModel, inputs: string, calibration: PackedKindModel['calibration']): PackedKindModel => ({
  inputs,
  calibration: { slope: round(calibration.slope), offset: round(calibration.offset) },
  words: packTables(model.words),
  ideas: packTables(model.ideas),
});
