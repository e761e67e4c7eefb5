/** Packs a fitted model for shipping. */
import type { PackedKindModel, PackedTables } from '../../lambdas/content/model/kind-model.ts';
import { packSparse } from '../../lambdas/text/codec.ts';
import type { Model, Tables } from '../../lambdas/understand/kind/model.ts';
import { LOOKS } from '../../lambdas/understand/kind/view-mail.ts';

/** The scale leaves the largest two in ten thousand clipped. */
function scaleOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return Math.round((sizes[Math.floor(sizes.length * 0.9998)] || 1) * 1000) / 1000;
}
const round = (x: number) => Math.round(x * 1e4) / 1e4;

/** Weights of the sentence and of the mail table of a look that are kept, the largest: a third of a point of accuracy for half the size. */
const KEEP = { words: [60_000, 30_000], ideas: [60_000, 30_000] } as const;

/** The model as it will be after shipping: all but the largest weights are nothing. */
export function prune(model: Model): Model {
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

function packTables(tables: Tables): PackedTables {
  return {
    sentenceBits: tables.sentenceBits,
    mailBits: tables.mailBits,
    bias: Array.from(tables.bias, round),
    sentence: packSparse(tables.sentence, { scale: scaleOf(tables.sentence) }),
    mail: packSparse(tables.mail, { scale: scaleOf(tables.mail) }),
  };
}

export const packModel = (model: Model, inputs: string, calibration: PackedKindModel['calibration']): PackedKindModel => ({
  inputs,
  calibration: { slope: round(calibration.slope), offset: round(calibration.offset) },
  words: packTables(model.words),
  ideas: packTables(model.ideas),
});
