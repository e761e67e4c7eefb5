/** One mail read with the words of one language: its sentences, their clauses, and what carries over from one to the next. */
import { STEP_DEEDS } from '../content/commands/deeds.ts';
import type { CommandWords } from '../content/commands/words.ts';
import { cutClauses, type RawClause } from './clauses.ts';
import { endOf, has, patternOf, startOf, without } from './compile.ts';
import { isOpenDenial, kindAfterDenial } from './fix-labels.ts';
import { firmBeforeDenial, namesIn } from './fix-names.ts';
import { borrowTime, handOver, type Spoken, splitDoneAndLater, splitRun, takeTopic } from './hand-over.ts';
import { hearDay, hearWeakly } from './hear-weakly.ts';
import type { CommandContext, Intent } from './intent.ts';
import { intentOf, VERB } from './make-intent.ts';
import { isMonthFirst } from './month-first.ts';
import { isAboutOthers, type Sentence } from './plain-words.ts';
import { type Heard, readClause } from './read-clause.ts';
import { type Fix, fieldCalledWrong, readFix } from './read-fix.ts';
import { isZoneWrong, readTimezone } from './read-timezone.ts';
import { localNow, resolveWhen } from './resolve-when.ts';
import { countsByPlace, type FoundSteps } from './steps.ts';

