/** Every locale has English's keys and slots; every slot exists; labels, languages and crisis lines are complete. */
import { describe, expect, test } from '@jest/globals';
import { CRISIS_LINES } from '../../lambdas/content/crisis-lines.ts';
import { EN } from '../../lambdas/content/en/en.ts';
import { REASONS, SIGNALS, STAGES } from '../../lambdas/content/labels.ts';
import { ENGLISH_FOR_NOW, LANGUAGE_NAMES } from '../../lambdas/content/languages.ts';
import { LOCALES, wordsFor } from '../../lambdas/content/locales.ts';
import { STEP_IDS } from '../../lambdas/content/step-ids.ts';

/** Path → text of every string in a tree. */
function strings(tree: unknown, path = ''): [path: string, text: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree ?? {}).flatMap(([key, value]) => strings(value, `${path}/${key}`));
}
const slotsOf = (text: string): string[] =>
  [...text.matchAll(/\{(?:[^{}:|]*:)?([a-zA-Z]+)(?::[^{}:|]*)?(?:\|[^{}|]*)?\}/g)].map(([, name = '']) => name);
const commandsOf = (text: string) => [...text.matchAll(/`([^`]*)`/g)].map(([, command]) => command);
const unique = (names: string[]) => [...new Set(names)].sort();

const english = new Map(strings(EN).filter(([path]) => !/^\/(?:slots|handsOn)/.test(path)));
const SLOTS = [
  'company', 'role', 'contact', 'friend', 'me', 'stageDate', 'titles', 'adj', 'occ', 'address', 'cases', 'companies', 'date', 'day', 'duration', 'example',
  'examples', 'field', 'how', 'is', 'it', 'language', 'latest', 'lines', 'list', 'm', 'mails', 'minutes', 'month', 'n', 'number', 'Number', 'numbers',
  'quote', 'reasons', 'said', 'show', 'signals', 'since', 'skip', 'snooze', 'span', 'stage', 'step', 'steps', 'Steps', 'time', 'title', 'today', 'tomorrow', 'value', 'wage', 'was',
  'weekday', 'when', 'where', 'who', 'year', 'zone', 'open',
]; // biome-ignore format: a list

test('every slot of every text exists', () => {
  for (const [path, text] of english)
    for (const slot of slotsOf(text)) expect([path, SLOTS.includes(slot)]).toEqual([path, true]);
});

describe.each(Object.keys(LOCALES))('locale %s', locale => {
  const words = new Map(strings(LOCALES[locale]).filter(([path]) => !/^\/(?:slots|handsOn)/.test(path)));
  test('has the same keys', () => expect([...words.keys()].sort()).toEqual([...english.keys()].sort()));
  test('has the same slots in each text, and the same commands', () => {
    for (const [path, text] of words) {
      expect([path, unique(slotsOf(text))]).toEqual([path, unique(slotsOf(english.get(path) ?? ''))]);
      expect([path, commandsOf(text).length]).toEqual([path, commandsOf(english.get(path) ?? '').length]);
    }
  });
  test('has a text for every step, and words for every label', () => {
    const { steps, labels } = wordsFor(locale);
    expect(Object.keys(steps).sort()).toEqual([...STEP_IDS].sort());
    expect(Object.keys(labels.stage).sort()).toEqual([...STAGES].sort());
    expect(Object.keys(labels.reason).sort()).toEqual([...REASONS].sort());
    expect(Object.keys(labels.signal).sort()).toEqual([...SIGNALS].sort());
  });
  test('titles are short, reasons are given, instructions are few', () => {
    for (const [id, { title, why, how }] of Object.entries(wordsFor(locale).steps)) {
      const reasons = typeof why === 'string' ? [why] : [why.say, why.otherwise];
      expect([id, title.length <= 70, reasons.every(text => text.length <= 260), how.length >= 2 && how.length <= 4]).toEqual([
        id,
        true,
        true,
        true,
      ]);
    }
  });
});

test('a region falls back to its language, an unknown locale to English', () => {
  expect(wordsFor('en-GB')).toBe(EN);
  expect(wordsFor('tlh')).toBe(EN);
});

test('26 drafts, each with an end that says who writes', () => {
  const drafts = Object.values(EN.steps).flatMap(({ draft }) => (draft ? [draft] : []));
  expect(drafts).toHaveLength(26);
  for (const { text, kind, subject } of drafts) {
    expect(String(text.at(-1))).toContain('{me}');
    expect(subject !== undefined).toBe(kind === 'email');
  }
});

test('the line in the person’s own language: at least fourteen, each named, none English', () => {
  const languages = Object.keys(ENGLISH_FOR_NOW);
  expect(languages.length).toBeGreaterThanOrEqual(14);
  expect(languages).not.toContain('en');
  for (const language of languages) expect(LANGUAGE_NAMES['en']?.[language]).toBeTruthy();
});

describe('crisis lines', () => {
  test('carry a review date, at most a year apart, and a source each', () => {
    const { reviewedOn, reviewBy, lines } = CRISIS_LINES;
    const days = (Date.parse(reviewBy) - Date.parse(reviewedOn)) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(366);
    for (const { source, how, href } of lines) {
      expect(source).not.toBe('');
      expect(how).toContain('{tap}');
      expect(href).toMatch(/^(?:tel:\d+|https:\/\/[a-z.]+)$/);
    }
  });
});
