/** The way into understanding: one original becomes its kind and facts, each with the sentence relied on. */
import type { Original } from '../read/reading.ts';
import { extractFacts } from './facts/extract-facts.ts';
import type { Facts, UnderstandContext } from './facts.ts';
import { sentenceReader } from './ideas/read-sentence.ts';
import { classifyKind } from './kind/classify-kind.ts';

/** Pure and bounded: under two milliseconds for an ordinary mail, below fifty for a hostile one. */
export function understandMail(original: Original, context: UnderstandContext): Facts {
  const read = sentenceReader(context.language);
  const { kind, confidence, evidence } = classifyKind(original, context, read);
  const facts = extractFacts(original, context, kind, read);
  return { ...facts, kind, confidence, evidence: [...evidence, ...facts.evidence] };
}
