/** A second address becomes the person's own: asked for from the new address, confirmed from the old one. */
import { wallClock } from '../calendar/zones.ts';
import { saveAddress } from '../store/addresses.ts';
import { toOf } from './brief.ts';
import { addressHashOf } from './ids.ts';
import type { IncomingMail } from './incoming.ts';
import { makeAnswer } from './make-answer.ts';
import type { Decision, World } from './world.ts';

/** The decision with the address joined and one receipt. The address's own item is written first: a repeat writes the same. */
export async function joinAddress(
  world: World,
  mail: IncomingMail,
  decision: Decision,
  address: string | null,
): Promise<Decision> {
  if (!address) return decision;
  const now = world.now();
  await saveAddress(world.table, addressHashOf(world.keys, address), {
    personId: decision.person.id,
    isSuppressed: false,
    at: now,
  });
  const person = { ...decision.person, addresses: [...new Set([...decision.person.addresses, address])] };
  const today = wallClock(now, person.zone).date;
  const changes = [{ what: 'joined' as const, address }];
  const model = { kind: 'receipt' as const, to: toOf(person), today, case: null, cases: [], changes, next: null, isLast: false };
  return { ...decision, person, answers: [...decision.answers, makeAnswer(world, person, { id: `${mail.mailId}:j`, model })] };
}
