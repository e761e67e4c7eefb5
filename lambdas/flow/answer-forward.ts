/** Forwarded mails → cases with plans, or the short right answer: pure but for the world's clock and keys. */
import { wallClock } from '../calendar/zones.ts';
import type { MailModel } from '../compose/models.ts';
import type { Kind } from '../content/labels.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Original, Reading } from '../read/reading.ts';
import { beginCase } from '../store/begin-items.ts';
import type { Answer, Case, Person } from '../store/items.ts';
import type { Facts } from '../understand/facts.ts';
import { briefOf, SURE, toOf } from './brief.ts';
import { allow } from './caps.ts';
import { findKnown } from './find-known.ts';
import { caseIdOf, codeOf } from './ids.ts';
import type { IncomingMail } from './incoming.ts';
import { caseThread, makeAnswer, personToken, type Thread, threadOf } from './make-answer.ts';
import { makeToken, subaddress } from './token.ts';
import { planInputOf } from './turn-tools.ts';
import type { Decision, State, World } from './world.ts';

type Forward = Extract<Reading, { route: 'forward' }>;

/** Below it we do not act but ask one question. */
const ASK_ONLY = 0.5;

export interface ForwardInput {
  mail: IncomingMail;
  reading: Forward;
  facts: Facts[];
  distress: 'none' | 'low' | 'severe';
  /** The person has said that this mail is a rejection, whatever it looks like. */
  isConfirmed: boolean;
}

/** What a forward changes and which mails answer it. */
export function answerForward(world: World, state: State, input: ForwardInput): Decision {
  const { mail, reading } = input;
  let { person } = state;
  person = { ...person, language: reading.language ?? person.language };
  const counted = allow(person, 'answers', world.now());
  person = counted.person;
  const thread = threadFor(reading);
  const base = { thread, id: `${mail.mailId}:0` };
  if (counted.may !== 'yes') {
    const answers =
      counted.may === 'last' ? [makeAnswer(world, person, { ...base, model: { kind: 'too-many-today', to: toOf(person) } })] : [];
    return { person, cases: state.cases, answers };
  }
  if (input.distress === 'severe') return holdAndCare(world, { ...state, person }, input, base);
  const draft: Draft = { person, cases: [...state.cases], answers: [] };
  for (const [index, original] of reading.originals.entries()) answerOne(world, draft, input, original, index, thread);
  return draft;
}

interface Draft {
  person: Person;
  cases: Case[];
  answers: Answer[];
}

function answerOne(world: World, draft: Draft, input: ForwardInput, original: Original, index: number, thread: Thread): void {
  const { mail, reading } = input;
  const facts = input.isConfirmed ? { ...input.facts[index]!, kind: 'rejection' as const, confidence: 1 } : input.facts[index]!;
  const add = (model: MailModel, about: Case | null = null, steps: number[] = []): void => {
    const at = about ? caseThread(about, thread) : thread;
    draft.answers.push(makeAnswer(world, draft.person, { id: `${mail.mailId}:${index}`, model, case: about, thread: at, steps }));
  };
  if (facts.kind !== 'rejection' || facts.confidence < ASK_ONLY) {
    if (facts.kind === 'offer' && facts.confidence >= SURE) draft.person = { ...draft.person, resetAt: world.now() };
    // A bare yes in answer means: it is a rejection after all.
    draft.person = { ...draft.person, asked: { what: 'kind', caseId: null, at: world.now(), mailId: mail.mailId } };
    return add(otherKind(world, draft.person, facts));
  }
  const known = findKnown({ messageId: original.messageId, date: original.date, facts, at: mail.receivedAt }, draft.cases);
  if (known) {
    const noted = reading.note && reading.note !== known.note ? { ...known, note: joinNotes(known.note, reading.note) } : known;
    draft.cases = draft.cases.map(item => (item.id === known.id ? noted : item));
    const today = wallClock(world.now(), draft.person.zone).date;
    return add({ kind: 'known', to: toOf(draft.person), case: briefOf(noted, draft.person, draft.cases), today }, noted);
  }
  const isFirst = draft.cases.length === 0;
  const item = makeCase(world, draft, input, original, facts, index);
  draft.cases.push(item);
  const active = item.plan.steps.filter(step => step.state === 'active').map(step => step.action as number);
  add(planModel(world, draft, item, isFirst, input.distress === 'low'), item, active);
}

