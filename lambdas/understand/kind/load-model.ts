/** Unpacks the shipped kind model once. */
import type { PackedKindModel } from '../../content/model/kind-model.ts';
import { unpackWeights } from './codec.ts';
import { K, type Model, SENTENCE_OUTPUTS } from './model.ts';

export const unpackModel = (p: PackedKindModel): Model => ({
  sentenceBits: p.sentenceBits,
  mailBits: p.mailBits,
  sentence: unpackWeights(p.sentence, (1 << p.sentenceBits) * SENTENCE_OUTPUTS, p.sentenceScale),
  mail: unpackWeights(p.mail, (1 << p.mailBits) * K, p.mailScale),
  bias: Float32Array.from(p.bias),
});
