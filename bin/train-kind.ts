/** Second step of `npm run train`: trains the kind model from test/mail/texts, calibrates it on cross-validated predictions, writes it and prints a report. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PATTERNS } from '../lambdas/content/cues/patterns/by-language.ts';
import { IDEA_WORDS } from '../lambdas/content/ideas/by-language.ts';
import { composeTexts } from '../lib/training/compose-texts.ts';
import { OPTIONS } from '../lib/training/fit.ts';
import { loadTexts, toExample } from '../lib/training/load-texts.ts';
import { fitShipped, packModel, toModel } from '../lib/training/pack.ts';
import { foldOf, part } from '../lib/training/part.ts';
import { calibrate, type Prediction, predict, printReport } from '../lib/training/report.ts';

const folder = fileURLToPath(new URL('../test/mail/texts/', import.meta.url));
const target = fileURLToPath(new URL('../lambdas/content/model/kind.data.ts', import.meta.url));
const files = [folder, `${folder}own/`].flatMap(of =>
  readdirSync(of)
    .filter(f => f.endsWith('.jsonl'))
    .sort()
    .map(f => of + f),
);
const banks = readdirSync(`${folder}bank`)
  .sort()
  .map(f => `${folder}bank/${f}`);
const texts = [...loadTexts(files), ...banks.flatMap(composeTexts)].filter(t => part(t.id) === 'build');
const examples = texts.map(toExample);
const inputs = createHash('sha256')
  .update([...files, ...banks].map(f => readFileSync(f, 'utf8')).join('\n') + JSON.stringify([OPTIONS, IDEA_WORDS, PATTERNS]))
  .digest('hex');
console.log(
  `${examples.length} texts of the build part, seeds ${OPTIONS.words.seed} and ${OPTIONS.ideas.seed}, inputs ${inputs.slice(0, 12)}`,
);

const predictions: Prediction[] = [];
for (let f = 0; f < 5; f++) {
  const model = toModel(fitShipped(examples.filter(e => foldOf(e.id) !== f)));
  for (const e of examples) if (foldOf(e.id) === f) predictions.push(predict(e, model));
}
printReport('cross-validated, five folds', predictions);
// Only whole mails: those made of our banks are easier to be sure about than real ones.
const calibration = calibrate(predictions.filter(p => !p.id.startsWith('own-')));
printReport(
  'the whole mails of these',
  predictions.filter(p => !p.id.startsWith('own-')),
);
console.log(`calibration: slope ${calibration.slope.toFixed(3)}, offset ${calibration.offset.toFixed(3)}`);
const packed = packModel(fitShipped(examples), inputs, calibration);
const source = `/** The trained kind model: written by bin/train-kind.ts, never by hand. */\nimport type { PackedKindModel } from './kind-model.ts';\n\nexport const KIND_MODEL: PackedKindModel = ${JSON.stringify(packed, null, 1)};\n`;
writeFileSync(target, source);
console.log(`${Math.round(source.length / 1024)} KB written`);
