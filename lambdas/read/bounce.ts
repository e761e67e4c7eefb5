/** Recognises delivery status notifications about our own mails and whom they failed for (RFC 3464). */
import { isNullPath } from './automatic-mail.ts';
import { field, fieldsOf } from './header-fields.ts';
import { findAddress } from './mailbox.ts';
import type { HeaderField } from './reading.ts';

export interface Bounce {
  failed: string[];
  originalMessageId: string | null;
  isPermanent: boolean;
}

const SCAN = 131_072;

/** The bounce, or null. `body` is what can be read of it: text parts, status and header parts. */
export function readBounce(
  headers: readonly HeaderField[],
  body: string,
  envelopeSender: string | null,
  isOurAddress: (address: string | null) => boolean,
): Bounce | null {
  const from = findAddress(field(headers, 'from') ?? '') ?? '';
  const failedHeader = fieldsOf(headers, 'x-failed-recipients');
  const isReport =
    /^multipart\/report/i.test(field(headers, 'content-type') ?? '') &&
    /delivery-status/i.test(`${field(headers, 'content-type')} ${body.slice(0, 4_000)}`);
  const isDaemon = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)@/.test(from);
  if (
    !isReport &&
    !failedHeader.length &&
    !(
      isDaemon &&
      (isNullPath(headers, envelopeSender) ||
        /undeliver|failure|returned|delivery|unzustellbar|non remis|no se pudo|mancato|niet bezorgd|не доставлено/i.test(
          field(headers, 'subject') ?? '',
        ))
    )
  )
    return null;
  const text = body.slice(0, SCAN);
  const failed = new Set<string>();
  const add = (value: string | undefined) => {
    const address = findAddress(value ?? '');
    if (address && !isOurAddress(address) && failed.size < 20) failed.add(address);
  };
  for (const value of failedHeader) for (const one of value.split(',').slice(0, 20)) add(one);
  for (const m of text.matchAll(/^Final-Recipient:([^\n]{1,400})$/gim)) add(m[1]);
  if (!failed.size) for (const m of text.matchAll(/^\s{0,8}<([^<>\s]{3,320}@[^<>\s]{1,255})>/gm)) add(m[1]);
  if (!failed.size) add(/^To:([^\n]{1,400})$/im.exec(text)?.[1]);
  const status = /^Status:\s{0,8}([245])\.\d/im.exec(text)?.[1] ?? /\b([45])\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[1] ?? null;
  const isDelayed = /^Action:\s{0,8}(?:delayed|relayed|expanded|delivered)/im.test(text) && !/^Action:\s{0,8}failed/im.test(text);
  return {
    failed: [...failed],
    originalMessageId: /^Message-ID:\s{0,8}<([^<>\s]{1,900})>/im.exec(text)?.[1] ?? null,
    isPermanent: !isDelayed && status !== '4' && status !== '2',
  };
}

/** Only such mails are looked into for delivery statuses. */
export const mayBeBounce = (headers: readonly HeaderField[]): boolean =>
  headers.some(
    h =>
      h.name === 'x-failed-recipients' ||
      (h.name === 'content-type' && /report/i.test(h.value)) ||
      (h.name === 'from' && /daemon|postmaster/i.test(h.value)),
  );

/** The raw body's first 256 kB, lines ended by `\n`. */
export function bodyBytes(bytes: Buffer): string {
  const text = bytes.subarray(0, 262_144).toString('latin1').replace(/\r\n/g, '\n');
  const gap = text.indexOf('\n\n');
  return gap < 0 ? text : text.slice(gap + 2);
}
