/** The days of one case's life, as local dates: plan, wrap-up, late notes; and whether it still has a promise to keep. */
import { addDays, addWorkdays, isWeekend, onOrAfterWorkday } from '../calendar/days.ts';
import { wallClock } from '../calendar/zones.ts';
import type { StepId } from '../content/step-ids.ts';
import type { Step } from '../plan/plan.ts';
import type { Case } from '../store/items.ts';
import { HELLO_DAYS, LOOK_DAYS, MAILS_PER_PLAN, REMINDERS_PER_PLAN, REPEAT_AFTER_WORKDAYS, WRAP_UP_DAYS } from './limits.ts';

/** The day the plan was sent: what is due on it was in the plan mail. */
export const planDay = (item: Case, zone: string): string => wallClock(item.plannedAt ?? item.createdAt, zone).date;

export const wrapUpDay = (item: Case, zone: string): string =>
  item.wrapUpOn ?? onOrAfterWorkday(addDays(planDay(item, zone), WRAP_UP_DAYS));

/** Local date of the employer's mail, else of the forward: how old a thank-you note is. */
export function rejectionDay(item: Case, zone: string): string {
  const date = item.original.date;
  if (!date || Number.isNaN(Date.parse(date)) || Date.parse(date) > Date.parse(item.createdAt)) return planDay(item, zone);
  return wallClock(new Date(date).toISOString(), zone).date;
}

/** A note promised in a step that was asked for and not skipped. */
const hasPromise = (item: Case, ids: readonly StepId[]): boolean =>
  item.plan.steps.some(
    step => ids.includes(step.id) && (step.state === 'done' || (step.on !== null && step.state !== 'skipped')),
  );

/** Local date of the 60-day hello; null when none was promised, it is over, or the plan has had its mails. */
export const helloDay = (item: Case, zone: string): string | null =>
  item.hello60At || !hasPromise(item, ['2.keep', '4.door']) ? null : onOrAfterWorkday(addDays(planDay(item, zone), HELLO_DAYS));

export const lookDay = (item: Case, zone: string): string | null =>
  item.look30At || !hasPromise(item, ['4.reopen']) ? null : onOrAfterWorkday(addDays(planDay(item, zone), LOOK_DAYS));

/** An open step that nobody asks for any more on this day: announced, and repeated after two working days. */
export function repeatDay(step: Step, item: Case, zone: string): string | null {
  if (step.state !== 'active' || !step.on) return null;
  if (step.reminded === 1) return addWorkdays(step.remindedOn ?? step.on, REPEAT_AFTER_WORKDAYS);
  return step.reminded === 0 && wasInPlan(step, item, zone) ? addWorkdays(planDay(item, zone), REPEAT_AFTER_WORKDAYS) : null;
}

/** The plan mail itself carried it. */
export const wasInPlan = (step: Step, item: Case, zone: string): boolean =>
  step.snoozed === 0 && step.on !== null && step.on <= planDay(item, zone);

/** Rest may fall on a weekend; no mail does: it is announced on the Friday. Null for all others. */
export function fridayBefore(step: Step): string | null {
  if (step.action !== 1 || step.snoozed > 0 || step.reminded > 0 || step.state !== 'active' || !step.on) return null;
  if (!isWeekend(step.on)) return null;
  const yesterday = addDays(step.on, -1);
  return isWeekend(yesterday) ? addDays(step.on, -2) : yesterday;
}

/** Mails about the case so far, the plan included. */
export const mailsAbout = (item: Case): number =>
  1 + item.remindedOn.length + [item.wrapUpAt, item.hello60At, item.look30At].filter(Boolean).length;

/** Whether the plan may have one more reminder mail; the last of its mails is kept for the wrap-up. */
export const mayRemind = (item: Case): boolean =>
  item.remindedOn.length < REMINDERS_PER_PLAN[item.facts.stage] && mailsAbout(item) < MAILS_PER_PLAN - 1;

export const mayWrite = (item: Case): boolean => mailsAbout(item) < MAILS_PER_PLAN;
