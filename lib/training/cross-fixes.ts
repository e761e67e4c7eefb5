/** Measures the models of corrections on writers they have not seen. */
import { weightOf } from '../../lambdas/converse/fixes/choose-name.ts';
import { FIX_OUTPUTS, scoreFix } from '../../lambdas/converse/fixes/fix-model.ts';
import { groupOf, isRead } from './cross-acts.ts';
import { type FixExample, fitFixes, fitNames, fixExamples } from './fit-fixes.ts';
import type { ReplyExample } from './load-replies.ts';

export function crossFixes(replies: readonly ReplyExample[]): void {
  const examples = fixExamples(replies);
  const counts = new Map<string, [number, number]>();
  const count = (name: string, isRight: boolean) => {
    const [hits, cases] = counts.get(name) ?? [0, 0];
    counts.set(name, [hits + Number(isRight), cases + 1]);
  };
  for (const group of new Set(examples.filter(one => !isRead(one)).map(({ writer }) => groupOf(writer)))) {
    const isOut = (one: FixExample) => !isRead(one) && groupOf(one.writer) === group;
    const known = examples.filter(one => !isOut(one));
    const table = fitFixes(known);
    const weights = fitNames(known);
    for (const { features, want, names } of examples.filter(isOut)) {
      const output = FIX_OUTPUTS[indexOfMost(scoreFix(features, table))]!;
      const wanted = FIX_OUTPUTS[want]!;
      count('field', output.split('=')[0] === wanted.split('=')[0]);
      count('field and label', output === wanted);
      count(wanted, output === wanted);
      if (!names) continue;
      const right = names.right.includes(indexOfMost(names.candidates.map(one => weightOf(one, weights))));
      count(`name of ${names.field}`, right);
    }
  }
  for (const [name, [hits, cases]] of [...counts].sort())
    process.stdout.write(`${name.padEnd(34)} ${hits} / ${cases}  ${((100 * hits) / cases).toFixed(1)} %\n`);
}

function indexOfMost(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
