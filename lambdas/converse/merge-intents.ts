/** Puts the intents of all clauses together: one a verb, unless times or corrections differ. */
import type { CommandContext, Intent } from './intent.ts';

const MAX_INTENTS = 12;

export function mergeIntents(intents: readonly Intent[], { due }: CommandContext): Intent[] {
  let out: Intent[] = [];
  for (const intent of intents) {
    const same = out.find(one => isSame(one, intent));
    if (!same) out.push({ ...intent, steps: [...intent.steps] });
    else absorb(same, intent);
  }
  if (out.some(({ command }) => command === 'pause') && out.some(({ command }) => command === 'stop'))
    out = out.filter(({ command }) => command !== 'pause');
  if (out.some(({ verb }) => verb === 'hired')) out = out.filter(({ verb, steps }) => verb !== 'snooze' || steps.length > 0);
  // Of no step, and no step was due: beside another command it was told, not reported.
  const isFree = ({ verb, steps }: Intent) => (verb === 'done' || verb === 'skip') && steps.length === 0 && due.length === 0;
  if (out.some(one => !isFree(one))) out = out.filter(one => !isFree(one));
  const has = (verb: Intent['verb']) => out.some(one => one.verb === verb);
  // What undo, stop and resume are said with: "no, not that, put it back", "the others are still useful", "I was off for a while".
  if (has('undo'))
    out = out.filter(
      ({ verb, steps, scope }) =>
        (verb !== 'skip' || steps.length > 0) && verb !== 'resume' && (verb !== 'stop' || scope === 'all'),
    );
  if (has('stop'))
    out = out.filter(
      ({ verb, steps, all }) => verb !== 'resume' && verb !== 'help' && (verb !== 'skip' || steps.length > 0 || all),
    );
  // "Send me everything, then get rid of it": with a copy asked for, what goes is the data.
  if (has('export'))
    out = out.map(one => (one.verb === 'skip' && one.steps.length === 0 ? { ...one, verb: 'delete', command: 'delete' } : one));
  const other = out.filter(
    ({ verb, until, steps, command }) =>
      !(verb === 'snooze' && command === 'snooze' && until === null && steps.length === 0) && verb !== 'thanks',
  );
  if (other.length)
    out = out.filter(
      one =>
        one.verb !== 'snooze' ||
        one.command === 'pause' ||
        one.until !== null ||
        one.steps.length > 0 ||
        one.all ||
        other.includes(one),
    );
  const steppy = new Set(out.filter(({ verb }) => verb === 'done' || verb === 'skip').flatMap(({ steps }) => steps));
  out = out.filter(
    one => !(one.verb === 'snooze' && one.until === null && one.steps.length > 0 && one.steps.every(n => steppy.has(n))),
  );
  return out.slice(0, MAX_INTENTS);
}

function isSame(a: Intent, b: Intent): boolean {
  if (a.verb !== b.verb) return false;
  if (a.verb === 'fix') return a.fix?.field === b.fix?.field;
  if (a.verb !== 'snooze') return true;
  if (a.until === null || b.until === null)
    return a.steps.length === 0 || b.steps.length === 0 || (a.until === null && b.until === null);
  return a.on === b.on && a.at === b.at;
}

function absorb(into: Intent, from: Intent): void {
  into.steps = [...new Set([...into.steps, ...from.steps])];
  if (into.until === null && from.until !== null) {
    into.until = from.until;
    into.on = from.on ?? null;
    if (from.at) into.at = from.at;
  }
  if (from.all && into.steps.length === 0) into.all = true;
  if (into.steps.length) delete into.all;
  if (from.scope === 'all') {
    into.scope = 'all';
    into.command = 'stop';
  }
  if (from.command === 'pause') into.command = 'pause';
}
