/** The chaos run itself, small: it must find faults to inject, and the product must survive them. */
import { expect, test } from '@jest/globals';
import { runChaos } from '../../lib/local/chaos.ts';

test('thirty mails with a tenth of all requests failing: nothing lost, nobody wrong', async () => {
  const report = await runChaos({ mails: 30, faults: 0.1, seed: 7 });
  expect(report.faults).toBeGreaterThan(20);
  expect(report).toMatchObject({ lost: 0, misdirected: 0 });
  expect(report.duplicates).toBeLessThanOrEqual(report.betweenSendAndMark);
}, 120_000);
