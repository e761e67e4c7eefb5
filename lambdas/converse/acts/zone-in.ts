/** The place or zone a person names anywhere in a reply that is about their clock. */
import type { CommandWords } from '../../content/commands/words.ts';
import { readTimezone } from '../read-timezone.ts';
import { readZone } from '../zones.ts';
import type { ReplyView } from './view-reply.ts';

const MOST_WORDS = 4;

/** In the person's own letters: what the rules find once the clock is known to be meant, else the longest run of words that names a zone. */
export function zoneIn({ units }: ReplyView, words: CommandWords): string | null {
  for (const { sentence } of units) {
    const said = readTimezone({ ...sentence, isQuestion: false }, words, true);
    if (said) return said;
  }
  for (const { sentence } of units) {
    const said = [...sentence.raw.matchAll(/[^\s,;()]+/g)];
    for (let n = MOST_WORDS; n > 0; n--)
      for (let i = 0; i + n <= said.length; i++) {
        const last = said[i + n - 1]!;
        const run = sentence.raw.slice(said[i]!.index, last.index + last[0].length).replace(/[.!?]+$/, '');
        // Small words that are also a zone's letters ("est", "art") must be written as a zone is.
        if (run.length > 2 && (/^[\p{Lu}\d+]/u.test(run) || run.length > 6) && readZone(run)) return run;
      }
  }
  return null;
}
