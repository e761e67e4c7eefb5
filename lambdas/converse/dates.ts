/** A time expression in any of the ten languages → the local day and hour it means, 'ask' when it is a time we must not guess, null when it is none. */

import { has } from './compile.ts';
import { guessLanguages } from './guess-language.ts';
import type { CommandContext } from './intent.ts';
import { LANGUAGES } from './languages.ts';
import { isMonthFirst } from './month-first.ts';
import { plainWords } from './plain-words.ts';
import { localNow, type Moment, resolveWhen } from './resolve-when.ts';
import { findTimes } from './times.ts';

/** `expression` alone ("next Monday", "in 3 weeks", "12/05", "tonight at 9"). The day is within 180 days after `context.now`; `at` null means the usual hour. */
export function readDate(
  expression: string,
  context: Pick<CommandContext, 'now' | 'zone' | 'region' | 'language' | 'due'>,
): Moment | 'ask' | null {
  const said = expression.slice(0, 200);
  const { text } = plainWords(said);
  for (const words of new Set([...guessLanguages(said, context.language), ...LANGUAGES])) {
    const found = findTimes(text, words)[0];
    if (found) return resolveWhen(found.when, localNow(context.now, context.zone), isMonthFirst(context));
  }
  return LANGUAGES.some(({ time }) => has(text, time.until)) ? 'ask' : null;
}
