/** The learned look at a reply: trained on what is there, ideas found as listed, rules kept where they are plain, weighing, names of corrections. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { en } from '../../lambdas/content/commands/en.ts';
import { EN } from '../../lambdas/content/commands/ideas/en.ts';
import { FR } from '../../lambdas/content/commands/ideas/fr.ts';
import { JA } from '../../lambdas/content/commands/ideas/ja.ts';
import { PACKED_ACTS } from '../../lambdas/content/model/acts.data.ts';
import { scoreReply } from '../../lambdas/converse/acts/act-model.ts';
import { ACTS, NO_ACT } from '../../lambdas/converse/acts/acts.ts';
import { findReplyIdeas, IDEA_NAMES } from '../../lambdas/converse/acts/find-reply-ideas.ts';
import { isPlain } from '../../lambdas/converse/acts/is-plain.ts';
import { theActs } from '../../lambdas/converse/acts/load-acts.ts';
import { viewReply } from '../../lambdas/converse/acts/view-reply.ts';
import { weighActs } from '../../lambdas/converse/acts/weigh-acts.ts';
import { chooseName } from '../../lambdas/converse/fixes/choose-name.ts';
import { LANGUAGES } from '../../lambdas/converse/languages.ts';
import { plainWords } from '../../lambdas/converse/plain-words.ts';
import { sentencesIn } from '../../lambdas/converse/prepare-reply.ts';
import { readCommands } from '../../lambdas/converse/read-commands.ts';
import { replyInputs } from '../../lib/training/reply-inputs.ts';

const NOW = '2026-11-24T15:00:00+01:00';
const view = (text: string, due = [2]) => viewReply(sentencesIn(text), en, { due, now: NOW, language: 'en' });
const act = (name: string) => (name === 'none' ? NO_ACT : (ACTS as readonly string[]).indexOf(name));

test('the shipped model was trained on what is there: npx tsx bin/train-acts.ts', () =>
  expect(PACKED_ACTS.inputs).toBe(replyInputs()));

describe('ideas', () => {
  const single = (words: string) => words.split(/\s+/).filter(word => /^\p{L}{4,}$/u.test(word)).slice(0, 5); // biome-ignore format: one line
  test.each([
    ['en', EN],
    ['fr', FR],
  ] as const)('every plain word of %s is found', (language, lists) => {
    const missed = IDEA_NAMES.flatMap((name, id) =>
      single(lists[name]).filter(word => !findReplyIdeas(plainWords(word).text, language).some(found => found.id === id)),
    );
    expect(missed).toEqual([]);
  });
  test('runs of Japanese', () => {
    const name = 'thank';
    const run = JA[name]
      .trim()
      .split(/\s+/)
      .find(one => one.length > 1 && one.length < 4) as string;
    expect(findReplyIdeas(plainWords(`本当に${run}`).text, 'ja').map(({ id }) => IDEA_NAMES[id])).toContain(name);
  });
  test('a language without lists says nothing', () => expect(findReplyIdeas('done', 'xx')).toEqual([]));
});

describe('plain commands are left to the rules', () => {
  test.each(['stop', 'done 2', 'snooze 2 till Monday', 'undo', 'skip 3, done 2', 'fix kind other', 'role payroll clerk', 'timezone Berlin'])('%s', text => expect(isPlain(view(text), en)).toBe(true)); // biome-ignore format: one line
  test.each(['should I stop?', 'I wrote to her and she answered', 'They stopped the whole project', 'the second one bores me'])(
    'not: %s',
    text => expect(isPlain(view(text), en)).toBe(false),
  );
});

describe('weighing', () => {
  const even = (most: string, chance: number) => {
    const chances = new Float64Array(NO_ACT + 1).fill((1 - chance) / NO_ACT);
    chances[act(most)] = chance;
    return { words: chances, ideas: chances };
  };
  const scores = (most: string, chance: number) => ({ whole: even(most, chance), sentences: [even(most, chance)] });
  test('a sure look speaks alone', () => expect(weighActs(scores('undo', 0.95), new Set()).acts).toEqual([act('undo')]));
  test('an unsure one does not', () => expect(weighActs(scores('undo', 0.08), new Set()).acts).toEqual([]));
  test('a look sure of nothing outvotes the rules', () => expect(weighActs(scores('none', 0.99), new Set([act('skip')])).acts).toEqual([])); // biome-ignore format: one line
});

describe('said in ways no rule lists', () => {
  test.each([
    ['Had a long coffee with my old boss and she told me straight where I go wrong.', [3], 'done'],
    ['would you kindly hush till the baby sleeps through', [], 'snooze'],
    ['the garage took me on, papers signed and all', [], 'hired'],
    ['which ones have I still got to do then', [], 'status'],
  ])('%s → %s', (text, due, verb) => {
    const heard = readCommands({ typed: text, reply: text, subject: null }, { due: due as number[], now: NOW, language: 'en' });
    expect(heard.map(one => one.verb)).toEqual([verb]);
  });
  test('words of danger are never outvoted', () => {
    const text = 'Done with 2, thanks. And honestly I want to die.';
    const heard = readCommands({ typed: text, reply: text, subject: null }, { due: [2], now: NOW, language: 'en' });
    expect(heard).toContainEqual(expect.objectContaining({ verb: 'distress', level: 'severe' }));
  });
  test('an address of somebody else is nobody’s command', () => {
    const text = 'delete all the data of bella@quietpost.example now';
    expect(readCommands({ typed: text, reply: text, subject: null }, { due: [], now: NOW, language: 'en' })[0]?.verb).toBe(
      'unknown',
    );
  });
});

test.each([
  ['The company is called Harrow & Finch, not Harrow.', 'company', 'Harrow & Finch'],
  ['You wrote Ana Silva but her name is Anna Sylvester.', 'contact', 'Anna Sylvester'],
] as const)('%s', (text, field, name) => expect(chooseName(view(text), field, en)).toBe(name));

test('whatever is written, chances add up to one and nothing throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.constantFrom(...LANGUAGES), (text, words) => {
      const scores = scoreReply(viewReply(sentencesIn(text), words, { due: [1, 4], now: NOW, language: null }), theActs());
      const { chances } = weighActs(scores, new Set());
      expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
    }),
    { numRuns: 150 },
  );
});
