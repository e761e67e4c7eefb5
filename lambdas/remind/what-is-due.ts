/** What a person should get now, from state and clock alone: at most one mail. A late or repeated wake finds nothing more. */
import { weekday } from '../calendar/days.ts';
import { wallClock } from '../calendar/zones.ts';
import type { Step } from '../plan/plan.ts';
import type { Case, Person } from '../store/items.ts';
import { fridayBefore, helloDay, lookDay, mayRemind, mayWrite, repeatDay, wasInPlan, wrapUpDay } from './case-days.ts';
import type { Due, DueCase } from './due.ts';
import { STEPS_IN_FULL, UNANSWERED_BEFORE_CHECK_IN } from './limits.ts';
import { type RemindTools, settle } from './settle.ts';
import { isAskedSlotOpen, isSlotOpen } from './slots.ts';

/** One step that a mail could carry now. */
interface Item {
  of: Case;
  step: Step;
  why: 'asked' | 'due' | 'weekend' | 'repeat';
}

/** What is due at `now`. Pure: the answer is sent and noted by the flow (`markReminded`). */
export function whatIsDue(person: Person, cases: readonly Case[], now: string, tools: RemindTools): Due {
  const settled = settle(person, cases, now, tools);
  return findDue(settled.person, settled.cases, now);
}

/** As `whatIsDue`, on what is settled already. */
export function findDue(person: Person, cases: readonly Case[], now: string): Due {
  if (person.state !== 'active' || person.isQuiet) return { kind: 'nothing' };
  const { date } = wallClock(now, person.zone);
  const isOpen = isSlotOpen(person, now) && !person.checkInAt;
  const asked = cases.flatMap(of => askedItems(of, now, person.zone));
  const unasked = isOpen ? cases.flatMap(of => unaskedItems(of, date, now, person.zone)) : [];
  if (unasked.length && person.unanswered >= UNANSWERED_BEFORE_CHECK_IN && !asked.length)
    return { kind: 'check-in', key: dayKey(now, person.zone), caseId: unasked[0]!.of.id };
  if (asked.length && person.unanswered >= UNANSWERED_BEFORE_CHECK_IN) return digest(asked, isOpen, now, person.zone);
  if (asked.length || unasked.length) return digest([...asked, ...unasked], isOpen, now, person.zone);
  return isOpen ? lateMail(cases, date, dayKey(now, person.zone), person.zone) : { kind: 'nothing' };
}

/** Steps the person moved to a time that has come. */
function askedItems(of: Case, now: string, zone: string): Item[] {
  if (of.state !== 'open' && of.state !== 'quiet') return [];
  return of.plan.steps
    .filter(step => step.state === 'active' && step.snoozed > 0 && step.reminded === 0 && step.due)
    .filter(step => isAskedSlotOpen(step.due!, now, zone))
    .map(step => ({ of, step, why: 'asked' }));
}

function unaskedItems(of: Case, today: string, now: string, zone: string): Item[] {
  if (of.state !== 'open' || !mayRemind(of)) return [];
  return of.plan.steps.flatMap((step): Item[] => {
    if (step.state !== 'active' || !step.on || !step.due) return [];
    const isNew = step.reminded === 0 && step.snoozed === 0 && !wasInPlan(step, of, zone);
    if (isNew && Date.parse(step.due) <= Date.parse(now)) return [{ of, step, why: 'due' }];
    if (weekday(today) === 5 && fridayBefore(step) === today && isNew) return [{ of, step, why: 'weekend' }];
    const repeat = repeatDay(step, of, zone);
    return repeat && repeat <= today ? [{ of, step, why: 'repeat' }] : [];
  });
}

/** All plans together: three steps in full, the earliest first; the rest by number. */
function digest(items: Item[], isOpen: boolean, now: string, zone: string): Due {
  const sorted = items.toSorted((a, b) => a.step.due!.localeCompare(b.step.due!) || a.of.createdAt.localeCompare(b.of.createdAt));
  const fresh = sorted.filter(item => item.why !== 'repeat');
  const full = new Set(fresh.slice(0, STEPS_IN_FULL));
  const cases = [...new Set(sorted.map(item => item.of))].map((of): DueCase => {
    const own = sorted.filter(item => item.of === of);
    const numbers = (list: Item[]) => list.map(item => item.step.action as number).sort((a, b) => a - b);
    return {
      caseId: of.id,
      due: numbers(own.filter(item => full.has(item))),
      overdue: numbers(own.filter(item => item.why === 'repeat')),
      more: numbers(own.filter(item => item.why !== 'repeat' && !full.has(item))),
    };
  });
  const isAsked = !isOpen;
  const key = isAsked ? askedKey(now, zone) : dayKey(now, zone);
  return { kind: 'digest', key, isAsked, isWeekend: items.every(item => item.why === 'weekend'), cases };
}

/** With no step due: the end of a plan, then the notes promised for later; the oldest case first. */
function lateMail(cases: readonly Case[], today: string, key: string, zone: string): Due {
  const byAge = cases.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  const numbers = (of: Case, ...states: Step['state'][]) =>
    of.plan.steps.filter(step => states.includes(step.state)).map(step => step.action as number);
  for (const of of byAge) {
    if (of.state !== 'open' || !mayWrite(of)) continue;
    const open = numbers(of, 'active', 'later');
    const done = numbers(of, 'done');
    if (!open.length && done.length) return { kind: 'all-done', key, caseId: of.id, done: done.length };
    if (wrapUpDay(of, zone) > today) continue;
    const asksAboutAnswer = of.didTheyAnswer === null && done.includes(2);
    return { kind: 'wrap-up', key, caseId: of.id, done, skipped: numbers(of, 'skipped'), open, asksAboutAnswer };
  }
  for (const of of byAge) {
    if ((of.state !== 'open' && of.state !== 'quiet') || !mayWrite(of)) continue;
    const isHere = (day: string | null) => day !== null && day <= today;
    if (isHere(lookDay(of, zone))) return { kind: 'look-30', key, caseId: of.id };
    if (isHere(helloDay(of, zone))) return { kind: 'hello-60', key, caseId: of.id };
  }
  return { kind: 'nothing' };
}

/** One unasked mail a local day; with the zone, for the same date can come twice to somebody who moves west. */
const dayKey = (now: string, zone: string): string => `${wallClock(now, zone).date}@${zone}`;

/** Mails that were asked for may be several a day, never two in one minute. */
function askedKey(now: string, zone: string): string {
  const { date, time } = wallClock(now, zone);
  return `asked-${date}T${time}`;
}
