/** The order that survives crashes: decide, set the wake, commit with the answers pending, send, mark (docs/store.md). */
import { addMonths } from '../calendar/days.ts';
import type { Answer, Case, Person } from '../store/items.ts';
import { nextWakeOf } from './next-wake.ts';
import { leased, pendingOf, saveProof, sendPending } from './send-pending.ts';
import { commit, readState, TRIES } from './state.ts';
import type { Decision, State, World } from './world.ts';

/** A person with something unsent is in the wake index that soon, so that reconcile finds it whatever dies. */
const UNSENT_MS = 15 * 60_000;
/** Proofs of sent answers are kept so long: longer than a queue may deliver again. */
const KEPT_MS = 35 * 86_400_000;
/** An item may have 400 kB; what can be undone is given up before anything else. */
const MAX_ITEM = 300_000;

/**
 * Runs `decide` on the person's state and carries it out. A decision that was committed before is recognised: what is still unsent is sent, nothing is decided twice. `start` is the state, or a new person (version 0).
 * `isDecided` tells from the person whether an earlier try committed the decision.
 */
export async function decideAndSend(
  world: World,
  start: State,
  isDecided: (person: Person) => boolean,
  decide: (state: State) => Decision | Promise<Decision>,
): Promise<State> {
  let state = start;
  for (let i = 0; i < TRIES; i++) {
    if (isDecided(state.person)) return finish(world, state);
    const saved = await decideOnce(world, state, await decide(state));
    if (saved) return sendPending(world, saved);
    state = (await readState(world, state.person.id)) ?? state;
  }
  throw new Error('others kept changing this person');
}

/** Sends what is left of an earlier try, and writes the proofs that may be missing. */
async function finish(world: World, state: State): Promise<State> {
  const unproved = Object.values(state.person.answers).filter(a => a.state === 'sent' && isRecent(a, world.now()));
  for (const answer of unproved) await saveProof(world, state.person, answer);
  return sendPending(world, state);
}

const isRecent = (answer: Answer, now: string) => Date.parse(now) - Date.parse(answer.sentAt ?? answer.createdAt) < 3_600_000;

async function decideOnce(world: World, before: State, decision: Decision): Promise<State | null> {
  const now = world.now();
  const answers = {
    ...recentAnswers(decision.person, now),
    ...Object.fromEntries(decision.answers.map(a => [a.id, leased(world, a)])),
  };
  const cases = decision.cases.map(item => withRetention(item, world));
  const due = nextWakeOf(decision.person, cases, now);
  const person: Person = withinSize({ ...decision.person, answers, scheduledFor: due });
  const isUnsent = pendingOf(person).length > 0;
  const soon = new Date(Date.parse(now) + UNSENT_MS).toISOString();
  person.wakeAt = isUnsent && (due === null || soon < due) ? soon : due;
  // The schedule first: one that fires for nothing does no harm, one that is missing would.
  if (due && due !== before.person.scheduledFor) await world.wake.set(person.id, due);
  const saved = await commit(world, before, person, cases);
  if (saved && !due && before.person.scheduledFor) await world.wake.clear(person.id);
  return saved;
}

/** A closed case is forgotten after its months; one that was opened again is not (0 is no date to DynamoDB's TTL). */
function withRetention(item: Case, world: World): Case {
  if (item.state !== 'closed') return item.ttl ? { ...item, ttl: 0 } : item;
  if (item.ttl) return item;
  const closed = (item.closedAt ?? world.now()).slice(0, 10);
  const until = addMonths(closed, Number(world.settings.closedCaseMonths || 24));
  return { ...item, ttl: Math.floor(Date.parse(`${until}T00:00:00Z`) / 1000) };
}

const recentAnswers = (person: Person, now: string): Person['answers'] =>
  Object.fromEntries(
    Object.entries(person.answers).filter(
      ([, a]) => a.state === 'pending' || Date.parse(now) - Date.parse(a.createdAt) < KEPT_MS,
    ),
  );

const withinSize = (person: Person): Person => (JSON.stringify(person).length > MAX_ITEM ? { ...person, undo: null } : person);
