/** Turns a whole mail (attached, redirected) into an original: its own header fields say sender, subject and date. */
import { type ForwardContext, readInlineForward } from './forward.ts';
import { field, messageIds } from './header-fields.ts';
import { htmlLines } from './html-lines.ts';
import { type Line, textLines } from './lines.ts';
import { findAddress, parseMailbox, parseMailboxes } from './mailbox.ts';
import { type Mime, parseMime } from './mime.ts';
import type { Original } from './reading.ts';
import { parseShownDate } from './shown-date.ts';
import { splitThread } from './split-thread.ts';
import { isForwardSubject } from './subject.ts';

/** The original that a complete mail is. Its text comes from the HTML part where that shows more, else from the text part. */
export function originalFromMail(mime: Mime, context: ForwardContext): Original {
  const { headers } = mime;
  const body = mime.html ? htmlLines(mime.html) : null;
  const plain = mime.text.trim() ? textLines(mime.text) : [];
  const isHtmlBetter = body?.lines.some(l => l.text.trim()) && (!plain.length || shown(plain) < shown(body.lines) * 0.6);
  const { text, thread } = splitThread(body && isHtmlBetter ? body.lines : plain.length ? plain : (body?.lines ?? []), context);
  const from = parseMailbox(field(headers, 'from') ?? '');
  const addresses = (name: string) => parseMailboxes(field(headers, name) ?? '').map(box => box.address ?? box.name ?? '').filter(Boolean); // biome-ignore format: short
  return {
    fromName: from.name, fromAddress: from.address, to: addresses('to'), cc: addresses('cc'),
    subject: field(headers, 'subject')?.replace(/\s+/g, ' ').trim() || null, date: headerDate(field(headers, 'date')), text, thread,
    links: [...new Set(body?.links.map(link => link.href) ?? [])].slice(0, 60),
    headers, messageId: messageIds(field(headers, 'message-id'))[0] ?? null, replyTo: findAddress(field(headers, 'reply-to') ?? ''),
  }; // biome-ignore format: one screen
}

const shown = (lines: readonly { text: string }[]): number => lines.reduce((n, line) => n + line.text.trim().length, 0);

/** The Date header field (RFC 5322) as wall clock with its own offset, or null. */
export function headerDate(value: string | null): string | null {
  if (!value) return null;
  const date = parseShownDate(value.replace(/\([^()]{0,60}\)/g, ' '));
  return date && /T/.test(date) && !/(?:[+-]\d\d:\d\d)$/.test(date) ? `${date}+00:00` : date;
}

/** The lines without those that only name an attachment, as clients print them beside the words: `<Post.eml>`, `[Post.eml]`. */
export function withoutNames(lines: readonly Line[], attachments: readonly { name: string | null }[]): readonly Line[] {
  const names = new Set(attachments.map(one => one.name).filter(Boolean));
  return lines.filter(line => !names.has(line.text.trim().replace(/^[<[(]{1,2}|[>\])]{1,2}$/g, '')));
}

/** Forwards inside attached mails that are opened. */
const MAX_NESTING = 3;

/** Whether an attachment is a mail. */
export const isMailAttachment = (a: { type: string; name: string | null }): boolean =>
  a.type === 'message/rfc822' || a.type === 'message/global' || /\.eml$/i.test(a.name ?? '');

/** An attached mail; when it is itself a forward by the user, what that carries. */
export async function readAttached(content: Buffer, context: ForwardContext, level: number): Promise<Original | null> {
  const mime = await parseMime(content);
  if (mime.trouble || (!mime.headers.length && !mime.text)) return null;
  const original = originalFromMail(mime, context);
  const isOwn = original.fromAddress === context.user.address || isForwardSubject(original.subject);
  if (!isOwn || level >= MAX_NESTING) return original;
  const inner = mime.attachments.find(isMailAttachment);
  if (inner) return (await readAttached(inner.content, context, level + 1)) ?? original;
  return (
    readInlineForward(mime.text, mime.html, { ...context, subject: original.subject, date: original.date })?.original ?? original
  );
}