/** The intents of all sentences. `isOwn`: the language is the likeliest one, so that weak signs may be trusted too. */
export function readLanguage(
  words: CommandWords,
  sentences: readonly Sentence[],
  context: CommandContext,
  isOwn: boolean,
): Intent[] {
  const out: Intent[] = [];
  const notYet: Intent[] = [];
  const named: number[] = [];
  const arePlaces = sentences.some(({ plain }) => countsByPlace(plain.text, words, context.due));
  let wasAsked = false;
  let wasZone = false;
  let denied: Intent | null = null;
  let topic: FoundSteps[] = [];
  let pending: ReturnType<typeof fieldCalledWrong> = null;
  for (const [at, sentence] of sentences.entries()) {
    const isTag =
      / (?:\S+)$/.test(sentence.plain.text) &&
      patternOf(words.tag, true).test(sentence.plain.text.slice(sentence.plain.text.lastIndexOf(' ') + 1));
    const isAsking = (sentence.isQuestion && !isTag) || asks(sentence.plain.text, words);
    const fix: Fix | null =
      wasAsked || asksSomewhere(sentence, words) ? null : readFix(sentence, words, context.asked === 'kind', pending);
    wasAsked = sentence.isQuestion;
    pending = fix ? null : fieldCalledWrong(sentence, words);
    const bareName = fix ? null : firmBeforeDenial(sentence, sentences[at + 1], words);
    const zone: string | null = fix ? null : readTimezone(sentence, words, wasZone);
    wasZone = !zone && isZoneWrong(sentence, words);
    const deeds = isAsking || isAboutOthers(sentence) ? [] : deedsIn(sentence, words, context.due);
    const spoken = cutClauses(sentence, words, context, named, arePlaces)
      .map(clause => ({ ...clause, isQuestion: isAsking }))
      .flatMap(clause => splitRun(clause, words))
      .flatMap(clause => splitDoneAndLater(clause, sentence.plain.text, words))
      .map(clause => ({ clause, heard: readClause(clause, words) }));
    if (isIdle(sentence, words) || isAboutOthers(sentence)) for (const one of spoken) one.heard = [];
    silenceReported(spoken, words);
    // A name put right may hold command words ("Pause & Co"): only what has a step or a time of its own is heard beside it.
    if (fix) for (const one of spoken) if (!one.clause.steps.length && !one.clause.times.length) one.heard = [];
    if (
      spoken.some(
        ({ clause, heard }) =>
          heard.some(({ ask }) => ask === 'pause' || (ask === 'snooze' && !clause.steps.length)) && clause.times.length,
      )
    )
      for (const one of spoken)
        if (!one.clause.times.length && !has(one.clause.text, words.thisPlan))
          one.heard = one.heard.filter(({ ask }) => ask !== 'stop');
    handOver(spoken, words);
    if (isOwn && !fix && !zone && !isAsking && !isAboutOthers(sentence)) hearWeakly(spoken, words);
    if (isOwn && !fix && !zone && !isAsking && !isAboutOthers(sentence))
      hearDay(spoken, out.length === 0 && sentences.length < 4, context.due.length > 0, words);
    borrowTime(spoken, words);
    topic = takeTopic(spoken, topic, words);
    for (const { clause, heard } of spoken)
      for (const one of heard) (one.ask === 'notYet' ? notYet : out).push(intentFrom(one, clause, sentence, words, context));
    const isHeard = spoken.some(({ heard }) => heard.some(({ ask }) => ask === 'done'));
    if (deeds.length && !(isHeard && context.due.length === 1))
      out.push(intentOf('done', 'done', { steps: context.due.length > 1 ? deeds : [] }));
    named.push(...deeds);
    const thanks = saysThanks(sentence, words) && !isPlease(spoken, words);
    if (thanks) out.push(intentOf('thanks', 'thanks'));
    const kind = denied && !fix ? kindAfterDenial(sentence.plain.text, words) : null;
    if (denied && kind) denied.fix = { field: 'kind', value: kind };
    denied = null;
    if (fix) {
      const intent = intentOf('fix', fix.field === 'role' ? 'role' : 'fix', { fix });
      out.push(intent);
      for (const other of namesIn(sentence, words))
        if (other.field !== fix.field && other.value !== fix.value && ['company', 'role', 'contact'].includes(fix.field))
          out.push(intentOf('fix', other.field === 'role' ? 'role' : 'fix', { fix: other }));
      if (isOpenDenial(fix, sentence.plain.text, words)) denied = intent;
    }
    if (bareName) out.push(intentOf('fix', 'fix', { fix: { field: 'company', value: bareName } }));
    if (zone) out.push(intentOf('timezone', 'timezone', { value: zone }));
    for (const { clause } of spoken) for (const found of clause.steps) named.push(...found.steps);
  }
  const isWeighed = sentences.some(({ plain }) => has(plain.text, words.unsure));
  // A cry for help is no question what can be written, when the rest of the mail is about something else.
  const isCry =
    out.length === 1 &&
    out[0]?.verb === 'help' &&
    sentences.length > 1 &&
    sentences.some(({ plain }) => plain.text.split(' ').length < 3 && matchesHelp(plain.text, words)) &&
    sentences.some(({ plain }) => startOf(words.others).test(plain.text));
  const kept = isWeighed ? out.filter(({ verb }) => verb !== 'hired') : isCry ? [] : out;
  return kept.length > 0 ? kept : notYet;
}
/** What follows "my mum says" and what precedes "I told my sister" in a sentence is speech reported, unless it names a step. */
function silenceReported(spoken: readonly Spoken[], words: CommandWords): void {
  const isFree = ({ clause }: Spoken) => !clause.steps.some(({ steps }) => steps.length > 0);
  const quoted = words.quotes ? spoken.findIndex(({ clause }) => has(clause.text, words.quotes)) : -1;
  for (const one of spoken.slice(0, Math.max(quoted, 0))) if (isFree(one)) one.heard = [];
  const told = words.says
    ? spoken.findIndex(
        ({ clause }) => startOf(words.others).test(without(clause.text, words.thin)) && has(clause.text, words.says),
      )
    : -1;
  if (told >= 0) for (const one of spoken.slice(told + 1)) if (isFree(one)) one.heard = [];
  // "They need someone on 1 December and I can't": of their story, no later.
  const story = spoken.findIndex(({ clause }) => startOf(words.others).test(without(clause.text, words.thin)));
  if (story >= 0)
    for (const one of spoken.slice(story + 1))
      if (isFree(one) && !one.clause.times.length && one.clause.text.split(' ').length < 4)
        one.heard = one.heard.filter(({ ask }) => ask !== 'snooze');
  // "It's not done until it's done, my coach says."
  const last = spoken.at(-1);
  if (
    last &&
    told === spoken.length - 1 &&
    told > 0 &&
    last.clause.text.split(' ').length < 5 &&
    !/^(?:as|like) /.test(last.clause.text)
  )
    for (const one of spoken) if (isFree(one)) one.heard = [];
}

