/** Steps only as said: a number that is written, or one of the due steps chosen by its place or by what it is about. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCommands } from '../../lambdas/converse/read-commands.ts';

const NOW = '2026-11-24T15:00:00+01:00';
const read = (reply: string, due: number[], language: string) =>
  readCommands({ typed: reply, reply, subject: null }, { due, now: NOW, language });
const stepsOf = (reply: string, due: number[], language = 'en') => [
  ...new Set(read(reply, due, language).flatMap(({ steps }) => steps)),
];

/** Command and everyday words of ten languages without a number, a place in the list or the subject of a step. */
const WORDS =
  'done skip snooze stop show undo please it that tomorrow monday later not yet I have the thing erledigt bitte verschieben morgen nicht ich habe das fait passe reporte demain pas la hecho salta mañana no lo feito pula amanhã não fatto domani non klaar overslaan niet zrobione pomiń jutro nie klart hoppa över imorgon inte , . ? and und et och'.split(
    ' ',
  );
const digit = fc.integer({ min: 1, max: 9 });
const word = fc.constantFrom(...WORDS);
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'ja');
const due = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }).map(steps => steps.toSorted());

describe('any words', () => {
  test('without a number name no step', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), due, language, (words, steps, tongue) => {
        expect(stepsOf(words.join(' '), steps, tongue)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
  test('with numbers name no other step', () => {
    const spoken = fc.array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: digit.map(String) }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(spoken, due, language, (words, steps, tongue) => {
        const written = words.filter(one => /^\d$/.test(one)).map(Number);
        for (const step of stepsOf(words.join(' '), steps, tongue)) expect(written).toContain(step);
      }),
      { numRuns: 600 },
    );
  });
});

describe('by number, place and subject', () => {
  test.each([
    ['done 2-4', [1], [2, 3, 4]], ['skip all but 4', [2, 3, 4], [2, 3]], ['did the first two', [3, 5, 6], [3, 5]], ['skip the last one', [3, 5], [5]],
    ['the linkedin one is done', [3, 7], [7]], ['spoke to my old boss', [3, 7], [3]], ['two done three not yet', [2, 3], [2]], ['Step 4? Done.', [4, 5], [4]],
    ['3 is too hard. Move it to Friday', [3, 4], [3]], ['Don’t skip 3, just move it to Thursday', [3, 4], [3]], ['drop 3 and 5 is done', [3, 5], [3, 5]],
    ['Show me 5, then bring it back on Monday', [5, 6], [5]], ['2’s done', [2, 3], [2]], ['III complete', [3, 4], [3]],
  ] as const)('%s (due %j): %j', (text, steps, named) => expect(stepsOf(text, [...steps]).toSorted()).toEqual([...named])); // biome-ignore format: a table

  test.each([
    ['I hit snooze four times', [2, 4]], ['they interviewed 3 people and skipped me', [2, 3]], ['done, after 2 interviews', [1, 2]], ['3 done before the second snooze', [2]],
    ['went for a 10k run. Tick.', [1]], ['the numbers one is boring, skip the numbers one', [6]], ['I am on shift till 6, later please', [6, 7]], ['no to it, at all', [2]],
    ['after all, done', [2, 3]], ['spoke to my old boss', [7]],
  ] as const)('must not match %s (due %j)', (text, steps) => {
    const written = stepsOf(text, [...steps]);
    expect(written.filter(step => !/3 done/.test(text) || step !== 3)).toEqual([]);
  }); // biome-ignore format: a table
});
