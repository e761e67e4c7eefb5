/** Recognises Gmail's request to confirm a forwarding address: the person cannot set up a filter unless they get its code and link. */
import { field } from './header-fields.ts';
import { findAddress } from './mailbox.ts';
import type { HeaderField } from './reading.ts';

/** Code, link and requester; null for other mails. Works on the shapes of the parts, not on the words, so in any language. */
export function readGmailConfirmation(
  headers: readonly HeaderField[],
  body: string,
): { code: string | null; link: string | null; requester: string | null } | null {
  if (findAddress(field(headers, 'from') ?? '') !== 'forwarding-noreply@google.com') return null;
  const subject = field(headers, 'subject') ?? '';
  const text = body.slice(0, 20_000);
  const inSubject = /\(#(\d{6,12})\)/.exec(subject)?.[1];
  const inText = /[:：]\s{0,4}(\d{6,12})(?!\d)/.exec(text)?.[1];
  const link =
    /https:\/\/(?:mail|mail-settings|isolated\.mail)\.google\.com\/(?:mail\/)?[^\s"'<>]{1,600}/.exec(text)?.[0] ?? null;
  const requester = [...`${subject}\n${text}`.matchAll(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\p{L}/gu)]
    .map(m => m[0].toLowerCase())
    .find(address => !address.endsWith('@google.com'));
  return { code: inSubject ?? inText ?? null, link, requester: requester ?? null };
}
