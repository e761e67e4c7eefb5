/** Tells mail that a machine sent, with the reason (RFC 3834). Ask only once the delivery is known: a redirected rejection carries the same headers. */
import { ABSENCE_SUBJECTS } from '../content/forward/signatures.ts';
import { fold } from '../text/fold.ts';
import { field } from './header-fields.ts';
import type { HeaderField } from './reading.ts';
import { splitPrefix } from './subject.ts';

export type AutomaticReason =
  | 'auto-submitted'
  | 'auto-reply-header'
  | 'precedence'
  | 'list'
  | 'null-return-path'
  | 'report'
  | 'absence-subject';

const SUBJECTS = ABSENCE_SUBJECTS.split('|').map(fold);

/** The reason why the mail with these outer header fields is automatic, or null. `X-Auto-Response-Suppress` is a request, not evidence. */
export function isAutomatic(
  mail: { headers: readonly HeaderField[] } | readonly HeaderField[],
  envelopeSender: string | null = null,
): AutomaticReason | null {
  const headers = 'headers' in mail ? mail.headers : mail;
  const submitted = field(headers, 'auto-submitted')?.trim().toLowerCase();
  if (submitted && !/^no\b/.test(submitted)) return 'auto-submitted';
  if (
    ['x-autoreply', 'x-autorespond', 'x-autoresponse', 'x-auto-reply', 'x-mail-autoreply'].some(name =>
      headers.some(h => h.name === name && !/^no\b/i.test(h.value)),
    )
  )
    return 'auto-reply-header';
  const precedence = field(headers, 'precedence')?.trim().toLowerCase() ?? '';
  if (/^(?:bulk|junk|list|auto_reply|auto-reply)/.test(precedence)) return 'precedence';
  if (field(headers, 'list-id') ?? field(headers, 'list-unsubscribe')) return 'list';
  if (/^multipart\/report/i.test(field(headers, 'content-type') ?? '')) return 'report';
  if (isNullPath(headers, envelopeSender)) return 'null-return-path';
  return isAbsenceSubject(field(headers, 'subject')) ? 'absence-subject' : null;
}

/** The null Return-Path of a machine that wants no answer. */
export const isNullPath = (headers: readonly HeaderField[], envelopeSender: string | null): boolean =>
  envelopeSender === '' || (envelopeSender === null && /^<\s*>$/.test(field(headers, 'return-path')?.trim() ?? ''));

/** "Automatic reply: …", "Abwesend bis …", "自動返信: …" and their like, at the front of the subject. */
export function isAbsenceSubject(subject: string | null): boolean {
  let rest = subject ?? '';
  for (let i = 0; i < 2 && splitPrefix(rest).prefix === 'reply'; i++) rest = splitPrefix(rest).rest;
  const folded = fold(rest.slice(0, 200)).replace(/^[\s[("'*]+/, '');
  return SUBJECTS.some(
    start => folded.startsWith(start) && !/^[\p{L}]/u.test(/[^\x00-\u04ff]/.test(start) ? '' : folded.slice(start.length)),
  );
}
