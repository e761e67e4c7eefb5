/** A raw mail → what it carries: bounce, our own, Gmail's confirmation, reply, forward in four ways, question, or unreadable (docs/reading.md). */
import { headerDate, isMailAttachment, originalFromMail, readAttached, withoutNames } from './attached.ts';
import { isAbsenceSubject, isAutomatic } from './automatic-mail.ts';
import { bodyTrouble } from './body-trouble.ts';
import { bodyBytes, mayBeBounce, readBounce } from './bounce.ts';
import { guessClient } from './client.ts';
import { type ForwardContext, readInlineForward } from './forward.ts';
import { readGmailConfirmation } from './gmail-confirmation.ts';
import { field, fieldsOf, messageIds } from './header-fields.ts';
import { type HtmlBody, htmlLines } from './html-lines.ts';
import { detectLanguage, languageOf } from './language.ts';
import { linesToText, textLines } from './lines.ts';
import { findAddress, parseMailbox, parseMailboxes } from './mailbox.ts';
import { parseMime } from './mime.ts';
import { readNote } from './note.ts';
import { tokenOf } from './our-address.ts';
import { readPasted } from './pasted.ts';
import type { Mailbox, Reading, ReadSettings, Typed } from './reading.ts';
import { findRedirector } from './redirect.ts';
import { splitReply } from './reply.ts';
import { isForwardSubject, splitPrefix } from './subject.ts';

const MAX_ATTACHED = 10;
const SES_ID = /@(?:email|[a-z]{2}(?:-[a-z]+){1,3}-\d)\.amazonses\.com$/i;

