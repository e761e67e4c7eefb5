/** The labelled replies of this repository: a floor a file and field, and every miss known by its reason. How to score: score-replies.ts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Field, readReplies, scoreReplies } from './score-replies.ts';

const at = (file: string) => new URL(`../mail/replies/${file}`, import.meta.url);
const KNOWN: Record<string, string> = JSON.parse(readFileSync(at('known-misses.json'), 'utf8'));

/** Shares in percent that no change may fall below: verbs, steps, until, on, fix. `visible` is the part of the shared corpus that may be copied. */
const FLOORS: Record<string, readonly [number, number, number, number, number]> = {
  'visible.jsonl': [99, 99, 99, 100, 100],
  'own-1.jsonl': [95, 97, 100, 100, 71],
  'own-2.jsonl': [97, 97, 99, 100, 85],
  'own-3.jsonl': [96, 97, 100, 100, 83],
  'own-4.jsonl': [96, 98, 100, 100, 87],
  'own-5.jsonl': [98, 98, 99, 94, 100],
  'own-6.jsonl': [96, 98, 99, 95, 83],
};
const FIELDS: readonly Field[] = ['verbs', 'steps', 'until', 'on', 'fix'];

const scored = new Map(Object.keys(FLOORS).map(file => [file, scoreReplies(readReplies(at(file).pathname))] as const));

describe.each(Object.entries(FLOORS))('%s', (file, floors) => {
  const { totals, misses } = scored.get(file)!;
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
  const missed = new Set([...scored.values()].flatMap(({ misses }) => misses.map(({ id }) => id)));
  expect(Object.keys(KNOWN).filter(id => !missed.has(id))).toEqual([]);
});

describe('replies that nothing was trained on', () => {
  const { totals } = scoreReplies(readReplies(at('fresh/fresh-1.jsonl').pathname));
  test.each([
    ['verbs', 86],
    ['steps', 96],
    ['until', 96],
    ['on', 94],
    ['fix', 60],
  ] as const)('%s at least %d %%', (field, floor) => {
    const { hits, cases } = totals[field];
    expect((100 * hits) / cases).toBeGreaterThanOrEqual(floor);
  });
});
