/** `undo`: the last change is really taken back, from what was kept before it. */
import type { Turn } from './turn.ts';

/** Restores person and cases as they were before the last change; a second undo finds nothing. */
export function takeBack(turn: Turn): void {
  const undo = turn.person.undo;
  if (!undo) return turn.say({ what: 'nothing-to-undo' });
  for (const before of undo.before.cases) {
    const { id, ...rest } = before;
    turn.setCase(id, { ...rest, ...(rest.state === 'closed' ? {} : { closedAt: null }) });
  }
  turn.setPerson({ ...undo.before.person, undo: null });
  turn.say({ what: 'undone', changes: undo.changes });
}
