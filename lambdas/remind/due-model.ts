/** From what is due to the model of its mail. */
import { wallClock } from '../calendar/zones.ts';
import type { CaseBrief, MailModel, To } from '../compose/models.ts';
import type { Case, Person } from '../store/items.ts';
import type { Due } from './due.ts';

export interface ModelInput {
  to: To;
  /** As they are after `markReminded`. */
  person: Person;
  cases: readonly Case[];
  now: string;
  /** What mails say of a case; made by the flow. */
  brief(item: Case): CaseBrief;
}

/** The mail of what is due; null for `nothing`, and where its case is gone. */
export function toDueModel(due: Due, { to, person, cases, now, brief }: ModelInput): MailModel | null {
  if (due.kind === 'nothing') return null;
  const briefOf = (id: string) => {
    const item = cases.find(c => c.id === id);
    return item ? brief(item) : null;
  };
  if (due.kind === 'digest') {
    const parts = due.cases.flatMap(({ caseId, due: steps, overdue, more }) => {
      const of = briefOf(caseId);
      return of ? [{ case: of, due: steps, overdue, more }] : [];
    });
    if (!parts.length) return null;
    // Mails so far, so that openings rotate: a wording used again and again stops working.
    const opening = person.unaskedAt.length + person.unanswered;
    return { kind: 'reminder', to, today: wallClock(now, person.zone).date, cases: parts, opening, weekend: due.isWeekend };
  }
  const of = briefOf(due.caseId);
  if (!of) return null;
  switch (due.kind) {
    case 'wrap-up': {
      const { done, skipped, open, asksAboutAnswer } = due;
      return { kind: 'wrap-up', to, case: of, done, skipped, open, asksAboutAnswer };
    }
    case 'all-done':
      return { kind: 'all-done', to, case: of, done: due.done };
    default:
      return { kind: due.kind, to, case: of };
  }
}
