/** Fits the two models of corrections: what is put right (softmax), and which words are the name (conditional logit). AdaGrad, fixed seed. */

import type { CommandWords } from '../../lambdas/content/commands/words.ts';
import { NAME_FIELDS } from '../../lambdas/converse/fix-names.ts';
import { candidatesIn, NAME_BITS, weightOf } from '../../lambdas/converse/fixes/choose-name.ts';
import {
  FIX_BITS,
  FIX_OUTPUTS,
  type FixTable,
  fixFeatures,
  fixOutputOf,
  scoreFix,
} from '../../lambdas/converse/fixes/fix-model.ts';
import type { NameCandidate } from '../../lambdas/converse/fixes/name-candidates.ts';
import { LANGUAGES } from '../../lambdas/converse/languages.ts';
import type { Fix } from '../../lambdas/converse/read-fix.ts';
import { generator } from './fit.ts';
import type { ReplyExample } from './load-replies.ts';

export interface FixExample {
  writer: string;
  features: Uint32Array;
  /** Of FIX_OUTPUTS. */
  want: number;
  /** For names: the runs of words, and which of them are right. */
  names: { field: Fix['field']; candidates: NameCandidate[]; right: number[] } | null;
}

export const fold = (said: string): string =>
  said
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An example for each correction; replies that correct two things count for each. */
export const fixExamples = (examples: readonly ReplyExample[]): FixExample[] =>
  examples.flatMap(({ labelled, view, writer, language }) => {
    const words = LANGUAGES.find(one => one.language === language) as CommandWords;
    return labelled.reply.intents.flatMap(({ fix }): FixExample[] => {
      if (!fix || fixOutputOf(fix) < 0) return [];
      const features = fixFeatures(view, words);
      if (!NAME_FIELDS.some(field => field === fix.field)) return [{ writer, features, want: fixOutputOf(fix), names: null }];
      const candidates = candidatesIn(view, fix.field, words);
      const right = candidates.flatMap(({ value }, i) => (fold(value) === fold(fix.value) ? [i] : []));
      return [{ writer, features, want: fixOutputOf(fix), names: { field: fix.field, candidates, right } }];
    });
  });

export function fitFixes(examples: readonly FixExample[]): FixTable {
  const random = generator(3);
  const width = FIX_OUTPUTS.length;
  const table: FixTable = { weights: new Float32Array((1 << FIX_BITS) * width), bias: new Float32Array(width) };
  const seen = new Float32Array(table.weights.length).fill(0.05);
  for (let round = 0; round < 25; round++)
    for (const { features, want } of shuffled(examples, random)) {
      const kept = features.filter(() => random() > 0.4);
      const z = softmax(scoreFix(kept, table));
      z[want]! -= 1;
      const scale = 1 / Math.sqrt(kept.length || 1);
      for (let k = 0; k < width; k++) table.bias[k]! -= 0.02 * z[k]!;
      for (const f of kept)
        for (let k = 0, i = (f & ((1 << FIX_BITS) - 1)) * width; k < width; k++, i++)
          learn(table.weights, seen, i, z[k]! * scale);
    }
  return table;
}

export function fitNames(examples: readonly FixExample[]): Float32Array {
  const random = generator(4);
  const weights = new Float32Array(1 << NAME_BITS);
  const seen = new Float32Array(weights.length).fill(0.1);
  for (let round = 0; round < 15; round++)
    for (const { names } of shuffled(examples, random)) {
      if (!names || names.right.length === 0) continue;
      const kept = names.candidates.map(one => ({ ...one, features: one.features.filter(() => random() > 0.2) }));
      const p = softmax(Float64Array.from(kept, one => weightOf(one, weights)));
      const right = names.right.reduce((sum, i) => sum + p[i]!, 0);
      for (const [i, { features }] of kept.entries()) {
        const pull = p[i]! - (names.right.includes(i) ? p[i]! / right : 0);
        if (Math.abs(pull) > 1e-4) for (const f of features) learn(weights, seen, f & ((1 << NAME_BITS) - 1), pull);
      }
    }
  return weights;
}

function learn(weights: Float32Array, seen: Float32Array, i: number, pull: number): void {
  const full = pull + 1e-4 * weights[i]!;
  seen[i]! += full * full;
  weights[i]! -= (0.3 * full) / Math.sqrt(seen[i]!);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

function softmax(z: Float64Array): Float64Array {
  const most = Math.max(...z);
  const e = z.map(value => Math.exp(value - most));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map(value => value / sum);
}
