/** What the log shows: each pattern with its twin just outside. */
import { describe, expect, test } from '@jest/globals';
import type { Reason, Stage } from '../../lambdas/content/labels.ts';
import { companyKey, findPatterns } from '../../lambdas/plan/patterns.ts';
import type { PastCase } from '../../lambdas/plan/plan.ts';

const NOW = '2026-06-30T12:00:00Z';
const ago = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const past = (days: number, stage: Stage, reasons: Reason[] = ['unstated'], part: Partial<PastCase> = {}): PastCase => ({
  caseId: `c${days}`, at: ago(days), company: `Company ${days}`, stage, reasons, soc: null, isReset: false, steps: [], ...part,
}); // biome-ignore format: one screen
const find = (
  history: PastCase[],
  stage: Stage,
  reasons: Reason[] = ['unstated'],
  company: string | null = 'Larch',
  resetAt: string | null = null,
) => findPatterns(history, { company, stage, reasons }, NOW, resetAt);

describe('findPatterns', () => {
  test.each([
    ['three in 14 days', [past(14, 'final'), past(1, 'screen')], 'interview', 'streak', true],
    ['the third is 15 days old', [past(15, 'final'), past(1, 'screen')], 'interview', 'streak', false],
    ['three at application in 60 days', [past(60, 'application'), past(20, 'application')], 'application', 'app3', true],
    ['unknown stages count as applications', [past(50, 'unknown'), past(20, 'application')], 'unknown', 'app3', true],
    ['one went further', [past(59, 'application'), past(20, 'application'), past(30, 'screen')], 'application', 'app3', false],
    [
      'a test is neither',
      [past(59, 'application'), past(20, 'application'), past(30, 'assessment')],
      'application',
      'app3',
      true,
    ],
    [
      'the further one is 61 days old',
      [past(59, 'application'), past(20, 'application'), past(61, 'screen')],
      'application',
      'app3',
      true,
    ],
    ['two only', [past(20, 'application')], 'application', 'app3', false],
    ['three talks in 120 days', [past(119, 'screen'), past(20, 'interview')], 'interview', 'talk3', true],
    ['a final among them', [past(119, 'screen'), past(20, 'interview'), past(30, 'final')], 'interview', 'talk3', false],
    ['the first talk is 121 days old', [past(121, 'screen'), past(20, 'interview')], 'interview', 'talk3', false],
    ['three finals in 180 days', [past(179, 'final'), past(100, 'final')], 'final', 'final3', true],
    ['two finals', [past(100, 'final')], 'final', 'final3', false],
  ] as const)('%s', (_, history, stage, pattern, expected) => {
    expect(find([...history], stage).includes(pattern)).toBe(expected);
  });

  test.each([
    ['the same reason within 90 days', past(89, 'screen', ['skills']), ['skills'], true],
    ['91 days ago', past(91, 'screen', ['skills']), ['skills'], false],
    ['another reason', past(10, 'screen', ['experience']), ['skills'], false],
    ['no reason to work on', past(10, 'screen', ['other-candidate']), ['other-candidate'], false],
    ['only earlier mails state it', past(10, 'screen', ['skills']), ['unstated'], false],
  ] as const)('sameReason: %s', (_, earlier, reasons, expected) => {
    expect(find([earlier, past(5, 'screen')], 'screen', [...reasons]).includes('sameReason')).toBe(expected);
  });

  test.each([
    ['Larch Inc.', true],
    ['LARCH', true],
    ['The Larch Group', true],
    ['Larchmont', false],
    [null, false],
  ])('sameCompany: %s', (company, expected) => {
    expect(find([past(100, 'screen', ['unstated'], { company })], 'screen').includes('sameCompany')).toBe(expected);
  });

  test('no company is never the same company', () => {
    expect(find([past(10, 'screen', ['unstated'], { company: null })], 'screen', ['unstated'], null)).not.toContain(
      'sameCompany',
    );
  });

  test('an offer in between makes app3, talk3 and final3 start anew, and leaves the others', () => {
    const history = [past(40, 'application', ['skills']), past(30, 'application'), past(2, 'application')];
    expect(find(history, 'application', ['skills'])).toEqual(expect.arrayContaining(['app3', 'sameReason']));
    expect(find(history, 'application', ['skills'], 'Larch', ago(20))).toEqual(['sameReason']);
    const marked = history.map((item, i) => ({ ...item, isReset: i === 2 }));
    expect(find(marked, 'application')).not.toContain('app3');
  });
});

test.each([
  ['Acme GmbH', 'acme'],
  ['acme', 'acme'],
  ['Münch & Söhne KG', 'munch sohne'],
  ['Group', 'group'],
  [null, ''],
])('companyKey %s', (company, key) => {
  expect(companyKey(company)).toBe(key);
});
