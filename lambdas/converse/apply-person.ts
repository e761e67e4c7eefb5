/** Commands about the person and all plans: pause, resume, stop, start, hired, timezone, and answers to our questions. */
import { instantAt } from '../calendar/zones.ts';
import type { Intent } from './intent.ts';
import type { Turn } from './turn.ts';
import { readZone } from './zones.ts';

/** A pause without a date lasts until `resume`; the receipt says so. Reminders that came back by themselves would break it. */
export function pause(turn: Turn, intent: Intent): void {
  const until = intent.on ? instantAt(intent.on, intent.at ?? '08:30', turn.person.zone) : null;
  if (intent.until !== null && until === null) return turn.say({ what: 'ask-date', steps: [], said: intent.until, offers: [] });
  turn.setPerson({ state: 'paused', pausedUntil: until });
  turn.say({ what: 'paused', until: intent.on ?? null });
}

/** resume and start switch everything back on, a stopped plan in this thread too. */
export function resume(turn: Turn, intent: Intent): void {
  const wasHeld = turn.person.state === 'held';
  turn.setPerson({ state: 'active', pausedUntil: null, isQuiet: false, unanswered: 0, checkInAt: null });
  if (turn.current?.state === 'stopped') turn.setCase(turn.current.id, { state: 'open' });
  for (const c of turn.cases.values()) if (wasHeld && c.state === 'held') turn.setCase(c.id, { state: 'open' });
  if (wasHeld) turn.effects.add('plan');
  turn.say({ what: wasHeld ? 'held-lifted' : intent.command === 'start' ? 'started' : 'resumed' });
}

/** A bare stop ends all unasked mail; `stop this one` ends one plan. The one-line answer says which. */
export function stop(turn: Turn, intent: Intent): void {
  const only = intent.command === 'stop-this' ? turn.current : null;
  if (only) turn.setCase(only.id, { state: 'stopped' });
  else turn.setPerson({ state: 'stopped', pausedUntil: null });
  const goesOn = [...turn.cases.values()].some(c => c.id !== only?.id && (c.state === 'open' || c.state === 'quiet'));
  turn.changes.push({
    what: 'stopped',
    scope: only ? 'plan' : 'all',
    company: only?.facts.company ?? null,
    ...(only && !goesOn && { isOnly: true }),
  });
  turn.effects.add('stopped');
}

/** A job: every plan is closed, the patterns start anew, nothing more is asked. */
export function hired(turn: Turn): void {
  const open = [...turn.cases.values()].filter(c => c.state !== 'closed');
  for (const c of open) turn.setCase(c.id, { state: 'closed', closedAt: turn.context.now });
  turn.setPerson({ resetAt: turn.context.now, asked: null });
  turn.say({ what: 'hired', closed: open.length });
}

/** Moves the person's clock; steps keep their local day and hour. */
export function moveZone(turn: Turn, intent: Intent): void {
  const said = intent.value ?? '';
  const zone = readZone(said)?.zone ?? null;
  if (!zone) return turn.say({ what: 'zone-unknown', said });
  const old = turn.person.zone;
  turn.setPerson({ zone, zoneSource: 'said' });
  for (const c of turn.cases.values()) {
    const steps = c.plan.steps.map(s => (s.on && s.due ? { ...s, due: instantAt(s.on, localTime(s.due, old), zone) } : s));
    turn.setCase(c.id, { plan: { ...c.plan, steps } });
  }
  turn.say({ what: 'zone', zone });
}

const localTime = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    Date.parse(instant),
  );

/** A bare yes or no means what our last mail asked; without a question it is not understood. */
export function answer(turn: Turn, yes: boolean): void {
  const asked = turn.person.asked;
  turn.setPerson({ asked: null });
  switch (asked?.what) {
    case 'check-in':
      if (!yes) return stop(turn, { verb: 'stop', command: 'stop', steps: [], until: null });
      return turn.say({ what: 'answered', question: 'check-in', yes });
    case 'wrap-up':
      if (asked.caseId) turn.setCase(asked.caseId, { didTheyAnswer: yes });
      return turn.say({ what: 'answered', question: 'wrap-up', yes });
    case 'delete':
      if (!yes) return turn.say({ what: 'answered', question: 'delete', yes });
      turn.effects.add('delete');
      return;
    case 'kind':
      turn.effects.add(yes ? 'confirm-kind' : 'deny-kind');
      return;
    case 'join':
    case 'redirect':
      turn.effects.add(yes ? 'join' : 'silent');
      return;
    default:
      turn.say({ what: 'not-understood', likely: likelyCommands(turn) });
  }
}

/** The three commands a person most likely wants where the conversation stands. */
export function likelyCommands(turn: Turn): string[] {
  const open = turn.current?.plan.steps.filter(s => s.state === 'active').map(s => s.action);
  const step = turn.due.find(n => open?.some(action => action === n) ?? true) ?? open?.[0];
  return step ? [`done ${step}`, `snooze ${step} for 2 days`, 'help'] : ['list', 'stop', 'help'];
}
