/** Gives the steps that one clause names to the command that another clause speaks: "Step 4? Done.", "3 is too hard. Move it to Friday". */
import type { CommandWords } from '../content/commands/words.ts';
import type { RawClause } from './clauses.ts';
import { has, patternOf } from './compile.ts';
import { type Heard, readClause, reduce } from './read-clause.ts';
import type { FoundSteps } from './steps.ts';

/** A clause and what was heard in it. */
export interface Spoken {
  clause: RawClause;
  heard: Heard[];
}

const isNamed = (found: FoundSteps) => found.steps.length > 0 || found.isAll;
/** Commands that are about steps. */
const ABOUT_STEPS = new Set<string>(['done', 'notYet', 'skip', 'snooze', 'show', 'undo']);

/** "two done three not yet": a run of steps and commands without commas, where each piece is a command on its own. */
export function splitRun(clause: RawClause, words: CommandWords): RawClause[] {
  const pieces = clause.text.split('#');
  const count = pieces.length - 1;
  if (count < 2 || count > 8 || count !== clause.steps.length) return [clause];
  const times = (text: string) => text.split('@').length - 1;
  for (const isForward of [true, false]) {
    const rest = isForward ? (pieces[0] as string) : (pieces[count] as string);
    if (reduce(rest, words) !== '') continue;
    let used = isForward ? times(rest) : 0;
    const parts = clause.steps.map((step, i) => {
      const own = isForward ? `# ${(pieces[i + 1] as string).trim()}` : `${(pieces[i] as string).trim()} #`;
      const text = i === 0 && isForward ? `${rest}${own}` : i === count - 1 && !isForward ? `${own}${rest}` : own;
      const from = used;
      used += times(own) + (i === count - 1 && !isForward ? times(rest) : 0);
      return {
        ...clause,
        text: text.trim(),
        open: text.trim(),
        steps: [step],
        times: clause.times.slice(i === 0 ? 0 : from, used),
        until: i === count - 1 ? clause.until : null,
      };
    });
    const heard = parts.map(part => readClause(part, words));
    const isKept = (i: number) => patternOf(words.asks.yes.full, true).test((parts[i]?.text ?? '').replace('#', '').trim());
    const isWhole = heard.every((one, i) => one.some(({ rule }) => rule !== 'within') || isKept(i));
    const isClear = heard.every((one, i) => one.length === 1 || isKept(i));
    const differ = new Set(heard.map(([one]) => one?.ask)).size > 1;
    if (heard.some(one => one.length > 0) && (isWhole || (isClear && differ))) return parts;
  }
  return [clause];
}

/** "done 1, 2 till Monday": one number after a comma, then a time, is the next command: what is done cannot be put off. */
export function splitDoneAndLater(clause: RawClause, plain: string, words: CommandWords): RawClause[] {
  const [found] = clause.steps;
  const place = clause.text.indexOf('#');
  if (clause.steps.length !== 1 || !found || found.by !== 'number' || found.steps.length < 2 || clause.times.length !== 1)
    return [clause];
  if (place < 0 || !/ , [^,]{1,16}$/.test(plain.slice(found.from, found.to))) return [clause];
  const head = { ...clause, text: clause.text.slice(0, place + 1), steps: [{ ...found, steps: found.steps.slice(0, -1) }], times: [], until: null }; // biome-ignore format: one line
  const tail = { ...clause, text: clause.text.slice(place), steps: [{ ...found, steps: found.steps.slice(-1) }] };
  const isDone = readClause(head, words).some(({ ask, rule }) => ask === 'done' && rule === 'whole');
  const isLater = readClause(tail, words).every(({ ask }) => ask === 'snooze');
  const isLed = has(tail.text, words.time.until) || /^# @/.test(tail.text) || readClause(tail, words).some(({ rule }) => rule === 'within'); // biome-ignore format: one line
  return isDone && isLater && isLed ? [head, tail] : [clause];
}

/** "6, nope": what a bare no or ok says of the step before it; a bare yes keeps the step. */
function answerOf(text: string, { asks }: CommandWords): 'done' | 'skip' | null {
  if (/^(?:ok|okay|okej|oke)$/.test(text)) return 'done';
  return patternOf(asks.no.full, true).test(text) ? 'skip' : null;
}

/** Steps that stand alone between commas belong to the command beside them. */
export function handOver(spoken: readonly Spoken[], words: CommandWords): void {
  for (let i = 0; i < spoken.length; i++) {
    const here = spoken[i] as Spoken;
    if (here.heard.length || !here.clause.steps.some(isNamed) || reduce(here.clause.text, words) !== '') continue;
    const before = spoken[i - 1];
    const after = spoken[i + 1];
    const answer = after && after.heard.length === 0 ? answerOf(after.clause.text, words) : null;
    if (answer) {
      here.heard = [{ ask: answer, rule: 'whole' }];
      continue;
    }
    const target =
      before?.heard.length && before.clause.steps.length && !/^#/.test(before.clause.text)
        ? before
        : after?.heard.length && (!after.clause.steps.length || (!before?.heard.length && /^#/.test(after.clause.text)))
          ? after
          : before?.heard.length
            ? before
            : undefined;
    if (!target) continue;
    if (target === after) target.clause.steps.unshift(...here.clause.steps);
    else target.clause.steps.push(...here.clause.steps);
    here.clause.steps = [];
  }
}

/** Steps named where nothing was asked ("About 4.") go to the next command that names none and points back. The steps still waiting are returned. */
export function takeTopic(spoken: readonly Spoken[], before: FoundSteps[], words: CommandWords): FoundSteps[] {
  let topic = before;
  let isHere = false;
  for (const { clause, heard } of spoken) {
    const own = clause.steps.filter(found => found.steps.length > 0);
    if (heard.length === 0) {
      if (own.length) {
        topic = own;
        isHere = true;
      }
      continue;
    }
    const isAbout = heard.some(({ ask }) => ABOUT_STEPS.has(ask));
    const pointsBack = isHere || heard.some(({ rule }) => rule !== 'within') || has(clause.text, words.steps.it);
    if (isAbout && topic.length && !clause.steps.some(isNamed) && pointsBack) clause.steps.push(...topic);
    // "Show me 5, then bring it back on Monday": what was only looked at stays the topic.
    if (heard.some(({ ask }) => ask === 'show') && own.length) topic = own;
    else if (isAbout || own.length) topic = [];
  }
  return topic;
}

/** "It ends on 30 September, shelve this till then": the time of an earlier clause of the sentence. */
export function borrowTime(spoken: readonly Spoken[], words: CommandWords): void {
  spoken.forEach(({ clause, heard }, i) => {
    if (
      clause.times.length > 0 ||
      !heard.some(({ ask }) => ask === 'snooze' || ask === 'pause') ||
      !has(clause.text, words.time.thatDay)
    )
      return;
    const earlier = spoken.slice(0, i).findLast(one => one.heard.length === 0 && one.clause.times.length > 0)?.clause;
    const time = earlier?.times[0];
    if (!earlier || !time) return;
    clause.times.push(time);
    clause.until = null;
    clause.saidAt = earlier.saidAt;
  });
}
