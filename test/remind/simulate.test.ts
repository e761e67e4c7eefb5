/** The simulation at a small size, and that its checks see what they are for. */
import { describe, expect, test } from '@jest/globals';
import { checkMail, checkPlan, type Mail } from '../../bin/simulate/check.ts';
import { live } from '../../bin/simulate/live.ts';
import { makeHabits } from '../../bin/simulate/people.ts';
import { makeRandom } from '../../bin/simulate/random.ts';
import { caseOf, local, personOf } from './fixtures.ts';

const START = '2026-09-07T00:00:00Z';

test('thirty people, ninety days: no promise is broken and every plan ends', () => {
  let mails = 0;
  for (let i = 0; i < 30; i++) {
    const random = makeRandom(7_000 + i);
    const life = live(makeHabits(random, i, START), random, START, 90);
    expect(life.violations).toEqual([]);
    expect(life.cases.ended).toBe(life.cases.made);
    mails += life.mails.length;
  }
  expect(mails).toBeGreaterThan(100);
});

test('the same seed gives the same months', () => {
  const run = () => {
    const random = makeRandom(3);
    return live(makeHabits(random, 1, START), random, START, 60);
  };
  expect(run()).toEqual(run());
});

describe('the checks', () => {
  const mail = (at: string, part: Partial<Mail> = {}): Mail => ({ at, isAsked: false, kind: 'digest', caseIds: ['c1'], ...part });
  const found = (one: Mail, before: Mail[] = [], person = personOf()) => {
    const seen: string[] = [];
    checkMail(one, before, { person, cases: [] }, what => seen.push(what));
    return seen;
  };
  test.each([
    ['a good one', mail(local('2026-06-03')), [], []],
    ['two on a day', mail(local('2026-06-03', '15:00')), [mail(local('2026-06-03'))], ['two unasked mails on a day']],
    ['the second was asked for', mail(local('2026-06-03', '15:00'), { isAsked: true }), [mail(local('2026-06-03'))], []],
    ['quiet hours', mail(local('2026-06-03', '07:59')), [], ['unasked in quiet hours']],
    ['weekend', mail(local('2026-06-06')), [], ['unasked at a weekend']],
    [
      'the 21st',
      mail(local('2026-06-30')),
      Array.from({ length: 20 }, (_, i) => mail(local(`2026-06-${String(i + 5).padStart(2, '0')}`))),
      ['over 20 in 30 days'],
    ],
  ])('%s', (_, one, before, expected) => {
    expect(found(one, before)).toEqual(expected);
  });
  test('after stop', () => {
    expect(found(mail(local('2026-06-03')), [], personOf({ state: 'stopped' }))).toEqual(['unasked after stop']);
  });
  test('too many about one plan', () => {
    const seen: string[] = [];
    const mails = Array.from({ length: 9 }, (_, i) => mail(local(`2026-06-0${i + 1}`)));
    checkPlan(caseOf({ at: START }), 'interview', mails, what => seen.push(what));
    expect(seen).toEqual(['over the reminders of a plan', 'over 9 mails of a plan']);
  });
});
