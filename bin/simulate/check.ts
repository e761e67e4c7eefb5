/** What must hold whatever people do: judged from the mails alone, not from the counters of the product. */
import { isWeekend } from '../../lambdas/calendar/days.ts';
import { wallClock } from '../../lambdas/calendar/zones.ts';
import type { Due } from '../../lambdas/remind/due.ts';
import type { Case } from '../../lambdas/store/items.ts';
import type { State } from './state.ts';

export interface Mail {
  at: string;
  isAsked: boolean;
  kind: Exclude<Due['kind'], 'nothing'>;
  caseIds: string[];
}

export type Violation =
  | 'two unasked mails on a day'
  | 'unasked in quiet hours'
  | 'unasked at a weekend'
  | 'unasked after stop'
  | 'over 20 in 30 days'
  | 'over the reminders of a plan'
  | 'over 9 mails of a plan'
  | 'a repeated wake sent again'
  | 'a wake in the past'
  | 'a step neither mailed, moved, released nor closed'
  | 'a case without a wake or an end'
  | 'a case that never ended';

const REMINDERS: Record<string, number> = {
  application: 3,
  unknown: 3,
  assessment: 4,
  screen: 4,
  interview: 5,
  'offer-withdrawn': 5,
  final: 6,
};

/** Checks one mail against those before it, by the person's clock; how many unasked ones the local day has now. */
export function checkMail(mail: Mail, before: readonly Mail[], state: State, report: (what: Violation) => void): number {
  if (mail.isAsked) return 0;
  const { zone } = state.person;
  const { date, time } = wallClock(mail.at, zone);
  const unasked = before.filter(other => !other.isAsked);
  const sameDay = 1 + unasked.filter(other => wallClock(other.at, zone).date === date).length;
  if (sameDay > 1) report('two unasked mails on a day');
  if (time < '08:00' || time >= '20:00') report('unasked in quiet hours');
  if (isWeekend(date)) report('unasked at a weekend');
  if (state.person.state !== 'active' || state.person.isQuiet) report('unasked after stop');
  const from = Date.parse(mail.at) - 30 * 86_400_000;
  if (unasked.filter(other => Date.parse(other.at) > from).length + 1 > 20) report('over 20 in 30 days');
  return sameDay;
}

/** Checks the mails about one plan: reminders by stage, nine in all with the plan itself. What was asked for does not count. */
export function checkPlan(
  item: Case,
  farthest: Case['facts']['stage'],
  mails: readonly Mail[],
  report: (what: Violation) => void,
): void {
  const about = mails.filter(mail => !mail.isAsked && mail.caseIds.includes(item.id));
  const reminders = about.filter(mail => mail.kind === 'digest' || mail.kind === 'check-in').length;
  if (reminders > REMINDERS[farthest]!) report('over the reminders of a plan');
  if (about.length + 1 > 9) report('over 9 mails of a plan');
}

/** Open steps whose day is over a week past although nothing stood in the way. */
export function forgottenSteps(item: Case, now: string, state: State): number {
  if (item.state !== 'open' || state.person.state !== 'active' || state.person.isQuiet || state.person.checkInAt) return 0;
  const late = (on: string) => Date.parse(wallClock(now, state.person.zone).date) - Date.parse(on) > 7 * 86_400_000;
  const isFull = item.remindedOn.length >= REMINDERS[item.facts.stage]!;
  const isPlanDay = (on: string) => on <= wallClock(item.plannedAt ?? item.createdAt, state.person.zone).date;
  return item.plan.steps.filter(
    step => step.state === 'active' && step.on && late(step.on) && step.reminded === 0 && !isFull && !isPlanDay(step.on),
  ).length;
}
