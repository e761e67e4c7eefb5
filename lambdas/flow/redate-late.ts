/** A mail that waited past its day (the day's budget, a fault) is dated when it is sent: a plan gets new dates, the others a new "today". */
import { wallClock } from '../calendar/zones.ts';
import type { MailModel } from '../compose/models.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Answer, Case } from '../store/items.ts';
import { briefOf } from './brief.ts';
import { nextWakeOf } from './next-wake.ts';
import { change } from './state.ts';
import { planInputOf } from './turn-tools.ts';
import type { State, World } from './world.ts';

/** The state whose answer `id` speaks of the person's today; the same state where it already does. Needs the answer's lease. */
export async function redateLate(world: World, state: State, id: string): Promise<State> {
  const answer = state.person.answers[id];
  const model = answer?.model;
  if (!model || !('today' in model)) return state;
  const today = wallClock(world.now(), state.person.zone).date;
  if (model.today >= today) return state;
  const item = state.cases.find(one => one.id === answer.caseId);
  if (model.kind !== 'plan' || !item || !isUntouched(item.plan))
    return withAnswer(world, state, { ...answer, model: { ...model, today } });
  return replan(world, state, answer, model, item, today);
}

async function replan(
  world: World,
  state: State,
  answer: Answer,
  model: Extract<MailModel, { kind: 'plan' }>,
  item: Case,
  today: string,
): Promise<State> {
  const distress = model.lowDistress ? 'low' : 'none';
  const plan = makePlan({ ...planInputOf(item, state, world.now()), distress });
  const dated = { ...item, plan };
  const late: Answer = {
    ...answer,
    model: { ...model, today, case: briefOf(dated, state.person, state.cases) },
    steps: plan.steps.filter(step => step.state === 'active').map(step => step.action as number),
  };
  const cases = state.cases.map(one => (one.id === item.id ? dated : one));
  const due = nextWakeOf(state.person, cases, world.now());
  // As at every decision: a schedule that fires for nothing does no harm, one that is missing would.
  if (due && due !== state.person.scheduledFor) await world.wake.set(state.person.id, due);
  return withAnswer(world, state, late, { due, caseChange: one => (one.id === item.id ? { ...one, plan } : one) });
}

/** Nothing was done, moved or asked for in it: the person has not seen it yet. */
const isUntouched = (plan: Plan): boolean =>
  plan.steps.every(
    ({ state, snoozed, reminded }) => !['done', 'skipped', 'closed'].includes(state) && snoozed === 0 && reminded === 0,
  );

const withAnswer = (
  world: World,
  state: State,
  answer: Answer,
  plan?: { due: string | null; caseChange: (item: Case) => Case },
): Promise<State> =>
  change(
    world,
    state,
    person => ({ ...person, ...(plan && { scheduledFor: plan.due }), answers: { ...person.answers, [answer.id]: answer } }),
    plan?.caseChange,
  );
