/** Chooses the right name among the runs of words of a correction, by a conditional logit (McFadden 1974) with weights of bin/train-acts.ts. */
import type { CommandWords } from '../../content/commands/words.ts';
import { FIX_MODEL } from '../../content/model/fix.data.ts';
import { unpackTable } from '../../text/codec.ts';
import type { ReplyView } from '../acts/view-reply.ts';
import { type Fix, readFix } from '../read-fix.ts';
import { type NameCandidate, nameCandidates } from './name-candidates.ts';

export const NAME_BITS = 18;
/** Below this chance nothing is said, and the person is asked. */
const LEAST = 0.25;

/** A correction is short: names beyond these sentences are of something else. */
const MOST_SENTENCES = 6;

export const weightOf = ({ features }: NameCandidate, weights: Float32Array): number => {
  let sum = 0;
  for (const f of features) sum += weights[f & ((1 << NAME_BITS) - 1)]!;
  return sum;
};

/** The candidates of all sentences, for one field. */
export const candidatesIn = ({ units }: ReplyView, field: Fix['field'], words: CommandWords): NameCandidate[] =>
  units.slice(0, MOST_SENTENCES).flatMap(({ sentence }) => {
    const ruled = readFix(sentence, words, false);
    return nameCandidates(sentence.raw, field, words, ruled?.field === field ? ruled.value : null);
  });

/** In the person's own letters, or null when no run of words stands out. */
export function chooseName(
  view: ReplyView,
  field: Fix['field'],
  words: CommandWords,
  weights: Float32Array = theNames(),
): string | null {
  const candidates = candidatesIn(view, field, words);
  const z = candidates.map(candidate => weightOf(candidate, weights));
  const most = Math.max(...z);
  const sum = z.reduce((total, value) => total + Math.exp(value - most), 0);
  return candidates.length > 0 && 1 / sum >= LEAST ? candidates[z.indexOf(most)]!.value : null;
}

let names: Float32Array | null = null;
const theNames = (): Float32Array => (names ??= unpackTable(FIX_MODEL.names, 1 << NAME_BITS));
