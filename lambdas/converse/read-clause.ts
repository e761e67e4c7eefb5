/** Reads one clause: what it asks, of which steps, until when. */
import type { Ask, CommandWords } from '../content/commands/words.ts';
import { has, leadOf, patternOf, shortlyBefore, startOf, without } from './compile.ts';
import type { FoundSteps } from './steps.ts';
import type { FoundTime } from './times.ts';

/** A clause with its steps and times put aside: `#` and `@` stand in `text` for them, in order. */
export interface Clause {
  text: string;
  steps: FoundSteps[];
  times: FoundTime[];
  /** `text` with words like "all" as said, not as `#`. */
  open: string;
  isQuestion: boolean;
}
export interface Heard {
  ask: Ask;
  /** The rule that spoke, for explaining and testing. */
  rule: 'whole' | 'within' | 'time';
}

const ORDER: Ask[] = [
  'delete',
  'export',
  'undo',
  'help',
  'status',
  'hired',
  'resume',
  'stop',
  'skip',
  'notYet',
  'pause',
  'snooze',
  'done',
  'show',
  'start',
  'plan',
];
/** Asks about everything we hold or send, in which "all" is part of the phrase and no step. */
const WHOLE: Ask[] = ['delete', 'export', 'stop', 'pause', 'status', 'resume'];
/** Questions that may ask these as they stand. */
const ASKED: Ask[] = ['help', 'status', 'show', 'export'];

/** What "back on Monday" may be besides coming back now. */
const LATER: Ask[] = ['pause', 'snooze'];
/** What may be heard in a clause about somebody else: that they took the person. */
const TOLD: Ask[] = ['hired'];

/** What a clause asks; empty for idle talk. */
export function readClause(clause: Clause, words: CommandWords): Heard[] {
  const text = clause.text;
  if (!text || has(text, words.idle)) return [];
  const bare = reduce(text, words);
  const thin = without(text, words.thin);
  const led = thin.includes('@') ? withoutLeads(thin, words) : thin;
  const isTold = words.others !== '' && startOf(words.others).test(thin.replace(/^(?:[@,] ){1,3}/, ''));
  const request = takeRequest(text, words);
  const isOpen = !clause.isQuestion || request !== null;
  const heard: Heard[] = [];
  const mayAsk = clause.times.length > 0 && !(words.question && startOf(words.question).test(thin));
  const allowed = isTold ? TOLD : isOpen ? ORDER : mayAsk ? [...ASKED, ...LATER] : ASKED;
  for (const ask of allowed)
    if (matchesWhole(bare, ask, words) || (request !== null && matchesWhole(reduce(request, words), ask, words)))
      heard.push({ ask, rule: 'whole' });
  if (heard.length === 0 || (heard.every(({ ask }) => ['resume', 'start', 'skip'].includes(ask)) && clause.times.length > 0))
    for (const ask of heard.length ? LATER : allowed)
      if (
        within(text, ask, words) ||
        within(thin, ask, words) ||
        (led !== thin && within(led, ask, words)) ||
        (WHOLE.includes(ask) && within(clause.open, ask, words))
      )
        heard.push({ ask, rule: 'within' });
  // "The other one is still to come": later without a day is not yet.
  if (
    heard.length > 0 &&
    clause.times.length === 0 &&
    heard.every(({ ask }) => ask === 'snooze') &&
    within(text, 'notYet', words)
  )
    heard.push({ ask: 'notYet', rule: 'within' });
  if (heard.length === 0 && clause.times.length > 0 && bare === '') heard.push({ ask: 'snooze', rule: 'time' });
  return settle(heard, clause, words);
}

