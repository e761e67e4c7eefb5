/** The shipped model on the committed texts. It was trained on them: the floors only catch a broken artefact; docs/understanding.md has the honest figures. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { PATTERNS } from '../../../lambdas/content/cues/patterns/by-language.ts';
import { IDEA_WORDS } from '../../../lambdas/content/ideas/by-language.ts';
import { KIND_MODEL } from '../../../lambdas/content/model/kind.data.ts';
import { unpackModel } from '../../../lambdas/understand/kind/load-model.ts';
import { fitModel, OPTIONS } from '../../../lib/training/fit.ts';
import { loadTexts, toExample } from '../../../lib/training/load-texts.ts';
import { part } from '../../../lib/training/part.ts';
import { predict } from '../../../lib/training/report.ts';

const folder = fileURLToPath(new URL('../../mail/texts/', import.meta.url));
const jsonl = (of: string) => readdirSync(of).filter(f => f.endsWith('.jsonl')).sort().map(f => of + f); // biome-ignore format: one line
const shared = jsonl(folder);
/** And the mails we wrote ourselves: a third of them is set aside as well, and only measured. */
const files = [...shared, ...jsonl(`${folder}own/`)];
const trained = () => loadTexts(files).filter(t => part(t.id) === 'build');
const banks = readdirSync(`${folder}bank`).sort().map(f => `${folder}bank/${f}`); // biome-ignore format: one line

test('of the shared texts only those of the build part are committed', () => {
  for (const text of loadTexts(shared)) expect([text.id, part(text.id)]).toEqual([text.id, 'build']);
});

test('the model was trained from these texts, word lists and options', () => {
  const content = [...files, ...banks].map(f => readFileSync(f, 'utf8')).join('\n');
  expect(
    createHash('sha256')
      .update(content + JSON.stringify([OPTIONS, IDEA_WORDS, PATTERNS]))
      .digest('hex'),
  ).toBe(KIND_MODEL.inputs);
});

test('the shipped model knows its texts', () => {
  const model = unpackModel(KIND_MODEL);
  const predictions = trained().map(t => predict(toExample(t), model));
  const right = predictions.filter(p => p.got === p.want).length;
  const good = predictions.filter(p => p.want === 1 || p.want === 2);
  expect(right / predictions.length).toBeGreaterThan(0.9);
  expect(good.filter(p => p.got === 0).length / good.length).toBeLessThan(0.05);
});

test('training is deterministic', () => {
  const examples = loadTexts(files.slice(0, 1)).map(toExample);
  expect(fitModel(examples).ideas.bias).toEqual(fitModel(examples).ideas.bias);
  expect(fitModel(examples).words.sentence).toEqual(fitModel(examples).words.sentence);
});