/** Steps due whose deed the sentence reports, with no negation before it and not of somebody else. */
function deedsIn({ plain }: Sentence, words: CommandWords, due: readonly number[]): number[] {
  const own = STEP_DEEDS[words.language];
  const parts = plain.text.split(' , ').filter(part => !words.others || !startOf(words.others).test(without(part, words.thin)));
  return due.filter(step => {
    const source = own?.deeds[step - 1];
    return Boolean(source) && parts.some(part => isReported(part, source as string, words));
  });
}
function isReported(part: string, source: string, words: CommandWords): boolean {
  const isDenied = endOf(words.negation);
  const isUnreal = endOf(STEP_DEEDS[words.language]?.unreal ?? '');
  return [...part.matchAll(patternOf(source))].some(({ index }) => {
    const before = part.slice(Math.max(0, index - 40), index);
    return !isDenied.test(before) && !isUnreal.test(before);
  });
}

const matchesHelp = (text: string, { asks: { help } }: CommandWords) => patternOf(help.full, true).test(text);
const asksSomewhere = ({ plain }: Sentence, words: CommandWords) => plain.text.split(' , ').some(part => asks(part, words));
const asks = (text: string, { question, thin }: CommandWords) => question !== '' && startOf(question).test(without(text, thin));

/** A saying that a comma cuts in two, in a sentence without a step. */
const isIdle = ({ plain }: Sentence, words: CommandWords) => !/\d/.test(plain.text) && has(plain.text, words.idle);
/** Thanks at the end of an order without a comma is "please". */
const isPlease = (spoken: readonly Spoken[], words: CommandWords) =>
  spoken.some(
    ({ clause, heard }) => heard.length > 0 && heard.every(({ ask }) => ask !== 'done') && endsInThanks(clause.text, words),
  );
const endsInThanks = (text: string, { asks: { thanks } }: CommandWords) =>
  / (\p{L}+)$/u.test(text) && patternOf(thanks.full, true).test(text.slice(text.lastIndexOf(' ') + 1));

function saysThanks({ plain, isQuestion }: Sentence, words: CommandWords): boolean {
  if (isQuestion || (startOf(words.others).test(without(plain.text, words.thin)) && !plain.text.includes(' , '))) return false;
  const text = plain.text;
  const left = text.replace(patternOf(words.notThanks), ' , ');
  return patternOf(words.asks.thanks.full, true).test(left) || left.search(patternOf(words.asks.thanks.any)) >= 0;
}

function intentFrom({ ask }: Heard, clause: RawClause, sentence: Sentence, words: CommandWords, context: CommandContext): Intent {
  const [verb, command] = VERB[ask];
  const steps = [...new Set(clause.steps.flatMap(found => found.steps))];
  const intent = intentOf(verb, command);
  if (['done', 'skip', 'snooze', 'undo', 'show', 'notYet', 'pause'].includes(ask)) intent.steps = steps;
  if (clause.steps.some(({ isAll }) => isAll) && ['done', 'skip', 'snooze'].includes(ask) && steps.length === 0)
    intent.all = true;
  if (ask === 'stop') {
    const isThis = has(sentence.plain.text, words.thisPlan);
    intent.scope = !isThis && has(sentence.plain.text, words.everything) ? 'all' : 'plan';
    if (isThis) intent.command = 'stop-this';
  }
  if (ask === 'snooze' || ask === 'pause' || (ask === 'resume' && clause.times.length > 0)) {
    const time = clause.times[0];
    if (time) {
      const moment = resolveWhen(time.when, localNow(context.now, context.zone), isMonthFirst(context));
      intent.until = clause.saidAt(time);
      intent.on = moment === 'ask' ? null : moment.on;
      if (moment !== 'ask' && moment.at) intent.at = moment.at;
    } else if (clause.until) {
      intent.until = clause.until;
      intent.on = null;
    }
  }
  return intent;
}
