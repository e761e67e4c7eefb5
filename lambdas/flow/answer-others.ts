/** The answers that are no plan and no receipt: refusals, questions back, Gmail's confirmation handed on. */
import type { MailModel } from '../compose/models.ts';
import { sesVerdicts } from '../read/authentication.ts';
import type { Reading } from '../read/reading.ts';
import { noteRefusal } from '../store/addresses.ts';
import { beginAnswer } from '../store/begin-items.ts';
import { countMail } from '../store/budget.ts';
import type { Answer, Person } from '../store/items.ts';
import { readPerson } from '../store/persons.ts';
import type { Facts } from '../understand/facts.ts';
import { authenticate } from './authenticate.ts';
import { toOf } from './brief.ts';
import { allow } from './caps.ts';
import { decideAndSend } from './decide-and-send.ts';
import { headerFrom, type Identity } from './identify.ts';
import { addressHashOf, personIdOf } from './ids.ts';
import type { IncomingMail, Outcome } from './incoming.ts';
import { makeAnswer, NO_THREAD, personToken, type Thread, threadOf } from './make-answer.ts';
import { isDecided, outcomeOf, received } from './note-mail.ts';
import { renderAnswer } from './render-answer.ts';
import { readState } from './state.ts';
import { subaddress, type Token } from './token.ts';
import type { State, World } from './world.ts';

/** A stranger is told no once a month, a person is asked the same question once a week. */
const REFUSAL_DAYS = 30;
const QUESTION_MS = 7 * 86_400_000;

const refusal = (reason: string): Outcome => ({ outcome: 'refused', reason, personId: null, caseIds: [] });

/** At most one mail, and never a second by a repeat: it is noted as said before it is said. */
export async function tellStranger(
  world: World,
  _mail: IncomingMail,
  reading: Reading,
  identity: Extract<Identity, { who: 'refused' }>,
): Promise<Outcome> {
  const { reason, tell } = identity;
  if (!tell) return refusal(reason);
  const budget = Number(world.settings.dailyBudget || 0);
  const isFirst = await noteRefusal(world.table, addressHashOf(world.keys, tell.address), world.now(), REFUSAL_DAYS);
  if (!isFirst || (budget && (await countMail(world.table, world.now())) > budget)) return refusal(reason);
  const { inReplyTo, references, subject } = threadOf(reading);
  const answer: Answer = {
    id: 'refusal',
    model: { kind: tell.kind, to: { name: null, locale: 'en', speaks: null, zone: world.settings.defaultZone } },
    to: tell.address,
    token: '',
    inReplyTo,
    references,
    threadSubject: subject,
    createdAt: world.now(),
    ...beginAnswer(),
  };
  const raw = await renderAnswer(world, null, answer);
  await world.mailer.send({ from: world.settings.mailbox, to: tell.address, raw });
  return refusal(reason);
}

/** A mail nobody can read gets the sentence on what would help. */
export async function refuseToRead(
  world: World,
  mail: IncomingMail,
  reading: Extract<Reading, { route: 'unreadable' }>,
  start: State,
): Promise<Outcome> {
  return answerOnce(world, mail, start, threadOf(reading), person => ({
    kind: 'unreadable',
    to: toOf(person),
    trouble: reading.trouble,
  }));
}

/** An authenticated stranger knows a token of this person: the person is asked, the stranger hears nothing, the mail waits. */
export async function askToJoin(world: World, mail: IncomingMail, start: State, address: string): Promise<Outcome> {
  const asked = { what: 'join' as const, caseId: null, at: world.now(), mailId: mail.mailId, address };
  return ask(world, mail, start, asked, person => ({
    kind: 'confirm-join',
    to: toOf(person),
    address,
    token: personToken(world, person),
  }));
}

/** A redirect that names this person: anybody could send it, so the person is asked once. */
export async function askAboutRedirect(world: World, mail: IncomingMail, start: State, facts: Facts[]): Promise<Outcome> {
  const asked = { what: 'redirect' as const, caseId: null, at: world.now(), mailId: mail.mailId };
  return ask(world, mail, start, asked, person => ({
    kind: 'confirm-redirect',
    to: toOf(person),
    company: facts[0]?.company ?? null,
    privateAddress: subaddress(world.settings.mailbox, person.privateToken),
  }));
}

/** Gmail asks whether forwarding is wanted: its code goes to the enrolled person, or filters could never be set up. */
export async function passOnConfirmation(
  world: World,
  mail: IncomingMail,
  reading: Extract<Reading, { route: 'gmail-confirmation' }>,
  token: Token | null,
): Promise<Outcome> {
  const from = headerFrom(reading);
  const isGoogle = from !== null && /@(?:[a-z0-9-]{1,63}\.){0,3}google\.com$/.test(from);
  if (!isGoogle || authenticate({ from, notice: mail.notice, block: sesVerdicts(reading.headers) }) !== 'authenticated') {
    return refusal('not-authenticated');
  }
  const personId = token?.personId ?? (reading.requester ? personIdOf(world.keys, reading.requester) : null);
  const start = personId && (await readPerson(world.table, personId)) ? await readState(world, personId) : null;
  if (!start) return refusal('confirmation-for-nobody');
  const link = reading.link && /^https:\/\/(?:[a-z0-9-]{1,63}\.){1,4}google\.com\//i.test(reading.link) ? reading.link : null;
  return answerOnce(world, mail, start, NO_THREAD, person => ({
    kind: 'gmail-confirmation',
    to: toOf(person),
    code: reading.code,
    link,
  }));
}

/** One short answer within the day's cap. */
async function answerOnce(
  world: World,
  mail: IncomingMail,
  start: State,
  thread: Thread,
  model: (person: Person) => MailModel,
): Promise<Outcome> {
  const state = await decideAndSend(world, start, isDecided(mail), current => {
    const { may, person } = allow(current.person, 'receipts', world.now());
    const answers = may === 'no' ? [] : [makeAnswer(world, person, { id: `${mail.mailId}:0`, model: model(person), thread })];
    return received(mail, { person, cases: current.cases, answers });
  });
  return outcomeOf(mail, state);
}

/** A question to the person, not repeated while the same one is open. */
async function ask(
  world: World,
  mail: IncomingMail,
  start: State,
  asked: NonNullable<Person['asked']>,
  model: (person: Person) => MailModel,
): Promise<Outcome> {
  const state = await decideAndSend(world, start, isDecided(mail), current => {
    const open = current.person.asked;
    const isOpen = open?.what === asked.what && Date.parse(world.now()) - Date.parse(open.at) < QUESTION_MS;
    if (isOpen) return received(mail, { ...current, answers: [] });
    const person = { ...current.person, asked };
    return received(mail, {
      person,
      cases: current.cases,
      answers: [makeAnswer(world, person, { id: `${mail.mailId}:0`, model: model(person) })],
    });
  });
  return { ...outcomeOf(mail, state), outcome: 'waiting' };
}
