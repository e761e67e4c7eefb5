/** Slots, names, dates, articles: how a sentence comes out when facts are there and when they are not. */
import { describe, expect, test } from '@jest/globals';
import { plain } from '../../lambdas/compose/blocks.ts';
import { dateInWords, durationInWords, nearDate } from '../../lambdas/compose/dates.ts';
import { firstName, fullName, roleName } from '../../lambdas/compose/names.ts';
import { wrap } from '../../lambdas/compose/render-text.ts';
import { article, fill } from '../../lambdas/compose/slots.ts';
import { EN } from '../../lambdas/content/en/en.ts';

const say = (template: string, values = {}) => plain(fill(template, values, EN.slots));

describe('fallbacks for missing facts', () => {
  test.each([
    ['Hi {contact},', 'Hello,'],
    ['Dear {contact},', 'Dear hiring team,'],
    ['Thank {contact} and ask', 'Thank them and ask'],
    ['about the {role} role today', 'about the role today'],
    ['for {role} roles', 'for roles like this'],
    ['looking for {role} work', 'looking for work like this'],
    ['Thank you ({role})', 'Thank you'],
    ['A short hello: {role}', 'A short hello'],
    ['the other role at {company}', 'the other role there'],
    ['a role{ at :company|} and', 'a role and'],
    ['I am sorry, {me}.', 'I am sorry.'],
    ['Thank you from {me}', 'Thank you from [your name]'],
    ['Your plan after {company|this rejection}{ (:role:)|}', 'Your plan after this rejection'],
    ['We were in touch in {stageDate} about', 'We were in touch some time ago about'],
  ])('%j becomes %j', (template, words) => expect(say(template)).toBe(words));
  test.each([
    ['Hi {contact},', { contact: 'Priya' }, 'Hi Priya,'],
    ['Your plan after {company|this}{ (:role:)|}', { company: 'Acme', role: 'Clerk' }, 'Your plan after Acme (Clerk)'],
    ['for a {role} role', { role: 'Analyst' }, 'for an Analyst role'],
    ['for a {role} role', { role: 'UX Designer' }, 'for a UX Designer role'],
  ])('%j with %j becomes %j', (template, values, words) => expect(say(template, values)).toBe(words));
  test('blanks and commands are marked, values are not', () => {
    expect(fill('`done {n}` [x] {company}', { n: 2, company: '`stop` [y]' }, EN.slots)).toEqual([
      { is: 'command', text: 'done 2' },
      { is: 'text', text: ' ' },
      { is: 'hole', text: '[x]' },
      { is: 'text', text: ' `stop` [y]' },
    ]);
  });
  test('a slot with neither value nor words is our mistake', () => expect(() => say('{nobody}')).toThrow('{nobody}'));
});

test.each([
  ['Analyst', 'an'], ['HR Manager', 'an'], ['SEO Specialist', 'an'], ['UX Designer', 'a'], ['QA Engineer', 'a'], ['University Lecturer', 'a'],
  ['Data Analyst', 'a'], ['Office Manager', 'an'], ['European Buyer', 'a'],
])('%s takes %s', (role, wanted) => {
  expect(article(role)).toBe(wanted);
}); // biome-ignore format: pairs

describe('names', () => {
  test.each([
    ['Priya Raman', 'en', 'Priya'],
    ['Raman, Priya', 'en', 'Priya'],
    ['Dr. Anne Whitlock', 'en', 'Dr. Anne Whitlock'],
    ['Frau Krüger', 'de', 'Frau Krüger'],
    ['Nagy Anna', 'hu', 'Nagy Anna'],
    ['佐藤 健', 'ja', '佐藤 健'],
    ['Wieke van Oost', 'nl', 'Wieke'],
    ['Ana de la Cruz', 'es', 'Ana'],
    ['Van Morrow', 'en', 'Van'],
    ['Priya Raman (she/her)', 'en', 'Priya'],
    ['priya', 'en', 'priya'],
    ['Anna Maria Keller', 'de', 'Anna Maria Keller'],
  ])('%s (%s) is greeted as %s', (name, language, first) => expect(firstName(name, language)).toBe(first));
  test.each([
    'Recruiting Team',
    'HR Department',
    'Talent Acquisition',
    'jobs@acme.example',
    '">scriptalert(1)/script',
    'Team 7',
    null,
  ])('%j is nobody', name => expect(fullName(name)).toBeNull());
  test('team inside a surname is a person', () => expect(fullName('Marta Teamsen')).toBe('Marta Teamsen'));
});

describe('roles', () => {
  test.each([
    ['als Konstrukteur Sondermaschinenbau', 'Konstrukteur Sondermaschinenbau'],
    ['as a Data Analyst', 'Data Analyst'],
    ['como Jefa de Obra', 'Jefa de Obra'],
    ['Assistant', 'Assistant'],
    ['Software Engineer 2', 'Software Engineer 2'],
    ['Analyst 2', 'Analyst 2'],
    ['営業2', '営業2'],
    ['Nurse, Band 5', 'Nurse, Band 5'],
    ['2nd Line Support', '2nd Line Support'],
    ['Asphalt Worker', 'Asphalt Worker'],
    ['営業事務', '営業事務'],
  ])('%s stands as %s', (role, words) => expect(roleName(role)).toBe(words));
  test.each(['18 November', '18. November', 'November 2026', '2026-11-18', '4711', '#12', null])('%p is no job', role =>
    expect(roleName(role)).toBeNull(),
  );
});

describe('dates and durations', () => {
  test.each([
    ['2026-11-26', '2026-11-24', 'Thursday 26 November'],
    ['2027-01-04', '2026-11-24', 'Monday 4 January 2027'],
  ])('%s seen on %s', (date, today, words) => expect(dateInWords(date, today, EN.calendar)).toBe(words));
  test('with an hour', () =>
    expect(dateInWords('2026-11-28', '2026-11-24', EN.calendar, '10:00')).toBe('Saturday 28 November at 10:00'));
  test.each([['2026-12-31', 'Today'], ['2027-01-01', 'Tomorrow'], ['2027-01-02', 'Saturday 2 January 2027']])('%s on New Year’s Eve is %s', (date, words) =>
    expect(nearDate(date, '2026-12-31', EN.calendar)).toBe(words)); // biome-ignore format: pairs
  test.each([[85, 'an hour and a half'], [55, 'an hour'], [10, 'a quarter of an hour'], [999, 'three and a half hours']])('%d minutes', (minutes, words) =>
    expect(durationInWords(minutes, EN.calendar)).toBe(words)); // biome-ignore format: pairs
});

describe('wrapping', () => {
  test('keeps to its width, with a hanging indent', () =>
    expect(wrap('one two three four', '* ', '  ', 10)).toBe('* one two\n  three\n  four'));
  test('wide characters count twice', () => expect(wrap('日本 日本 日本', '', '', 9)).toBe('日本 日本\n日本'));
  test('what has no spaces stays whole', () => expect(wrap('x'.repeat(99), '', '', 9)).toBe('x'.repeat(99)));
});
