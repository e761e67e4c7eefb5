/** Packs a fitted model for shipping. */
import type { PackedKindModel, PackedTables } from '../../lambdas/content/model/kind-model.ts';
import { packWeights } from '../../lambdas/understand/kind/codec.ts';
import type { Model, Tables } from '../../lambdas/understand/kind/model.ts';

/** The scale leaves the largest two in ten thousand clipped. */
function scaleOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return Math.round((sizes[Math.floor(sizes.length * 0.9998)] || 1) * 1000) / 1000;
}
const round = (x: number) => Math.round(x * 1e4) / 1e4;

function packTables(tables: Tables): PackedTables {
  const sentenceScale = scaleOf(tables.sentence);
  const mailScale = scaleOf(tables.mail);
  return {
    sentenceBits: tables.sentenceBits,
    mailBits: tables.mailBits,
    sentenceScale,
    mailScale,
    bias: Array.from(tables.bias, round),
    sentence: packWeights(tables.sentence, sentenceScale),
    mail: packWeights(tables.mail, mailScale),
  };
}

export const packModel = (model: Model, inputs: string, calibration: PackedKindModel['calibration']): PackedKindModel => ({
  inputs,
  calibration: { slope: round(calibration.slope), offset: round(calibration.offset) },
  words: packTables(model.words),
  ideas: packTables(model.ideas),
});
