import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { NOTE_SAYS } from '../../../lambdas/content/cues/note.ts';
import { PATTERNS } from '../../../lambdas/content/cues/patterns/by-language.ts';
import { fold } from '../../../lambdas/text/fold.ts';
import { compilePattern, findCues, rulesFor } from '../../../lambdas/understand/kind/find-cues.ts';

/** Each pattern with the sentences that stand above it in its file. */
const all = Object.entries(PATTERNS).flatMap(([language, { cues }]) => {
  const source = readFileSync(
    fileURLToPath(new URL(`../../../lambdas/content/cues/patterns/${language}.data.ts`, import.meta.url)),
    'utf8',
  );
  const examples = [...source.matchAll(/^ {4}\/\/ \+ (.+)\n {4}\/\/ - (.+)\n {4}\['/gm)].map(m => ({
    yes: m[1]!.split(' | '),
    no: m[2]!.split(' | '),
  }));
  if (examples.length !== cues.length)
    throw new Error(`${language}: ${cues.length} patterns, ${examples.length} pairs of examples`);
  return cues.map(([kind, pattern], i) => ({ name: `${language} ${kind} ${i}`, pattern, ...examples[i]! }));
});

describe('cue patterns', () => {
  test.each(all)('$name matches its examples and not their twins', ({ pattern, yes, no }) => {
    const compiled = compilePattern(pattern);
    for (const sentence of yes) expect([sentence, compiled.test(fold(sentence))]).toEqual([sentence, true]);
    for (const sentence of no) expect([sentence, compiled.test(fold(sentence))]).toEqual([sentence, false]);
  });

  test('no pattern repeats without bound', () => {
    const unbounded = /(?<!\\)[*+]|\{\d+,\}/;
    for (const { pattern } of all) expect(compilePattern(pattern).source).not.toMatch(unbounded);
    for (const p of Object.values(PATTERNS)) expect(`${p.condition}${p.generic}`).not.toMatch(unbounded);
    for (const { pattern } of NOTE_SAYS) expect(pattern.source).not.toMatch(unbounded);
  });

  test.each([
    ['en', 'If you are not selected, we will not be moving forward with you.', 'condition'],
    ['en', 'We will not be moving forward with you.', null],
    ['de', 'Falls die Stelle vergeben ist, sagen wir Ihnen Bescheid.', 'condition'],
    ['de', 'Die Stelle ist leider vergeben.', null],
    ['fr', 'Si nous avons choisi un autre candidat, vous serez prévenu.', 'condition'],
    ['fr', 'Nous avons choisi un autre candidat.', null],
    ['es', 'Si hemos optado por otra persona, te avisaremos.', 'condition'],
    ['es', 'Hemos optado por otra persona.', null],
  ])('%s: %s', (language, sentence, voidedBy) => {
    const cue = findCues(fold(sentence), rulesFor([fold(sentence)], language)).find(c => c.kind === 'rejection');
    expect(cue?.voidedBy).toBe(voidedBy);
  });
});
