/** A mail of somebody we know by now: by its route, the decision and what follows from it. */

import { detectDistress } from '../converse/detect-distress.ts';
import type { Reading } from '../read/reading.ts';
import type { Person, SentRecord } from '../store/items.ts';
import { findSent } from '../store/sent.ts';
import { answerForward, type ForwardInput } from './answer-forward.ts';
import { askAboutRedirect, refuseToRead } from './answer-others.ts';
import { answerWords, type Follow } from './answer-words.ts';
import { decideAndSend } from './decide-and-send.ts';
import { erase } from './erase.ts';
import type { Identity } from './identify.ts';
import type { IncomingMail, Outcome } from './incoming.ts';
import { joinAddress } from './join-address.ts';
import { isDecided, outcomeOf, received } from './note-mail.ts';
import type { ReadResult } from './read-mail.ts';
import { readWaiting } from './read-waiting.ts';
import type { Token } from './token.ts';
import type { Decision, State, World } from './world.ts';

type Known = Extract<Identity, { who: 'person' }>;

export async function answerMail(
  world: World,
  mail: IncomingMail,
  read: ReadResult,
  identity: Known,
  token: Token | null,
): Promise<Outcome> {
  const { reading } = read;
  const { state } = identity;
  if (state.person.isErasing) return erased(world, state);
  switch (reading.route) {
    case 'forward':
      if (identity.via === 'redirect' && !state.person.redirectsConfirmed)
        return askAboutRedirect(world, mail, state, read.facts);
      return answerWithPlan(world, mail, read, state, false);
    case 'reply':
    case 'question':
      return answerWithReceipt(world, mail, reading, state, token);
    case 'unreadable':
      return refuseToRead(world, mail, reading, state);
    default:
      return { outcome: 'refused', reason: reading.route, personId: state.person.id, caseIds: [] };
  }
}

/** The one place where a forward becomes cases, plans, or a short answer. */
async function answerWithPlan(
  world: World,
  mail: IncomingMail,
  read: ReadResult,
  start: State,
  isConfirmed: boolean,
): Promise<Outcome> {
  const reading = read.reading as Extract<Reading, { route: 'forward' }>;
  const distress = detectDistress(reading.note ?? '') ?? 'none';
  const input: ForwardInput = { mail, reading, facts: read.facts, distress, isConfirmed };
  const state = await decideAndSend(world, start, isDecided(mail), current =>
    received(mail, answerForward(world, current, input)),
  );
  return outcomeOf(mail, state);
}

async function answerWithReceipt(
  world: World,
  mail: IncomingMail,
  reading: Extract<Reading, { route: 'reply' | 'question' }>,
  start: State,
  token: Token | null,
): Promise<Outcome> {
  const ids = [...reading.references].reverse();
  const found = ids.length ? await findSent(world.table, ids, world.now()) : null;
  // A token or an id of somebody else's mail is no authority and no hint.
  const sent: SentRecord | null = found?.personId === start.person.id ? found : null;
  const own = token?.personId === start.person.id ? token : null;
  const done: { follow: Follow } = { follow: null };
  const state = await decideAndSend(world, start, isDecided(mail), async current => {
    const decision = answerWords(world, current, { mail, reading, sent, token: own });
    done.follow = decision.follow;
    return received(mail, await followUp(world, mail, decision, decision.follow, decision.asked));
  });
  if (state.person.isErasing) return erased(world, state);
  return { ...outcomeOf(mail, state), ...(done.follow && { reason: done.follow }) };
}

/** What a yes sets free: the address that waited, the mail that waited. */
async function followUp(
  world: World,
  mail: IncomingMail,
  decision: Decision,
  follow: Follow,
  asked: Person['asked'],
): Promise<Decision> {
  if (follow === null || follow === 'erase') return decision;
  let next = decision;
  if (follow === 'redirect') next = { ...next, person: { ...next.person, redirectsConfirmed: true } };
  if (follow === 'join') next = await joinAddress(world, mail, next, asked?.address ?? null);
  const waiting = asked?.mailId ? await readWaiting(world, next.person, asked.mailId) : null;
  if (waiting?.reading.route !== 'forward') return next;
  const isConfirmed = follow === 'confirm-kind';
  const input = { mail, reading: waiting.reading, facts: waiting.facts, distress: 'none' as const, isConfirmed };
  const plans = answerForward(world, { person: next.person, cases: next.cases }, input);
  const answers = plans.answers.map(answer => ({ ...answer, id: `${answer.id}w` }));
  return { ...plans, answers: [...next.answers, ...answers] };
}

async function erased(world: World, state: State): Promise<Outcome> {
  await erase(world, state);
  return { outcome: 'answered', reason: 'erased', personId: null, caseIds: [] };
}
