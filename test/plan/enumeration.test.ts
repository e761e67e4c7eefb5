/** Every context there can be: exactly one variant an action, and every variant reachable. */
import { describe, expect, test } from '@jest/globals';
import { ACTIONS, REASONS, SIGNALS, STAGES } from '../../lambdas/content/labels.ts';
import { STEP_IDS } from '../../lambdas/content/step-ids.ts';
import { chooseStep } from '../../lambdas/plan/choose-steps.ts';
import { DECISION_TABLE, type When } from '../../lambdas/plan/decision-table.ts';
import type { PlanContext } from '../../lambdas/plan/plan.ts';

const subsets = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_, i) => bits & (1 << i)));

const SPACE: { [K in keyof PlanContext]: readonly PlanContext[K][] } = {
  stage: STAGES,
  // One or two reasons, as mails give; `unstated` stands alone.
  reason: [
    ['unstated'],
    ...REASONS.flatMap(a =>
      REASONS.filter(b => b >= a && a !== 'unstated' && b !== 'unstated').map(b => (a === b ? [a] : [a, b])),
    ),
  ],
  signal: subsets(SIGNALS),
  pattern: subsets(['streak', 'app3', 'talk3', 'final3', 'sameReason', 'sameCompany'] as const),
  named: [true, false],
  reachable: [true, false],
  age: ['fresh', 'recent', 'late', 'old'],
  spread: ['narrow', 'mid', 'wide'],
  outlook: ['up', 'flat', 'down', 'unknown'],
  adj: [true, false],
  region: ['us', 'other'],
  employer: ['public', 'private'],
  family: ['hands-on', 'desk'],
  headlineDone: [true, false],
};

/**
 * The choice for an action depends only on the keys its rows name, and in a list only on the values they name; all others are held
 * still. The product of what matters, per action, is therefore the whole space.
 */
function contextsOf(action: (typeof ACTIONS)[number]): Generator<PlanContext> {
  const rows: readonly { when: When }[] = DECISION_TABLE[action];
  const keys = [...new Set(rows.flatMap(row => Object.keys(row.when) as (keyof PlanContext)[]))];
  const values = keys.map(key => {
    const named = new Set(rows.flatMap(row => (Array.isArray(row.when[key]) ? (row.when[key] as readonly string[]) : [])));
    const seen = new Map<string, unknown>();
    for (const value of SPACE[key]) {
      const print = Array.isArray(value) ? value.filter(v => named.has(v)).join() : String(value);
      if (!seen.has(print)) seen.set(print, value);
    }
    return [...seen.values()];
  });
  return product(keys, values);
}

const REST: PlanContext = {
  stage: 'application', reason: ['unstated'], signal: [], pattern: [], named: false, reachable: false, age: 'fresh', spread: 'mid',
  outlook: 'unknown', adj: false, region: 'us', employer: 'private', family: 'desk', headlineDone: false,
}; // biome-ignore format: one screen

function* product(keys: (keyof PlanContext)[], values: unknown[][], at = 0, context: PlanContext = REST): Generator<PlanContext> {
  if (at === keys.length) yield context;
  else for (const value of values[at]!) yield* product(keys, values, at + 1, { ...context, [keys[at]!]: value });
}

describe('the decision table', () => {
  test.each(ACTIONS)('action %i: one variant in every context, every variant and every row used', action => {
    const variants = STEP_IDS.filter(id => id.startsWith(`${action}.`));
    const used = new Map<string, number>();
    const rows: readonly { when: When; use: string }[] = DECISION_TABLE[action];
    let contexts = 0;
    for (const context of contextsOf(action)) {
      contexts++;
      const id = chooseStep(context, action);
      used.set(id, (used.get(id) ?? 0) + 1);
    }
    expect([...used.keys()].sort()).toEqual([...variants].sort());
    expect(rows.at(-1)!.when).toEqual({});
    expect(contexts).toBeGreaterThan(1);
  });

  test('each row names only values of the vocabulary', () => {
    for (const action of ACTIONS)
      for (const { when } of DECISION_TABLE[action] as readonly { when: When }[])
        for (const [key, wanted] of Object.entries(when)) {
          const known = SPACE[key as keyof PlanContext].flat() as unknown[];
          for (const value of [wanted].flat()) expect(known).toContain(value);
        }
  });
});
