/** A person's own words → changed state and one answer. */
import { wallClock } from '../calendar/zones.ts';
import { applyCommands } from '../converse/apply.ts';
import type { Intent } from '../converse/intent.ts';
import { readCommands } from '../converse/read-commands.ts';
import type { TurnState } from '../converse/turn.ts';
import type { Reading } from '../read/reading.ts';
import type { Case, Person, SentRecord } from '../store/items.ts';
import { SURE } from './brief.ts';
import type { IncomingMail } from './incoming.ts';
import { regionOf } from './region.ts';
import { sayChanges } from './say-changes.ts';
import type { Token } from './token.ts';
import { turnTools } from './turn-tools.ts';
import type { Decision, State, World } from './world.ts';

type Words = Extract<Reading, { route: 'reply' | 'question' }>;

export interface WordsInput {
  mail: IncomingMail;
  reading: Words;
  /** Our mail that is answered, where its id was found. */
  sent: SentRecord | null;
  /** The token it was sent to; never an authority, only a hint which case is meant. */
  token: Token | null;
}

/** What an answer asks of the flow beyond the decision: things that need more than the state. */
export type Follow = 'confirm-kind' | 'join' | 'redirect' | 'erase' | null;

export interface WordsDecision extends Decision {
  follow: Follow;
  /** The question that was answered, with its waiting mail. */
  asked: Person['asked'];
  reason: string;
}

export function answerWords(world: World, state: State, input: WordsInput): WordsDecision {
  const current = findCase(state.cases, input);
  const asked = askedBy(state.person, current, input.sent, world.now());
  const person: Person = { ...state.person, asked };
  const intents = readWords(world, person, current, input, asked).map(intent => aboutKind(intent, asked));
  const isKindFixed =
    asked?.what === 'kind' && asked.mailId && intents.some(i => i.fix?.field === 'kind' && i.fix.value === 'rejection');
  const now = world.now();
  const context = { now, today: wallClock(now, person.zone).date, tools: turnTools({ ...state, person }, now) };
  const turn = isKindFixed
    ? { person, cases: [], changes: [], effects: ['confirm-kind' as const], currentId: null, next: null }
    : applyCommands(
        intents,
        { person, cases: state.cases, currentId: current?.id ?? null, ...aboutOf(state.cases, current, input) },
        context,
      );
  const changed = new Map(turn.cases.map(item => [item.id, item]));
  const cases = state.cases.map(item => changed.get(item.id) ?? item);
  // A question that these words did not answer is closed, unless they asked a new one.
  const asks = turn.person.asked === asked ? stillOpen(asked) : turn.person.asked;
  const next: State = { person: { ...turn.person, asked: asks }, cases };
  const isLow = intents.some(i => i.level === 'low');
  const changedCase = cases.find(item => item.id === (current && (turn.currentId ?? current.id))) ?? null;
  return sayChanges(world, next, turn, { ...input, current: changedCase, isLow, asked });
}

/** A question stays open so long; a yes after that is no answer to it. */
const OPEN_MS = 14 * 86_400_000;

/**
 * Which question these words may answer: that of the very mail they answer, where it is known; else the last one, while it is fresh.
 * A yes to something else must never delete, join or plan anything.
 */
function askedBy({ asked }: Person, current: Case | null, sent: SentRecord | null, now: string): Person['asked'] {
  // The plan of a mail we were not sure of asks in its first line.
  if (sent?.kind === 'plan' && current && current.facts.confidence < SURE) return { what: 'kind', caseId: current.id, at: now };
  if (sent?.kind === 'check-in' || sent?.kind === 'wrap-up') return { what: sent.kind, caseId: sent.caseId, at: now };
  if (sent?.kind === 'other-kind')
    return { what: 'kind', caseId: null, at: now, mailId: sent.answerId.slice(0, sent.answerId.lastIndexOf(':')) };
  if (!asked || Date.parse(now) - Date.parse(asked.at) > OPEN_MS) return null;
  const mail = { kind: 'other-kind', join: 'confirm-join', redirect: 'confirm-redirect' }[asked.what as string];
  const isOther = sent !== null && (mail ? sent.kind !== mail : sent.kind !== 'receipt');
  return isOther ? null : asked;
}

/** Yes and no to "is this a rejection?" about a plan that is made already are corrections of it. */
function aboutKind(intent: Intent, asked: Person['asked']): Intent {
  if (asked?.what !== 'kind' || !asked.caseId || (intent.command !== 'yes' && intent.command !== 'no')) return intent;
  return {
    ...intent,
    verb: 'fix',
    command: 'fix',
    fix: { field: 'kind', value: intent.command === 'yes' ? 'rejection' : 'other' },
  };
}

/** The questions that outlive other words: they name a mail that waits. All others are asked again if need be. */
const stillOpen = (asked: Person['asked']): Person['asked'] =>
  asked?.what === 'join' || asked?.what === 'redirect' ? asked : null;

/** The code in brackets, as our buttons and digests give it; among this person's own plans it is as good as a token. */
function namedCase(cases: Case[], { reading }: WordsInput): Case | null {
  const { typed, reply } = reading.words;
  const codes = [typed || reply, reading.subject ?? ''].flatMap(text => text.slice(0, 2_000).match(/\[[0-9A-Za-z]{4}\]/g) ?? []);
  const found = codes.flatMap(code => cases.find(item => `[${item.code}]` === code.toUpperCase()) ?? []);
  return found.length && new Set(found).size === 1 ? found[0]! : null;
}

function findCase(cases: Case[], input: WordsInput): Case | null {
  const id = input.token?.caseId ?? input.sent?.caseId;
  return namedCase(cases, input) ?? cases.find(item => item.id === id) ?? null;
}

/** What the answered mail was about: the steps of the meant plan, and the digest's other plans where none was named. */
function aboutOf(cases: Case[], current: Case | null, input: WordsInput): Pick<TurnState, 'due' | 'others'> {
  const { sent } = input;
  if (!sent) return { due: [] };
  const all = [...(sent.caseId ? [{ caseId: sent.caseId, steps: sent.steps }] : []), ...(sent.others ?? [])];
  if (all.length < 2) return { due: sent.steps };
  const own = all.find(one => one.caseId === current?.id);
  const isNamed = namedCase(cases, input) !== null;
  return { due: own?.steps ?? [], others: isNamed ? [] : all.filter(one => one !== own) };
}

function readWords(
  world: World,
  person: Person,
  current: Case | null,
  { reading, sent }: WordsInput,
  asked: Person['asked'],
): Intent[] {
  const { typed, reply } = reading.words;
  return readCommands(
    { typed, reply, subject: reading.subject },
    {
      due: sent?.steps ?? [],
      ...(current && {
        open: current.plan.steps.filter(s => s.state === 'active' || s.state === 'later').map(s => s.action as number),
      }),
      now: world.now(),
      zone: person.zone,
      region: regionOf(person),
      language: reading.language,
      asked: asked && asked.what !== 'redirect' ? asked.what : asked ? 'join' : null,
    },
  );
}
