/** The word lists are whole; ideas and shapes are found where they stand, and only there. */
import { expect, test } from '@jest/globals';
import { IDEA_WORDS } from '../../../lambdas/content/ideas/by-language.ts';
import { IDEAS, type Idea } from '../../../lambdas/content/ideas/ideas.ts';
import { PACKED_IDEAS } from '../../../lambdas/content/model/ideas.data.ts';
import { fold } from '../../../lambdas/text/fold.ts';
import { findIdeas, tokenize } from '../../../lambdas/understand/ideas/find-ideas.ts';
import { findShapes } from '../../../lambdas/understand/ideas/find-shapes.ts';

const ideasIn = (text: string, language: string | null): string[] => {
  const folded = fold(text);
  return findIdeas(tokenize(folded), folded, language).map(f => f.idea);
};

test.each(Object.keys(IDEA_WORDS))('%s: every idea has words, letters and marks of the list only', language => {
  for (const idea of Object.keys(IDEAS) as Idea[]) {
    const words = IDEA_WORDS[language]![idea];
    expect([language, idea, words.trim().length > 0]).toEqual([language, idea, true]);
    if (language !== 'ja') expect(fold(words)).toMatch(/^[a-z0'*_\s-]*$/);
  }
});

test('names are shipped in order', () => {
  expect(PACKED_IDEAS.names.split(' ')).toEqual(Object.keys(IDEAS));
  expect(Object.keys(PACKED_IDEAS.words)).toEqual(Object.keys(IDEA_WORDS));
});

test.each(Object.entries(IDEA_WORDS))('%s: every listed word, and every phrase of two, is found', (language, lists) => {
  const missed: string[] = [];
  for (const [idea, words] of Object.entries(lists))
    for (const item of words.trim().split(/\s+/)) {
      const isLong = language === 'ja' ? item.length > 3 : item.split('_').length > 2;
      // A beginning within a phrase stands for the words that are known; what is no word is never met.
      if (isLong || /\*.|['-](?:_|$)/.test(item)) continue;
      if (!ideasIn(item.replace('_', ' ').replace('*', ''), language).includes(idea)) missed.push(`${idea} ${item}`);
    }
  expect(missed).toEqual([]);
});

test.each([
  ['en', 'We have chosen another candidate.', ['choose', 'other', 'candidate'], ['invite', 'received']],
  ['de', 'Wir haben uns für eine andere Bewerberin entschieden.', ['other', 'choose'], ['offer']],
  ['sv', 'Tyvärr har vi gått vidare med andra sökande.', ['sorry', 'proceed', 'other', 'candidate'], ['meeting']],
  ['ja', '残念ながら今回は採用を見送らせていただきます。', ['sorry'], ['invite']],
] as const)('%s: %s', (language, text, some, none) => {
  const found = ideasIn(text, language);
  for (const idea of some) expect(found).toContain(idea);
  for (const idea of none) expect(found).not.toContain(idea);
});

test('an unknown language is read with English words; at most 48 ideas', () => {
  expect(ideasIn('unfortunately', 'xx')).toEqual(ideasIn('unfortunately', 'en'));
  expect(ideasIn('unfortunately '.repeat(400), null).length).toBeLessThanOrEqual(48);
});

test.each([
  ['Tuesday at 14:30', ['clock'], ['money']],
  ['Wir zahlen 3.200 € im Monat.', ['money'], ['clock']],
  ['Do you have time?', ['question'], ['exclamation']],
  ['https://example.test/book', ['link'], ['question']],
  ['Your code is QX4T-91KD', ['code'], ['money']],
  ['Your application as a nurse', ['title'], ['money']],
  ['Deine Bewerbung als Krankenpflegerin', ['title'], ['clock']],
  ['Die Wohnung in der Gartenstrasse', [], ['title']],
  ['We write to you about the role.', [], ['clock', 'date', 'money', 'link', 'code']],
] as const)('shapes of %s', (text, some, none) => {
  const found = findShapes(fold(text), tokenize(fold(text)));
  for (const shape of some) expect(found).toContain(shape);
  for (const shape of none) expect(found).not.toContain(shape);
});
