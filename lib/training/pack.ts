/** Packs a fitted model for shipping. */
import type { PackedKindModel, PackedTables } from '../../lambdas/content/model/kind-model.ts';
import { packSparse } from '../../lambdas/text/codec.ts';
import { K, type Model, SENTENCE_OUTPUTS, type Tables } from '../../lambdas/understand/kind/model.ts';
import { LOOKS } from '../../lambdas/understand/kind/view-mail.ts';
import { layRows, type SparseRows } from '../../lambdas/understand/sparse-rows.ts';
import type { FittedModel, FittedTables } from './fit.ts';

/** The scale leaves the largest two in ten thousand clipped. */
function scaleOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return Math.round((sizes[Math.floor(sizes.length * 0.9998)] || 1) * 1000) / 1000;
}
const round = (x: number) => Math.round(x * 1e4) / 1e4;

/** Weights of the sentence and of the mail table of a look that are kept, the largest: a third of a point of accuracy for half the size. */
const KEEP = { words: [60_000, 30_000], ideas: [60_000, 30_000] } as const;

/** All but the largest weights become nothing. */
export function prune(model: FittedModel): FittedModel {
  for (const look of LOOKS) {
    keepLargest(model[look].sentence, KEEP[look][0]);
    keepLargest(model[look].mail, KEEP[look][1]);
  }
  return model;
}

function keepLargest(weights: Float32Array, count: number): void {
  if (weights.length <= count) return;
  const least = Float32Array.from(weights, Math.abs).sort()[weights.length - count]!;
  for (let i = 0; i < weights.length; i++) if (Math.abs(weights[i]!) < least) weights[i] = 0;
}

function packTables(tables: FittedTables): PackedTables {
  return {
    sentenceBits: tables.sentenceBits,
    mailBits: tables.mailBits,
    bias: Array.from(tables.bias, round),
    sentence: packSparse(tables.sentence, { scale: scaleOf(tables.sentence) }),
    mail: packSparse(tables.mail, { scale: scaleOf(tables.mail) }),
  };
}

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
