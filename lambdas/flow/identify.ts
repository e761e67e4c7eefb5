/** Who a mail is from, and whether they may: a value with its reason, never a guess. */

import { sesVerdicts } from '../read/authentication.ts';
import type { Reading } from '../read/reading.ts';
import { readAddress } from '../store/addresses.ts';
import { readCases } from '../store/cases.ts';
import { readPerson } from '../store/persons.ts';
import { mayUse } from './access.ts';
import { authenticate } from './authenticate.ts';
import { addressHashOf, normalizeAddress, personIdOf } from './ids.ts';
import type { IncomingMail } from './incoming.ts';
import { newPerson } from './new-person.ts';
import { readState, writeRedo } from './state.ts';
import { firstToken, type Token } from './token.ts';
import type { State, World } from './world.ts';

export type Identity =
  /** `from`: the header From, authenticated. `private`: sent to the private subaddress. `redirect`: named by a redirect's headers. */
  | { who: 'person'; state: State; via: 'from' | 'private' | 'redirect' }
  /** An authenticated stranger who knows a token of `state`'s person: perhaps a second address of theirs. */
  | { who: 'other-address'; state: State; address: string }
  /** `tell`: the one refusal that is answered, at most once a month. */
  | { who: 'refused'; reason: string; tell: { kind: 'not-verified' | 'not-allowed'; address: string } | null };

const refused = (reason: string): Identity => ({ who: 'refused', reason, tell: null });

export async function identify(world: World, mail: IncomingMail, reading: Reading): Promise<Identity> {
  const token = firstToken(world.keys, reading.tokens);
  const from = headerFrom(reading);
  if (reading.route === 'forward' && reading.delivery === 'redirected') return identifyRedirect(world, reading, token, from);
  if (!from) return refused('from-unclear');
  const verdict = authenticate({ from, notice: mail.notice, block: sesVerdicts(reading.headers) });
  if (verdict === 'failed') return refused('not-authenticated');
  if (verdict === 'unaligned') return { who: 'refused', reason: 'not-verified', tell: { kind: 'not-verified', address: from } };
  if (!mayUse(world.settings.access, from)) {
    return { who: 'refused', reason: 'not-allowed', tell: { kind: 'not-allowed', address: from } };
  }
  const state = await findOrMakePerson(world, reading, from);
  const isStranger = state.person.version === 0;
  if (isStranger && mail.notice?.verdicts.spam === 'FAIL') return refused('spam');
  if (isStranger && token && token.personId !== state.person.id) {
    const owner = await readState(world, token.personId);
    if (owner) return { who: 'other-address', state: owner, address: from };
  }
  return { who: 'person', state, via: 'from' };
}

/** A redirected mail is the employer's own: it proves nothing about the user, so it may only open a case that is answered to the enrolled address. */
async function identifyRedirect(world: World, reading: Reading, token: Token | null, from: string | null): Promise<Identity> {
  if (token?.use === 'private') {
    const state = await readState(world, token.personId);
    return state ? { who: 'person', state, via: 'private' } : refused('redirect-to-nobody');
  }
  const { address } = reading.user;
  if (!address || address === from) return refused('redirect-of-nobody');
  const state = await findOrMakePerson(world, reading, address);
  return state.person.version === 0 ? refused('redirect-of-stranger') : { who: 'person', state, via: 'redirect' };
}

/** The person of an address with all their cases; not yet stored (version 0) when new. Three reads. */
async function findOrMakePerson(world: World, reading: Reading, address: string): Promise<State> {
  const derived = personIdOf(world.keys, address);
  const [record, person, cases] = await Promise.all([
    readAddress(world.table, addressHashOf(world.keys, address)),
    readPerson(world.table, derived),
    readCases(world.table, derived, world.now()),
  ]);
  if (record?.personId && record.personId !== derived) {
    const state = await readState(world, record.personId);
    if (state) return state;
  }
  if (person) return writeRedo(world, { person, cases });
  const { date, client, language } = reading;
  const user = { name: reading.user.address === address ? reading.user.name : null, address };
  return { person: newPerson(world, { user, date, client, language }, record?.isSuppressed ?? false), cases: [] };
}

/** The address of the one header From; null when there are several, or it holds more than one address (RFC 5322 3.6.2 allows it, nobody honest does it). */
export function headerFrom(reading: Reading): string | null {
  const fields = reading.headers.filter(field => field.name === 'from');
  const value = fields[0]?.value ?? '';
  if (fields.length !== 1 || value.length > 1_000) return null;
  const unquoted = value.replace(/"(?:[^"\\]|\\.){0,500}"/g, ' ');
  const addresses = unquoted.match(/[^\s<>,;:()"]{1,64}@[^\s<>,;:()"]{1,253}/g) ?? [];
  const bracketed = unquoted.match(/<([^<>]{1,320})>/g) ?? [];
  if (bracketed.length > 1) return null;
  if (bracketed.length === 1) return plain(bracketed[0]!.slice(1, -1));
  return addresses.length === 1 ? plain(addresses[0]!) : null;
}

const plain = (address: string): string | null =>
  /^[^\s<>,;:()"@]{1,64}@[^\s<>,;:()"@]{1,253}$/.test(address.trim()) ? normalizeAddress(address) : null;
