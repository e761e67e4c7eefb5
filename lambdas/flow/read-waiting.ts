/** A mail that waited for a yes, read again from where it is stored. */
import type { Person } from '../store/items.ts';
import { type ReadResult, readAndUnderstand } from './read-mail.ts';
import type { World } from './world.ts';

/** Null when it has expired or is not among the person's mails. */
export async function readWaiting(world: World, person: Person, mailId: string): Promise<ReadResult | null> {
  const key = person.received?.find(one => one.id === mailId)?.key;
  if (!key) return null;
  const stored = await world.rawMails.get(key);
  if (stored.state !== 'read') return null;
  return readAndUnderstand(stored.raw, { mailbox: world.settings.mailbox, envelopeRecipients: null, envelopeSender: null });
}
