/** The state after a due mail was decided, saved together with its pending answer; for `nothing`, the state as time has left it. */
import { wallClock } from '../calendar/zones.ts';
import type { Step } from '../plan/plan.ts';
import type { Case, Person } from '../store/items.ts';
import { mayRemind } from './case-days.ts';
import type { Due } from './due.ts';
import { endCase, type RemindTools, type Settled, settle, wrapUp } from './settle.ts';
import { daysOn } from './slots.ts';

/** Days that instants of unasked mails are kept: one more than limits look back. */
const KEPT_DAYS = 31;

/** Person and cases after `due`; unchanged cases are the same objects. `due` must come from `whatIsDue` at the same `now`. */
export function markReminded(person: Person, cases: readonly Case[], due: Due, now: string, tools: RemindTools): Settled {
  const settled = settle(person, cases, now, tools);
  if (due.kind === 'nothing') return settled;
  const today = wallClock(now, person.zone).date;
  return {
    person: markPerson(settled.person, due, now),
    cases: settled.cases.map(item => markCase(item, settled.person, due, now, today)),
  };
}

function markPerson(person: Person, due: Exclude<Due, { kind: 'nothing' }>, now: string): Person {
  if (due.kind === 'digest' && due.isAsked) return { ...person, unanswered: person.unanswered + 1 };
  const from = daysOn(now, -KEPT_DAYS);
  const next = { ...person, unaskedAt: [...person.unaskedAt.filter(at => Date.parse(at) > Date.parse(from)), now] };
  switch (due.kind) {
    case 'digest':
      return { ...next, unanswered: person.unanswered + 1 };
    case 'check-in':
      return { ...next, checkInAt: now, asked: { what: 'check-in', caseId: due.caseId, at: now } };
    case 'wrap-up':
      return due.asksAboutAnswer ? { ...next, asked: { what: 'wrap-up', caseId: due.caseId, at: now } } : next;
    default:
      return next;
  }
}

function markCase(item: Case, person: Person, due: Exclude<Due, { kind: 'nothing' }>, now: string, today: string): Case {
  if (due.kind === 'digest') {
    const own = due.cases.find(c => c.caseId === item.id);
    if (!own) return item;
    const carried = [...own.due, ...own.more];
    const mark = (step: Step): Step => {
      if (carried.includes(step.action)) return { ...step, reminded: step.reminded + 1, remindedOn: today };
      return own.overdue.includes(step.action) ? { ...step, reminded: 2, remindedOn: today } : step;
    };
    const plan = { ...item.plan, steps: item.plan.steps.map(mark) };
    // Where the plan has had its reminders, only a step that was asked for can have been in this mail.
    const counts = !due.isAsked && mayRemind(item);
    return { ...item, plan, remindedOn: counts ? [...item.remindedOn, today] : item.remindedOn };
  }
  if (due.caseId !== item.id) return item;
  switch (due.kind) {
    case 'check-in':
      return { ...item, remindedOn: [...item.remindedOn, today] };
    case 'wrap-up':
      return wrapUp(item, person, now, today, now);
    case 'all-done':
      return endCase({ ...item, remindedOn: [...item.remindedOn, today] }, person, now, today);
    case 'hello-60':
      return afterNote({ ...item, hello60At: now }, person, now, today);
    case 'look-30':
      return afterNote({ ...item, look30At: now }, person, now, today);
  }
}

/** The last note of a plan that is over ends it. */
const afterNote = (item: Case, person: Person, now: string, today: string): Case =>
  item.state === 'quiet' ? endCase(item, person, now, today) : item;
