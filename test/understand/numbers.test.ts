/** The small machines under the models: hashes, sparse tables, patterns looked for in the whole mail. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PATTERNS } from '../../lambdas/content/cues/patterns/by-language.ts';
import { LABEL_CUES } from '../../lambdas/content/facts/label-cues.ts';
import { distinct, hashOf } from '../../lambdas/understand/hash.ts';
import { compilePattern } from '../../lambdas/understand/kind/find-cues.ts';
import { canLookAtAll, mayMatch } from '../../lambdas/understand/may-match.ts';
import { addRow, layRows } from '../../lambdas/understand/sparse-rows.ts';

test('a hash goes on where another ended', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => expect(hashOf(b, hashOf(a))).toBe(hashOf(a + b))));
});

test('distinct keeps each number once, in order', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -9, max: 9 })), list => expect(distinct(list)).toEqual([...new Set(list)])));
});

test('a sparse table adds what a full one would', () => {
  const cell = fc.tuple(fc.nat(19), fc.nat(4), fc.integer({ min: 1, max: 99 }));
  const cells = fc.uniqueArray(cell, { selector: ([row, column]) => row * 5 + column });
  fc.assert(
    fc.property(cells, fc.nat(19), (list, row) => {
      const table = layRows(20, put => {
        for (const [r, c, w] of list) put(r, c, w);
      });
      const full = [0, 0, 0, 0, 0];
      for (const [r, c, w] of list) if (r === row) full[c]! += 2 * w;
      const sums = new Float64Array(5);
      addRow(table, row, 2, sums);
      expect([...sums]).toEqual(full);
    }),
  );
});

describe('mayMatch', () => {
  const rule = (pattern: RegExp) => ({ pattern, once: canLookAtAll(pattern) });
  test.each([
    [/\bnot chosen\b/, true],
    [/not [^.]{0,9} chosen/, true],
    [/^sorry/, false],
    [/chosen$/, false],
    [/(?<!not )chosen/, false],
    [/not (?!yet)/, false],
  ])('%s is looked for in the whole mail: %s', (pattern, once) => expect(canLookAtAll(pattern)).toBe(once));

  test('keeps all that match a sentence', () => {
    const sentences = ['we are sorry', 'you were not chosen'];
    const rules = [/sorry$/, /^you/, /not chosen/, /never/].map(rule);
    const kept = mayMatch(rules, sentences).map(r => String(r.pattern));
    expect(kept).toEqual(['/sorry$/', '/^you/', '/not chosen/']);
  });

  test('most patterns can be looked for so', () => {
    const all = [
      ...Object.values(PATTERNS).flatMap(of => of.cues.map(([, p]) => compilePattern(p))),
      ...LABEL_CUES.map(c => c.pattern),
    ];
    expect(all.filter(canLookAtAll).length / all.length).toBeGreaterThan(0.7);
  });
});
