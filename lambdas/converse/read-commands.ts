/** A person's own words → what they ask of us. Explainable on purpose: sentences → clauses → the rules of the word tables; docs/commands.md. */

import { STEP_DEEDS } from '../content/commands/deeds.ts';
import { LANGUAGES } from '../content/commands/languages.ts';
import type { Ask, CommandWords } from '../content/commands/words.ts';
import { DISTRESS } from '../content/distress.ts';
import type { Verb } from '../content/labels.ts';
import { cutClauses, type RawClause } from './clauses.ts';
import { endOf, has, patternOf, startOf, without } from './compile.ts';
import { detectDistress } from './detect-distress.ts';
import { guessLanguages } from './guess-language.ts';
import { borrowTime, handOver, hearDay, hearWeakly, type Spoken, splitRun, takeTopic } from './hand-over.ts';
import type { Command, CommandContext, Intent } from './intent.ts';
import { mergeIntents } from './merge-intents.ts';
import { MAX_TEXT, plainWords, type Sentence, sentencesOf } from './plain-words.ts';
import { type Heard, readClause, reduce } from './read-clause.ts';
import { type Fix, fieldCalledWrong, firmBeforeDenial, isOpenDenial, kindAfterDenial, namesIn, readFix } from './read-fix.ts';
import { readTimezone } from './read-timezone.ts';
import { countsByPlace, type FoundSteps } from './steps.ts';
import { stripSignOff } from './strip-sign-off.ts';
import { localNow, resolveWhen } from './times.ts';
import { mend } from './typing-errors.ts';

const VERB: Record<Ask, [Verb, Command]> = {
  done: ['done', 'done'], notYet: ['snooze', 'snooze'], skip: ['skip', 'skip'], snooze: ['snooze', 'snooze'], pause: ['snooze', 'pause'], stop: ['stop', 'stop'], resume: ['resume', 'resume'], start: ['resume', 'start'],
  hired: ['hired', 'hired'], help: ['help', 'help'], status: ['status', 'status'], show: ['show', 'show'], delete: ['delete', 'delete'], export: ['export', 'export'], thanks: ['thanks', 'thanks'], undo: ['undo', 'undo'], plan: ['resume', 'plan'], yes: ['unknown', 'yes'], no: ['unknown', 'no'],
}; // biome-ignore format: one screen
const isMonth = (word: string) =>
  LANGUAGES.some(({ time }) => time.months.some(month => patternOf(month, true).test(plainWords(word).text)));

/** A plan's code in brackets, in the letters of flow/ids.ts: which plan is meant, never a number or a word ("[5XAH]" is no step 5). */
const PLAN_CODE = /\[[A-HJKMNP-TV-Z2-9]{4}\]/gi;

/** Words of a reply: `reply` without sign-off, `typed` with it, and the subject for an empty body. */
export interface ReplyWords {
  typed: string;
  reply: string;
  subject: string | null;
}

/**
 * The intents in the order written; `unknown` alone when nothing was understood. Never throws.
 * Steps are those named (or chosen by place and description among `due`); `on` lies within 180 days after `now`.
 */
export function readCommands(words: ReplyWords, context: CommandContext): Intent[] {
  const reply = words.reply.slice(0, MAX_TEXT).replace(PLAN_CODE, ' ');
  const own = stripSignOff(reply) || ownSubject(words.subject ?? context.subject ?? null);
  if (!own) return [intentOf('unknown', 'unknown')];
  const languages = guessLanguages(own, context.language);
  const first = readText(own, context, languages);
  if (first.length > 0) return first;
  const mended = mend(own, languages);
  const second = mended === null ? [] : readText(mended, context, languages);
  return second.length > 0 ? second : [intentOf('unknown', 'unknown')];
}

/** A subject counts when it is the person's own and not our thread's ("Re: Your plan after …"). */
function ownSubject(subject: string | null): string {
  if (!subject || /^\s*(?:re|aw|sv|antw?|odp|rv|res|r|fwd?|wg|tr|vs)\s*[:：]/i.test(subject)) return '';
  return subject
    .slice(0, 200)
    .replace(/\[[^\]]{0,12}\]/g, ' ')
    .trim();
}

const intentOf = (verb: Verb, command: Command, more: Partial<Intent> = {}): Intent => ({
  verb,
  command,
  steps: [],
  until: null,
  ...more,
});

