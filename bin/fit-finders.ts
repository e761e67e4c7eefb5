/**
 * `npx tsx bin/fit-finders.ts [company|role] [--cross]`: learns which candidate is the employer and which the job title, from the build part of
 * test/mail/texts, and writes lambdas/content/facts/{firm,title}-weights.data.ts. `--cross` prints five folds instead, with `--fails` the misses. No randomness of its own.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { bucketOf, LEAST, packWeights, STEP } from '../lambdas/understand/facts/choose.ts';
import { foldOf } from '../lib/training/part.ts';
import { type Case, type Fitted, fitSmall, judge } from './finders/fit-logit.ts';
import { type Learnt, loadCases, loadFactTexts } from './finders/load-cases.ts';

/** Features kept; more gained nothing in cross-validation. */
const KEEP: Record<Learnt, number> = { company: 4_000, role: 9_000 };
const TEXTS = new URL('../test/mail/texts/', import.meta.url);

const files = ['', 'own/'].flatMap(folder =>
  readdirSync(new URL(folder, TEXTS))
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .map(name => new URL(folder + name, TEXTS)),
);
const texts = loadFactTexts(files, 'build');
const asked = process.argv.filter((x): x is Learnt => x === 'company' || x === 'role');
for (const learnt of asked.length ? asked : (['company', 'role'] as const)) {
  const cases = loadCases(texts, learnt);
  if (process.argv.includes('--cross')) printFolds(learnt, cases);
  else writeWeights(learnt, fitSmall(cases, KEEP[learnt]));
}

function printFolds(learnt: Learnt, cases: readonly Case[]): void {
  const rows = new Map<string, Record<'hit' | 'wrong' | 'missing', number>>();
  const fold = (c: Case): number => foldOf(c.id.replace(' pasted', ''));
  for (let k = 0; k < 5; k++) {
    const weights = fitSmall(
      cases.filter(c => fold(c) !== k),
      KEEP[learnt],
    );
    for (const c of cases.filter(x => fold(x) === k)) {
      const { verdict, chosen } = judge(c, weights, LEAST);
      if (verdict !== 'hit' && process.argv.includes('--fails'))
        process.stdout.write(
          `${c.id}\t${c.kind}\twant ${JSON.stringify(c.wanted)}\tgot ${JSON.stringify(chosen)}\t${c.right.includes(true) ? '' : 'no candidate'}\n`,
        );
      const set = c.id.endsWith(' pasted') ? 'pasted' : c.id.startsWith('ow') ? 'own' : 'visible';
      for (const name of [set, `${set} ${c.kind}`, `${set} ${c.language}`]) {
        const row = rows.get(name) ?? { hit: 0, wrong: 0, missing: 0 };
        row[verdict]++;
        rows.set(name, row);
      }
    }
  }
  for (const [name, { hit, wrong, missing }] of [...rows].sort(([a], [b]) => a.localeCompare(b))) {
    const n = hit + wrong + missing;
    const share = ((100 * hit) / n).toFixed(1).padStart(5);
    process.stdout.write(`${learnt} ${name.padEnd(24)}${String(n).padStart(5)}  ${share} %  ${wrong} wrong, ${missing} null\n`);
  }
}

function writeWeights(learnt: Learnt, weights: Fitted): void {
  const steps = new Map(
    [...weights]
      .map(([f, w]) => [bucketOf(f), Math.max(-32, Math.min(31, Math.round(w / STEP)))] as const)
      .filter(([, step]) => step !== 0),
  );
  const [file, name, what] = learnt === 'company' ? ['firm', 'FIRM', 'employer'] : ['title', 'TITLE', 'job title'];
  const head = `/** What tells the ${what} among candidates: written by bin/fit-finders.ts, not by hand. Data only. */`;
  writeFileSync(
    new URL(`../lambdas/content/facts/${file}-weights.data.ts`, import.meta.url),
    `${head}\nexport const ${name}_WEIGHTS =\n  '${packWeights([...steps])}';\n`,
  );
  process.stdout.write(`${learnt}: ${steps.size} weights from ${texts.length} texts\n`);
}
