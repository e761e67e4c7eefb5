/** Folding: what becomes equal, and what must stay apart. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, foldWords, showPlain } from '../../lambdas/text/fold.ts';

describe('fold', () => {
  test.each([
    ['Café', 'cafe'],
    ['ＦＷＤ：', 'fwd:'],
    ['don’t', "don't"],
    ['“x” – y…', '"x" - y...'],
    ['Straße ŁÓDŹ Øre', 'strasse lodz ore'],
    ['a\u00a0\u202fb\tc', 'a b c'],
    ['a\u200bb\ufeff', 'ab'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['ガイド', 'ガイド'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['안녕하세요', '안녕하세요'],
    ['Ёлка й', 'елка и'],
    ['שָׁלוֹם', 'שלום'],
    ['a\r\nb', 'a\nb'],
    ['Plain text', 'plain text'],
  ])('%j → %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test.each([
    ['か', 'が'],
    ['は', 'ば'],
    ['กา', 'ก'],
  ])('%j and %j stay apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(fold(text)) === fold(text)));
  });

  test('words only', () => {
    expect(foldWords('  Hello, „Welt“ – 3x! ')).toBe('hello welt 3x');
  });

  test('plain for showing keeps case and accents', () => {
    expect(showPlain('\ufeffÉté\u00a0à\u202fParis')).toBe('Été à Paris');
  });
});
