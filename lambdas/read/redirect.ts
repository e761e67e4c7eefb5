/** Finds the person whose filter, rule or redirect resent somebody else's mail to us, from the headers such tools leave. */
import { field, fieldsOf } from './header-fields.ts';
import { findAddress, parseMailbox, parseMailboxes } from './mailbox.ts';
import type { HeaderField, Mailbox } from './reading.ts';

/** The person who redirected the mail, or null when it was not redirected. `isPrivate`: the envelope names a private subaddress of ours. */
export function findRedirector(
  headers: readonly HeaderField[],
  isOurAddress: (address: string | null) => boolean,
  isPrivate: boolean,
): Mailbox | null {
  const from = findAddress(field(headers, 'from') ?? '');
  const recipients = [...fieldsOf(headers, 'to'), ...fieldsOf(headers, 'cc')].flatMap(parseMailboxes);
  // Written to us: a reply or a forward; a redirect keeps the To of the employer's mail.
  if (
    recipients.some(box => isOurAddress(box.address)) &&
    !fieldsOf(headers, 'x-forwarded-for').length &&
    !fieldsOf(headers, 'resent-from').length
  )
    return null;
  const first = (value: string | null): Mailbox | null => {
    for (const box of parseMailboxes((value ?? '').replace(/(\S@\S+)\s+(?=\S+@)/g, '$1; ')))
      if (box.address && !isOurAddress(box.address) && box.address !== from) return box;
    return null;
  };
  for (const name of ['resent-from', 'x-forwarded-for', 'x-sieve-redirected-from', 'x-resent-from', 'resent-sender']) {
    for (const value of fieldsOf(headers, name)) {
      const found = first(value);
      if (found) return named(found, recipients);
    }
  }
  if (recipients.some(box => isOurAddress(box.address))) return null;
  for (const name of [
    'x-ms-exchange-inbox-rules-loop',
    'x-ms-exchange-forwardingloop',
    'x-forwarded-by',
    'x-original-to',
    'x-delivered-to',
    'delivered-to',
    'envelope-to',
  ]) {
    for (const value of fieldsOf(headers, name)) {
      const found = first(value.split(';')[0] ?? null);
      if (
        found &&
        (recipients.length === 0 ||
          recipients.some(box => box.address === found.address) ||
          name.startsWith('x-ms') ||
          name === 'x-forwarded-by' ||
          name.endsWith('delivered-to'))
      )
        return named(found, recipients);
    }
  }
  const caf = /^<?([^<>\s]{1,64})\+caf_=[^@]{1,200}@([^<>\s]{1,255})>?$/.exec(field(headers, 'return-path') ?? '');
  if (caf) return named(parseMailbox(`${caf[1]}@${caf[2]}`), recipients);
  if (!isPrivate) return null;
  return recipients.find(box => box.address !== null && box.address !== from) ?? null;
}

/** The display name may stand in To only. */
const named = (box: Mailbox, recipients: readonly Mailbox[]): Mailbox =>
  box.name ? box : { ...box, name: recipients.find(r => r.address === box.address)?.name ?? null };
