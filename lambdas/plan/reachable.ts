/** Whether a reply would reach a person, and at which address: no-reply boxes and hiring systems reach nobody. */
import { findHost } from '../content/hosts.ts';
import type { Contact } from '../understand/facts.ts';

/** Parts of a mailbox name that say "nobody reads this", separators removed, in the corpora's languages. */
const NOBODY = [
  'noreply', 'donotreply', 'dontreply', 'noresponse', 'unmonitored', 'notification', 'mailerdaemon', 'automated', 'autoresponder',
  'nichtantworten', 'keineantwort', 'nepasrepondre', 'noresponder', 'naoresponda', 'naoresponder', 'nonrispondere', 'nietbeantwoorden',
  'nietantwoorden', 'geenantwoord', 'nieodpowiadaj', 'svaraej', 'svarainte', 'ejsvar', 'henshinfuka',
]; // biome-ignore format: a list
const EXACTLY_NOBODY = new Set([
  'bounce',
  'bounces',
  'postmaster',
  'mailer',
  'system',
  'alert',
  'alerts',
  'auto',
  'nobody',
  'daemon',
]);
const PLAIN_ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;

/** The address drafts go to: the contact's, else a reachable sender, else null. */
export function writeTo(contact: Contact | null, fromAddress: string | null): string | null {
  for (const address of [contact?.email, fromAddress]) if (address && isReachable(address)) return address;
  return null;
}

/** A mailbox somebody reads, as far as its name tells. */
export function isReachable(address: string): boolean {
  if (!PLAIN_ADDRESS.test(address)) return false;
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const name = local.split('+')[0]!.replace(/[._-]/g, '');
  if (EXACTLY_NOBODY.has(name) || NOBODY.some(part => name.includes(part))) return false;
  const kind = findHost(domain)?.host.kind;
  return kind === undefined || kind === 'free-mail';
}

const PUBLIC = /(^|\.)(gov|mil|edu|(gov|gob|gouv|govt|edu|mil)\.[a-z]{2}|ac\.uk|nhs\.uk|police\.uk|nhs\.net|gc\.ca|europa\.eu)$/;

/** Public employers answer to rules of their own: scores can be asked for. By the sender's domain only. */
export const isPublicEmployer = (fromAddress: string | null): boolean =>
  PUBLIC.test((fromAddress ?? '').toLowerCase().slice(-190).split('@').pop()!);
