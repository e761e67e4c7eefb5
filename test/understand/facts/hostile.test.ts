/** Hostile originals: long and repetitive text stays cheap, and no cue pattern can run away. */
import { expect, test } from '@jest/globals';
import { LABEL_CUES } from '../../../lambdas/content/facts/label-cues.ts';
import { REASONS, SIGNALS, STAGES } from '../../../lambdas/content/labels.ts';
import { extractFacts } from '../../../lambdas/understand/facts/extract-facts.ts';

const big: [string, string][] = [
  ['one letter', 'a'.repeat(240_000)],
  ['blanks', ' '.repeat(240_000)],
  ['leads', 'the position of '.repeat(15_000)],
  ['capitals', 'At The Bank Of '.repeat(16_000)],
  ['closings', 'Kind regards\n'.repeat(18_000)],
  ['brackets', '(('.repeat(120_000)],
  ['numbers', '#1234-56 R12345 '.repeat(15_000)],
  ['firms', '株式会社の職募集'.repeat(30_000)],
];

test.each(big)('%s', (_name, text) => {
  const run = () =>
    extractFacts(
      {
        fromName: text,
        fromAddress: 'x@y.example',
        to: [],
        cc: [],
        subject: text,
        date: null,
        text,
        thread: text,
        links: [],
        headers: [],
        messageId: null,
        replyTo: null,
      },
      { delivery: 'pasted', note: text, userAddress: null, userName: null, language: 'en' },
      'rejection',
    );
  run();
  const start = performance.now();
  run();
  // Measured at 1 to 25 ms; twice the bound of the plan, for a busy machine.
  expect(performance.now() - start).toBeLessThan(100);
});

test('no cue pattern has an unbounded quantifier', () => {
  for (const cue of LABEL_CUES)
    for (const p of [cue.pattern, cue.guard]) if (p) expect(p.source.replace(/\\./g, '')).not.toMatch(/[*+]|\{\d+,\}/);
});

test('every cue names a label of the vocabulary', () => {
  const known = new Set([
    ...STAGES.map(s => `stage:${s}`),
    ...REASONS.map(r => `reason:${r}`),
    ...SIGNALS.map(s => `signal:${s}`),
  ]);
  for (const cue of LABEL_CUES) expect(known).toContain(cue.label);
});
