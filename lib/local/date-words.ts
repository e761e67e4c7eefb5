/** Names of months and weekdays in the languages people forward mail in, from the platform's own tables, both ways. */

const LANGUAGES = [
  'en',
  'en-GB',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'tr',
  'ro',
  'hu',
  'ja',
  'zh',
  'ko',
];

export interface Word {
  /** The list the word is from: another day's word of the same list has the same language and width. */
  list: string[];
  index: number;
  language: string;
  width: 'long' | 'short';
}

/** Lower-case word (without a closing dot) → where it stands; several when languages share a spelling. */
export type Words = Map<string, Word[]>;

type Part = 'month' | 'weekday';

function makeWords(part: Part): Words {
  const words: Words = new Map();
  const count = part === 'month' ? 12 : 7;
  for (const language of LANGUAGES)
    for (const width of ['long', 'short'] as const)
      for (const isAlone of [false, true]) {
        const format = new Intl.DateTimeFormat(language, {
          [part]: width,
          timeZone: 'UTC',
          ...(isAlone || part === 'weekday' ? {} : { day: 'numeric' }),
        });
        const list = Array.from({ length: count }, (_, i) => {
          // 1 January 2023 was a Sunday: weekday 0, as in JavaScript.
          const day = new Date(part === 'month' ? Date.UTC(2023, i, 10) : Date.UTC(2023, 0, 1 + i));
          return (
            format
              .formatToParts(day)
              .find(one => one.type === part)
              ?.value.replace(/\.$/, '') ?? ''
          );
        });
        if (part === 'month' && list.some(word => /\d/.test(word))) continue;
        list.forEach((word, index) => {
          const key = word.toLowerCase();
          words.set(key, [...(words.get(key) ?? []), { list, index, language, width }]);
        });
      }
  if (part === 'month') words.set('sept', [{ ...words.get('sep')![0]!, index: 8 }]);
  return words;
}

export const MONTHS = makeWords('month');
export const WEEKDAYS = makeWords('weekday');

/** The words as one alternation, longest first. */
export const alternatives = (words: Words): string =>
  [...words.keys()]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

/**
 * The word for another index of the same language and width. Where languages share a spelling (`mar`, `mars`), `beside`, the other word of
 * the date, tells which one it is.
 */
export function swapWord(words: Words, word: string, index: number, beside: Word[] = []): string {
  const score = (one: Word) =>
    (beside.some(other => other.language === one.language) ? 4 : 0) +
    (beside.some(other => other.language === one.language && other.width === one.width) ? 2 : 0) +
    (one.list[one.index] === word ? 1 : 0);
  const found = words.get(word.toLowerCase()) ?? [];
  const best = found.reduce<Word | undefined>((top, one) => (top && score(top) >= score(one) ? top : one), undefined);
  const other = best?.list[index] || word;
  if (word === word.toUpperCase() && word.length > 1) return other.toUpperCase();
  return word[0] === word[0]?.toUpperCase() ? other[0]!.toUpperCase() + other.slice(1) : other.toLowerCase();
}

/** Everything a word may be. */
export const meanings = (words: Words, word: string | undefined): Word[] => words.get((word ?? '').toLowerCase()) ?? [];

/** 0-based month or weekday of a word, or null. */
export const indexOf = (words: Words, word: string): number | null => words.get(word.toLowerCase())?.[0]?.index ?? null;
