/** The choice among candidates: the likeliest, silence when that is likelier or nothing is likely enough. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIRM_WEIGHTS } from '../../../lambdas/content/facts/firm-weights.data.ts';
import { TITLE_WEIGHTS } from '../../../lambdas/content/facts/title-weights.data.ts';
import { chancesOf, chooseOne, hashOf, unpackWeights } from '../../../lambdas/understand/facts/choose.ts';

const weights = new Map([
  [hashOf('good'), 2],
  [hashOf('bad'), -2],
  [hashOf('none'), 0],
]);
const items = (...keys: string[]) => keys.map(key => ({ key }));

describe('chooseOne', () => {
  test('takes the likeliest', () => {
    expect(chooseOne(items('baker', 'oven'), [['good'], ['bad'], ['none']], weights)?.key).toBe('baker');
  });
  test('counts what overlaps as one against silence', () => {
    const options = [['none'], ['none'], ['none'], ['none'], []];
    expect(chooseOne(items('baker', 'night baker', 'oven', 'flour'), options, weights)?.key).toBe('baker');
  });
  test.each<[string, string[][]]>([
    ['silence is likelier', [['bad'], ['bad'], ['good']]],
    ['nothing is likely enough', [...Array.from({ length: 12 }, () => ['none']), ['none']]],
    ['nothing was found', [['none']]],
  ])('is null when %s', (_, options) => {
    expect(chooseOne(items(...options.slice(1).map((_o, i) => `word${i}`)), options, weights)).toBeNull();
  });
});

test('chances add up to one, whatever the features', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom('good', 'bad', 'unheard of')), { minLength: 1 }), options => {
      expect(chancesOf(options, weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    }),
  );
});

test.each([
  ['employers', FIRM_WEIGHTS],
  ['titles', TITLE_WEIGHTS],
])('the weights of %s unpack to numbers of use', (_, packed) => {
  const unpacked = unpackWeights(packed);
  expect(unpacked.size).toBeGreaterThan(1_000);
  expect(packed).toMatch(/^[A-Za-z0-9+-]{5000,}$/);
  for (const w of unpacked.values()) expect(Math.abs(w)).toBeLessThan(4);
});
