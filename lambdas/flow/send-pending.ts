/** The outbox: sends what was decided and not yet sent. Lease, send, mark; safe to call again after a crash at any point (docs/store.md). */
import type { MailKind } from '../compose/models.ts';
import { countMail } from '../store/budget.ts';
import type { Answer, Case, Person } from '../store/items.ts';
import { savePerson } from '../store/persons.ts';
import { saveSent } from '../store/sent.ts';
import { redateLate } from './redate-late.ts';
import { renderAnswer } from './render-answer.ts';
import { change, readState, TRIES } from './state.ts';
import type { State, World } from './world.ts';

/** Another invocation holds the answer: the message is to be delivered again later. */
export class LeaseHeldError extends Error {
  override name = 'LeaseHeldError';
}

/** How long one sender holds an answer; longer than a function may run (30 s). */
export const LEASE_MS = 60_000;
const SENT_DAYS = 200;
/** A mail nobody asked for is not sent any more once its person has stopped. */
const UNASKED: readonly MailKind[] = ['reminder', 'check-in', 'wrap-up', 'all-done', 'hello-60', 'look-30'];
/** Over the day's budget only these go out. */
const ALWAYS: readonly MailKind[] = ['receipt', 'stopped', 'care', 'deleted'];

/** A new answer held by this invocation, so that the save which decides it also takes the lease. */
export const leased = (world: World, answer: Answer): Answer => ({
  ...answer,
  leasedUntil: after(world.now(), LEASE_MS),
  leasedBy: world.requestId,
});

/** Sends every pending answer of the person, oldest first, and gives the state after it. Throws LeaseHeldError where another invocation is at it. */
export async function sendPending(world: World, start: State): Promise<State> {
  let state = start;
  for (const { id } of pendingOf(start.person)) {
    const held = await takeLease(world, state, id);
    if (!held) continue;
    state = held;
    if (await isOverBudget(world, state.person.answers[id]!)) {
      const answer = state.person.answers[id]!;
      world.log.count('budgetReached');
      state = await change(world, state, p => ({
        ...withAnswer(p, { ...answer, leasedUntil: null, leasedBy: null }),
        wakeAt: tomorrow(world.now()),
      }));
      continue;
    }
    state = await redateLate(world, state, id);
    const answer = state.person.answers[id]!;
    const raw = await renderAnswer(world, state, answer);
    const messageId = await world.mailer.send({ from: world.settings.mailbox, to: answer.to, raw });
    state = await markSent(world, state, answer, messageId);
  }
  return state;
}

export const pendingOf = (person: Person): Answer[] =>
  Object.values(person.answers)
    .filter(answer => answer.state === 'pending')
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));

/** The proof that a mail went out, for replies and bounces; repeated after a crash between the mark and this. */
export async function saveProof(world: World, person: Person, answer: Answer): Promise<void> {
  if (answer.state !== 'sent' || !answer.sesId) return;
  await saveSent(world.table, {
    messageId: answer.sesId,
    personId: person.id,
    caseId: answer.caseId ?? null,
    kind: answer.kind ?? 'receipt',
    answerId: answer.id,
    steps: answer.steps ?? [],
    ...(answer.others?.length && { others: answer.others }),
    ttl: Math.floor(Date.parse(world.now()) / 1000) + SENT_DAYS * 86_400,
  });
}

/** The state in which this invocation holds the answer; null when there is nothing to send any more. */
async function takeLease(world: World, start: State, id: string): Promise<State | null> {
  let state = start;
  for (let i = 0; i < TRIES; i++) {
    const answer = state.person.answers[id];
    if (answer?.state !== 'pending' || !answer.model) return null;
    const isHeld = answer.leasedUntil !== null && answer.leasedUntil > world.now();
    if (isHeld && answer.leasedBy === world.requestId) return state;
    if (isHeld) throw new LeaseHeldError('another invocation is sending this answer');
    const isSilent = state.person.state === 'stopped' || state.person.state === 'held';
    const next: Answer =
      isSilent && UNASKED.includes(answer.model.kind) ? { ...answer, state: 'dropped', model: null } : leased(world, answer);
    const person = await savePerson(world.table, withAnswer(state.person, next));
    if (person) return next.state === 'dropped' ? null : { ...state, person };
    state = (await readState(world, state.person.id)) ?? gone();
  }
  throw new LeaseHeldError('others kept changing this person');
}

/** SES has it: from here on it must not be sent again, whoever changed the person meanwhile. */
async function markSent(world: World, start: State, answer: Answer, messageId: string): Promise<State> {
  const sent: Answer = {
    ...answer,
    state: 'sent',
    kind: answer.model!.kind,
    model: null,
    sesId: messageId,
    sentAt: world.now(),
    leasedUntil: null,
    leasedBy: null,
  };
  const mark = (person: Person): Person => ({
    ...withWake(withAnswer(person, sent)),
    sent: [...(person.sent ?? []), { id: messageId, at: world.now() }].slice(-600),
  });
  const isPlan = sent.kind === 'plan';
  const thread = (item: Case): Case =>
    isPlan && item.id === answer.caseId ? { ...item, thread: { ...item.thread, plan: messageId } } : item;
  const state = await change(world, start, mark, thread);
  await saveProof(world, state.person, sent);
  world.log.line('mail sent', { personId: state.person.id, kind: sent.kind ?? null, answerId: sent.id });
  if (sent.kind === 'plan') world.log.count('plansOut');
  if (sent.kind === 'check-in') world.log.count('checkInsOut');
  world.log.count(UNASKED.includes(sent.kind!) ? 'remindersOut' : 'answersOut');
  return state;
}

async function isOverBudget(world: World, answer: Answer): Promise<boolean> {
  const budget = Number(world.settings.dailyBudget || 0);
  if (!budget) return false;
  const count = await countMail(world.table, world.now());
  return count > budget && !ALWAYS.includes(answer.model!.kind);
}

/** With nothing left to send the person is due when the schedule says so. */
const withWake = (person: Person): Person =>
  pendingOf(person).length || person.isErasing ? person : { ...person, wakeAt: person.scheduledFor ?? null };
const withAnswer = (person: Person, answer: Answer): Person => ({
  ...person,
  answers: { ...person.answers, [answer.id]: answer },
});
const after = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
/** Ten minutes into the next UTC day, when the budget starts anew. */
const tomorrow = (now: string): string =>
  new Date((Math.floor(Date.parse(now) / 86_400_000) + 1) * 86_400_000 + 600_000).toISOString();

function gone(): never {
  throw new Error('the person was erased while a mail was under way');
}