/** The clause without steps, times, the small words that lead to them, and politeness. */
export function reduce(text: string, words: CommandWords): string {
  const led = withoutLeads(text, words).replaceAll('@', ' ');
  return without(led.replace(/[#,]/g, ' ').replace(/ {2,}/g, ' ').trim(), words.small).replace(/^ | $/g, '');
}

/** "on @", "until @" → "@". */
function withoutLeads(text: string, words: CommandWords): string {
  const { source } = patternOf(words.time.lead);
  const known = leads.get(source) ?? new RegExp(`(?:${source} ?){0,3} ?@`, 'gu');
  leads.set(source, known);
  return text.replace(known, ' @').replace(/ {2,}/g, ' ').trim();
}
const leads = new Map<string, RegExp>();

const matchesWhole = (bare: string, ask: Ask, words: CommandWords) =>
  bare !== '' && patternOf(words.asks[ask].full, true).test(bare);

/** A pattern within the clause that no negation stands before. */
function within(text: string, ask: Ask, words: CommandWords): boolean {
  for (const match of text.matchAll(patternOf(words.asks[ask].any))) {
    const before = text.slice(Math.max(0, match.index - 22), match.index);
    if (!shortlyBefore(words.negation).test(before) || startsNegated(match[0], words)) return true;
  }
  return false;
}
const startsNegated = (said: string, words: CommandWords) => startOf(words.negation).test(said);

/** The clause without "could you", or null when it is no request. */
function takeRequest(text: string, words: CommandWords): string | null {
  if (words.language === 'ja') return has(text, words.request) ? text : null;
  if (words.question && startOf(words.question).test(without(text, words.thin))) return null;
  const match = leadOf(words.request).exec(text);
  return match && !has(match[0], words.negation) ? text.slice(match[0].length).trim() : null;
}

/** Of what was heard in one clause, what stands: a refusal beats a report, a later time beats "done". */
function settle(heard: Heard[], clause: Clause, words: CommandWords): Heard[] {
  const asks = new Set(heard.map(({ ask }) => ask));
  const drop = (ask: Ask, ...by: Ask[]) => by.some(one => asks.has(one)) && asks.delete(ask);
  const numbered = clause.steps.some(found => found.by === 'number' && found.steps.length);
  if (
    asks.has('resume') &&
    numbered &&
    !/(?:^| )(?:from|at|ab|bei|depuis|desde|dal|da|vanaf|od|från|から)(?: |$)/u.test(clause.text)
  ) {
    asks.delete('resume');
    asks.add('undo');
    heard.push({ ask: 'undo', rule: 'within' });
  }
  if (clause.times.length) asks.delete('start');
  if (asks.has('show') && numbered) for (const one of ['help', 'status'] as const) asks.delete(one);
  if (asks.has('stop') && clause.times.length && !clause.steps.length && !asks.has('pause')) {
    asks.add('pause');
    heard.push({ ask: 'pause', rule: 'within' });
  }
  if (asks.has('skip') && !clause.steps.length && has(clause.text, words.fix.plan)) {
    asks.delete('skip');
    asks.add('stop');
    heard.push({ ask: 'stop', rule: 'within' });
  }
  if (asks.has('skip') && asks.has('stop')) asks.delete(numbered || clause.steps.some(s => s.steps.length) ? 'stop' : 'skip');
  if (asks.has('skip') && asks.has('delete')) asks.delete(clause.steps.some(s => s.steps.length) ? 'delete' : 'skip');
  if (asks.has('undo') && asks.has('skip')) asks.delete(numbered ? 'undo' : 'skip');
  // "Sunday is my day for such things, so send it then."
  if (asks.has('show') && !numbered && has(clause.text, words.time.thatDay)) {
    asks.delete('show');
    asks.add('snooze');
    heard.push({ ask: 'snooze', rule: 'within' });
  }
  // "Leave 2 for Friday": with a day it is not left out.
  if (asks.has('skip') && asks.has('snooze') && clause.times.length) asks.delete('skip');
  drop('stop', 'undo', 'help', 'resume', 'status');
  if (asks.has('pause') && asks.has('stop')) asks.delete(clause.times.length ? 'stop' : 'pause');
  drop('done', 'notYet', 'skip', 'undo', 'help', 'status', 'show', 'delete', 'export');
  if (asks.has('done') && asks.has('snooze')) asks.delete(clause.times.length ? 'done' : 'snooze');
  if (asks.has('resume') && asks.has('snooze') && clause.times.length) asks.delete('resume');
  drop('snooze', 'skip', 'undo', 'help', 'status', 'resume', 'hired', 'pause', 'delete', 'export', 'stop');
  if (asks.has('notYet') && asks.has('snooze') && !clause.times.length) asks.delete('snooze');
  drop('notYet', 'snooze', 'skip', 'status', 'help');
  if (asks.has('show') && numbered) asks.delete('undo');
  drop('show', 'status', 'help', 'export', 'undo', 'skip', 'resume', 'snooze', 'plan');
  drop('export', 'help');
  drop('status', 'help', 'export');
  drop('export', 'delete');
  drop('start', 'resume');
  drop('skip', 'help', 'status', 'export');
  drop('pause', 'help', 'resume');
  drop('delete', 'help');
  return heard.filter(({ ask }, i) => asks.has(ask) && heard.findIndex(one => one.ask === ask) === i);
}
