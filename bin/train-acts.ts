/** Trains the model of what a reply asks: `npx tsx bin/train-acts.ts`. Deterministic. `--cross` leaves out one writer at a time, prints the figures and writes nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type ActModel, scoreReply } from '../lambdas/converse/acts/act-model.ts';
import { ACTS } from '../lambdas/converse/acts/acts.ts';
import { LOOKS } from '../lambdas/converse/acts/view-reply.ts';
import { weighActs } from '../lambdas/converse/acts/weigh-acts.ts';
import { packSparse } from '../lambdas/text/codec.ts';
import { crossActs } from '../lib/training/cross-acts.ts';
import { fitActs, pruneActs } from '../lib/training/fit-acts.ts';
import { loadReplies } from '../lib/training/load-replies.ts';
import { replyInputs } from '../lib/training/reply-inputs.ts';

/** Weights kept of each table. */
const KEEP = 30_000;
const OUT = 'lambdas/content/model/acts.data.ts';

const examples = loadReplies();
if (process.argv.includes('--cross')) crossActs(examples, KEEP);
else {
  const model = pruneActs(fitActs(examples), KEEP);
  writeFileSync(OUT, sourceOf(model));
  const right = examples.filter(({ view, acts }) => {
    const found = weighActs(scoreReply(view, model), new Set()).acts;
    return found.length === acts.length && acts.every(act => found.includes(act));
  }).length;
  process.stdout.write(
    `${OUT}: ${Math.round(readFileSync(OUT).length / 1024)} KB, ${examples.length} replies, ${ACTS.length} acts, ${((100 * right) / examples.length).toFixed(1)} % of what it was trained on\n`,
  );
}

function sourceOf(model: ActModel): string {
  const numbers = (values: Float32Array) => `[${Array.from(values, value => Math.round(value * 1e4) / 1e4).join(', ')}]`;
  const tables = LOOKS.map(look => {
    const { sentence, sentenceBias, whole, wholeBias } = model[look];
    return `  ${look}: {\n    sentence: '${packSparse(sentence)}',\n    sentenceBias: ${numbers(sentenceBias)},\n    whole: '${packSparse(whole)}',\n    wholeBias: ${numbers(wholeBias)},\n  },`;
  });
  return `/** The model of what a reply asks, written by bin/train-acts.ts. Never edited by hand. */\nimport type { PackedActs } from './acts-model.ts';\n\nexport const PACKED_ACTS: PackedActs = {\n  inputs: '${replyInputs()}',\n${tables.join('\n')}\n};\n`;
}
