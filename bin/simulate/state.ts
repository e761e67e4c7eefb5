/** The pure parts of the flow, put together as the flow does: forwards become cases, words become changes, wakes become mails. */

import { wallClock } from '../../lambdas/calendar/zones.ts';
import { applyCommands } from '../../lambdas/converse/apply.ts';
import type { Intent } from '../../lambdas/converse/intent.ts';
import { planInputOf, turnTools } from '../../lambdas/flow/turn-tools.ts';
import { makePlan } from '../../lambdas/plan/make-plan.ts';
import { planTools } from '../../lambdas/plan/tools.ts';
import type { Due } from '../../lambdas/remind/due.ts';
import { markReminded } from '../../lambdas/remind/mark-reminded.ts';
import { nextWake } from '../../lambdas/remind/next-wake.ts';
import { whatIsDue } from '../../lambdas/remind/what-is-due.ts';
import { beginCase } from '../../lambdas/store/begin-items.ts';
import type { Case, Person } from '../../lambdas/store/items.ts';

export interface State {
  person: Person;
  cases: Case[];
}

export interface NewCase {
  id: string;
  facts: Case['facts'];
  original: Case['original'];
  now: string;
  isGentle: boolean;
}

export function newCase({ id, facts, original, now, isGentle }: NewCase, state: State): Case {
  const item = { id, facts, original, createdAt: now };
  const plan = makePlan({ ...planInputOf(item, state, now), distress: isGentle ? 'low' : 'none' });
  return {
    ...beginCase(),
    ...item,
    personId: state.person.id,
    mailId: id,
    note: null,
    plan,
    state: 'open',
    code: 'K3F9',
    token: id,
    thread: { forward: null, plan: null, last: null, subject: '' },
  };
}

/** The state after one answer of the person, about one case. */
export function answer(state: State, intents: Intent[], caseId: string | null, due: number[], now: string): State {
  const context = { now, today: wallClock(now, state.person.zone).date, tools: turnTools(state, now) };
  const turn = applyCommands(intents, { ...state, currentId: caseId, due }, context);
  const changed = new Map(turn.cases.map(item => [item.id, item]));
  return { person: turn.person, cases: state.cases.map(item => changed.get(item.id) ?? item) };
}

/** The state after a wake, and the mail it sent. */
export function wake({ person, cases }: State, now: string): { state: State; due: Due } {
  const due = whatIsDue(person, cases, now, planTools);
  return { state: markReminded(person, cases, due, now, planTools), due };
}

export const wakeAfter = ({ person, cases }: State, now: string): string | null => nextWake(person, cases, now, planTools);
