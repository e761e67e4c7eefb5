/** Packs a fitted model for shipping. */
import type { PackedKindModel } from '../../lambdas/content/model/kind-model.ts';
import { packWeights } from '../../lambdas/understand/kind/codec.ts';
import type { Model } from '../../lambdas/understand/kind/model.ts';

/** The scale leaves the largest one in ten thousand clipped. */
function scaleOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return Math.round((sizes[Math.floor(sizes.length * 0.9998)] || 1) * 1000) / 1000;
}

export function packModel(model: Model, inputs: string, calibration: PackedKindModel['calibration']): PackedKindModel {
  const sentenceScale = scaleOf(model.sentence);
  const mailScale = scaleOf(model.mail);
  const round = (x: number) => Math.round(x * 1e4) / 1e4;
  return {
    inputs,
    sentenceBits: model.sentenceBits,
    mailBits: model.mailBits,
    sentenceScale,
    mailScale,
    bias: Array.from(model.bias, round),
    calibration: { slope: round(calibration.slope), offset: round(calibration.offset) },
    sentence: packWeights(model.sentence, sentenceScale),
    mail: packWeights(model.mail, mailScale),
  };
}
