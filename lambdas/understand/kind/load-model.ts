/** Unpacks the shipped kind model once. */
import type { PackedKindModel, PackedTables } from '../../content/model/kind-model.ts';
import { unpackSparse } from '../../text/codec.ts';
import { layRows, type SparseRows } from '../sparse-rows.ts';
import { K, type Model, SENTENCE_OUTPUTS, type Tables } from './model.ts';

function unpackRows(packed: string, bits: number, outputs: number): SparseRows {
  const { ids, values } = unpackSparse(packed);
  return layRows(1 << bits, put => {
    for (let i = 0; i < ids.length; i++) put(Math.floor(ids[i]! / outputs), ids[i]! % outputs, values[i]!);
  });
}

const unpackTables = (p: PackedTables): Tables => ({
  sentenceBits: p.sentenceBits,
  mailBits: p.mailBits,
  sentence: unpackRows(p.sentence, p.sentenceBits, SENTENCE_OUTPUTS),
  mail: unpackRows(p.mail, p.mailBits, K),
  bias: Float32Array.from(p.bias),
});

export const unpackModel = (p: PackedKindModel): Model => ({ words: unpackTables(p.words), ideas: unpackTables(p.ideas) });
