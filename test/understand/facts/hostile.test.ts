/** No cue pattern can run away; what long and repetitive text costs is tested in ../hostile.test.ts. */
import { expect, test } from '@jest/globals';
import { LABEL_CUES } from '../../../lambdas/content/facts/label-cues.ts';
import { REASONS, SIGNALS, STAGES } from '../../../lambdas/content/labels.ts';

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
