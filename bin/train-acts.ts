/** Trains the model of what a reply asks: `npx tsx bin/train-acts.ts`. Deterministic. `--cross` leaves out one writer at a time, prints the figures and writes nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type ActModel, scoreReply } from '../lambdas/converse/acts/act-model.ts';
import { ACTS, type Act, OUTPUTS } from '../lambdas/converse/acts/acts.ts';
import { LOOKS } from '../lambdas/converse/acts/view-reply.ts';
import { weighActs } from '../lambdas/converse/acts/weigh-acts.ts';
import { readCommands } from '../lambdas/converse/read-commands.ts';
import { packEntries, packSparse } from '../lambdas/text/codec.ts';
import { crossActs } from '../lib/training/cross-acts.ts';
import { crossFixes } from '../lib/training/cross-fixes.ts';
import { fitActs, keepLargest, pruneActs } from '../lib/training/fit-acts.ts';
import { fitFixes, fitNames, fixExamples } from '../lib/training/fit-fixes.ts';
import { contextOf, loadReplies, type ReplyExample, weightReplies } from '../lib/training/load-replies.ts';
import { replyInputs } from '../lib/training/reply-inputs.ts';

/** Weights kept of each table. */
const KEEP = 85_000;
/** Times that fitting is repeated, and how often a wrong one then counts more. */
const ROUNDS_MORE = 3;
const MORE = 6;
const OUT = 'lambdas/content/model/acts.data.ts';

/** Weights kept of the models of corrections. */
const KEEP_LABELS = 15_000;
const KEEP_NAMES = 8_000;
const OUT_FIXES = 'lambdas/content/model/fix.data.ts';

const examples = loadReplies();
if (process.argv.includes('--cross')) {
  crossFixes(examples);
  crossActs(examples, KEEP);
} else {
  const model = fitTwice(examples);
  writeFileSync(OUT, sourceOf(model));
  const fixes = fixExamples(examples);
  const table = fitFixes(fixes);
  keepLargest(table.weights, KEEP_LABELS);
  const names = fitNames(fixes);
  keepLargest(names, KEEP_NAMES);
  writeFileSync(
    OUT_FIXES,
    `/** The models of corrections, written by bin/train-acts.ts. Never edited by hand. */\nimport type { PackedFixes } from './fix-model.ts';\n\nexport const FIX_MODEL: PackedFixes = {\n  labels: '${packSparse(table.weights)}',\n  labelBias: ${numbers(table.bias)},\n  names: '${packSparse(names)}',\n};\n`,
  );
  const right = examples.filter(({ view, acts }) => {
    const found = weighActs(scoreReply(view, model), new Set()).acts;
    return found.length === acts.length && acts.every(act => found.includes(act));
  }).length;
  process.stdout.write(
    `${OUT}: ${Math.round(readFileSync(OUT).length / 1024)} KB, ${examples.length} replies, ${ACTS.length} acts, ${((100 * right) / examples.length).toFixed(1)} % of what it was trained on\n`,
  );
}

/** Fitted, then fitted again with what the first model got wrong of our own table and of the shared corpus counted more: no twin may match. */
function fitTwice(all: readonly ReplyExample[]): ActModel {
  let weighted = weightReplies(all);
  let model = pruneActs(fitActs(weighted), KEEP);
  for (let round = 0; round < ROUNDS_MORE; round++) {
    const hard = all.filter(one => (one.writer === 'said' || one.writer === 'visible') && !isHeard(one, model));
    process.stdout.write(`round ${round + 1}: ${hard.length} twins and replies wrong\n`);
    if (hard.length === 0) break;
    weighted = [...weighted, ...Array.from({ length: MORE }, () => hard).flat()];
    model = pruneActs(fitActs(weighted), KEEP);
  }
  return model;
}
function isHeard({ labelled, acts }: ReplyExample, model: ActModel): boolean {
  const heard = readCommands({ typed: labelled.text, reply: labelled.text, subject: null }, contextOf(labelled), model);
  const found = new Set(heard.map(({ verb }) => ACTS.indexOf(verb as Act)).filter(act => act >= 0));
  return found.size === acts.length && acts.every(act => found.has(act));
}

function numbers(values: Float32Array): string {
  return `[${Array.from(values, value => Math.round(value * 1e4) / 1e4).join(', ')}]`;
}

function sourceOf(model: ActModel): string {
  const tables = LOOKS.map(look => {
    const { rows, weights, sentenceBias, wholeBias } = model[look];
    const entries = [...rows]
      .sort(([a], [b]) => a - b)
      .flatMap(([key, row]) =>
        Array.from({ length: OUTPUTS }, (_, k) => k).flatMap(k =>
          weights[row + k] ? [{ id: key * OUTPUTS + k, value: weights[row + k]! }] : [],
        ),
      );
    const packed = packEntries({ ids: entries.map(({ id }) => id), values: entries.map(({ value }) => value) });
    return `  ${look}: {\n    weights: '${packed}',\n    sentenceBias: ${numbers(sentenceBias)},\n    wholeBias: ${numbers(wholeBias)},\n  },`;
  });
  return `/** The model of what a reply asks, written by bin/train-acts.ts. Never edited by hand. */\nimport type { PackedActs } from './acts-model.ts';\n\nexport const PACKED_ACTS: PackedActs = {\n  inputs: '${replyInputs()}',\n${tables.join('\n')}\n};\n`;
}
