/** A person seen for the first time: everything derived from the address and the mail, so that two deliveries make the same person. */
import type { Mailbox } from '../read/reading.ts';
import { beginPerson } from '../store/begin-items.ts';
import type { Person } from '../store/items.ts';
import { assumeZone } from './assume-zone.ts';
import { normalizeAddress, personIdOf } from './ids.ts';
import { makeToken } from './token.ts';
import type { World } from './world.ts';

export interface FirstMail {
  user: Mailbox & { address: string };
  /** Outer Date header with the sender's own offset. */
  date: string | null;
  client: string | null;
  language: string | null;
}

/** Not yet stored (version 0). A suppressed address starts stopped: its forwards get their plan, nothing unasked comes. */
export function newPerson(world: World, mail: FirstMail, isSuppressed: boolean): Person {
  const id = personIdOf(world.keys, mail.user.address);
  const assumed = assumeZone({
    date: mail.date,
    client: mail.client,
    language: mail.language,
    defaultZone: world.settings.defaultZone,
    defaultRegion: world.settings.defaultRegion === 'us' ? 'us' : 'other',
  });
  return {
    ...beginPerson(),
    id,
    address: normalizeAddress(mail.user.address),
    addresses: [normalizeAddress(mail.user.address)],
    name: mail.user.name?.slice(0, 80) ?? null,
    zone: assumed.zone,
    zoneSource: assumed.source,
    region: assumed.region,
    locale: 'en',
    language: null,
    state: isSuppressed ? 'stopped' : 'active',
    createdAt: world.now(),
    privateToken: makeToken(world.keys, { use: 'private', personId: id, caseId: null }),
  };
}
