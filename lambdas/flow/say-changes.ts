/** The state is changed; which mails say so? One receipt, or what the words asked for in its place. */
import { wallClock } from '../calendar/zones.ts';
import type { Change, MailModel } from '../compose/models.ts';
import type { TurnResult } from '../converse/turn.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Answer, Case, Person } from '../store/items.ts';
import { planModel } from './answer-forward.ts';
import type { Follow, WordsDecision, WordsInput } from './answer-words.ts';
import { briefOf, toOf } from './brief.ts';
import { allow } from './caps.ts';
import { caseThread, makeAnswer, threadOf } from './make-answer.ts';
import { subaddress } from './token.ts';
import { planInputOf, turnTools } from './turn-tools.ts';
import type { State, World } from './world.ts';

export interface SayInput extends WordsInput {
  /** The case that was answered, as it is now. */
  current: Case | null;
  /** The words sound like not coping. */
  isLow: boolean;
  /** The question that was open when the words came. */
  asked: Person['asked'];
}

interface Said {
  model: MailModel;
  case?: Case;
  steps?: number[];
}

export function sayChanges(world: World, state: State, turn: TurnResult, input: SayInput): WordsDecision {
  const has = (effect: TurnResult['effects'][number]) => turn.effects.includes(effect);
  const { person, cases } = state;
  const to = toOf(person);
  const decide = (said: Said[], reason: string, follow: Follow = null): WordsDecision => ({
    ...answersOf(world, state, said, input),
    follow,
    asked: input.asked,
    reason,
  });
  if (has('care')) return decide([{ model: { kind: 'care', to, held: true } }], 'care');
  if (has('delete')) {
    const decision = decide([{ model: { kind: 'deleted', to } }], 'delete', 'erase');
    return { ...decision, person: { ...decision.person, isErasing: true } };
  }
  if (has('confirm-kind')) return decide([], 'confirm-kind', 'confirm-kind');
  if (has('join')) return decide([], 'join', input.asked?.what === 'redirect' ? 'redirect' : 'join');
  if (has('plan')) {
    const lifted = liftHold(world, state);
    const plans = lifted.made.map(item => planOf(world, lifted.state, item));
    if (plans.length)
      return { ...answersOf(world, lifted.state, plans, input), follow: null, asked: input.asked, reason: 'plan' };
  }
  const said: Said[] = [];
  if (has('export'))
    said.push({ model: { kind: 'export', to, summary: { cases: cases.length, mails: 0, since: null }, json: '' } });
  if (has('help') || isLost(turn.changes, input)) said.push({ model: helpModel(world, state) });
  else if (turn.changes.length && !isEmpty(turn.changes, input)) said.push(tellChanges(world, state, turn, input));
  else if (input.isLow && !said.length) said.push({ model: { kind: 'care', to, held: false } });
  return decide(said, said.map(({ model }) => model.kind).join('+') || 'nothing-to-say');
}

/** A direct mail that says nothing we know gets the help text, not "not understood". */
const isLost = (changes: Change[], { reading }: WordsInput): boolean =>
  reading.route === 'question' && changes.length > 0 && changes.every(change => change.what === 'not-understood');

/** A mail without a word of its own asks nothing, so that nothing is answered. */
const isEmpty = (changes: Change[], { reading }: WordsInput): boolean =>
  reading.words.typed.trim() === '' && changes.every(change => change.what === 'not-understood');

export const helpModel = (world: World, { person, cases }: State): MailModel => ({
  kind: 'help',
  to: toOf(person),
  privateAddress: subaddress(world.settings.mailbox, person.privateToken),
  hasOpenCase: cases.some(item => item.state === 'open'),
});

