/** Guesses the mail client from the headers, for the zone rules: an offset of +0000 from some of them is none. */
import { field } from './header-fields.ts';
import type { HeaderField } from './reading.ts';

const SIGNS: [string, RegExp][] = [
  ['apple', /iphone mail|ipad mail|apple mail/i],
  ['thunderbird', /thunderbird/i],
  ['yahoo', /ymailnovation|yahoomail|webservice\//i],
  ['outlook', /outlook|microsoft/i],
  ['roundcube', /roundcube/i],
  ['zoho', /zoho/i],
  ['samsung', /samsung/i],
  ['spark', /spark|readdle/i],
  ['hubspot', /hubspot/i],
];

/** A short lower-case name, or null. */
export function guessClient(headers: readonly HeaderField[]): string | null {
  const agent = `${field(headers, 'x-mailer') ?? ''} ${field(headers, 'user-agent') ?? ''}`;
  for (const [client, sign] of SIGNS) if (sign.test(agent)) return client;
  if (headers.some(h => h.name.startsWith('x-ms-exchange') || h.name === 'thread-index')) return 'outlook';
  const id = field(headers, 'message-id') ?? '';
  if (/@mail\.gmail\.com>?/.test(id)) return 'gmail';
  if (/@mail\.yahoo\.com>?/.test(id)) return 'yahoo';
  if (/\.outlook\.com>?/i.test(id)) return 'outlook';
  if (/@email\.android\.com/.test(id)) return 'samsung';
  return headers.some(h => h.name === 'x-pm-message-id') || /@(?:protonmail|proton|pm)\.(?:com|me)>?/.test(id) ? 'proton' : null;
}
