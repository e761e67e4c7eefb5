/** Turns the word tables into regular expressions, once for each source text. Every gap and list in them is bounded. */
import { foldCharacter } from './plain-words.ts';

const compiled = new Map<string, RegExp>();

/** The source with accents taken off; ä ö ü ß also match as ae oe ue ss. */
function foldSource(source: string): string {
  let out = '';
  for (const unit of source.normalize('NFC').split('')) {
    out +=
      unit === 'ä'
        ? 'ae?'
        : unit === 'ö'
          ? 'oe?'
          : unit === 'ü'
            ? 'ue?'
            : unit === 'ß'
              ? 'ss?'
              : /[\p{L}]/u.test(unit) && unit > '\x7f'
                ? foldCharacter(unit)
                : unit;
  }
  return out.replaceAll('(?:~ )?', '(?:[^ ,]{1,24} ){0,5}').replaceAll(' ~ ', ' (?:[^ ,]{1,24} ){0,5}');
}

/** A pattern with word borders; one that ends in a blank has its border there (none beside Japanese letters). `whole` anchors it to the text. */
export function patternOf(sources: string | readonly string[], whole = false): RegExp {
  const source = typeof sources === 'string' ? sources : sources.join('|');
  const key = `${whole ? '=' : '~'}${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const body = source === '' ? '(?!)' : foldSource(source);
  const pattern = whole ? new RegExp(`^(?:${body})$`, 'u') : new RegExp(`(?<!${WORD})(?:${body})(?:(?<=[ ,])|(?!${WORD}))`, 'gu');
  compiled.set(key, pattern);
  return pattern;
}

/** A letter that goes on a word: none of kana and kanji, which are written without blanks. */
const WORD = '[\\p{Script=Latin}\\p{N}]';

const anchored = new Map<string, RegExp>();
/** The pattern at the beginning of a text, after a border or blank. */
export function startOf(sources: string | readonly string[]): RegExp {
  const { source } = patternOf(sources);
  const known = anchored.get(source) ?? new RegExp(`^ ?${source}`, 'u');
  anchored.set(source, known);
  return known;
}

const ending = new Map<string, RegExp>();
/** The pattern with up to three words after it at the end of a text: what stands before a place. */
export function endOf(sources: string | readonly string[]): RegExp {
  const { source } = patternOf(sources);
  const known = ending.get(source) ?? new RegExp(`${source}(?: [^ ,]{1,12}){0,3} ?$`, 'u');
  ending.set(source, known);
  return known;
}

/** Whether the pattern occurs. */
export const has = (text: string, sources: string | readonly string[]): boolean => text.search(patternOf(sources)) >= 0;

/** Every occurrence replaced, blanks put in order. */
export const without = (text: string, sources: string | readonly string[], by = ' '): string =>
  text.replace(patternOf(sources), by).replace(/ {2,}/g, ' ').trim();
