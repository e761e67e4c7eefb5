/** Turns the word tables into regular expressions, once for each source text. Every gap and list in them is bounded. */
import { foldCharacter } from './plain-words.ts';

const compiled = new Map<string, RegExp>();
const compiledWhole = new Map<string, RegExp>();

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
  const source = typeof sources === 'string' ? sources : joined(sources);
  const known = whole ? compiledWhole : compiled;
  const found = known.get(source);
  if (found) return found;
  const body = source === '' ? '(?!)' : foldSource(source);
  const pattern = whole ? new RegExp(`^(?:${body})$`, 'u') : new RegExp(`(?<!${WORD})(?:${body})(?:(?<=[ ,])|(?!${WORD}))`, 'gu');
  known.set(source, pattern);
  return pattern;
}

/** The lists of a table are joined once each. */
const lists = new WeakMap<readonly string[], string>();
function joined(sources: readonly string[]): string {
  const known = lists.get(sources) ?? sources.join('|');
  lists.set(sources, known);
  return known;
}

/** A letter that goes on a word: none of kana and kanji, which are written without blanks. */
const WORD = '[\\p{Script=Latin}\\p{N}]';

/** A pattern made of another, once. */
function derived(known: WeakMap<RegExp, RegExp>, sources: string | readonly string[], make: (source: string) => string): RegExp {
  const base = patternOf(sources);
  const found = known.get(base) ?? new RegExp(make(base.source), 'u');
  known.set(base, found);
  return found;
}
const atStart = new WeakMap<RegExp, RegExp>();
/** The pattern at the beginning of a text, after a border or blank. */
export const startOf = (sources: string | readonly string[]): RegExp => derived(atStart, sources, source => `^ ?${source}`);

const atEnd = new WeakMap<RegExp, RegExp>();
/** The pattern with up to three words after it at the end of a text: what stands before a place. */
export const endOf = (sources: string | readonly string[]): RegExp =>
  derived(atEnd, sources, source => `${source}(?: [^ ,]{1,12}){0,3} ?$`);

const justBefore = new WeakMap<RegExp, RegExp>();
/** The pattern at the end of a text, or with one word between. */
export const shortlyBefore = (sources: string | readonly string[]): RegExp =>
  derived(justBefore, sources, source => `${source}(?: [^ ,]{1,12}){0,1} ?$`);

const leading = new WeakMap<RegExp, RegExp>();
/** The pattern at the beginning, with up to two words before it. */
export const leadOf = (sources: string | readonly string[]): RegExp =>
  derived(leading, sources, source => `^(?:[^ ]{1,12} ){0,2}?${source}`);

/** Whether the pattern occurs. */
export const has = (text: string, sources: string | readonly string[]): boolean => text.search(patternOf(sources)) >= 0;

/** Every occurrence replaced, blanks put in order. */
export const without = (text: string, sources: string | readonly string[], by = ' '): string =>
  text.replace(patternOf(sources), by).replace(/ {2,}/g, ' ').trim();
