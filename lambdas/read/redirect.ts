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
  for (const name of RESENDERS) {
    for (const value of fieldsOf(headers, name)) {
      const found = first(value);
      if (found) return named(found, recipients);
    }
  }
  if (recipients.some(box => isOurAddress(box.address))) return null;
  for (const name of RECIPIENTS) {
    for (const value of fieldsOf(headers, name)) {
      const found = first(value.split(';')[0] ?? null);
      if (
        found &&
        (recipients.length === 0 ||
          recipients.some(box => box.address === found.address) ||
          name.startsWith('x-ms') ||
          name === 'x-forwarded-by' ||
          /(?:delivered|resolved|apparently)-to$/.test(name))
      )
        return named(found, recipients);
    }
  }
  const caf = /^<?([^<>\s]{1,64})\+caf_=[^@]{1,200}@([^<>\s]{1,255})>?$/.exec(field(headers, 'return-path') ?? '');
  if (caf) return named(parseMailbox(`${caf[1]}@${caf[2]}`), recipients);
  if (!isPrivate) return null;
  return recipients.find(box => box.address !== null && box.address !== from) ?? null;
}

/** Fields that name who sent the mail on. */
const RESENDERS = ['resent-from', 'x-forwarded-for', 'x-sieve-redirected-from', 'x-resent-from', 'resent-sender', 'x-pm-forwarded-from', 'x-yahoo-forwarded', 'x-forwarded-from', 'x-redirected-from']; // biome-ignore format: one list
/** Fields that name whom it had reached, believed where To says the same or only a mailbox writes them. */
const RECIPIENTS = ['x-ms-exchange-inbox-rules-loop', 'x-ms-exchange-forwardingloop', 'x-forwarded-by', 'x-original-to', 'x-delivered-to', 'delivered-to', 'x-resolved-to', 'x-apparently-to', 'envelope-to', 'x-envelope-to', 'x-rcpt-to']; // biome-ignore format: one list

/** The display name may stand in To only. */
const named = (box: Mailbox, recipients: readonly Mailbox[]): Mailbox =>
  box.name ? box : { ...box, name: recipients.find(r => r.address === box.address)?.name ?? null };
