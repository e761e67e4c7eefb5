/** A mail noted with the decision it led to: how a repeat knows that it was decided, and what it led to. */
import type { Person } from '../store/items.ts';
import type { IncomingMail, Outcome } from './incoming.ts';
import type { Decision, State } from './world.ts';

/** An earlier try committed this mail: its id is among the person's received mails. */
export const isDecided =
  ({ mailId }: IncomingMail) =>
  (person: Person): boolean =>
    person.received?.some(one => one.id === mailId) ?? false;

/** Mails older than their records are forgotten here too. */
const KEPT_DAYS = 60;

/** The decision with the mail noted as received and decided. */
export function received(mail: IncomingMail, decision: Decision): Decision {
  const since = new Date(Date.parse(mail.receivedAt) - KEPT_DAYS * 86_400_000).toISOString();
  const others = (decision.person.received ?? []).filter(one => one.id !== mail.mailId && one.at >= since);
  const own = { id: mail.mailId, at: mail.receivedAt, key: mail.key };
  return { ...decision, person: { ...decision.person, received: [...others, own] } };
}

export function outcomeOf(mail: IncomingMail, { person, cases }: State): Outcome {
  const answers = Object.values(person.answers).filter(answer => answer.id.startsWith(`${mail.mailId}:`));
  const kinds = [...new Set(answers.map(answer => answer.kind ?? 'answer'))].sort();
  return {
    outcome: kinds.length ? 'answered' : 'noted',
    reason: kinds.join('+') || 'nothing-to-say',
    personId: person.id,
    caseIds: cases.filter(item => item.mailId === mail.mailId).map(item => item.id),
  };
}
