/** One person's months: forwards, answers, silences, wakes that come late, twice or never; every mail is checked. */
import { STAGES, type Stage } from '../../lambdas/content/labels.ts';
import type { Due } from '../../lambdas/remind/due.ts';
import { makeAnswer } from './answers.ts';
import { checkMail, checkPlan, forgottenSteps, type Mail, type Violation } from './check.ts';
import { type Habits, makeRejection } from './people.ts';
import type { Random } from './random.ts';
import { answer, type State, wake, wakeAfter } from './state.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Nothing more comes in; by then every plan must have ended by itself. */
const DRAIN_DAYS = 560;

export interface Life {
  mails: Mail[];
  /** Most unasked mails on one local day. */
  mostADay: number;
  forwards: number;
  answers: number;
  wakes: { useful: number; idle: number; late: number; doubled: number; lost: number };
  cases: { made: number; ended: number };
  steps: Record<string, number>;
  violations: { what: Violation; at: string }[];
}

interface Pending {
  at: number;
  what: 'wake' | 'forward' | 'answer' | 'reconcile';
  caseId?: string | null;
  due?: number[];
}

export function live(habits: Habits, random: Random, start: string, days: number): Life {
  let state: State = { person: habits.person, cases: [] };
  const life: Life = {
    mails: [],
    mostADay: 0,
    forwards: 0,
    answers: 0,
    wakes: { useful: 0, idle: 0, late: 0, doubled: 0, lost: 0 },
    cases: { made: 0, ended: 0 },
    steps: {},
    violations: [],
  };
  const from = Date.parse(start);
  const end = from + days * DAY;
  let now = from;
  let wakeAt: number | null = null;
  let queue: Pending[] = [];
  const farthest = new Map<string, Stage>();
  /** Since when nothing (pause, stop, silence) kept mails back. */
  let freeSince = from;
  const iso = () => `${new Date(now).toISOString().slice(0, 19)}Z`;
  const report = (what: Violation) => life.violations.push({ what, at: iso() });
  const push = (event: Pending) => queue.push(event);

  /** One schedule a person: set anew after every change, as the flow does. */
  const schedule = () => {
    const at = wakeAfter(state, iso());
    if (at && Date.parse(at) <= now) report('a wake in the past');
    if (!at && state.cases.some(item => item.state !== 'closed')) report('a case without a wake or an end');
    const next = at ? Date.parse(at) : null;
    if (next === wakeAt) return;
    wakeAt = next;
    queue = queue.filter(event => event.what !== 'wake');
    if (next === null) return;
    if (random.chance(habits.lostRate)) {
      life.wakes.lost++;
      return;
    }
    const isLate = random.chance(0.05);
    if (isLate) life.wakes.late++;
    push({ at: next + (isLate ? random.int(1, 30) * 60 * MINUTE : random.int(0, 1) * MINUTE), what: 'wake' });
    if (random.chance(0.05)) {
      life.wakes.doubled++;
      push({ at: next + random.int(0, 3) * MINUTE, what: 'wake' });
    }
  };

  const onWake = () => {
    wakeAt = null;
    const { state: after, due } = wake(state, iso());
    if (due.kind === 'nothing') {
      life.wakes.idle += after.person === state.person && after.cases.every((item, i) => item === state.cases[i]) ? 1 : 0;
      state = after;
      return schedule();
    }
    life.wakes.useful++;
    const isAsked = due.kind === 'digest' && due.isAsked;
    const first = due.kind === 'digest' ? due.cases[0]!.caseId : due.caseId;
    const mail: Mail = { at: iso(), isAsked, kind: due.kind, caseIds: casesCounted(state, due) };
    const sameDay = checkMail(mail, life.mails, after, report);
    life.mostADay = Math.max(life.mostADay, sameDay);
    life.mails.push(mail);
    state = after;
    if (wake(state, iso()).due.kind !== 'nothing') report('a repeated wake sent again');
    if (now < end && random.chance(habits.answerRate)) {
      const steps = due.kind === 'digest' ? [...due.cases[0]!.due, ...due.cases[0]!.more, ...due.cases[0]!.overdue] : [];
      push({ at: now + random.int(1, 3000) * MINUTE, what: 'answer', caseId: first, due: steps });
    }
    schedule();
  };

  const onForward = () => {
    life.forwards++;
    const item = makeRejection(random, state, iso(), life.forwards);
    farthest.set(item.id, item.facts.stage);
    state = { ...state, cases: [...state.cases, item] };
    if (random.chance(habits.answerRate / 2))
      push({ at: now + random.int(1, 4000) * MINUTE, what: 'answer', caseId: item.id, due: [] });
    schedule();
  };

  const onAnswer = ({ caseId, due }: Pending) => {
    const of = state.cases.find(item => item.id === caseId);
    if (!of) return;
    life.answers++;
    state = answer(state, makeAnswer(random, state, of, due ?? [], iso()), of.id, due ?? [], iso());
    for (const item of state.cases) {
      const was = farthest.get(item.id)!;
      if (rank(item.facts.stage) > rank(was)) farthest.set(item.id, item.facts.stage);
    }
    schedule();
  };

  for (let day = 0; day < days; day++) {
    if (random.chance(habits.forwardRate)) push({ at: from + day * DAY + random.int(0, 1439) * MINUTE, what: 'forward' });
    push({ at: from + day * DAY + 3 * 60 * MINUTE, what: 'reconcile' });
  }
  for (let day = days; day < days + DRAIN_DAYS; day += 10) push({ at: from + day * DAY, what: 'reconcile' });

  for (let guard = 0; queue.length > 0; guard++) {
    if (guard > 100_000) throw new Error('a person never came to rest');
    let first = 0;
    for (let i = 1; i < queue.length; i++) if (queue[i]!.at < queue[first]!.at) first = i;
    const [event] = queue.splice(first, 1) as [Pending];
    now = Math.max(now, event.at);
    if (state.person.state !== 'active' || state.person.isQuiet || state.person.checkInAt) freeSince = now;
    if (event.what === 'forward') onForward();
    else if (event.what === 'answer') onAnswer(event);
    else if (event.what === 'wake') onWake();
    // A lost wake: the person's wakeAt lies in the past and no event stands for it.
    else if (wakeAt !== null && wakeAt <= now) onWake();
    if (event.what === 'reconcile')
      for (const item of state.cases)
        if (forgottenSteps(item, iso(), state) && habits.lostRate === 0 && now - freeSince > 5 * DAY)
          report('a step neither mailed, moved, released nor closed');
  }

  for (const item of state.cases) {
    life.cases.made++;
    if (item.state === 'closed') life.cases.ended++;
    else report('a case that never ended');
    checkPlan(item, farthest.get(item.id)!, life.mails, report);
    for (const step of item.plan.steps) life.steps[step.state] = (life.steps[step.state] ?? 0) + 1;
  }
  return life;
}

/** The plans a mail counts for: those with a step in it that nobody had moved to this time. */
function casesCounted(before: State, due: Exclude<Due, { kind: 'nothing' }>): string[] {
  if (due.kind !== 'digest') return [due.caseId];
  return due.cases
    .filter(({ caseId, due: full, more, overdue }) => {
      const steps = before.cases.find(item => item.id === caseId)!.plan.steps;
      return overdue.length > 0 || [...full, ...more].some(n => steps[n - 1]!.snoozed === 0);
    })
    .map(item => item.caseId);
}

/** How many reminders a stage may have, as an order. */
const rank = (stage: Stage) =>
  ['application', 'unknown', 'assessment', 'screen', 'interview', 'offer-withdrawn', 'final'].indexOf(stage) + STAGES.length;
