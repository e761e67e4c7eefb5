/** Unpacks the shipped model of what a reply asks, once. */
import { PACKED_ACTS } from '../../content/model/acts.data.ts';
import type { PackedActTables } from '../../content/model/acts-model.ts';
import { unpackTable } from '../../text/codec.ts';
import { type ActModel, type ActTables, BITS } from './act-model.ts';
import { OUTPUTS } from './acts.ts';
import { LOOKS } from './view-reply.ts';

let model: ActModel | null = null;

export function theActs(): ActModel {
  if (model) return model;
  const made = {} as ActModel;
  for (const look of LOOKS) made[look] = unpackTables(PACKED_ACTS[look]);
  model = made;
  return made;
}

const unpackTables = (packed: PackedActTables): ActTables => ({
  sentence: unpackTable(packed.sentence, (1 << BITS) * OUTPUTS),
  sentenceBias: Float32Array.from(packed.sentenceBias),
  whole: unpackTable(packed.whole, (1 << BITS) * OUTPUTS),
  wholeBias: Float32Array.from(packed.wholeBias),
});