/** Reads a mail. Never throws for what a mail holds: trouble is a route of its own. */
export async function readMail(raw: Buffer | Uint8Array, settings: ReadSettings): Promise<Reading> {
  const bytes = Buffer.isBuffer(raw) ? raw : Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const mime = await parseMime(bytes);
  const { headers } = mime;
  const us = settings.mailbox.toLowerCase();
  const isOurAddress = (address: string | null) => tokenOf(address, us) !== null;
  const isOurs = (id: string) => SES_ID.test(id) || (settings.isOurs?.(id) ?? false);
  const from = parseMailbox(field(headers, 'from') ?? '');
  const subject = field(headers, 'subject')?.replace(/\s+/g, ' ').trim() || null;
  const references = [...new Set([...messageIds(field(headers, 'in-reply-to')), ...messageIds(field(headers, 'references'))])];
  const recipients = [...fieldsOf(headers, 'to'), ...fieldsOf(headers, 'cc')].flatMap(parseMailboxes).map(box => box.address);
  const tokens = [
    ...new Set(
      [
        ...(settings.envelopeRecipients ?? []),
        ...recipients,
        ...fieldsOf(headers, 'delivered-to'),
        ...fieldsOf(headers, 'x-forwarded-to'),
        ...fieldsOf(headers, 'resent-to').map(findAddress),
      ]
        .map(a => tokenOf(a, us))
        .filter(t => t !== null && t !== ''),
    ),
  ] as string[];
  const common = {
    user: from,
    language: null as string | null,
    subject,
    messageId: messageIds(field(headers, 'message-id'))[0] ?? null,
    references,
    date: headerDate(field(headers, 'date')),
    client: guessClient(headers),
    tokens,
    headers,
  };
  const html = once(() => (mime.html ? htmlLines(mime.html) : NO_HTML));
  const bodyLines = once(() => (mime.text.trim() || !mime.html ? textLines(mime.text) : html().lines));
  const shown = once(() => (mime.text.trim() ? mime.text : linesToText(html().lines)));

  const bounce = readBounce(headers, mayBeBounce(headers) ? bodyBytes(bytes) : '', settings.envelopeSender, isOurAddress);
  if (bounce && !isOurAddress(from.address))
    return {
      ...common,
      user: { name: null, address: bounce.failed[0] ?? null },
      language: detectLanguage(mime.text),
      route: 'bounce',
      ...bounce,
    };
  if (isOurAddress(from.address)) return { ...common, route: 'own-mail' };
  const confirmation = readGmailConfirmation(headers, `${mime.text}\n${mime.html}`);
  if (confirmation)
    return {
      ...common,
      user: { name: null, address: confirmation.requester },
      language: detectLanguage(mime.text),
      route: 'gmail-confirmation',
      ...confirmation,
    };

  const isAnswer = references.some(isOurs);
  const envelopeTokens = (settings.envelopeRecipients ?? []).some(a => (tokenOf(a, us) ?? '') !== '');
  const redirector = isAnswer ? null : findRedirector(headers, isOurAddress, envelopeTokens);
  const user: Mailbox = redirector ?? from;
  const context: ForwardContext = { user, subject, date: common.date, isOurAddress };
  const trouble =
    mime.trouble ??
    (redirector
      ? null
      : bodyTrouble(mime, headers.find(h => h.name === 'content-type')?.value ?? '', () =>
          html().lines.some(l => l.text.trim()),
        ));
  if (trouble && trouble !== 'winmail-dat' && trouble !== 'outlook-msg')
    return { ...common, user, route: 'unreadable', trouble, note: null };

  const attached = mime.attachments.filter(isMailAttachment);
  if (redirector && !attached.length) {
    const original = originalFromMail(mime, { ...context, user });
    return {
      ...common,
      user,
      language: languageOf([original]),
      route: 'forward',
      delivery: 'redirected',
      originals: [original],
      note: null,
    };
  }
  const isForward = isForwardSubject(subject);
  const inline = readInlineForward(mime.text, mime.html, context);
  const isInlineOurs = inline !== null && isOurAddress(inline.original.fromAddress);
  const isForeign = inline !== null && !isInlineOurs && inline.original.fromAddress !== from.address;
  const replyContext = { userName: from.name, mailbox: us };
  const words = (): Typed => splitReply(mime.text, () => html().lines, replyContext);
  const toToken = recipients.some(a => (tokenOf(a, us) ?? '') !== '');
  const isReply =
    (isAnswer && !(isForward && (isForeign || attached.length > 0))) ||
    (isInlineOurs && !isForward) ||
    (!isForeign && !attached.length && toToken && (splitPrefix(subject ?? '').prefix === 'reply' || !isForward)) ||
    (!inline && quotesUs(shown(), us) && splitPrefix(subject ?? '').prefix === 'reply');
  const automatic = isAutomatic(headers, settings.envelopeSender);
  if (
    automatic &&
    (isAnswer || !isForeign) &&
    !attached.length &&
    ((automatic !== 'list' && automatic !== 'precedence') || isAbsenceSubject(subject) || isAnswer)
  )
    return { ...common, language: detectLanguage(shown()), route: 'auto-reply' };
  if (isReply || isInlineOurs) {
    const typed = words();
    return { ...common, language: detectLanguage(typed.reply || typed.typed), route: 'reply', words: typed };
  }
  if (isForeign && inline)
    return {
      ...common,
      user,
      language: languageOf([inline.original]),
      route: 'forward',
      delivery: 'inline-forward',
      originals: [inline.original],
      note: inline.note,
    };
  if (attached.length) {
    const originals = (await Promise.all(attached.slice(0, MAX_ATTACHED).map(a => readAttached(a.content, context, 1)))).filter(
      o => o !== null,
    );
    const note = readNote(withoutNames(bodyLines(), attached), user);
    if (originals.length)
      return {
        ...common,
        user,
        language: languageOf(originals),
        route: 'forward',
        delivery: 'attached-forward',
        originals,
        note,
      };
  }
  const pasted = readPasted(bodyLines(), html().links, user, common.date, isForward || inline !== null);
  // A letter that was also pasted is read, whatever is attached.
  if (trouble && !(pasted?.isMarked && pasted.original.text)) {
    const note = readNote(bodyLines(), user);
    return { ...common, user, language: detectLanguage(note ?? subject ?? ''), route: 'unreadable', trouble, note };
  }
  if (pasted?.original.text)
    return {
      ...common,
      user,
      language: languageOf([pasted.original]),
      route: 'forward',
      delivery: 'pasted',
      originals: [pasted.original],
      note: pasted.note,
    };
  const typed = words();
  if (!typed.typed && !typed.quoted && !subject) return { ...common, user, route: 'unreadable', trouble: 'empty', note: null };
  return {
    ...common,
    language: detectLanguage(`${typed.reply} ${typed.reply.length < 40 ? (subject ?? '') : ''}`),
    route: 'question',
    words: typed,
  };
}

const NO_HTML: HtmlBody = { lines: [], links: [] };
/** The value, worked out when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
/** Whether our address stands in what the mail quotes. */
const quotesUs = (text: string, us: string): boolean => text.slice(0, 200_000).toLowerCase().includes(us);
