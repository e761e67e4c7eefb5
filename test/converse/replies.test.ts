/** The labelled replies of this repository: a floor a file and field, and every miss known by its reason. How to score: score-replies.ts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Field, readReplies, scoreReplies } from './score-replies.ts';

const at = (file: string) => new URL(`../mail/replies/${file}`, import.meta.url);
const KNOWN: Record<string, string> = JSON.parse(readFileSync(at('known-misses.json'), 'utf8'));

/** Shares in percent that no change may fall below: verbs, steps, until, on, fix. `visible` is the part of the shared corpus that may be copied. */
const FLOORS: Record<string, readonly [number, number, number, number, number]> = {
  'visible.jsonl': [98, 99, 99, 100, 100],
  'own-1.jsonl': [94, 98, 100, 100, 100],
  'own-2.jsonl': [93, 97, 100, 100, 85],
  'own-3.jsonl': [92, 96, 99, 100, 66],
  'own-4.jsonl': [94, 98, 100, 100, 75],
  'own-5.jsonl': [95, 98, 99, 94, 100],
  'own-6.jsonl': [93, 98, 99, 90, 83],
};
const FIELDS: readonly Field[] = ['verbs', 'steps', 'until', 'on', 'fix'];

describe.each(Object.entries(FLOORS))('%s', (file, floors) => {
  const { totals, misses } = scoreReplies(readReplies(at(file).pathname));
  test.each(FIELDS.map((field, i) => [field, floors[i] as number] as const))('%s at least %d %%', (field, floor) => {
    const { hits, cases } = totals[field];
    expect((100 * hits) / cases).toBeGreaterThanOrEqual(floor);
  });
  test('misses only what is known, with a reason', () => {
    expect(misses.filter(({ id }) => !KNOWN[id]).map(({ id, field, text, want, got }) => [id, field, text, want, got])).toEqual(
      [],
    );
  });
});

test('what is listed as missed is missed', () => {
  const missed = new Set(
    Object.keys(FLOORS).flatMap(file => scoreReplies(readReplies(at(file).pathname)).misses.map(({ id }) => id)),
  );
  expect(Object.keys(KNOWN).filter(id => !missed.has(id))).toEqual([]);
});
