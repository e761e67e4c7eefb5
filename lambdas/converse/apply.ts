/** Commands applied to the state: what a person asked for becomes changed items and a list of changes for one receipt. */
import type { Change } from '../compose/models.ts';
import type { Case } from '../store/items.ts';
import { applyFix } from './apply-fix.ts';
import { answer, hired, likelyCommands, moveZone, pause, resume, stop } from './apply-person.ts';
import { applyToSteps, showMore } from './apply-steps.ts';
import { takeBack } from './apply-undo.ts';
import type { Intent } from './intent.ts';
import { Turn, type TurnContext, type TurnResult, type TurnState } from './turn.ts';

/**
 * Applies all commands of one mail, in the order written. Pure; applying the same mail to the same state gives the same result.
 * Severe distress comes before everything: nothing else in that mail is acted on.
 */
export function applyCommands(intents: Intent[], state: TurnState, context: TurnContext): TurnResult {
  const turn = new Turn(state, context);
  heard(turn);
  if (intents.some(i => i.level === 'severe')) {
    turn.setPerson({ state: 'held', pausedUntil: null });
    turn.effects.add('care');
    return result(turn);
  }
  // A job closes every plan: what the same words say of one mail ("an offer, not a rejection") is no second command.
  const isHired = intents.some(i => i.command === 'hired');
  for (const intent of intents) if (!isHired || intent.fix?.field !== 'kind') applyOne(turn, intent);
  afterSteps(turn);
  if (changedSomething(turn.changes)) rememberForUndo(turn, state);
  return result(turn);
}

/** Any answer shows that the mails are read: the count of unanswered ones starts anew, silence ends. */
function heard(turn: Turn): void {
  turn.setPerson({ unanswered: 0, checkInAt: null, isQuiet: false });
}

function applyOne(turn: Turn, intent: Intent): void {
  switch (intent.command) {
    case 'done':
    case 'skip':
    case 'snooze':
      return applyToSteps(turn, intent);
    case 'show':
      return intent.steps.length || turn.due.length ? applyToSteps(turn, intent) : showMore(turn);
    case 'pause':
      return pause(turn, intent);
    case 'resume':
    case 'start':
    case 'plan':
      return resume(turn, intent);
    case 'stop':
    case 'stop-this':
      return stop(turn, intent);
    case 'hired':
      return hired(turn);
    case 'fix':
    case 'role':
      return applyFix(turn, intent);
    case 'timezone':
      return moveZone(turn, intent);
    case 'undo':
      return takeBack(turn);
    case 'status':
      return turn.say({ what: 'list' });
    case 'yes':
    case 'no':
      return answer(turn, intent.command === 'yes');
    case 'confirm-delete':
      turn.effects.add('delete');
      return;
    case 'delete':
      turn.setPerson({ asked: { what: 'delete', caseId: null, at: turn.context.now } });
      return turn.say({ what: 'ask-delete' });
    case 'help':
    case 'export':
    case 'join':
      turn.effects.add(intent.command);
      return;
    case 'thanks':
      turn.effects.add('silent');
      return;
    case 'distress':
      // Low distress changes no plan; the flow adds the line. Severe never comes here.
      turn.effects.add('silent');
      return;
    default:
      return turn.say({ what: 'not-understood', likely: likelyCommands(turn) });
  }
}

/** When the asked-for steps are finished the next later one comes; when none is left the case ends. */
function afterSteps(turn: Turn): void {
  if (!turn.changes.some(c => c.what === 'done' || c.what === 'skipped')) return;
  const current = turn.current;
  if (!current || current.state === 'closed' || current.plan.steps.some(s => s.state === 'active')) return;
  const plan = turn.context.tools.releaseLater(current.plan, turn.context.now, turn.person.zone);
  const released = plan.steps
    .filter((s, i) => s.state === 'active' && current.plan.steps[i]?.state === 'later')
    .map(s => s.action);
  if (released.length) {
    turn.setCase(current.id, { plan });
    return turn.say({ what: 'released', steps: released });
  }
  turn.setCase(current.id, keepsAPromise(current) ? { state: 'quiet' } : { state: 'closed', closedAt: turn.context.now });
  turn.effects.add('all-done');
}

/** A promised hello after 60 days or look after 30 keeps a finished plan alive, silently. */
const keepsAPromise = (of: Case): boolean =>
  of.plan.steps.some(s => isPromised(s) && (s.id === '2.keep' || s.id === '4.door' || s.id === '4.reopen'));

/** Asked for and not skipped: the same measure as in remind. */
const isPromised = (s: Case['plan']['steps'][number]): boolean => s.state === 'done' || (s.on !== null && s.state !== 'skipped');

/** Changes that undo can take back; questions, lists and refusals are none. */
const UNDOABLE: Change['what'][] = [
  'done',
  'skipped',
  'snoozed',
  'released',
  'paused',
  'resumed',
  'started',
  'stopped',
  'fixed',
  'not-a-rejection',
  'zone',
  'hired',
];
const changedSomething = (changes: Change[]): boolean => changes.some(c => UNDOABLE.includes(c.what));

function rememberForUndo(turn: Turn, before: TurnState): void {
  const { state, pausedUntil, zone, zoneSource, resetAt, headlineDone } = before.person;
  const cases = before.cases
    .filter(c => turn.changed.has(c.id))
    .map(({ id, plan, state: s, facts }) => ({ id, plan, state: s, facts }));
  turn.setPerson({
    undo: {
      at: turn.context.now,
      changes: turn.changes,
      before: { person: { state, pausedUntil, zone, zoneSource, resetAt, headlineDone }, cases },
    },
  });
}

function result(turn: Turn): TurnResult {
  const { today } = turn.context;
  const open = [...turn.cases.values()].filter(c => c.state === 'open');
  const dates = open.flatMap(c =>
    c.plan.steps
      .filter(s => s.state === 'active')
      .map(s => ({ step: s.action, on: s.on, company: c.facts.company, own: c.id === turn.currentId })),
  );
  // The next thing is looked for in this plan first: its numbers are the ones the person has before them.
  const next = dates.toSorted(
    (a, b) => Number(b.own) - Number(a.own) || (a.on ?? today).localeCompare(b.on ?? today) || a.step - b.step,
  )[0];
  return {
    person: turn.person,
    cases: [...turn.changed].flatMap(id => turn.cases.get(id) ?? []),
    changes: turn.changes,
    effects: [...turn.effects],
    currentId: turn.currentId,
    next: next ? { step: next.step, on: next.on, company: next.own ? null : next.company } : null,
  };
}
