/** What a clause asks where no rule spoke: from the step or the day it names, its tense and its negation. Never of somebody else, never a question. */
import type { CommandWords } from '../content/commands/words.ts';
import type { RawClause } from './clauses.ts';
import { has, startOf, without } from './compile.ts';
import type { Spoken } from './hand-over.ts';
import { type Heard, reduce } from './read-clause.ts';

/** Where a clause names a step and nothing was heard in it: a time moves the step, a negation that is not "not so far" leaves it out, a report says it is done. */
export function hearWeakly(spoken: readonly Spoken[], words: CommandWords): void {
  const isAnyHeard = spoken.some(({ heard }) => heard.length > 0);
  spoken.forEach((one, i) => {
    const { steps } = one.clause;
    if (one.heard.length > 0) return;
    const named = steps.filter(
      ({ steps: numbers, by, isAll }) => by !== 'place' && !isAll && (numbers.length > 0 || by === 'about'),
    );
    if (named.length === 0 || (isAnyHeard && !named.some(({ steps: numbers }) => numbers.length > 0))) return;
    if (reduce(one.clause.text, words) !== '') one.heard = weakly(one.clause, words);
    else {
      // "Statistics, I read them all": the step, then what is said of it.
      const next = spoken.slice(i + 1).find(({ clause }) => clause.steps.length > 0 || reduce(clause.text, words) !== '');
      if (!next || next.heard.length > 0 || next.clause.steps.length > 0) return;
      next.heard = weakly(next.clause, words);
      if (next.heard.length) next.clause.steps.push(...steps);
    }
  });
}

function weakly({ text, times }: RawClause, words: CommandWords): Heard[] {
  const thin = without(text, words.thin);
  if (startOf(words.others).test(thin) || has(text, words.idle)) return [];
  const hear = (ask: Heard['ask']): Heard[] => [{ ask, rule: 'within' }];
  if (times.length > 0) return hear('snooze');
  if (has(text, words.negation))
    return has(text, words.sofar) || has(text, words.asks.skip.any) || has(text, words.asks.stop.any) ? [] : hear('skip');
  return words.did && has(text, words.did) ? hear('done') : [];
}

/** In answer to a mail about steps, a day ahead with nothing else said moves what is due: not a question, not of others, not an event of that day. */
export function hearDay(spoken: readonly Spoken[], isWholeMail: boolean, isDue: boolean, words: CommandWords): void {
  for (const one of spoken) {
    const { text, times } = one.clause;
    const isUntil =
      has(text, `(?:${words.time.until}) @`) || has(text, `@ ?(?:${words.time.until})`) || times.some(({ when }) => when.vague);
    if (!isDue && !isUntil) continue;
    if (one.heard.length > 0 || times.length === 0 || has(text, words.event) || has(text, words.idle) || has(text, words.did))
      continue;
    const thin = without(text, words.thin);
    if (startOf(words.others).test(thin.replace(/^(?:[@,] ){1,3}/, ''))) continue;
    if (has(text, words.negation) && !isUntil) continue;
    const isShort = thin.split(' ').length <= 4;
    if (isShort || (isWholeMail && spoken.every(({ heard }) => heard.length === 0)))
      one.heard = [{ ask: 'snooze', rule: 'within' }];
  }
}