/** A new case with its plan. */
function makeCase(
  world: World,
  { person, cases }: Draft,
  input: ForwardInput,
  original: Original,
  facts: Facts,
  index: number,
): Case {
  const { mail, reading } = input;
  const id = caseIdOf(mail.mailId, index);
  const now = world.now();
  const item: Omit<Case, 'plan'> = {
    ...beginCase(),
    id,
    personId: person.id,
    mailId: mail.mailId,
    createdAt: now,
    facts,
    original: {
      fromName: original.fromName,
      fromAddress: original.fromAddress,
      subject: original.subject,
      date: original.date,
      messageId: original.messageId,
    },
    note: reading.note?.slice(0, 4_000) ?? null,
    state: input.distress === 'severe' ? 'held' : 'open',
    code: codeOf(id),
    token: makeToken(world.keys, { use: 'case', personId: person.id, caseId: id }),
    thread: { forward: reading.messageId, plan: null, last: null, subject: reading.subject ?? '' },
  };
  const distress = input.distress === 'low' ? 'low' : 'none';
  return { ...item, plan: makePlan({ ...planInputOf(item, { person, cases }, now), distress }) };
}

/** The plan mail of a case. */
export function planModel(
  world: World,
  { person, cases }: Omit<Draft, 'answers'>,
  item: Case,
  isFirst: boolean,
  lowDistress: boolean,
): MailModel {
  return {
    kind: 'plan',
    to: toOf(person),
    case: briefOf(item, person, cases),
    today: wallClock(world.now(), person.zone).date,
    isFirst,
    remindersOff: person.state === 'stopped' || person.isQuiet,
    lowDistress,
    privateAddress: subaddress(world.settings.mailbox, person.privateToken),
    zoneAssumed: isFirst && person.zoneSource !== 'said',
  };
}

function otherKind(world: World, person: Person, facts: Facts): MailModel {
  // To be congratulated on a withdrawn offer hurts: an offer must be sure.
  const isUnclear = facts.confidence < (facts.kind === 'offer' ? SURE : ASK_ONLY);
  const about =
    (['offer', 'interview', 'assessment', 'acknowledgement', 'outreach'] as const).find(kind => kind === facts.kind) ?? 'other';
  return {
    kind: 'other-kind',
    to: toOf(person),
    about: isUnclear ? 'unclear' : about,
    guess: isUnclear ? (facts.kind as Kind) : null,
    company: facts.company,
    role: facts.role,
    quote: facts.evidence.find(e => !e.voidedBy)?.quote ?? null,
    token: personToken(world, person),
  };
}

/** No plan now and nothing lost: the rejections are logged, held, and the care mail goes at once. */
function holdAndCare(world: World, state: State, input: ForwardInput, base: { id: string; thread: Thread }): Decision {
  const person: Person = { ...state.person, state: 'held', pausedUntil: null };
  const draft: Draft = { person, cases: [...state.cases], answers: [] };
  for (const [index, original] of input.reading.originals.entries()) {
    const facts = input.facts[index]!;
    const seen = { messageId: original.messageId, date: original.date, facts, at: input.mail.receivedAt };
    if (facts.kind !== 'rejection' || facts.confidence < ASK_ONLY || findKnown(seen, draft.cases)) continue;
    draft.cases.push(makeCase(world, draft, input, original, facts, index));
  }
  draft.answers.push(makeAnswer(world, person, { ...base, model: { kind: 'care', to: toOf(person), held: true } }));
  return draft;
}

/** A redirected original is the employer's mail, not one of the person's: its id is kept for the thread, its older references are not. */
const threadFor = (reading: Forward): Thread => ({
  ...threadOf(reading.delivery === 'redirected' ? { ...reading, references: [] } : reading),
  subject: null,
});

const joinNotes = (old: string | null, added: string): string => (old ? `${old}\n\n${added}` : added).slice(0, 4_000);
