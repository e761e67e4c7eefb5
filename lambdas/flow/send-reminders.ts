/** A person's wake fired: what is due now is decided from the table alone, sent at most once, and the next wake set. */
import type { MailModel } from '../compose/models.ts';
import { planTools } from '../plan/tools.ts';
import type { Due } from '../remind/due.ts';
import { toDueModel } from '../remind/due-model.ts';
import { markReminded } from '../remind/mark-reminded.ts';
import { whatIsDue } from '../remind/what-is-due.ts';
import type { Answer, Case, Person } from '../store/items.ts';
import { briefOf, toOf } from './brief.ts';
import { decideAndSend } from './decide-and-send.ts';
import { caseThread, makeAnswer, NO_THREAD } from './make-answer.ts';
import { pendingOf, sendPending } from './send-pending.ts';
import { readState } from './state.ts';
import type { Decision, State, World } from './world.ts';

/** What became of a wake: a label for the log. */
export type WakeOutcome = 'nobody' | 'erasing' | 'nothing' | Exclude<Due['kind'], 'nothing'>;

/** Late, early, doubled and stale wakes are all the same: only the state counts. Two reads, at most five writes for one case. */
export async function sendReminders(world: World, personId: string): Promise<WakeOutcome> {
  const found = await readState(world, personId);
  if (!found) return log(world, personId, 'nobody');
  if (found.person.isErasing) return log(world, personId, 'erasing');
  // What waits goes first: nobody is reminded of a plan they have not seen, and a late plan gets its dates now.
  const start = pendingOf(found.person).length > 0 ? await sendPending(world, found) : found;
  if (pendingOf(start.person).some(({ model }) => model?.kind === 'plan')) return log(world, personId, 'nothing');
  let outcome: WakeOutcome = 'nothing';
  // The schedule that fired has deleted itself, so that whatever comes next must be told again.
  const fired: State = { ...start, person: { ...start.person, scheduledFor: null } };
  await decideAndSend(
    world,
    fired,
    () => false,
    state => {
      const due = whatIsDue(state.person, state.cases, world.now(), planTools);
      outcome = due.kind;
      return decide(world, state, due);
    },
  );
  return log(world, personId, outcome);
}

function decide(world: World, state: State, due: Due): Decision {
  const now = world.now();
  const { person, cases } = markReminded(state.person, state.cases, due, now, planTools);
  if (due.kind === 'nothing') return { person, cases, answers: [] };
  // One answer a key: a second wake of the same morning finds it there, sent or not.
  const id = `due:${due.key}`;
  if (state.person.answers[id]) return { ...state, answers: [] };
  const brief = (item: Case) => briefOf(item, person, cases);
  const model = toDueModel(due, { to: toOf(person), person: state.person, cases, now, brief });
  return { person, cases, answers: model ? [answerOf(world, person, cases, id, model, due)] : [] };
}

/** In the thread of the one case it is about; a digest of several stands in the thread of the first. */
function answerOf(
  world: World,
  person: Person,
  cases: Case[],
  id: string,
  model: MailModel,
  due: Exclude<Due, { kind: 'nothing' }>,
): Answer {
  const first = due.kind === 'digest' ? due.cases[0] : due;
  const item = cases.find(one => one.id === first?.caseId) ?? null;
  const about = due.kind === 'digest' ? due.cases : [];
  const stepsOf = (one: (typeof about)[number]) => [...one.due, ...one.more, ...one.overdue];
  const steps = about.filter(one => one.caseId === item?.id).flatMap(stepsOf);
  const others = about.filter(one => one.caseId !== item?.id).map(one => ({ caseId: one.caseId, steps: stepsOf(one) }));
  const thread = item ? caseThread(item, NO_THREAD) : NO_THREAD;
  return makeAnswer(world, person, { id, model, case: item, thread, steps, others });
}

function log(world: World, personId: string, outcome: WakeOutcome): WakeOutcome {
  world.log.line('woken', { personId, outcome });
  return outcome;
}
