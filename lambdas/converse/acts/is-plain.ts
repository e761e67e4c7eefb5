/** Whether a reply is nothing but commands as the word tables list them: then the rules alone decide, so that what our mails suggest always works. */
import type { CommandWords } from '../../content/commands/words.ts';
import { has, patternOf } from '../compile.ts';
import type { Sentence } from '../plain-words.ts';
import { readClause, reduce } from '../read-clause.ts';
import { readDirect } from '../read-fix.ts';
import { readTimezone } from '../read-timezone.ts';
import type { ReplyView } from './view-reply.ts';

/** More words than this are no bare command, whatever the tables say. */
const MOST_WORDS = 8;

export function isPlain({ units }: ReplyView, words: CommandWords): boolean {
  const clauses = units.flatMap(unit => unit.clauses.map(clause => ({ ...clause, isQuestion: unit.sentence.isQuestion })));
  const count = units.reduce((sum, { sentence }) => sum + sentence.plain.text.split(' ').length, 0);
  if (count > MOST_WORDS || clauses.length === 0) return false;
  const [unit] = units;
  if (units.length === 1 && unit && (readDirect(unit.sentence, words) || isZone(unit.sentence, words))) return true;
  let isAny = false;
  const areKnown = clauses.every(clause => {
    if (clause.isQuestion) return false;
    const heard = readClause(clause, words);
    if (
      patternOf(words.asks.thanks.full, true).test(clause.text) ||
      (heard.length > 0 && heard.every(({ rule }) => rule !== 'within'))
    )
      return (isAny = true);
    return reduce(clause.text, words) === '' && clause.steps.length + clause.times.length > 0;
  });
  return areKnown && isAny;
}

/** "timezone Berlin", and no more. */
const isZone = (sentence: Sentence, words: CommandWords): boolean =>
  sentence.plain.text.split(' ').length < 5 &&
  has(sentence.plain.text, words.timezone.named) &&
  readTimezone(sentence, words) !== null;