function readText(own: string, context: CommandContext, languages: readonly CommandWords[]): Intent[] {
  const intents: Intent[] = [];
  const level = distressOf(own);
  const answer = answerTo(own, context, languages);
  if (answer && !level) return [answer];
  // Beside a tick a cross is what is not done; alone it leaves a step out.
  const signs = /[✅✔☑]/u.test(own) ? own.replace(/[❌✖✗✘]/gu, ' ') : own;
  const sentences = sentencesOf(withoutQuotations(signs), isMonth);
  const tries = languages.map((words, i) => readWith(words, sentences, context, i === 0));
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
function answerTo(own: string, { asked, due }: CommandContext, languages: readonly CommandWords[]): Intent | null {
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
  if (asked !== 'which-step') return null;
  const numbers = /^(?:#|no )?(\d{1,2})(?:\D{1,5}(\d{1,2}))*$/.test(text)
    ? [...text.matchAll(/\d{1,2}/g)].map(m => Number(m[0]))
    : [];
  return numbers.length
    ? intentOf('unknown', 'yes', { steps: [...new Set(numbers)].filter(n => n >= 1 && n <= 20) })
    : numbers.length === 0 && due.length === 0
      ? null
      : null;
}

function readWith(words: CommandWords, sentences: readonly Sentence[], context: CommandContext, isOwn: boolean): Intent[] {
  const out: Intent[] = [];
  const notYet: Intent[] = [];
  const named: number[] = [];
  const arePlaces = sentences.some(({ plain }) => countsByPlace(plain.text, words, context.due));
  let wasAsked = false;
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
    const zone = fix ? null : readTimezone(sentence, words);
    const deeds = isAsking || isAboutOthers(sentence) ? [] : deedsIn(sentence, words, context.due);
    const spoken = cutClauses(sentence, words, context, named, arePlaces)
      .map(clause => ({ ...clause, isQuestion: isAsking }))
      .flatMap(clause => splitRun(clause, words))
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
    const thanks = saysThanks(sentence, words) && !isPlease(spoken, words);
    if (thanks) out.push(intentOf('thanks', 'thanks'));
    const kind = denied && !fix ? kindAfterDenial(sentence.plain.text, words) : null;
    if (denied && kind) denied.fix = { field: 'kind', value: kind };
    denied = null;
    if (fix) {
      const intent = intentOf('fix', fix.field === 'role' ? 'role' : 'fix', { fix });
      out.push(intent);
      for (const other of namesIn(sentence, words))
        if (other.field !== fix.field && ['company', 'role', 'contact'].includes(fix.field))
          out.push(intentOf('fix', other.field === 'role' ? 'role' : 'fix', { fix: other }));
      if (isOpenDenial(fix, sentence.plain.text, words)) denied = intent;
    }
    if (bareName) out.push(intentOf('fix', 'fix', { fix: { field: 'company', value: bareName } }));
    if (zone) out.push(intentOf('timezone', 'timezone', { value: zone }));
    for (const { clause } of spoken) for (const found of clause.steps) named.push(...found.steps);
  }
  const isWeighed = sentences.some(({ plain }) => has(plain.text, words.unsure));
  const kept = isWeighed ? out.filter(({ verb }) => verb !== 'hired') : out;
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
  const match = patternOf(source);
  return [...part.matchAll(match)].some(
    ({ index }) =>
      !endOf([words.negation, STEP_DEEDS[words.language]?.unreal ?? '(?!)']).test(part.slice(Math.max(0, index - 40), index)),
  );
}

const asksSomewhere = ({ plain }: Sentence, words: CommandWords) => plain.text.split(' , ').some(part => asks(part, words));
const asks = (text: string, { question, thin }: CommandWords) => question !== '' && startOf(question).test(without(text, thin));

/** A saying that a comma cuts in two, in a sentence without a step. */
const isIdle = ({ plain }: Sentence, words: CommandWords) => !/\d/.test(plain.text) && has(plain.text, words.idle);
/** An address or markup beside a command: data of somebody else, or words meant for a program. */
const isAboutOthers = ({ raw }: Sentence) => /[^\s@]@[^\s@]{1,80}\.|<\/?\p{L}{2,20}>|\{\{/u.test(raw);

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

/** 12/05 by the region where known, else by the offset: the Americas west of UTC-3 write the month first here. */
export function isMonthFirst({ region, now }: CommandContext): boolean {
  if (region) return region === 'us';
  const match = /([+-])(\d{2}):?\d{2}$/.exec(now);
  return match?.[1] === '-' && Number(match[2]) >= 4 && Number(match[2]) <= 10;
}
