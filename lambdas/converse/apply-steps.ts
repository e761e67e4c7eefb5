/** done, skip, snooze, show: commands about the steps of one plan. */
import { addDays, addWorkdays, daysBetween, nextWeekday } from '../calendar/days.ts';
import type { Step } from '../plan/plan.ts';
import type { Case } from '../store/items.ts';
import type { Intent } from './intent.ts';
import type { Turn } from './turn.ts';

/** Latest day a step can be moved to, in days from today. */
export const FARTHEST_SNOOZE = 180;

/** Applies one of the step commands to the current case; without a case or with an unclear step it asks, once. */
export function applyToSteps(turn: Turn, intent: Intent): void {
  const current = turn.current;
  if (!current) return turn.changes.some(c => c.what === 'list') ? undefined : turn.say({ what: 'list' });
  if (turn.others.length) return applyToDigest(turn, current, intent);
  applyToOne(turn, current, intent);
}

/** A digest is about several plans: what names no step means all of it or is asked; a number that two plans share is asked. */
function applyToDigest(turn: Turn, current: Case, intent: Intent): void {
  const plans = [{ caseId: current.id, steps: turn.due }, ...turn.others].filter(one => turn.cases.has(one.caseId));
  const { command, steps } = intent;
  if (command === 'show' && !steps.length) return turn.say({ what: 'list' });
  const meant = steps.length
    ? plans.filter(one => steps.some(n => one.steps.includes(n)))
    : plans.filter(one => one.steps.some(n => isOpen(stepOf(turn.cases.get(one.caseId)!, n))));
  const takesAll = !steps.length && (command === 'snooze' || intent.all === true);
  if (meant.length > 1 && !takesAll) return askCase(turn, meant, intent);
  const due = turn.due;
  for (const one of meant.length ? meant : [plans[0]!]) {
    turn.currentId = one.caseId;
    turn.due = one.steps;
    const before = turn.changes.length;
    const item = turn.cases.get(one.caseId)!;
    applyToOne(turn, item, intent);
    // Where several plans move the receipt says which is which.
    if (meant.length > 1)
      for (const change of turn.changes.slice(before)) if (change.what === 'snoozed') change.company = item.facts.company;
  }
  // Where one plan was meant the receipt is about that one.
  if (meant.length === 1) return;
  turn.currentId = current.id;
  turn.due = due;
}

/** The commands that name a plan beyond doubt: with its code. */
function askCase(turn: Turn, plans: { caseId: string; steps: number[] }[], { command, steps, until }: Intent): void {
  const one = plans.map(plan => turn.cases.get(plan.caseId)!);
  const words = (plan: { steps: number[] }) =>
    [command, ...(steps.length ? steps : plan.steps.slice(0, 1)), until ?? ''].join(' ').trim();
  turn.say({
    what: 'ask-case',
    verb: command as string,
    companies: one.map(item => item.facts.company),
    commands: plans.map((plan, i) => `${words(plan)} [${one[i]!.code}]`),
  });
}

function applyToOne(turn: Turn, current: Case, intent: Intent): void {
  const verb = intent.command as 'done' | 'skip' | 'snooze' | 'show';
  const steps = chooseSteps(turn, current, intent, verb);
  if (steps === 'ask') return ask(turn, current, verb);
  const known = steps.filter(n => n >= 1 && n <= 7);
  if (known.length < steps.length) turn.say({ what: 'no-such-step', steps: steps.filter(n => !known.includes(n)) });
  if (!known.length) return;
  if (verb === 'snooze') return snooze(turn, current, known, intent);
  if (verb === 'show') return show(turn, current, known);
  finish(turn, current, known, verb);
}

const stepOf = (of: Case, n: number): Step | undefined => of.plan.steps.find(s => s.action === n);
const isOpen = (s: Step | undefined) => s?.state === 'active' || s?.state === 'later';
const activeOf = (of: Case): number[] => of.plan.steps.filter(s => s.state === 'active').map(s => s.action);

/** Which steps are meant: those named; else the one the mail was about; else the one due; else a question. */
function chooseSteps(turn: Turn, current: Case, intent: Intent, verb: string): number[] | 'ask' {
  if (intent.steps.length) return [...new Set(intent.steps)];
  const active = activeOf(current);
  const due = turn.due.filter(n => isOpen(stepOf(current, n)));
  if (verb === 'show') return due.length ? due : active.slice(0, 3);
  if (intent.all) return due.length > 1 ? due : active;
  const dueToday = current.plan.steps
    .filter(s => s.state === 'active' && s.on !== null && s.on <= turn.context.today)
    .map(s => s.action);
  const meant = due.length ? due : dueToday.length ? dueToday : active.slice(0, 1);
  // A bare snooze moves everything that is due; a bare done or skip must be about exactly one.
  if (verb === 'snooze' || meant.length === 1) return meant.length ? meant : 'ask';
  return turn.due.length === 1 && !due.length ? turn.due : 'ask';
}

