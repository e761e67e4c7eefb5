/** What is packed comes back: bytes and text whole, weights to the nearest level. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packBytes, packSparse, packText, unpackBytes, unpackSparse, unpackTable, unpackText } from '../../lambdas/text/codec.ts';

describe('bytes and text', () => {
  test('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => expect([...unpackBytes(packBytes(bytes))]).toEqual([...bytes])),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => expect(unpackText(packText(text))).toBe(text)));
  });
  test('stand in a string of any quotes without a backslash', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => expect(packBytes(bytes)).toMatch(/^[ -~]*$/)));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => expect(packBytes(bytes)).not.toMatch(/["'`\\]/)));
  });
  test('need less than Base64', () => {
    const bytes = Uint8Array.from({ length: 9000 }, (_, i) => (i * i * 31 + (i >> 3) * 7) & 255);
    expect(packBytes(bytes).length).toBeLessThan(brotliCompressSync(bytes).toString('base64').length * 0.93);
  });
  test.each(['', 'x', 'not packed at all'])('%j is no packed text', text => expect(() => unpackBytes(text)).toThrow());
});

describe('weights', () => {
  test('zeros stay zeros, the largest is kept, the rest goes to the nearest square', () => {
    const { ids, values } = unpackSparse(packSparse([0, 0, 2, 0, -0.5, 0.001], { levels: 2 }));
    expect([...ids]).toEqual([2, 4]);
    expect([...values]).toEqual([2, -0.5]);
  });
  test('what is beyond the scale is clipped', () =>
    expect([...unpackTable(packSparse([5, -9], { scale: 1 }), 2)]).toEqual([1, -1]));
  test('nothing at all', () => expect([...unpackTable(packSparse(new Float32Array(9)), 9)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]));
  test('packing what came back changes nothing; no weight moves further than to the next level', () => {
    const weight = fc.oneof(fc.constant(0), fc.double({ min: -3, max: 3, noNaN: true }));
    fc.assert(
      fc.property(fc.array(weight, { maxLength: 400 }), fc.integer({ min: 1, max: 60 }), (weights, levels) => {
        const once = unpackTable(packSparse(weights, { scale: 3, levels }), weights.length);
        expect(unpackTable(packSparse(once, { scale: 3, levels }), weights.length)).toEqual(once);
        for (const [i, w] of weights.entries())
          expect(Math.abs(once[i]! - w)).toBeLessThanOrEqual(3 * (1 - (1 - 1 / levels) ** 2) + 1e-4);
      }),
    );
  });
});
