/** Reachability, public employers, age, spread: the inputs that are judged, each with its twin. */
import { describe, expect, test } from '@jest/globals';
import { ageOf, spreadOf } from '../../lambdas/plan/context.ts';
import { makePlan, type PlanInput } from '../../lambdas/plan/make-plan.ts';
import type { PastCase } from '../../lambdas/plan/plan.ts';
import { isPublicEmployer, isReachable, writeTo } from '../../lambdas/plan/reachable.ts';

describe('isReachable', () => {
  test.each([
    ['ada.poole@larch.example', true],
    ['careers@larch.example', true],
    ['ada@gmail.com', true],
    ['norah.replyson@larch.example', true],
    ['no-reply@larch.example', false],
    ['noreply@larch.example', false],
    ['No_Reply+42@larch.example', false],
    ['careers-noreply@larch.example', false],
    ['do-not-reply@larch.example', false],
    ['keine.antwort@larch.example', false],
    ['nepasrepondre@larch.example', false],
    ['notifications@larch.example', false],
    ['mailer-daemon@larch.example', false],
    ['larch@myworkday.com', false],
    ['jobs@us.greenhouse-mail.io', false],
    ['someone@linkedin.com', false],
    ['not an address', false],
    ['', false],
    [`${'a'.repeat(5000)}@larch.example`, false],
  ])('%s', (address, expected) => {
    expect(isReachable(address)).toBe(expected);
  });
});

test.each([
  [{ name: 'Ada', email: 'ada@larch.example' }, 'no-reply@larch.example', 'ada@larch.example'],
  [{ name: 'Ada', email: null }, 'team@larch.example', 'team@larch.example'],
  [{ name: 'Ada', email: 'noreply@larch.example' }, 'team@larch.example', 'team@larch.example'],
  [{ name: 'Ada', email: null }, 'no-reply@larch.example', null],
  [null, null, null],
])('writeTo %j %s', (contact, from, expected) => {
  expect(writeTo(contact, from)).toBe(expected);
});

test.each([
  ['hr@agency.gov', true],
  ['hr@mail.state.edu', true],
  ['hr@council.gov.uk', true],
  ['hr@dept.gov.au', true],
  ['hr@physics.ac.uk', true],
  ['hr@trust.nhs.uk', true],
  ['hr@uni.edu.au', true],
  ['hr@army.mil', true],
  ['hr@govtech.example', false],
  ['hr@mygov.example', false],
  ['hr@education.example', false],
  [null, false],
])('isPublicEmployer %s', (address, expected) => {
  expect(isPublicEmployer(address)).toBe(expected);
});

describe('ageOf', () => {
  const at = '2026-06-30T12:00:00Z';
  test.each([
    ['2026-06-30T09:00:00Z', 'fresh'],
    ['2026-06-27T09:00:00+02:00', 'fresh'],
    ['2026-06-26T09:00:00Z', 'recent'],
    ['2026-06-16T09:00:00Z', 'recent'],
    ['2026-06-15T09:00:00Z', 'late'],
    ['2026-05-01T09:00:00Z', 'late'],
    ['2026-04-30T09:00:00Z', 'old'],
    ['2027-01-01T09:00:00Z', 'fresh'],
    ['yesterday, they said', 'fresh'],
    [null, 'fresh'],
  ])('%s', (date, age) => {
    expect(ageOf(date, at, 'Europe/Berlin')).toBe(age);
  });
});

describe('spreadOf', () => {
  const NOW = '2026-06-30T12:00:00Z';
  const past = (soc: string | null, days = 5): PastCase => ({
    caseId: 'c', at: new Date(Date.parse(NOW) - days * 86_400_000).toISOString(), company: null, stage: 'application', reasons: [], soc, isReset: false, steps: [],
  }); // biome-ignore format: one screen
  test.each([
    ['two matched roles say nothing', ['15-1252'], '15-1254', 'mid'],
    ['one group', ['15-1252', '15-1253'], '15-1254', 'narrow'],
    ['two groups', ['15-1252', '15-2051'], '15-1254', 'narrow'],
    ['three groups', ['15-1252', '15-2051'], '13-1161', 'mid'],
    ['four groups', ['15-1252', '15-2051', '29-1141'], '13-1161', 'wide'],
    ['unmatched ones are left out', ['15-1252', null, null], '15-1254', 'mid'],
  ] as const)('%s', (_, socs, own, expected) => {
    expect(
      spreadOf(
        socs.map(soc => past(soc)),
        own,
        NOW,
      ),
    ).toBe(expected);
  });
  test('roles of 61 days ago are left out', () => {
    expect(spreadOf([past('29-1141', 61), past('11-2021', 61), past('13-1161', 61)], '15-1252', NOW)).toBe('mid');
  });
});

describe('makePlan', () => {
  const input: PlanInput = {
    facts: {
      stage: 'interview', reasons: ['other-candidate'], signals: ['keep-on-file'], company: 'Larch', role: 'Registered Nurse',
      contact: { name: 'Ada Poole', email: 'ada@larch.example' },
    }, // biome-ignore format: one screen
    original: { fromAddress: 'no-reply@larch.example', date: '2025-11-24T09:00:00Z' },
    receivedAt: '2025-11-25T15:00:00Z',
    now: '2025-11-25T15:00:00Z',
    zone: 'America/New_York',
    region: 'us',
    history: [],
    headlineDone: false,
  };

  test('from facts to the worked case', () => {
    const plan = makePlan(input);
    expect(plan.steps.map(step => step.id)).toEqual([
      '1.write',
      '2.keep',
      '3.interview',
      '4.door',
      '5.keep',
      '6.up',
      '7.connect',
    ]);
    expect(plan.minutes).toBe(85);
    expect(plan.occupation?.soc).toBe('29-1141');
    expect(plan.steps[1]).toMatchObject({ on: '2025-11-26', due: '2025-11-26T13:30:00Z' });
  });

  test('no figure without a confident match, other links outside the US', () => {
    expect(makePlan({ ...input, facts: { ...input.facts, role: 'Chief Happiness Officer' } }).steps[5]!.id).toBe('6.nomatch');
    expect(makePlan({ ...input, region: 'other' }).steps[5]!.id).toBe('6.local');
  });

  test('hands-on work gets other channels', () => {
    expect(makePlan({ ...input, facts: { ...input.facts, role: 'Electrician' } }).steps[6]!.id).toBe('7.local');
  });

  test('summer time: the step after the change is due at 08:30 by the new clock', () => {
    const now = '2026-03-27T15:00:00Z';
    const plan = makePlan({ ...input, zone: 'Europe/Berlin', now, receivedAt: now, original: { ...input.original, date: now } });
    expect(plan.steps[1]).toMatchObject({ on: '2026-03-30', due: '2026-03-30T06:30:00Z' });
  });
});
