/** Stops without a question: one-click unsubscribe, a mail to the unsubscribe address, a bounce, a complaint. Repeatable. */
import type { Outcome } from './incoming.ts';
import { change, readState } from './state.ts';
import type { Token } from './token.ts';
import type { World } from './world.ts';

/** No more unasked mail. The schedule may still fire: what is due is asked of the table then, and is nothing. False: nobody there. */
export async function stopPerson(world: World, personId: string, suppressedBy: 'bounce' | 'complaint' | null): Promise<boolean> {
  const state = await readState(world, personId);
  if (!state) return false;
  const isStopped = state.person.state === 'stopped' && (!suppressedBy || state.person.suppressedBy);
  if (isStopped) return true;
  await change(world, state, person => ({
    ...person,
    state: 'stopped',
    pausedUntil: null,
    suppressedBy: suppressedBy ?? person.suppressedBy ?? null,
  }));
  world.log.line('person stopped', { personId, reason: suppressedBy ?? 'unsubscribe' });
  world.log.count('stopped');
  return true;
}

/** An unsubscribe token may stop and nothing else, whoever sends it. */
export async function stopByToken(world: World, token: Token): Promise<Outcome> {
  const isKnown = token.use === 'unsubscribe' && (await stopPerson(world, token.personId, null));
  return {
    outcome: isKnown ? 'noted' : 'refused',
    reason: isKnown ? 'unsubscribed' : 'unsubscribe-nobody',
    personId: isKnown ? token.personId : null,
    caseIds: [],
  };
}
