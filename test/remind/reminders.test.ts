/** The defaults of reminders, one by one: when, how often, and above all when not. */
import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../lambdas/calendar/days.ts';
import { planTools } from '../../lambdas/plan/tools.ts';
import { markReminded } from '../../lambdas/remind/mark-reminded.ts';
import { nextWake } from '../../lambdas/remind/next-wake.ts';
import { whatIsDue } from '../../lambdas/remind/what-is-due.ts';
import type { Case, Person } from '../../lambdas/store/items.ts';
import { caseOf, local, personOf, tools, ZONE } from './fixtures.ts';
import { runSilently } from './run.ts';

const MADE = '2026-06-02T13:00:00Z'; // a Tuesday, 15:00 in Berlin
const due = (person: Person, cases: Case[], now: string) => whatIsDue(person, cases, now, tools);
const kind = (person: Person, cases: Case[], now: string) => due(person, cases, now).kind;
const interview = caseOf({ at: MADE });

describe('the morning mail', () => {
  test('the plan mail itself carried what is due on its day', () => {
    expect(interview.plan.steps[0]).toMatchObject({ state: 'active', on: '2026-06-02' });
    expect(kind(personOf(), [interview], local('2026-06-02', '18:00'))).toBe('nothing');
  });

  test.each([
    ['a minute early', '08:29', 'nothing'],
    ['on time', '08:30', 'digest'],
    ['late, still by day', '19:59', 'digest'],
    ['too late: tomorrow', '20:00', 'nothing'],
    ['at night', '02:00', 'nothing'],
  ])('%s', (_, time, expected) => {
    expect(kind(personOf(), [interview], local('2026-06-03', time))).toBe(expected);
  });

  test('never at a weekend', () => {
    expect(kind(personOf(), [interview], local('2026-06-06'))).toBe('nothing');
    expect(kind(personOf(), [interview], local('2026-06-07', '12:00'))).toBe('nothing');
    expect(kind(personOf(), [interview], local('2026-06-08'))).toBe('digest');
  });

  test('all plans in one, three steps in full, the rest by number', () => {
    const cases = ['c1', 'c2', 'c3'].map(id => caseOf({ id, at: MADE, company: id }));
    const found = due(personOf(), cases, local('2026-06-03'));
    if (found.kind !== 'digest') throw new Error('a digest was expected');
    expect(found.cases).toHaveLength(3);
    expect(found.cases.flatMap(item => item.due)).toHaveLength(3);
    expect(found.cases.flatMap(item => item.more)).toHaveLength(3);
  });

  test('a repeated wake finds nothing more, on that day', () => {
    const now = local('2026-06-03');
    const once = markReminded(personOf(), [interview], due(personOf(), [interview], now), now, tools);
    expect(kind(once.person, once.cases, now)).toBe('nothing');
    expect(kind(once.person, once.cases, local('2026-06-03', '17:00'))).toBe('nothing');
    expect(once.cases[0]!.plan.steps[1]).toMatchObject({ reminded: 1, remindedOn: '2026-06-03' });
    expect(once.cases[0]!.remindedOn).toEqual(['2026-06-03']);
    expect(once.person).toMatchObject({ unanswered: 1, unaskedAt: [now] });
  });

  test('nothing due changes nothing: the same objects', () => {
    const now = local('2026-06-02', '18:00');
    const person = personOf();
    const after = markReminded(person, [interview], { kind: 'nothing' }, now, tools);
    expect(after.person).toBe(person);
    expect(after.cases[0]).toBe(interview);
  });

  test('an open step comes once more after two working days, then never again', () => {
    const responsive = (person: Person): Person => ({ ...person, unanswered: 0 });
    let state = { person: personOf(), cases: [interview] };
    const carried: string[] = [];
    for (let day = '2026-06-03'; day <= '2026-06-12'; day = addDays(day, 1)) {
      const now = local(day);
      const found = due(state.person, state.cases, now);
      if (found.kind === 'digest') for (const c of found.cases) for (const n of c.overdue) carried.push(`${day} ${n}`);
      const next = markReminded(state.person, state.cases, found, now, tools);
      state = { person: responsive(next.person), cases: next.cases };
    }
    expect(carried.filter(c => c.endsWith(' 2'))).toEqual(['2026-06-05 2']);
    expect(carried.filter(c => c.endsWith(' 1'))).toEqual(['2026-06-04 1']);
  });
});

