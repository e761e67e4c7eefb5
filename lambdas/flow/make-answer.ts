/** A decided mail, as it lies in the outbox: what is said, to whom, in which thread. */
import type { MailModel } from '../compose/models.ts';
import { beginAnswer } from '../store/begin-items.ts';
import type { Answer, Case, Person } from '../store/items.ts';
import { makeToken } from './token.ts';
import type { World } from './world.ts';

export interface Thread {
  /** Message-ID answered, bare, or null. */
  inReplyTo: string | null;
  references: string[];
  /** Subject of the thread, kept where there is one. */
  subject: string | null;
}

export const NO_THREAD: Thread = { inReplyTo: null, references: [], subject: null };

/** `id` is made of what the answer is about, so that a repeat decides the same answer again and not a second one. */
export function makeAnswer(
  world: World,
  person: Person,
  about: { id: string; model: MailModel; case?: Case | null; thread?: Thread; steps?: number[]; others?: Answer['others'] },
): Answer {
  const thread = about.thread ?? NO_THREAD;
  return {
    id: about.id,
    model: about.model,
    kind: about.model.kind,
    caseId: about.case?.id ?? null,
    steps: about.steps ?? [],
    ...(about.others?.length && { others: about.others }),
    to: person.address,
    token: about.case?.token ?? personToken(world, person),
    inReplyTo: thread.inReplyTo,
    references: thread.references.slice(-10),
    threadSubject: thread.subject,
    createdAt: world.now(),
    ...beginAnswer(),
  };
}

/** The Reply-To of mails about no case. */
export const personToken = (world: World, person: Person): string =>
  makeToken(world.keys, { use: 'person', personId: person.id, caseId: null });

/** May only stop. */
export const unsubscribeToken = (world: World, personId: string): string =>
  makeToken(world.keys, { use: 'unsubscribe', personId, caseId: null });

/** The thread of an answer to the mail that came in. */
export function threadOf(reading: { messageId: string | null; references: string[]; subject: string | null }): Thread {
  const references = [...new Set([...reading.references, ...(reading.messageId ? [reading.messageId] : [])])];
  return { inReplyTo: reading.messageId, references, subject: reading.subject };
}

/** The thread of a case: the forward, then the plan where it has been sent, then what is answered now. The subject is the plan's own. */
export function caseThread(item: Case, answered: Thread): Thread {
  const own = [item.thread.forward, item.thread.plan].filter(id => id !== null);
  const references = [...new Set([...own, ...answered.references])];
  return { inReplyTo: answered.inReplyTo ?? item.thread.plan ?? item.thread.forward, references, subject: null };
}
