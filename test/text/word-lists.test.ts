/** Listed words, beginnings, phrases and runs are always found, at their place; others hardly ever. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lookUp, lookUpRuns, packWordLists, unpackWordLists } from '../../lambdas/text/word-lists.ts';

const listed = [
  { text: 'offer', of: 1 },
  { text: 'congrat*', of: 2 },
  { text: 'good_news', of: 3 },
  { text: 'next_week*', of: 4 },
  { text: 'offer', of: 5 },
  { text: 'out_of_the_blue', of: 6 },
  { text: 'incomprehensib*', of: 7 },
];
const lists = unpackWordLists(packWordLists(listed));
const found = (sentence: string, at: number): number[] => {
  const numbers: number[] = [];
  lookUp(lists, sentence.split(' '), at, of => numbers.push(of));
  return numbers.sort();
};

describe('words and phrases', () => {
  test.each([
    ['an offer', 1, [1, 5]],
    ['congratulations to you', 0, [2]],
    ['some good news', 1, [3]],
    ['until next weekend', 1, [4]],
    ['out of the blue', 0, [6]],
    ['incomprehensible', 0, [7]],
  ])('%s, word %i: %j', (sentence, at, numbers) => expect(found(sentence, at)).toEqual(numbers));
  test.each([
    ['an offer', 0],
    ['offered', 0],
    ['my congrats', 0],
    ['good old news', 0],
    ['good', 0],
    ['next wee', 0],
    ['out of', 0],
  ])('%s, word %i: nothing', (sentence, at) => expect(found(sentence, at)).toEqual([]));
  test.each(['a*_b', '*', '_*', 'x*'])('%s cannot be packed', text =>
    expect(() => packWordLists([{ text, of: 0 }])).toThrow('not to be packed'),
  );
});

test('every listed word is found again, and of many others one in a hundred at most', () => {
  const word = fc.stringMatching(/^[a-z]{3,11}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 80 }), words => {
      const of = unpackWordLists(packWordLists(words.map((text, i) => ({ text, of: i }))));
      for (const [i, text] of words.entries()) {
        const numbers: number[] = [];
        lookUp(of, [text], 0, n => numbers.push(n));
        expect(numbers).toContain(i);
      }
    }),
  );
  const many = unpackWordLists(packWordLists(Array.from({ length: 4000 }, (_, i) => ({ text: `w${i}`, of: i & 127 }))));
  let wrong = 0;
  for (let i = 0; i < 20_000; i++) lookUp(many, [`v${i}`], 0, () => wrong++);
  expect(wrong / 20_000).toBeLessThan(0.01);
});

describe('runs of characters', () => {
  const of = unpackWordLists(packWordLists([{ text: '面接', of: 1 }, { text: '見送', of: 2 }, { text: '面接日程', of: 3 }], true)); // biome-ignore format: one line
  test('each at its first place, in order', () =>
    expect(lookUpRuns(of, '今回は見送り、面接日程は面接後に')).toEqual([
      { of: 2, at: 3 },
      { of: 1, at: 7 },
      { of: 3, at: 7 },
    ]));
  test.each(['', '面', '接面', '送見'])('%j: nothing', text => expect(lookUpRuns(of, text)).toEqual([]));
});
