/** Properties of every plan, whatever the context, the day and the log. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isWeekend } from '../../lambdas/calendar/days.ts';
import { wallClock } from '../../lambdas/calendar/zones.ts';
import { REASONS, SIGNALS, STAGES } from '../../lambdas/content/labels.ts';
import { assemblePlan } from '../../lambdas/plan/assemble-plan.ts';
import { URGENT } from '../../lambdas/plan/place-steps.ts';
import type { PastCase, PlanContext } from '../../lambdas/plan/plan.ts';
import { CAPS, NOTHING_TO_DO } from '../../lambdas/plan/select-steps.ts';
import { STEP_RULES } from '../../lambdas/plan/step-rules.ts';

const bool = fc.boolean();
const context: fc.Arbitrary<PlanContext> = fc.record({
  stage: fc.constantFrom(...STAGES),
  reason: fc.subarray([...REASONS], { minLength: 1, maxLength: 2 }),
  signal: fc.subarray([...SIGNALS], { maxLength: 2 }),
  pattern: fc.subarray(['streak', 'app3', 'talk3', 'final3', 'sameReason', 'sameCompany'] as const),
  named: bool,
  reachable: bool,
  age: fc.constantFrom('fresh', 'recent', 'late', 'old'),
  spread: fc.constantFrom('narrow', 'mid', 'wide'),
  outlook: fc.constantFrom('up', 'flat', 'down', 'unknown'),
  adj: bool,
  region: fc.constantFrom('us', 'other'),
  employer: fc.constantFrom('public', 'private'),
  family: fc.constantFrom('hands-on', 'desk'),
  headlineDone: bool,
});
const zone = fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC');
const now = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => `${date.toISOString().slice(0, 19)}Z`);

describe('assemblePlan', () => {
  test('holds what it promises', () => {
    fc.assert(
      fc.property(context, zone, now, bool, (context, zone, now, isGentle) => {
        const steps = assemblePlan({ context, now, zone, history: [], isGentle });
        const today = wallClock(now, zone).date;
        expect(steps.map(step => step.action)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        const load = new Map<string, { steps: number; minutes: number; urgent: number }>();
        for (const step of steps) {
          expect(step.id.startsWith(`${step.action}.`)).toBe(true);
          expect(step.state === 'nothing').toBe(NOTHING_TO_DO.has(step.id));
          expect(step.state === 'active').toBe(step.on !== null && step.due !== null);
          if (step.action === 1 || (STEP_RULES[step.id].priority === 1 && step.state !== 'nothing'))
            expect(step.state).toBe('active');
          if (!step.on || !step.due) continue;
          expect(step.on >= today).toBe(true);
          expect(Date.parse(step.due)).toBeGreaterThanOrEqual(Date.parse(now));
          if (isGentle) expect(Date.parse(step.due) - Date.parse(now)).toBeGreaterThanOrEqual(23 * 3_600_000);
          if (STEP_RULES[step.id].snap !== 'rest') expect(isWeekend(step.on)).toBe(false);
          const day = load.get(step.on) ?? { steps: 0, minutes: 0, urgent: 0 };
          load.set(step.on, {
            steps: day.steps + 1,
            minutes: day.minutes + step.minutes,
            urgent: day.urgent + (URGENT.has(step.id) ? 1 : 0),
          });
        }
        for (const { steps: count, minutes, urgent } of load.values()) {
          if (urgent) continue;
          expect(count).toBeLessThanOrEqual(2);
          if (count > 1) expect(minutes).toBeLessThanOrEqual(60);
        }
        const optional = steps.filter(step => step.state === 'active' && step.action !== 1 && STEP_RULES[step.id].priority > 1);
        if (optional.length) {
          const active = steps.filter(step => step.state === 'active');
          expect(active.length).toBeLessThanOrEqual(CAPS[context.stage].steps);
          expect(active.reduce((sum, step) => sum + step.minutes, 0)).toBeLessThanOrEqual(CAPS[context.stage].minutes);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is the same for the same input', () => {
    fc.assert(
      fc.property(context, zone, now, (context, zone, now) => {
        const input = { context, now, zone, history: [] };
        expect(assemblePlan(input)).toEqual(assemblePlan(input));
      }),
      { numRuns: 100 },
    );
  });

  test('a streak gives two days off first, but for the urgent ones', () => {
    const base: PlanContext = {
      stage: 'final', reason: ['unstated'], signal: [], pattern: [], named: true, reachable: true, age: 'fresh', spread: 'mid', outlook: 'up',
      adj: true, region: 'us', employer: 'private', family: 'desk', headlineDone: false,
    }; // biome-ignore format: one screen
    const on = (pattern: PlanContext['pattern']) =>
      assemblePlan({ context: { ...base, pattern }, now: '2026-06-01T10:00:00Z', zone: 'UTC', history: [] })[1]!.on;
    expect(on([])).toBe('2026-06-02');
    expect(on(['streak'])).toBe('2026-06-04');
  });
});

describe('search-level steps, once in 21 days', () => {
  const context: PlanContext = {
    stage: 'application', reason: ['unstated'], signal: [], pattern: [], named: false, reachable: false, age: 'fresh', spread: 'mid', outlook: 'up',
    adj: true, region: 'us', employer: 'private', family: 'desk', headlineDone: false,
  }; // biome-ignore format: one screen
  const first = assemblePlan({ context, now: '2026-06-01T10:00:00Z', zone: 'UTC', history: [] });
  const past = (part: Partial<PastCase> = {}): PastCase => ({
    caseId: 'c1', at: '2026-06-01T10:00:00Z', company: 'Larch', stage: 'application', reasons: ['unstated'], soc: null, isReset: false, steps: first, ...part,
  }); // biome-ignore format: one screen
  const states = (days: number, history: PastCase[]) =>
    assemblePlan({ context, now: `${addDays('2026-06-01', days)}T12:00:00Z`, zone: 'UTC', history }).map(step => step.state);

  test('still open in a recent plan: not asked again, and says where', () => {
    const steps = assemblePlan({ context, now: '2026-06-10T12:00:00Z', zone: 'UTC', history: [past()] });
    expect(steps.slice(3).map(step => step.state)).toEqual(['elsewhere', 'elsewhere', 'elsewhere', 'elsewhere']);
    expect(steps[3]!.elsewhere).toEqual({ company: 'Larch', doneOn: null });
    expect(steps.slice(0, 3).map(step => step.state)).toEqual(['active', 'nothing', 'active']);
  });

  test.each([
    ['after 21 days', 21, past(), 'elsewhere'],
    ['after 22 days', 22, past(), 'active'],
    ['when that plan was stopped', 3, past({ isClosed: true }), 'active'],
    ['when it was skipped there', 3, past({ steps: first.map(step => ({ ...step, state: 'skipped' as const })) }), 'active'],
    [
      'when it is elsewhere there too',
      3,
      past({ steps: first.map(step => ({ ...step, state: 'elsewhere' as const })) }),
      'active',
    ],
  ])('%s', (_, days, history, state) => {
    expect(states(days, [history])[3]).toBe(state);
  });

  test('done there: says when', () => {
    const steps = first.map(step => (step.action === 4 ? { ...step, state: 'done' as const, doneOn: '2026-06-04' } : step));
    const next = assemblePlan({ context, now: '2026-06-10T12:00:00Z', zone: 'UTC', history: [past({ steps })] });
    expect(next[3]).toMatchObject({ state: 'elsewhere', elsewhere: { company: 'Larch', doneOn: '2026-06-04' } });
  });
});