describe('restraint', () => {
  test.each([
    ['stopped', { state: 'stopped' as const }],
    ['paused', { state: 'paused' as const, pausedUntil: local('2026-06-20') }],
    ['held', { state: 'held' as const }],
    ['quiet', { isQuiet: true }],
  ])('%s: nothing', (_, part) => {
    expect(kind(personOf(part), [interview], local('2026-06-03'))).toBe('nothing');
  });

  test.each(['stopped', 'closed', 'quiet', 'held'] as const)('a %s case: nothing', state => {
    expect(kind(personOf(), [{ ...interview, state }], local('2026-06-03'))).toBe('nothing');
  });

  test('two unanswered, then the check-in, then silence', () => {
    const { mailed, person } = runSilently(personOf(), [interview], MADE, '2026-12-31T00:00:00Z');
    expect(mailed.map(mail => `${mail.local} ${mail.due.kind}`)).toEqual([
      '2026-06-03 08:30 digest',
      '2026-06-04 08:30 digest',
      '2026-06-05 08:30 check-in',
    ]);
    expect(person).toMatchObject({ isQuiet: true, checkInAt: null, asked: { what: 'check-in' } });
  });

  test('an answer to the check-in within three working days keeps the mails on', () => {
    const asked = personOf({ unanswered: 2, checkInAt: local('2026-06-05') });
    expect(kind(asked, [interview], local('2026-06-08'))).toBe('nothing');
    const heard = { ...asked, unanswered: 0, checkInAt: null };
    expect(kind(heard, [interview], local('2026-06-08'))).toBe('digest');
    const silent = markReminded(asked, [interview], { kind: 'nothing' }, local('2026-06-10', '20:00'), tools);
    expect(silent.person.isQuiet).toBe(true);
    expect(markReminded(asked, [interview], { kind: 'nothing' }, local('2026-06-10', '19:59'), tools).person.isQuiet).toBe(false);
  });

  test.each([
    ['application', 3],
    ['screen', 4],
    ['interview', 5],
    ['final', 6],
  ] as const)('%s: at most %i reminders', (stage, cap) => {
    const remindedOn = (n: number) => Array.from({ length: n }, (_, i) => `2026-05-0${i + 1}`);
    const item = (n: number) => caseOf({ at: MADE, stage, part: { remindedOn: remindedOn(n) } });
    expect(kind(personOf(), [item(cap - 1)], local('2026-06-04'))).toBe('digest');
    expect(kind(personOf(), [item(cap)], local('2026-06-04'))).toBe('nothing');
  });

  test('twenty unasked mails in thirty days, then none until the oldest is gone', () => {
    const unaskedAt = Array.from({ length: 20 }, (_, i) => local(addDays('2026-05-08', i)));
    const person = personOf({ unaskedAt });
    expect(kind(person, [interview], local('2026-06-05'))).toBe('nothing');
    expect(nextWake(person, [interview], local('2026-06-05'), tools)).toBe(local('2026-06-08'));
    expect(kind(person, [interview], local('2026-06-08'))).toBe('digest');
  });
});

describe('what the person asked for', () => {
  const moved = (on: string, at: string | null, part: Partial<Case> = {}): Case => ({
    ...interview,
    plan: planTools.snoozeStep(interview.plan, 2, on, at, ZONE),
    ...part,
  });
  const quietOthers = (item: Case): Case => ({
    ...item,
    plan: { ...item.plan, steps: item.plan.steps.map(step => (step.action === 2 ? step : { ...step, state: 'done' as const })) },
  });

  test('an hour in the evening or at a weekend is kept', () => {
    const item = quietOthers(moved('2026-06-06', '21:15'));
    expect(kind(personOf(), [item], local('2026-06-06', '21:14'))).toBe('nothing');
    const found = due(personOf(), [item], local('2026-06-06', '21:15'));
    expect(found).toMatchObject({ kind: 'digest', isAsked: true });
    expect(nextWake(personOf(), [item], local('2026-06-05', '12:00'), tools)).toBe(local('2026-06-06', '21:15'));
  });

  test('it counts for no limit of unasked mail', () => {
    const item = quietOthers(moved('2026-06-06', '21:15'));
    const now = local('2026-06-06', '21:15');
    const after = markReminded(personOf(), [item], due(personOf(), [item], now), now, tools);
    expect(after.person.unaskedAt).toEqual([]);
    expect(after.cases[0]!.remindedOn).toEqual([]);
    expect(kind(after.person, after.cases, now)).toBe('nothing');
  });

  test('a late wake at night waits for the morning, which may be a Sunday', () => {
    const item = quietOthers(moved('2026-06-06', '18:00'));
    expect(kind(personOf(), [item], local('2026-06-06', '23:30'))).toBe('nothing');
    expect(kind(personOf(), [item], local('2026-06-07', '08:30'))).toBe('digest');
    expect(nextWake(personOf(), [item], local('2026-06-06', '23:30'), tools)).toBe(local('2026-06-07', '08:30'));
  });

  test('it comes although the plan has had its reminders', () => {
    const item = moved('2026-06-10', null, { remindedOn: ['a', 'b', 'c', 'd', 'e'] });
    expect(kind(personOf(), [quietOthers(item)], local('2026-06-10'))).toBe('digest');
  });

  test('but not after stop', () => {
    expect(kind(personOf({ state: 'stopped' }), [moved('2026-06-10', '17:00')], local('2026-06-10', '17:00'))).toBe('nothing');
  });
});

