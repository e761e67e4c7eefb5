/** Hostile words: a megabyte is read in half a second, and no pattern can backtrack without bound. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { STEP_DEEDS } from '../../lambdas/content/commands/deeds.ts';
import { LANGUAGES } from '../../lambdas/content/commands/languages.ts';
import { DISTRESS } from '../../lambdas/content/distress.ts';
import { patternOf } from '../../lambdas/converse/compile.ts';
import { readCommands } from '../../lambdas/converse/read-commands.ts';

const NOW = '2026-11-24T15:00:00+01:00';
const read = (reply: string) =>
  readCommands({ typed: reply, reply, subject: null }, { due: [1, 2, 3], now: NOW, language: null });

/** Every string of a table. */
const sourcesOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(sourcesOf)
      : [];

/** Groups repeated without bound that hold something repeated without bound: what makes a pattern explode. */
function nestedIn(source: string): string[] {
  const found: string[] = [];
  const open: { at: number; repeats: boolean }[] = [{ at: 0, repeats: false }];
  let isClass = false;
  for (let i = 0; i < source.length; i++) {
    const sign = source[i];
    if (sign === '\\') i++;
    else if (isClass) isClass = sign !== ']';
    else if (sign === '[') isClass = true;
    else if (sign === '(') open.push({ at: i, repeats: false });
    else if (/^(?:[*+]|\{\d+,\})/.test(source.slice(i, i + 6))) (open.at(-1) as { repeats: boolean }).repeats = true;
    else if (sign === ')') {
      const group = open.pop() as { at: number; repeats: boolean };
      const isStarred = /^(?:[*+]|\{\d+,\})/.test(source.slice(i + 1, i + 7));
      if (group.repeats && isStarred) found.push(source.slice(group.at, i + 2));
      if (group.repeats || isStarred) (open.at(-1) as { repeats: boolean }).repeats = true;
    }
  }
  return found;
}

describe('no pattern repeats what repeats', () => {
  test('the check finds what it is for', () => {
    expect(nestedIn('(?:a+ )*')).toHaveLength(1);
    expect(nestedIn('(?:(?:a|b{2,}) ?)+')).toHaveLength(1);
    expect(nestedIn('(?:a{1,3} )*[(+*]\\)+(?:b)?')).toHaveLength(0);
  });
  test.each([
    ...LANGUAGES.map(words => [words.language, words as unknown] as const),
    ['deeds', STEP_DEEDS] as const,
    ['distress', DISTRESS] as const,
  ])('%s', (_, table) => {
    const nested = sourcesOf(table).flatMap(source => {
      try {
        return nestedIn(patternOf(source).source);
      } catch {
        return [`does not compile: ${source}`];
      }
    });
    expect(nested).toEqual([]);
  });
});

describe('a megabyte', () => {
  const words = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
  test.each([
    'done ', 'not ', '1,', 'は', 'a', '\n', '"', '"aaa bbb ', 'Aa & Bb ', '1. 2. ', 'tomorrow monday 3 days ', 'I have sent it to the the the ',
    'ich habe die mail an frau x geschrieben ', "j'ai écrit à la une le mon ma mot mail ", 'it is not that it was the a an my your ', 'stop all the these those your any sending ',
    '2 and 3 but not 4 ', '🙏✅❌', 'wrong company it should be A B C D ', '第一二三番目と',
  ])('of %j in half a second', text => {
    // The best of three: the first compiles patterns, and the machine may be busy.
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      read(words(text));
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(500);
  }); // biome-ignore format: one list
});

test('any words never throw, and days stay within 180', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
      for (const { on } of read(text)) if (on) expect(on >= '2026-11-24' && on <= '2027-05-23').toBe(true);
    }),
    { numRuns: 100 },
  );
});
