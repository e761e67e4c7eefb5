/** Weighs the learned look at a reply against what the rules heard, and says which acts the reply has. */
import { type ActChances, poolSentences } from './act-model.ts';
import { ACTS, NO_ACT, OUTPUTS } from './acts.ts';

/** How much each voice counts in the sum of their log-chances. `npx tsx bin/train-acts.ts --cross` fits them on replies whose writer the model has not seen; these are of the writers of plain replies (en-4, 5, 8, 9 and the third series). */
export const VOICES = {
  whole: { words: 0.56, ideas: 0.08 },
  sentence: { words: 0.49, ideas: 0.29 },
  /** The rules heard this act, and beside others. */
  heard: 0.27,
  among: 0.42,
  /** For "none", and for it when the rules heard exactly one act. */
  none: -0.75,
  noneAgainstOne: 0.35,
  /** Of each act, in the order of ACTS; none is last. */
  acts: [-0.17, -0.11, -0.25, -0.02, 0.18, 0.33, 0.03, 0.28, 0.08, 0.07, -0.2, -0.61, 0.14, 0.12, -0.06, 0.3, -0.11],
}; // biome-ignore format: one screen
const FLOOR = 1e-3;

/** An act that the rules did not hear needs this chance: doing the wrong thing is worse than asking. */
const LEAST_ALONE = 0.35;
/** … and so many times the chance that nothing is asked. */
const OVER_NONE = 1.6;
/** … more where all that is said is told of others ("She told me to wait"). */
const OVER_NONE_TOLD = 3;

/** A further act needs a sentence of its own that is this sure of it … */
const OWN_SENTENCE = 0.8;
/** "About the thank you" is none: thanks that the rules did not hear need more. */
const THANKS_SENTENCE = 0.97;
const THANKS = ACTS.indexOf('thanks');
/** … and this chance in the whole; one that the rules heard beside the likeliest needs only this. */
const FURTHER = 0.05;
const HEARD_BESIDE = 0.03;
/** … or this, when they heard which steps it is about. */
const HEARD_WITH_STEPS = 0.004;

/** What the reply asks: numbers of ACTS, the likeliest first; empty for nothing. */
export interface WeighedActs {
  acts: number[];
  /** Per output. */
  chances: Float64Array;
  /** Of each sentence: its likeliest output and the chance. */
  ofSentence: { act: number; chance: number }[];
}

/** `withSteps`: of the acts heard, those whose steps were heard too. `isTold`: every sentence is about somebody else. */
export function weighActs(
  scores: ActChances,
  heard: ReadonlySet<number>,
  withSteps: ReadonlySet<number> = new Set(),
  isTold = false,
): WeighedActs {
  const pooled = { words: poolSentences(scores.sentences, 'words'), ideas: poolSentences(scores.sentences, 'ideas') };
  const z = new Float64Array(OUTPUTS);
  for (let k = 0; k < OUTPUTS; k++) {
    const isHeard = k === NO_ACT ? heard.size === 0 : heard.has(k);
    z[k] =
      VOICES.acts[k]! +
      VOICES.whole.words * Math.log(scores.whole.words[k]! + FLOOR) +
      VOICES.whole.ideas * Math.log(scores.whole.ideas[k]! + FLOOR) +
      VOICES.sentence.words * Math.log(pooled.words[k]! + FLOOR) +
      VOICES.sentence.ideas * Math.log(pooled.ideas[k]! + FLOOR) +
      (isHeard ? VOICES.heard + (heard.size > 1 ? VOICES.among : 0) : 0);
  }
  z[NO_ACT]! += VOICES.none + (heard.size === 1 ? VOICES.noneAgainstOne : 0);
  const chances = softmax(z);
  const ofSentence = scores.sentences.map(likeliest);
  const likeliestAct = indexOfMost(chances);
  const first =
    heard.has(likeliestAct) ||
    chances[likeliestAct]! >= Math.max(LEAST_ALONE, (isTold ? OVER_NONE_TOLD : OVER_NONE) * chances[NO_ACT]!)
      ? likeliestAct
      : NO_ACT;
  return {
    acts: first === NO_ACT ? [] : [first, ...furtherActs(first, chances, ofSentence, heard, withSteps)],
    chances,
    ofSentence,
  };
}

function furtherActs(
  first: number,
  chances: Float64Array,
  ofSentence: readonly { act: number; chance: number }[],
  heard: ReadonlySet<number>,
  withSteps: ReadonlySet<number>,
): number[] {
  const out = new Set<number>();
  if (ofSentence.some(({ act }) => act === first))
    for (const { act, chance } of ofSentence)
      if (act !== NO_ACT && chance > (act === THANKS ? THANKS_SENTENCE : OWN_SENTENCE) && chances[act]! > FURTHER) out.add(act);
  if (heard.size > 1 && heard.has(first))
    for (const act of heard) if (chances[act]! > (withSteps.has(act) ? HEARD_WITH_STEPS : HEARD_BESIDE)) out.add(act);
  out.delete(first);
  return [...out];
}

/** How sure each look of a sentence counts for its own act. */
const SENTENCE = { words: 0.6, ideas: 0.5 };

function likeliest({ words, ideas }: Record<'words' | 'ideas', Float64Array>): { act: number; chance: number } {
  const chances = softmax(
    words.map((p, k) => SENTENCE.words * Math.log(p + FLOOR) + SENTENCE.ideas * Math.log(ideas[k]! + FLOOR)),
  );
  const act = indexOfMost(chances);
  return { act, chance: chances[act]! };
}

function softmax(z: Float64Array): Float64Array {
  const most = Math.max(...z);
  const e = z.map(value => Math.exp(value - most));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map(value => value / sum);
}

function indexOfMost(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