describe('weekend steps', () => {
  test('rest due on a Saturday is announced on the Friday', () => {
    const first = { ...interview.plan.steps[0]!, on: '2026-06-06', due: local('2026-06-06') };
    const steps = interview.plan.steps.map(step => (step.action === 1 ? first : { ...step, state: 'done' as const }));
    const item = { ...interview, plan: { ...interview.plan, steps } };
    expect(kind(personOf(), [item], local('2026-06-04'))).toBe('nothing');
    expect(due(personOf(), [item], local('2026-06-05'))).toMatchObject({ kind: 'digest', isWeekend: true });
    expect(kind(personOf(), [item], local('2026-06-06'))).toBe('nothing');
  });
});

describe('the end of a plan', () => {
  const answered = (start: Case, until: string) => {
    let state = { person: personOf(), cases: [start] };
    const kinds: string[] = [];
    for (let day = addDays(until.slice(0, 10), -90); day <= until; day = addDays(day, 1)) {
      const now = local(day);
      if (now < start.createdAt) continue;
      const found = due(state.person, state.cases, now);
      if (found.kind !== 'nothing') kinds.push(`${day} ${found.kind}`);
      const next = markReminded(state.person, state.cases, found, now, tools);
      state = { person: { ...next.person, unanswered: 0 }, cases: next.cases };
    }
    return { kinds, ...state };
  };

  test('day 14: the wrap-up, steps without a date to come close', () => {
    const { kinds, cases } = answered(interview, '2026-07-31');
    expect(kinds.at(-1)).toBe('2026-06-16 wrap-up');
    expect(cases[0]).toMatchObject({ state: 'closed' });
    expect(cases[0]!.plan.steps.every(step => step.state !== 'active' && step.state !== 'later')).toBe(true);
  });

  test('on a weekday', () => {
    const saturday = caseOf({ at: '2026-06-06T10:00:00Z' });
    expect(answered(saturday, '2026-07-31').kinds.at(-1)).toBe('2026-06-22 wrap-up');
  });

  test('a moved step keeps it alive until then', () => {
    const item = { ...interview, plan: planTools.snoozeStep(interview.plan, 3, '2026-07-08', null, ZONE) };
    const { kinds, cases } = answered(item, '2026-07-31');
    expect(kinds.slice(-2)).toEqual(['2026-06-16 wrap-up', '2026-07-08 digest']);
    expect(cases[0]!.state).toBe('closed');
  });

  test('the hello after 60 days where a door was left open, once', () => {
    const item = caseOf({ at: MADE, signals: ['keep-on-file'] });
    const { kinds, cases } = answered(item, '2026-08-31');
    expect(kinds.slice(-2)).toEqual(['2026-06-16 wrap-up', '2026-08-03 hello-60']);
    expect(cases[0]!.state).toBe('closed');
  });

  test('not where the door was skipped', () => {
    const open = caseOf({ at: MADE, signals: ['keep-on-file'] });
    const plan = planTools.skipStep(planTools.skipStep(open.plan, 2), 4);
    expect(answered({ ...open, plan }, '2026-08-31').kinds.at(-1)).toBe('2026-06-16 wrap-up');
  });

  test('the look after 30 days where the position may come back', () => {
    const item = caseOf({ at: MADE, stage: 'interview', reasons: ['position-closed'] });
    expect(item.plan.steps[3]).toMatchObject({ id: '4.reopen', state: 'active' });
    expect(answered(item, '2026-08-20').kinds.at(-1)).toBe('2026-07-02 look-30');
  });

  test('all finished: said once, and over', () => {
    const steps = interview.plan.steps.map(step => (step.state === 'nothing' ? step : { ...step, state: 'done' as const }));
    const item = { ...interview, plan: { ...interview.plan, steps } };
    const { kinds, cases } = answered(item, '2026-07-31');
    expect(kinds).toEqual(['2026-06-03 all-done']);
    expect(cases[0]!.state).toBe('closed');
  });

  test('the next waiting step comes when the others are finished', () => {
    const steps = interview.plan.steps.map(step => (step.state === 'active' ? { ...step, state: 'done' as const } : step));
    const item = { ...interview, plan: { ...interview.plan, steps } };
    expect(item.plan.steps[5]!.state).toBe('later');
    const after = markReminded(personOf(), [item], { kind: 'nothing' }, local('2026-06-03', '12:00'), tools);
    expect(after.cases[0]!.plan.steps[5]).toMatchObject({ state: 'active', on: '2026-06-04' });
  });

  test('a thank-you that has grown late changes its words before it is repeated', () => {
    const item = caseOf({ at: MADE, stage: 'screen', date: '2026-05-20T10:00:00Z' });
    expect(item.plan.steps[1]!.id).toBe('2.ask');
    const after = markReminded(personOf(), [item], { kind: 'nothing' }, local('2026-06-05', '12:00'), tools);
    expect(after.cases[0]!.plan.steps[1]!.id).toBe('2.late');
  });
});

