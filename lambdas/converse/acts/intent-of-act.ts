/** An act that only the learned look heard, as an intent: its steps, time, scope and value taken from the sentence that speaks it most. */
import type { ReplyIdea } from '../../content/commands/ideas/ideas.ts';
import type { CommandWords } from '../../content/commands/words.ts';
import { has } from '../compile.ts';
import { detectDistress } from '../detect-distress.ts';
import { decideFix } from '../fixes/decide-fix.ts';
import type { CommandContext, Intent } from '../intent.ts';
import { intentOf } from '../make-intent.ts';
import { isMonthFirst } from '../month-first.ts';
import { localNow, resolveWhen } from '../resolve-when.ts';
import type { ActChances } from './act-model.ts';
import { ACTS, type Act } from './acts.ts';
import { findReplyIdeas, IDEA_NAMES } from './find-reply-ideas.ts';
import { deedsTold } from './shapes.ts';
import type { ReplyUnit, ReplyView } from './view-reply.ts';
import { zoneIn } from './zone-in.ts';

/** Acts that are about steps. */
const ABOUT_STEPS = new Set<Act>(['done', 'skip', 'snooze', 'show']);

/** `taken`: steps that another intent of the reply names already. */
export function intentOfAct(
  act: number,
  view: ReplyView,
  scores: ActChances,
  words: CommandWords,
  context: CommandContext,
  taken: ReadonlySet<number>,
): Intent {
  const verb = ACTS[act]!;
  const unit = view.units[speakingUnit(act, scores)];
  if (!unit) return intentOf(verb, verb);
  const text = unit.clauses.map(clause => clause.text).join(' , ');
  const found = findReplyIdeas(text, words.language);
  const ideas = new Set(found.map(({ id }) => IDEA_NAMES[id]!));
  const intent = intentOf(verb, verb);
  if (ABOUT_STEPS.has(verb)) {
    const named = unit.clauses.flatMap(({ steps }) => steps);
    intent.steps = [...new Set(named.flatMap(({ steps }) => steps))].filter(step => !taken.has(step));
    const isNumbered = view.units.some(({ clauses }) => clauses.some(({ steps }) => steps.some(({ by }) => by === 'number')));
    if (verb === 'done' && !intent.steps.length && context.due.length > 1 && !isNumbered && !named.some(({ isAll }) => isAll))
      intent.steps = deedsTold(found, context.due).filter(step => !taken.has(step));
    if (!intent.steps.length && named.some(({ isAll }) => isAll) && verb !== 'show') intent.all = true;
  }
  if (verb === 'snooze') return snoozeOf(intent, unit, view, ideas, context, words);
  if (verb === 'stop') return stopOf(intent, text, ideas, words);
  if (verb === 'fix') {
    const fix = decideFix(view, words);
    return fix ? { ...intent, command: fix.field === 'role' ? 'role' : 'fix', fix } : intent;
  }
  if (verb === 'timezone') {
    const value = zoneIn(view, words);
    return value ? { ...intent, value } : intent;
  }
  if (verb === 'distress') intent.level = levelOf(unit, ideas);
  return intent;
}

/** The sentence that is likeliest to speak the act. */
function speakingUnit(act: number, { sentences }: ActChances): number {
  let best = 0;
  const chance = (i: number) => sentences[i]!.words[act]! * sentences[i]!.ideas[act]!;
  for (let i = 1; i < sentences.length; i++) if (chance(i) > chance(best)) best = i;
  return best;
}

const RESTS: ReplyIdea[] = ['pause', 'away', 'quiet', 'too-much'];

/** Everything rests where the words say so, or where no step was due or named. The time may stand in another sentence. */
function snoozeOf(
  intent: Intent,
  unit: ReplyUnit,
  view: ReplyView,
  ideas: ReadonlySet<ReplyIdea>,
  context: CommandContext,
  words: CommandWords,
): Intent {
  const isRest = !intent.steps.length && (context.due.length === 0 || RESTS.some(idea => ideas.has(idea)));
  const clause = [unit, ...view.units].flatMap(({ clauses }) => clauses).find(({ times }) => times.length > 0);
  const time = clause?.times[0];
  const out: Intent = { ...intent, command: isRest ? 'pause' : 'snooze' };
  if (clause && time) {
    const moment = resolveWhen(time.when, localNow(context.now, context.zone), isMonthFirst(context));
    out.until = clause.saidAt(time);
    out.on = moment === 'ask' ? null : moment.on;
    if (moment !== 'ask' && moment.at) out.at = moment.at;
    return out;
  }
  const until = unit.clauses.find(one => one.until !== null)?.until ?? null;
  return until && !has(until, words.time.thatDay) ? { ...out, until, on: null } : out;
}

function stopOf(intent: Intent, text: string, ideas: ReadonlySet<ReplyIdea>, words: CommandWords): Intent {
  const isAll = has(text, words.everything) || ideas.has('unsubscribe') || ideas.has('all-mail');
  const isThis = has(text, words.thisPlan) || (!isAll && (ideas.has('this-plan') || ideas.has('let-go')));
  return { ...intent, command: isThis ? 'stop-this' : 'stop', scope: isAll && !isThis ? 'all' : 'plan' };
}

/** Danger where words of danger stand; without any the gentler answer is given, which changes no plan. */
const levelOf = (unit: ReplyUnit, ideas: ReadonlySet<ReplyIdea>): 'severe' | 'low' =>
  detectDistress(unit.sentence.raw) === 'severe' || ideas.has('end-life') || ideas.has('harm') ? 'severe' : 'low';
