/** The choice among candidates: the likeliest, silence when that is likelier or nothing is likely enough. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIRM_WEIGHTS } from '../../../lambdas/content/facts/firm-weights.data.ts';
import { TITLE_WEIGHTS } from '../../../lambdas/content/facts/title-weights.data.ts';
import {
  bucketOf,
  chancesOf,
  chooseOne,
  packWeights,
  STEP,
  tableOf,
  unpackWeights,
} from '../../../lambdas/understand/facts/choose.ts';
import { feature } from '../../../lambdas/understand/facts/feature.ts';

const weights = tableOf(
  new Map([
    [bucketOf(feature('good')), 2],
    [bucketOf(feature('bad')), -2],
    [bucketOf(feature('none')), 0],
  ]),
);
const numbers = (options: readonly (readonly string[])[]): number[][] => options.map(of => of.map(name => feature(name)));
const items = (...keys: string[]) => keys.map(key => ({ key }));

describe('chooseOne', () => {
  test('takes the likeliest', () => {
    expect(chooseOne(items('baker', 'oven'), numbers([['good'], ['bad'], ['none']]), weights)?.key).toBe('baker');
  });
  test('counts what overlaps as one against silence', () => {
    const options = [['none'], ['none'], ['none'], ['none'], []];
    expect(chooseOne(items('baker', 'night baker', 'oven', 'flour'), numbers(options), weights)?.key).toBe('baker');
  });
  test.each<[string, string[][]]>([
    ['silence is likelier', [['bad'], ['bad'], ['good']]],
    ['nothing is likely enough', [...Array.from({ length: 12 }, () => ['none']), ['none']]],
    ['nothing was found', [['none']]],
  ])('is null when %s', (_, options) => {
    expect(chooseOne(items(...options.slice(1).map((_o, i) => `word${i}`)), numbers(options), weights)).toBeNull();
  });
});

test('chances add up to one, whatever the features', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom('good', 'bad', 'unheard of')), { minLength: 1 }), options => {
      expect(chancesOf(numbers(options), weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    }),
  );
});

test('what an option names twice counts once', () => {
  const [once, twice] = [['good'], ['good', 'good', 'none', 'good']].map(of => chancesOf(numbers([of, ['bad']]), weights));
  expect(twice).toEqual(once);
});

test('the number of a feature is that of its name written out', () => {
  expect(feature('s', 'run', 'de')).toBe(feature('s run de'));
  expect(feature('-n', 12)).toBe(feature('-n 12'));
  expect(feature('wh', 'SB', true, 'no')).toBe(feature('wh SB true no'));
});

test('weights come back in steps, whatever their order', () => {
  const unpacked = unpackWeights(packWeights([[70_000, 31], [3, -32], [300, 1]])); // biome-ignore format: one line
  expect([...unpacked]).toEqual([[3, -32 * STEP], [300, STEP], [70_000, 31 * STEP]]); // biome-ignore format: one line
});

test.each([
  ['employers', FIRM_WEIGHTS],
  ['titles', TITLE_WEIGHTS],
])('the weights of %s unpack to numbers of use', (_, packed) => {
  const unpacked = unpackWeights(packed);
  expect(unpacked.size).toBeGreaterThan(1_000);
  for (const w of unpacked.values()) expect(Math.abs(w)).toBeLessThan(4);
});