describe('nextWake', () => {
  test('the next morning with something due, skipping what is not', () => {
    expect(nextWake(personOf(), [interview], MADE, tools)).toBe(local('2026-06-03'));
    const friday = caseOf({ at: '2026-06-05T13:00:00Z' });
    expect(nextWake(personOf(), [friday], '2026-06-05T13:00:00Z', tools)).toBe(local('2026-06-08'));
  });

  test('something is due already: its next morning, never the past and never the middle of the day', () => {
    expect(nextWake(personOf(), [interview], local('2026-06-03', '12:00'), tools)).toBe(local('2026-06-04', '08:30'));
  });

  test('an hour named for later today comes before that morning, and just come within a minute', () => {
    const moved = { ...interview, plan: planTools.snoozeStep(interview.plan, 7, '2026-06-03', '17:00', ZONE) };
    expect(nextWake(personOf(), [moved], local('2026-06-03', '12:00'), tools)).toBe(local('2026-06-03', '17:00'));
    expect(nextWake(personOf(), [moved], local('2026-06-03', '17:10'), tools)).toBe(local('2026-06-03', '17:11'));
  });

  test('nothing can ever be due: null', () => {
    expect(nextWake(personOf(), [], MADE, tools)).toBeNull();
    expect(nextWake(personOf(), [{ ...interview, state: 'closed' }], MADE, tools)).toBeNull();
  });

  test.each([
    ['stopped', { state: 'stopped' as const }],
    ['paused without an end', { state: 'paused' as const }],
    ['held', { state: 'held' as const }],
    ['quiet', { isQuiet: true }],
  ])('%s: a plan still ends', (_, part) => {
    const { cases, mailed } = runSilently(personOf(part), [interview], MADE, '2027-12-31T00:00:00Z');
    expect(mailed).toEqual([]);
    expect(cases[0]!.state).toBe('closed');
  });

  test('a pause that ends wakes the plan', () => {
    const paused = personOf({ state: 'paused', pausedUntil: local('2026-06-22') });
    expect(nextWake(paused, [interview], MADE, tools)).toBe(local('2026-06-22'));
    const { mailed } = runSilently(paused, [interview], MADE, '2026-12-31T00:00:00Z');
    expect(mailed[0]!.local).toBe('2026-06-22 08:30');
  });

  test('summer time: 08:30 by the clock on the wall, before and after', () => {
    const item = caseOf({ at: '2026-10-22T13:00:00Z' });
    const { mailed } = runSilently(personOf(), [item], item.createdAt, '2026-12-31T00:00:00Z');
    expect(mailed.slice(0, 2).map(mail => mail.at)).toEqual(['2026-10-23T06:30:00Z', '2026-10-26T07:30:00Z']);
  });
});
