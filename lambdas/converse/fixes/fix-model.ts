/** The linear model of what a correction puts right: a label of stage, reason or kind, or the name of company, role or contact. */
import type { CommandWords } from '../../content/commands/words.ts';
import { FIX_MODEL } from '../../content/model/fix.data.ts';
import { unpackTable } from '../../text/codec.ts';
import { addIdeaFeatures, addWordFeatures, hashAll } from '../acts/features.ts';
import { findReplyIdeas } from '../acts/find-reply-ideas.ts';
import type { ReplyView } from '../acts/view-reply.ts';
import { has } from '../compile.ts';
import { kindIn, positive, reasonIn, stageIn } from '../fix-labels.ts';
import { NAME_FIELDS } from '../fix-names.ts';
import { type Fix, readFix } from '../read-fix.ts';

/** What can be put right, `field=label` or a field of names, in the order of the model's outputs. */
export const FIX_OUTPUTS = [
  'company', 'role', 'contact', 'stage=application', 'stage=assessment', 'stage=screen', 'stage=interview', 'stage=final', 'stage=offer-withdrawn',
  'reason=other-candidate', 'reason=experience', 'reason=skills', 'reason=position-filled', 'reason=position-closed', 'reason=location-or-authorization', 'reason=salary', 'reason=fit', 'reason=overqualified', 'reason=volume', 'reason=late', 'reason=unstated',
  'kind=rejection', 'kind=interview', 'kind=acknowledgement', 'kind=offer', 'kind=assessment', 'kind=outreach', 'kind=other',
] as const; // biome-ignore format: one screen
export type FixOutput = (typeof FIX_OUTPUTS)[number];
/** log2 of the buckets. */
export const FIX_BITS = 16;

export interface FixTable {
  weights: Float32Array;
  bias: Float32Array;
}

export const fixOutputOf = ({ field, value }: Fix): number =>
  FIX_OUTPUTS.findIndex(output => output === field || output === `${field}=${value}`);

/** Hashed features of a whole reply that is known to be a correction: words, ideas, and what the rules found in it. */
export function fixFeatures({ units }: ReplyView, words: CommandWords): Uint32Array {
  const out: string[] = [];
  for (const { sentence, clauses } of units) {
    const text = clauses.map(clause => clause.text).join(' , ');
    addWordFeatures(out, text, words.language === 'ja');
    addIdeaFeatures(out, findReplyIdeas(text, words.language), false);
    const rest = positive(sentence.plain.text, words);
    for (const [name, label] of [['S', stageIn(rest, words)], ['R', reasonIn(rest, words)], ['K', kindIn(rest, words)]]) if (label) out.push(`G${name}${label}`); // biome-ignore format: one line
    for (const field of NAME_FIELDS) if (has(sentence.plain.text, words.fix.names[field])) out.push(`N${field}`);
    const said = readFix(sentence, words, false);
    if (said) out.push(`F${FIX_OUTPUTS[fixOutputOf(said)]}`, `FF${said.field}`);
    if (/\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(sentence.raw.slice(1))) out.push('~capitals');
    if (/["“„«「]/.test(sentence.raw)) out.push('~quote');
  }
  return hashAll(out);
}

/** Sums of the features' rows, divided by the root of their number: logits in the order of FIX_OUTPUTS. */
export function scoreFix(features: Uint32Array, { weights, bias }: FixTable): Float64Array {
  const width = FIX_OUTPUTS.length;
  const z = Float64Array.from(bias);
  const scale = 1 / Math.sqrt(features.length || 1);
  for (const f of features)
    for (let k = 0, i = (f & ((1 << FIX_BITS) - 1)) * width; k < width; k++, i++) z[k]! += scale * weights[i]!;
  return z;
}

let table: FixTable | null = null;
export const theFixes = (): FixTable =>
  (table ??= {
    weights: unpackTable(FIX_MODEL.labels, (1 << FIX_BITS) * FIX_OUTPUTS.length),
    bias: Float32Array.from(FIX_MODEL.labelBias),
  });
