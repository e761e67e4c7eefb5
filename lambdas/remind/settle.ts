/** What time alone changes, without any mail: pauses end, silence begins, notes grow late, plans end. Repeating it changes nothing more. */
import { addDays, addWorkdays, daysBetween } from '../calendar/days.ts';
import { instantAt, wallClock } from '../calendar/zones.ts';
import type { PlanTools } from '../plan/tools.ts';
import type { Case, Person } from '../store/items.ts';
import { helloDay, lookDay, planDay, rejectionDay, wrapUpDay } from './case-days.ts';
import { CHECK_IN_WORKDAYS, EVENING, GRACE_WORKDAYS, HELD_DAYS, IDLE_DAYS, NOTE_LATE_DAYS, WRAP_UP_LATE_DAYS } from './limits.ts';

/** Planning functions handed in by the flow. */
export type RemindTools = Pick<PlanTools, 'ageThanks' | 'releaseLater'>;

export interface Settled {
  person: Person;
  /** In the order given; unchanged ones are the same objects. */
  cases: Case[];
}

/** Person and cases as time has left them at `now`. */
export function settle(person: Person, cases: readonly Case[], now: string, tools: RemindTools): Settled {
  const settled = settlePerson(person, now);
  const today = wallClock(now, person.zone).date;
  return { person: settled, cases: cases.map(item => settleCase(item, settled, now, today, tools)) };
}

/** The instant at which an unanswered check-in turns into silence. */
export const quietAt = (checkInAt: string, zone: string): string =>
  instantAt(addWorkdays(wallClock(checkInAt, zone).date, CHECK_IN_WORKDAYS), EVENING, zone);

function settlePerson(person: Person, now: string): Person {
  const isPauseOver = person.state === 'paused' && person.pausedUntil && Date.parse(person.pausedUntil) <= Date.parse(now);
  const next = isPauseOver ? { ...person, state: 'active' as const, pausedUntil: null } : person;
  const isUnanswered = next.checkInAt && !next.isQuiet && Date.parse(quietAt(next.checkInAt, next.zone)) <= Date.parse(now);
  return isUnanswered ? { ...next, isQuiet: true, checkInAt: null } : next;
}

function settleCase(item: Case, person: Person, now: string, today: string, tools: RemindTools): Case {
  if (item.state === 'closed') return item;
  const age = daysBetween(planDay(item, person.zone), today);
  if (item.state === 'held' || person.state === 'held') return age >= HELD_DAYS ? closeCase(item, now) : item;
  if (item.state === 'stopped' || person.state === 'paused')
    return age >= IDLE_DAYS && !hasEnd(person) ? closeCase(item, now) : item;
  if (item.state === 'quiet') return settleQuiet(item, person, now, today);
  return settleOpen(item, person, now, today, tools);
}

const hasEnd = (person: Person) => person.state === 'paused' && person.pausedUntil !== null;

function settleOpen(item: Case, person: Person, now: string, today: string, tools: RemindTools): Case {
  const { zone } = person;
  const late = daysBetween(wrapUpDay(item, zone), today);
  const isSilent = person.state === 'stopped' || person.isQuiet;
  if (late >= 0 && isSilent) return wrapUp(item, person, now, today, null);
  if (late > WRAP_UP_LATE_DAYS && item.wrapUpOn) return wrapUp(item, person, now, today, null);
  let next = item;
  // A pause or a hold ate the plan's days: it gets a week before it is wrapped up.
  if (late > WRAP_UP_LATE_DAYS) next = { ...next, wrapUpOn: addWorkdays(today, GRACE_WORKDAYS) };
  const aged = tools.ageThanks(next.plan, rejectionDay(item, zone), today);
  if (aged.changed) next = { ...next, plan: aged.plan };
  const { steps } = next.plan;
  if (steps.some(step => step.state === 'active')) return next;
  const released = late < 0 ? tools.releaseLater(next.plan, now, zone) : next.plan;
  if (released !== next.plan) return { ...next, plan: released };
  return steps.some(step => step.state === 'done') ? next : endCase(next, person, now, today);
}

/** After the wrap-up: alive only for a step with a date to come or a promised note; notes that are long past are let go. */
function settleQuiet(item: Case, person: Person, now: string, today: string): Case {
  const isLate = (day: string | null) => day !== null && daysBetween(day, today) > NOTE_LATE_DAYS;
  let next = item;
  if (isLate(helloDay(item, person.zone))) next = { ...next, hello60At: now };
  if (isLate(lookDay(item, person.zone))) next = { ...next, look30At: now };
  // A moved step that was mailed, or could not be mailed for two weeks, is over with the plan.
  const isOver = (step: Case['plan']['steps'][number]) =>
    step.state === 'active' && (step.reminded > 0 || (step.on !== null && daysBetween(step.on, today) > NOTE_LATE_DAYS));
  if (next.plan.steps.some(isOver)) {
    const steps = next.plan.steps.map(step => (isOver(step) ? { ...step, state: 'closed' as const } : step));
    next = { ...next, plan: { ...next.plan, steps } };
  }
  return isAlive(next, person) ? next : closeCase(next, now);
}

/** The plan's end after two weeks: steps without a date to come close; `mailedAt` null when it ends without a mail. */
export function wrapUp(item: Case, person: Person, now: string, today: string, mailedAt: string | null): Case {
  const steps = item.plan.steps.map(step => {
    const isComing = step.state === 'active' && step.snoozed > 0 && step.reminded === 0 && step.on !== null && step.on > today;
    return (step.state === 'active' || step.state === 'later') && !isComing ? { ...step, state: 'closed' as const } : step;
  });
  return endCase({ ...item, plan: { ...item.plan, steps }, wrapUpAt: mailedAt ?? item.wrapUpAt }, person, now, today);
}

/** Quiet while something is still to come, else closed. */
export function endCase(item: Case, person: Person, now: string, today: string): Case {
  return settleQuiet({ ...item, state: 'quiet' }, person, now, today);
}

const isAlive = (item: Case, person: Person) =>
  item.plan.steps.some(step => step.state === 'active') ||
  helloDay(item, person.zone) !== null ||
  lookDay(item, person.zone) !== null;

function closeCase(item: Case, now: string): Case {
  const steps = item.plan.steps.map(step =>
    step.state === 'active' || step.state === 'later' ? { ...step, state: 'closed' as const } : step,
  );
  return { ...item, plan: { ...item.plan, steps }, state: 'closed', closedAt: now };
}

/** The first local date on which an idle, stopped or held case ends by itself. */
export const idleEnd = (item: Case, person: Person): string =>
  addDays(planDay(item, person.zone), item.state === 'held' || person.state === 'held' ? HELD_DAYS : IDLE_DAYS);