function ask(turn: Turn, current: Case, verb: 'done' | 'skip' | 'snooze' | 'show'): void {
  const steps = turn.due.length > 1 ? turn.due.filter(n => isOpen(stepOf(current, n))) : activeOf(current);
  if (!steps.length) return turn.say({ what: 'not-understood', likely: ['list', 'more', 'help'] });
  turn.say({ what: 'ask-step', verb, steps });
  turn.setPerson({ asked: { what: 'which-step', caseId: current.id, at: turn.context.now } });
}

function finish(turn: Turn, current: Case, steps: number[], verb: 'done' | 'skip'): void {
  const already = verb === 'done' ? 'done' : 'skipped';
  const before = steps.filter(n => stepOf(current, n)?.state === already);
  const idle = steps.filter(n => stepOf(current, n)?.state === 'nothing');
  const now = steps.filter(n => !before.includes(n) && !idle.includes(n));
  const { tools } = turn.context;
  let plan = current.plan;
  for (const n of now) plan = verb === 'done' ? tools.completeStep(plan, n) : tools.skipStep(plan, n);
  turn.setCase(current.id, { plan });
  if (now.length) turn.say({ what: verb === 'done' ? 'done' : 'skipped', steps: now });
  if (before.length) turn.say({ what: verb === 'done' ? 'already-done' : 'already-skipped', steps: before });
  if (idle.length) turn.say({ what: 'nothing-to-do', steps: idle });
  if (now.some(n => stepOf({ ...current, plan }, n)?.id === '7.headline' && verb === 'done'))
    turn.setPerson({ headlineDone: true });
}

function snooze(turn: Turn, current: Case, steps: number[], intent: Intent): void {
  const { today, tools } = turn.context;
  // What is not due yet moves on from its own day: a snooze never brings a step nearer.
  const [first = today] = steps.map(n => stepOf(current, n)?.on ?? today).toSorted();
  const [, from = today] = [first, today].toSorted();
  const on = intent.until === null ? addWorkdays(from, 1) : (intent.on ?? null);
  if (on === null) {
    turn.setPerson({ asked: { what: 'date', caseId: current.id, at: turn.context.now } });
    return turn.say({ what: 'ask-date', steps, said: intent.until ?? '', offers: offerDates(today) });
  }
  if (on < today) return turn.say({ what: 'in-the-past', said: intent.until ?? on, latest: null });
  if (daysBetween(today, on) > FARTHEST_SNOOZE)
    return turn.say({ what: 'too-far', said: intent.until ?? on, latest: addDays(today, FARTHEST_SNOOZE) });
  const movable = steps.filter(n => isOpen(stepOf(current, n)));
  const idle = steps.filter(n => !movable.includes(n));
  let plan = current.plan;
  for (const n of movable) plan = tools.snoozeStep(plan, n, on, intent.at ?? null, turn.person.zone);
  const aged = tools.ageThanks(current, plan, on);
  turn.setCase(current.id, { plan: aged });
  if (movable.length) turn.say({ what: 'snoozed', steps: movable, on, at: intent.at ?? null });
  for (const [i, step] of aged.steps.entries()) {
    const was = plan.steps[i];
    if (was && was.id !== step.id) turn.say({ what: 'late-variant', step: step.action, from: was.id, to: step.id });
    else if (movable.includes(step.action) && step.snoozed >= 3) turn.say({ what: 'ask-drop', step: step.action });
  }
  if (idle.length) turn.say({ what: 'nothing-to-do', steps: idle });
}

/** Three days a person may have meant: tomorrow's working day, the next Monday, two weeks on. */
const offerDates = (today: string): string[] => [
  ...new Set([addWorkdays(today, 1), nextWeekday(today, 1), addDays(nextWeekday(today, 1), 7)]),
];

function show(turn: Turn, current: Case, steps: number[]): void {
  const { now, tools } = turn.context;
  let plan = current.plan;
  const later = steps.filter(n => stepOf(current, n)?.state === 'later');
  for (const n of later) plan = tools.releaseLater(plan, now, turn.person.zone, n);
  if (later.length) {
    turn.setCase(current.id, { plan });
    turn.say({ what: 'released', steps: later, asked: true });
  }
  const rest = steps.filter(n => !later.includes(n));
  if (rest.length) turn.say({ what: 'shown', steps: rest });
}

/** `more`: the next later step, ahead of its turn. */
export function showMore(turn: Turn): void {
  const current = turn.current;
  const plan = current && turn.context.tools.releaseLater(current.plan, turn.context.now, turn.person.zone);
  const step = current && plan?.steps.find((s, i) => s.state === 'active' && current.plan.steps[i]?.state === 'later');
  if (!current || !plan || !step) return turn.say({ what: 'list' });
  turn.setCase(current.id, { plan });
  turn.say({ what: 'released', steps: [step.action], asked: true });
}
