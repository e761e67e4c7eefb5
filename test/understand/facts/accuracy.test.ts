/** Employer, title and signer of our own texts (build part): a floor, so that candidates and weights cannot drift apart unseen. */
import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { loadFactTexts, originalOf } from '../../../bin/finders/load-cases.ts';
import { SAME } from '../../../bin/finders/same-fact.ts';
import type { Kind } from '../../../lambdas/content/labels.ts';
import { extractFacts } from '../../../lambdas/understand/facts/extract-facts.ts';

const OWN = new URL('../../mail/texts/own/', import.meta.url);
const texts = loadFactTexts(
  readdirSync(OWN).map(name => new URL(name, OWN)),
  'build',
).filter((_, i) => i % 4 === 0);

const read = texts.map(t => {
  const context = { delivery: 'inline-forward', note: t.note ?? null, userAddress: null, userName: null, language: t.language } as const; // biome-ignore format: one line
  return extractFacts(originalOf(t), context, t.kind as Kind);
});

test.each([
  ['company', 0.85],
  ['role', 0.8],
  ['contact', 0.88],
] as const)('%s', (field, floor) => {
  let hits = 0;
  for (const [i, t] of texts.entries()) {
    const facts = read[i]!;
    const got = field === 'contact' ? (facts.contact?.name ?? null) : facts[field];
    const want = field === 'contact' ? (t.contact?.name ?? null) : (t[field] ?? null);
    if (want === null || got === null ? want === got : SAME[field](want, got)) hits++;
  }
  expect(hits / texts.length).toBeGreaterThan(floor);
});
