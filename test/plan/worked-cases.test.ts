/** The twelve worked cases of the design, from context to dated steps. */
import { describe, expect, test } from '@jest/globals';
import { assemblePlan } from '../../lambdas/plan/assemble-plan.ts';
import type { PlanContext } from '../../lambdas/plan/plan.ts';
import cases from './cases.json' with { type: 'json' };

describe('worked cases', () => {
  test.each(cases)('$name', ({ sent, context, active, later, nothingToDo, minutes }) => {
    const steps = assemblePlan({
      context: context as PlanContext,
      now: `${sent}T15:00:00Z`,
      zone: 'Europe/London',
      history: [],
    });
    const ids = (state: string) => steps.filter(step => step.state === state).map(step => step.id);
    const dated = steps
      .filter(step => step.state === 'active')
      .map(({ id, on, minutes }) => ({ id, on, minutes }))
      .sort((a, b) => a.on!.localeCompare(b.on!) || a.id.localeCompare(b.id));
    expect(dated).toEqual(active);
    expect(ids('later')).toEqual(later);
    expect(ids('nothing')).toEqual(nothingToDo);
    expect(dated.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
  });
});
