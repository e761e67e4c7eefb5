/** Done, skip, snooze, reopen, release, re-tailor, ageing: what changes, and what stays. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { STAGES } from '../../lambdas/content/labels.ts';
import { makePlan, type PlanInput } from '../../lambdas/plan/make-plan.ts';
import type { Plan } from '../../lambdas/plan/plan.ts';
import { planTools } from '../../lambdas/plan/tools.ts';

const { completeStep, skipStep, snoozeStep, reopenStep, releaseLater, retailorPlan, ageThanks, rezonePlan } = planTools;
const ZONE = 'Europe/Berlin';
const NOW = '2026-06-02T13:00:00Z'; // a Tuesday
const input: PlanInput = {
  facts: {
    stage: 'screen',
    reasons: ['unstated'],
    signals: [],
    company: 'Larch',
    role: null,
    contact: { name: 'Ada', email: 'ada@larch.example' },
  },
  original: { fromAddress: 'ada@larch.example', date: '2026-06-01T09:00:00Z' },
  receivedAt: NOW,
  now: NOW,
  zone: ZONE,
  region: 'us',
  history: [],
  headlineDone: false,
};
const plan = makePlan(input);
const step = (of: Plan, n: number) => of.steps[n - 1]!;

test('the fixture: four active, three later', () => {
  expect(plan.steps.map(s => `${s.id} ${s.state}`)).toEqual([
    '1.write active', '2.ask active', '3.screen active', '4.three active', '5.split later', '6.nomatch later', '7.headline later',
  ]); // biome-ignore format: one screen
});

describe('done and skip', () => {
  test('done notes its day and leaves the minutes', () => {
    const after = completeStep(plan, 2, '2026-06-03');
    expect(step(after, 2)).toMatchObject({ state: 'done', doneOn: '2026-06-03' });
    expect(after.minutes).toBe(plan.minutes - step(plan, 2).minutes);
    expect(completeStep(after, 2, '2026-06-09')).toBe(after);
  });
  test('skip, then done after all is not possible without undo', () => {
    const after = skipStep(plan, 2);
    expect(step(after, 2).state).toBe('skipped');
    expect(completeStep(after, 2, '2026-06-03')).toBe(after);
  });
  test.each([0, 8, -1, 1.5, Number.NaN])('no step %d: nothing changes', n => {
    expect(completeStep(plan, n, '2026-06-03')).toBe(plan);
    expect(skipStep(plan, n)).toBe(plan);
    expect(snoozeStep(plan, n, '2026-06-05', null, ZONE)).toBe(plan);
  });
});

describe('snooze', () => {
  test('moves one step, others stay', () => {
    const after = snoozeStep(plan, 2, '2026-06-08', null, ZONE);
    expect(step(after, 2)).toMatchObject({ on: '2026-06-08', due: '2026-06-08T06:30:00Z', snoozed: 1, reminded: 0 });
    expect(after.steps.filter((s, i) => s !== plan.steps[i])).toHaveLength(1);
  });
  test('an hour that was named', () => {
    expect(step(snoozeStep(plan, 2, '2026-06-06', '17:00', ZONE), 2).due).toBe('2026-06-06T15:00:00Z');
  });
  test('a waiting step becomes active by it', () => {
    expect(step(snoozeStep(plan, 6, '2026-06-08', null, ZONE), 6).state).toBe('active');
  });
  test('a finished step does not', () => {
    const done = completeStep(plan, 2, '2026-06-03');
    expect(snoozeStep(done, 2, '2026-06-08', null, ZONE)).toBe(done);
  });
});

describe('releaseLater', () => {
  test('one at a time, in order of number, on a free working morning', () => {
    const once = releaseLater(plan, NOW, ZONE);
    expect(once.steps.map(s => s.state)).toEqual(['active', 'active', 'active', 'active', 'active', 'later', 'later']);
    expect(step(once, 5).on! > '2026-06-02').toBe(true);
    expect(step(releaseLater(once, NOW, ZONE), 6).state).toBe('active');
  });
  test('the one asked for', () => expect(step(releaseLater(plan, NOW, ZONE, 7), 7).state).toBe('active'));
  test('none that waits: the same plan', () => {
    expect(releaseLater(plan, NOW, ZONE, 2)).toBe(plan);
  });
  test('not at a weekend', () => {
    const friday = releaseLater(plan, '2026-06-05T13:00:00Z', ZONE, 5);
    expect(step(friday, 5).on).toBe('2026-06-08');
  });
});

describe('reopenStep', () => {
  test('with its date where that is to come', () => {
    const after = reopenStep(completeStep(plan, 4, '2026-06-02'), 4, NOW, ZONE);
    expect(step(after, 4)).toMatchObject({ state: 'active', on: step(plan, 4).on });
    expect(step(after, 4).doneOn).toBeUndefined();
  });
  test('else on the next free morning', () => {
    const after = reopenStep(skipStep(plan, 2), 2, '2026-06-10T13:00:00Z', ZONE);
    expect(step(after, 2).on).toBe('2026-06-11');
  });
  test('an open step is left alone', () => expect(reopenStep(plan, 2, NOW, ZONE)).toBe(plan));
});

describe('rezonePlan', () => {
  test('same day and hour by the new clock', () => {
    const moved = snoozeStep(plan, 2, '2026-06-08', '17:00', ZONE);
    const after = rezonePlan(moved, ZONE, 'America/New_York');
    expect(step(after, 2)).toMatchObject({ on: '2026-06-08', due: '2026-06-08T21:00:00Z' });
    expect(step(after, 3).due).toBe('2026-06-03T12:30:00Z');
  });
});

describe('retailorPlan', () => {
  const later = { ...input, now: '2026-06-03T13:00:00Z' };
  const asFinal = { ...later, facts: { ...input.facts, stage: 'final' as const } };

  test('keeps what is done, replaces what is open, says which', () => {
    const done = completeStep(completeStep(plan, 1, '2026-06-02'), 2, '2026-06-03');
    const { plan: after, replaced, kept } = retailorPlan(done, asFinal);
    expect(kept).toEqual([1, 2]);
    expect(step(after, 1).id).toBe('1.write');
    expect(replaced).toContainEqual({ step: 3, from: '3.screen', to: '3.final' });
    expect(replaced.some(({ step }) => step <= 2)).toBe(false);
    expect(after.context.stage).toBe('final');
  });

  test('nothing corrected, nothing changed', () => {
    const { plan: after, replaced, kept } = retailorPlan(plan, { ...input, now: '2026-06-03T13:00:00Z' });
    expect(replaced).toEqual([]);
    expect(kept).toEqual([]);
    expect(after.steps).toEqual(plan.steps);
  });

  test('a date the person chose survives a new variant', () => {
    const moved = snoozeStep(plan, 3, '2026-06-12', '17:00', ZONE);
    const { plan: after } = retailorPlan(moved, asFinal);
    expect(step(after, 3)).toMatchObject({ id: '3.final', on: '2026-06-12', due: '2026-06-12T15:00:00Z', snoozed: 1 });
  });

  test('new steps are never due before the correction', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STAGES), fc.constantFrom(...STAGES), fc.integer({ min: 0, max: 20 }), (from, to, days) => {
        const start = makePlan({ ...input, facts: { ...input.facts, stage: from } });
        const now = new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
        const { plan: after, replaced } = retailorPlan(start, { ...input, now, facts: { ...input.facts, stage: to } });
        expect(after.steps.map(s => s.action)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        for (const { step: n } of replaced) {
          const s = step(after, n);
          if (s.state === 'active') expect(Date.parse(s.due!)).toBeGreaterThanOrEqual(Date.parse(now));
        }
        for (const s of after.steps) expect(s.state === 'active').toBe(s.on !== null);
      }),
      { numRuns: 200 },
    );
  });
});

describe('ageThanks', () => {
  test.each([
    ['the day is within 14 days', '2026-06-15', '2.ask'],
    ['15 days after the rejection', '2026-06-16', '2.late'],
    ['61 days after', '2026-08-01', '2.skip'],
  ])('moved: %s', (_, on, id) => {
    const moved = snoozeStep(plan, 2, on, null, ZONE);
    const { plan: after, changed } = ageThanks(moved, '2026-06-01', '2026-06-02');
    expect(step(after, 2).id).toBe(id);
    expect(changed).toEqual(id === '2.ask' ? null : { step: 2, from: '2.ask', to: id });
    if (id === '2.late') expect(step(after, 2).on).toBe(on);
    if (id === '2.skip') expect(step(after, 2)).toMatchObject({ state: 'nothing', on: null });
  });
  test('left lying: by the day it is', () => {
    expect(step(ageThanks(plan, '2026-06-01', '2026-06-17').plan, 2).id).toBe('2.late');
  });
  test('repeated, it changes nothing more', () => {
    const once = ageThanks(plan, '2026-06-01', '2026-06-17').plan;
    expect(ageThanks(once, '2026-06-01', '2026-06-17')).toEqual({ plan: once, changed: null });
  });
  test('a note that is sent stays', () => {
    const done = completeStep(plan, 2, '2026-06-03');
    expect(ageThanks(done, '2026-06-01', '2026-08-17').changed).toBeNull();
  });
  test('a withdrawn offer is no thank-you', () => {
    const withdrawn = makePlan({ ...input, facts: { ...input.facts, stage: 'offer-withdrawn' } });
    expect(ageThanks(withdrawn, '2026-06-01', '2026-07-17').changed).toBeNull();
  });
});
