/** A reply made ready for reading: its own words without sign-off, quotations and plan codes, its likely languages, its sentences. */
import type { CommandWords } from '../content/commands/words.ts';
import { patternOf } from './compile.ts';
import { guessLanguages } from './guess-language.ts';
import type { CommandContext } from './intent.ts';
import { LANGUAGES } from './languages.ts';
import { MAX_TEXT, plainWords, type Sentence, sentencesOf } from './plain-words.ts';
import { stripSignOff } from './strip-sign-off.ts';

/** Words of a reply: `reply` without sign-off, `typed` with it, and the subject for an empty body. */
export interface ReplyWords {
  typed: string;
  reply: string;
  subject: string | null;
}
export interface PreparedReply {
  own: string;
  languages: readonly CommandWords[];
  sentences: Sentence[];
}

/** A plan's code in brackets, in the letters of flow/ids.ts: which plan is meant, never a number or a word ("[5XAH]" is no step 5). */
const PLAN_CODE = /\[[A-HJKMNP-TV-Z2-9]{4}\]/gi;

/** Null when nothing was written. */
export function prepareReply(words: ReplyWords, context: CommandContext): PreparedReply | null {
  const reply = words.reply.slice(0, MAX_TEXT).replace(PLAN_CODE, ' ');
  const own = stripSignOff(reply) || ownSubject(words.subject ?? context.subject ?? null);
  if (!own) return null;
  return { own, languages: guessLanguages(own, context.language), sentences: sentencesIn(own) };
}

/** The sentences of a person's own words. */
export function sentencesIn(own: string): Sentence[] {
  // Beside a tick a cross is what is not done; alone it leaves a step out.
  const signs = /[✅✔☑]/u.test(own) ? own.replace(/[❌✖✗✘]/gu, ' ') : own;
  return sentencesOf(withoutQuotations(signs), isMonth);
}

const isMonth = (word: string) =>
  LANGUAGES.some(({ time }) => time.months.some(month => patternOf(month, true).test(plainWords(word).text)));

/** A subject counts when it is the person's own and not our thread's ("Re: Your plan after …"). */
function ownSubject(subject: string | null): string {
  if (!subject || /^\s*(?:re|aw|sv|antw?|odp|rv|res|r|fwd?|wg|tr|vs)\s*[:：]/i.test(subject)) return '';
  return subject
    .slice(0, 200)
    .replace(/\[[^\]]{0,12}\]/g, ' ')
    .trim();
}

/** Somebody else's words in quotation marks, blanked: several words, or a sentence. A name or a command in marks stays. */
function withoutQuotations(own: string): string {
  const out = own.replace(/["“„«][^"“”„«»\n]{8,300}["”“»]|(?<!\p{L})['‘][^'‘’\n]{12,200}['’](?!\p{L})/gu, said => {
    const inner = said
      .slice(1, -1)
      .trim()
      .split(/[\s,]+/);
    const isNames = inner.every(word => /^[\p{Lu}\p{N}&]/u.test(word) || word.length < 4) && !/[.?!]$/u.test(said.slice(0, -1));
    return inner.length >= 3 && !isNames ? ' '.repeat(said.length) : said;
  });
  return /\p{L}/u.test(out) ? out : own;
}
