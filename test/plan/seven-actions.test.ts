/** The table of docs/plan.md that traces the article's seven actions to steps: complete, in the right rows, and quoting what the texts say. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { EN } from '../../lambdas/content/en/en.ts';
import { ACTIONS } from '../../lambdas/content/labels.ts';
import { STEP_IDS } from '../../lambdas/content/step-ids.ts';

const page = readFileSync(new URL('../../docs/plan.md', import.meta.url), 'utf8');
const rows = page
  .slice(page.indexOf('## The seven actions'), page.indexOf('## Reminders'))
  .split('\n')
  .filter(line => /^\| (?:[1-7]\.|The frame)/.test(line))
  .map(line => line.split(' | '));

test.each(ACTIONS)('row %i holds every variant of its action', action => {
  const row = rows.find(([asked]) => asked?.startsWith(`| ${action}. `));
  const named = (row?.[1]?.match(/\b[1-7]\.[a-z][a-z0-9]*/g) ?? []).filter(id => id.startsWith(`${action}.`));
  expect(new Set(named)).toEqual(new Set(STEP_IDS.filter(id => id.startsWith(`${action}.`))));
});

test('what is quoted stands in the texts', () => {
  const said = JSON.stringify(EN).replaceAll('\\"', '"');
  const quoted = rows.flatMap(row => [...(row[2] ?? '').matchAll(/"([^"]+)"/g)].map(([, words = '']) => words));
  expect(quoted.length).toBeGreaterThan(12);
  for (const words of quoted) expect([words, said.includes(words)]).toEqual([words, true]);
});
