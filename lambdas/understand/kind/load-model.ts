/** Unpacks the shipped kind model once. */
import type { PackedKindModel, PackedTables } from '../../content/model/kind-model.ts';
import { unpackTable } from '../../text/codec.ts';
import { K, type Model, SENTENCE_OUTPUTS, type Tables } from './model.ts';

const unpackTables = (p: PackedTables): Tables => ({
  sentenceBits: p.sentenceBits,
  mailBits: p.mailBits,
  sentence: unpackTable(p.sentence, (1 << p.sentenceBits) * SENTENCE_OUTPUTS),
  mail: unpackTable(p.mail, (1 << p.mailBits) * K),
  bias: Float32Array.from(p.bias),
});

export const unpackModel = (p: PackedKindModel): Model => ({ words: unpackTables(p.words), ideas: unpackTables(p.ideas) });
