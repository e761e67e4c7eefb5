/** A person's own words → what they ask of us. Explainable on purpose: sentences → clauses → the rules of the word tables; docs/commands.md. */

import type { CommandWords } from '../content/commands/words.ts';
import { DISTRESS } from '../content/distress.ts';
import type { ActModel } from './acts/act-model.ts';
import { theActs } from './acts/load-acts.ts';
import { lookAgain } from './acts/look-again.ts';
import { has, patternOf } from './compile.ts';
import { detectDistress } from './detect-distress.ts';
import type { CommandContext, Intent } from './intent.ts';
import { intentOf } from './make-intent.ts';
import { mergeIntents } from './merge-intents.ts';
import { MAX_TEXT, plainWords } from './plain-words.ts';
import { prepareReply, type ReplyWords, sentencesIn } from './prepare-reply.ts';
import { reduce } from './read-clause.ts';
import { readLanguage } from './read-language.ts';
import { mend } from './typing-errors.ts';

export type { ReplyWords } from './prepare-reply.ts';

/**
 * The intents in the order written; `unknown` alone when nothing was understood. Never throws.
 * `model` null: by the rules alone. Steps are those named (or chosen by place and description among `due`); `on` lies within 180 days after `now`.
 */
export function readCommands(words: ReplyWords, context: CommandContext, model: ActModel | null = theActs()): Intent[] {
  const prepared = prepareReply(words, context);
  if (!prepared) return [intentOf('unknown', 'unknown')];
  const { own, languages } = prepared;
  const answer = answerTo(own, context, languages);
  if (answer && !distressOf(own)) return [answer];
  const heard = hear(own, context, languages);
  const intents = model ? mergeIntents(lookAgain(prepared, heard, context, model), context) : heard;
  return intents.length > 0 ? intents : [intentOf('unknown', 'unknown')];
}

/** What the rules hear; where that is nothing, once more with typing errors mended. */
function hear(own: string, context: CommandContext, languages: readonly CommandWords[]): Intent[] {
  const first = readText(own, context, languages);
  if (first.length > 0) return first;
  const mended = mend(own, languages);
  return mended === null ? [] : readText(mended, context, languages);
}

function readText(own: string, context: CommandContext, languages: readonly CommandWords[]): Intent[] {
  const intents: Intent[] = [];
  const level = distressOf(own);
  const sentences = sentencesIn(own);
  const tries = languages.map((words, i) => readLanguage(words, sentences, context, i === 0));
  const best = tries.reduce((a, b) => (weight(b) > weight(a) ? b : a), tries[0] ?? []);
  intents.push(...best);
  if (level) {
    const kept = intents.filter(
      ({ verb, steps }) =>
        level === 'low' || !(['help', 'stop', 'show', 'skip'].includes(verb) || (verb === 'snooze' && !steps.length)),
    );
    return mergeIntents([...kept, intentOf('distress', 'distress', { level })], context);
  }
  return mergeIntents(intents, context);
}
/** More said beats less; the earlier language wins a tie. */
const weight = (intents: readonly Intent[]) =>
  intents.reduce((sum, intent) => sum + 1 + (intent.steps.length ? 0.2 : 0) + (intent.until ? 0.3 : 0), 0);

/** Danger always speaks; low mood only where the person says it of themselves. */
function distressOf(own: string): 'severe' | 'low' | null {
  if (detectDistress(own) === 'severe') return 'severe';
  let plain = plainWords(own.slice(0, MAX_TEXT).replace(/[.!?\n\r。！？]/g, ' , ')).text;
  for (const { friends } of DISTRESS) plain = plain.replace(patternOf(friends), ' , ');
  return DISTRESS.some(({ notCoping }) => has(plain, notCoping)) ? 'low' : null;
}

/** A bare yes, no, or number when our last mail asked something. */
function answerTo(own: string, { asked }: CommandContext, languages: readonly CommandWords[]): Intent | null {
  if (!asked || own.length > 60) return null;
  const { text } = plainWords(own);
  for (const words of languages) {
    const bare = reduce(text, words) || text;
    const isYes = patternOf(words.asks.yes.full, true).test(bare) || patternOf(words.asks.yes.full, true).test(text);
    if (isYes && asked !== 'which-step' && asked !== 'date') {
      if (asked === 'delete') return intentOf('delete', 'confirm-delete');
      if (asked === 'join') return intentOf('unknown', 'join');
      return asked === 'check-in' ? intentOf('resume', 'yes') : intentOf('unknown', 'yes');
    }
    if (patternOf(words.asks.no.full, true).test(text) && asked !== 'which-step' && asked !== 'date')
      return intentOf('unknown', 'no');
  }
  if (asked !== 'which-step' || !/^(?:#|no )?(\d{1,2})(?:\D{1,5}(\d{1,2}))*$/.test(text)) return null;
  const steps = [...new Set(text.match(/\d{1,2}/g)?.map(Number))].filter(n => n >= 1 && n <= 20);
  return intentOf('unknown', 'yes', { steps });
}
