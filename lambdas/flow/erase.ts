/** Deletes everything held about a person. Repeatable: each step finds its work by what the person's own item still lists, and that item goes last. */
import { deleteAddress, saveAddress } from '../store/addresses.ts';
import { deleteCase } from '../store/cases.ts';
import { deleteMail } from '../store/mails.ts';
import { deletePerson } from '../store/persons.ts';
import { deleteSent } from '../store/sent.ts';
import { addressHashOf } from './ids.ts';
import type { State, World } from './world.ts';

export async function erase(world: World, { person, cases }: State): Promise<void> {
  const { table } = world;
  for (const mail of person.received ?? []) {
    if (mail.key) await world.rawMails.remove(mail.key);
    await deleteMail(table, mail.id);
  }
  for (const mail of person.sent ?? []) await deleteSent(table, mail.id);
  for (const item of cases) await deleteCase(table, person.id, item.id);
  for (const address of person.addresses) {
    const hash = addressHashOf(world.keys, address);
    // Only a bounce or a complaint outlives erasure: that this address, whoever it was, is not to be reminded.
    if (person.suppressedBy) await saveAddress(table, hash, { personId: null, isSuppressed: true, at: world.now() });
    else await deleteAddress(table, hash);
  }
  await world.wake.clear(person.id);
  await deletePerson(table, person.id);
  world.log.line('person erased', { personId: person.id });
  world.log.count('erased');
}
