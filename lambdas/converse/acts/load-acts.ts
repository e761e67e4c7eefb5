/** Unpacks the shipped model of what a reply asks, once. */
import { PACKED_ACTS } from '../../content/model/acts.data.ts';
import type { PackedActTable } from '../../content/model/acts-model.ts';
import { unpackSparse } from '../../text/codec.ts';
import type { ActModel, ActTable } from './act-model.ts';
import { OUTPUTS } from './acts.ts';

let model: ActModel | null = null;

export const theActs = (): ActModel =>
  (model ??= { words: unpackActTable(PACKED_ACTS.words), ideas: unpackActTable(PACKED_ACTS.ideas) });

export function unpackActTable(packed: PackedActTable): ActTable {
  const { ids, values } = unpackSparse(packed.weights);
  const rows = new Map<number, number>();
  for (const id of ids) {
    const key = Math.floor(id / OUTPUTS);
    if (!rows.has(key)) rows.set(key, rows.size * OUTPUTS);
  }
  const weights = new Float32Array(rows.size * OUTPUTS);
  for (let i = 0; i < ids.length; i++) {
    const key = Math.floor(ids[i]! / OUTPUTS);
    weights[rows.get(key)! + (ids[i]! - key * OUTPUTS)] = values[i]!;
  }
  return {
    rows,
    weights,
    sentenceBias: Float32Array.from(packed.sentenceBias),
    wholeBias: Float32Array.from(packed.wholeBias),
  };
}
