/** A person's own words → changed state and one answer. */
import { wallClock } from '../calendar/zones.ts';
import { applyCommands } from '../converse/apply.ts';
import type { Intent } from '../converse/intent.ts';
import { readCommands } from '../converse/read-commands.ts';
import type { Reading } from '../read/reading.ts';
import type { Case, Person, SentRecord } from '../store/items.ts';
import type { IncomingMail } from './incoming.ts';
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
  const asked = askedBy(state.person, input.sent);
  const person: Person = { ...state.person, asked };
  const current = findCase(state.cases, input);
  const intents = readWords(world, person, current, input, asked);
  const isKindFixed = asked?.what === 'kind' && intents.some(i => i.fix?.field === 'kind' && i.fix.value === 'rejection');
  const now = world.now();
  const context = { now, today: wallClock(now, person.zone).date, tools: turnTools({ ...state, person }, now) };
  const turn = isKindFixed
    ? { person, cases: [], changes: [], effects: ['confirm-kind' as const], next: null }
    : applyCommands(
        intents,
        { person, cases: state.cases, currentId: current?.id ?? null, due: input.sent?.steps ?? [] },
        context,
      );
  const changed = new Map(turn.cases.map(item => [item.id, item]));
  const cases = state.cases.map(item => changed.get(item.id) ?? item);
  const next: State = { person: turn.person, cases };
  const isLow = intents.some(i => i.level === 'low');
  const changedCase = cases.find(item => item.id === current?.id) ?? null;
  return sayChanges(world, next, turn, { ...input, current: changedCase, isLow, asked });
}

/** An answer to a question that was not the last one still finds its question: by the mail it answers. */
function askedBy(person: Person, sent: SentRecord | null): Person['asked'] {
  if (sent?.kind !== 'other-kind') return person.asked;
  return {
    what: 'kind',
    caseId: null,
    at: person.asked?.at ?? '',
    mailId: sent.answerId.slice(0, sent.answerId.lastIndexOf(':')),
  };
}

function findCase(cases: Case[], { token, sent }: WordsInput): Case | null {
  const id = token?.caseId ?? sent?.caseId;
  return cases.find(item => item.id === id) ?? null;
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
      region: person.region,
      language: reading.language,
      asked: asked && asked.what !== 'redirect' ? asked.what : asked ? 'join' : null,
    },
  );
}