function tellChanges(world: World, { person, cases }: State, turn: TurnResult, { current }: SayInput): Said {
  const { changes, next } = turn;
  const to = toOf(person);
  const about = current ? { case: current } : {};
  const only = changes.length === 1 ? changes[0] : null;
  if (only?.what === 'stopped')
    return { model: { kind: 'stopped', to, scope: only.scope, company: only.company, isOnly: only.isOnly ?? false }, ...about };
  const isSteps = changes.every(change => change.what === 'done' || change.what === 'skipped');
  const done = current?.plan.steps.filter(step => step.state === 'done').length ?? 0;
  if (turn.effects.includes('all-done') && current && isSteps && done > 0) {
    return { model: { kind: 'all-done', to, case: briefOf(current, person, cases), done }, case: current };
  }
  const isList = changes.some(change => change.what === 'list');
  const listed = isList ? cases.filter(item => item.state === 'open' || item.state === 'quiet') : [];
  const today = wallClock(world.now(), person.zone).date;
  const briefs = listed.map(item => briefOf(item, person, cases));
  const brief = current ? briefOf(current, person, cases) : null;
  return { model: { kind: 'receipt', to, today, case: brief, cases: briefs, changes, next, isLast: false }, ...about };
}

/** After a care mail the person asked for the plan: cases that never got theirs get it now, with today's dates. */
function liftHold(world: World, { person, cases }: State): { state: State; made: Case[] } {
  const now = world.now();
  const made: Case[] = [];
  const dated = cases.map(item => {
    if (item.state !== 'open' || item.thread.plan || item.remindedOn.length) return item;
    const plan = withWhatWasDone(item.plan, makePlan(planInputOf(item, { person, cases }, now)), now, person);
    const next = { ...item, plan, plannedAt: now };
    made.push(next);
    return next;
  });
  return { state: { person, cases: dated }, made };
}

/** The new plan with the steps that the person finished or left out while the old one was held back. */
function withWhatWasDone(held: Plan, fresh: Plan, now: string, person: Person): Plan {
  const { completeStep, skipStep } = turnTools({ person, cases: [] }, now);
  return held.steps.reduce((plan, { action, state }) => {
    if (state === 'done') return completeStep(plan, action);
    return state === 'skipped' ? skipStep(plan, action) : plan;
  }, fresh);
}

const planOf = (world: World, state: State, item: Case): Said => ({
  // Whose first mail got the care mail has not been told yet what this is.
  model: planModel(world, state, item, state.cases[0] === item && !state.cases.some(one => one.thread.plan), false),
  case: item,
  steps: activeSteps(item),
});

export const activeSteps = (item: Case): number[] =>
  item.plan.steps.filter(step => step.state === 'active').map(step => step.action as number);

/** Within the day's cap; the one at the cap says that it is the last. Words that matter more than any cap always get their answer. */
function answersOf(world: World, { person, cases }: State, said: Said[], input: SayInput) {
  const isFree =
    said.length === 0 ||
    said.some(({ model }) => model.kind === 'care' || model.kind === 'deleted') ||
    // Without the question nobody could say yes to being forgotten.
    said.some(({ model }) => model.kind === 'receipt' && model.changes.some(change => change.what === 'ask-delete'));
  const receipt = isFree ? { may: 'yes' as const, person } : allow(person, 'receipts', world.now());
  // Past the receipts a stop and a copy of the data still get their one line, out of the day's answers: what acts must say so.
  const mustSay = said.some(
    ({ model }) =>
      model.kind === 'stopped' ||
      model.kind === 'export' ||
      (model.kind === 'receipt' && model.changes.some(change => change.what === 'stopped')),
  );
  const counted = receipt.may === 'no' && mustSay ? allow(receipt.person, 'answers', world.now()) : receipt;
  const answers =
    counted.may === 'no' ? [] : said.map((one, n) => answerOf(world, counted.person, one, n, counted.may === 'last', input));
  return { person: counted.person, cases, answers };
}

function answerOf(
  world: World,
  person: Person,
  said: Said,
  n: number,
  isLast: boolean,
  { mail, reading, current }: SayInput,
): Answer {
  const answered = threadOf(reading);
  const about = said.case ?? current;
  const thread = about ? caseThread(about, answered) : answered;
  const model = isLast && said.model.kind === 'receipt' ? { ...said.model, isLast } : said.model;
  return makeAnswer(world, person, { id: `${mail.mailId}:${n}`, model, case: about, thread, steps: said.steps ?? [] });
}
