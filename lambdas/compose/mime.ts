/** A rendered mail and its envelope → the raw message (RFC 5322, 2045): the one file that knows nodemailer. */
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Envelope, Rendered } from './models.ts';

/** No line breaks or controls in a header field, whatever a value holds: nothing can start a field of its own. */
const oneLine = (value: string): string => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const hasRe = /^re\s*:/i;

/** The thread's subject is kept, with one `Re:`; mails outside a thread bring their own. */
const subjectOf = (rendered: Rendered, { threadSubject }: Envelope): string => {
  if (!threadSubject) return oneLine(rendered.subject);
  const subject = oneLine(threadSubject);
  return hasRe.test(subject) ? subject : `Re: ${subject}`;
};

/** Bare Message-IDs (no angle brackets, RFC 5322 3.6.4); what is none is left out. */
const messageIds = (ids: (string | null)[]): string[] =>
  ids.flatMap(id => {
    const bare = id?.trim().replace(/^<|>$/g, '') ?? '';
    return /^[^\s<>]{3,500}$/.test(bare) ? [`<${bare}>`] : [];
  });

/**
 * The message as bytes, text part first (RFC 2046 5.1.4: best last).
 * SES sets the Message-ID itself; throws only when an address of ours is no address.
 */
export async function toMime(rendered: Rendered, envelope: Envelope): Promise<{ raw: Buffer }> {
  const [inReplyTo] = messageIds([envelope.inReplyTo]);
  const references = messageIds(envelope.references).slice(-20);
  const unsubscribe = [`<mailto:${oneLine(envelope.unsubscribeMailto).replace(/^mailto:/i, '')}>`];
  if (envelope.unsubscribeUrl) unsubscribe.unshift(`<${oneLine(envelope.unsubscribeUrl)}>`);
  const composer = new MailComposer({
    from: { name: 'Rebound', address: oneLine(envelope.from) },
    to: { name: '', address: oneLine(envelope.to) },
    replyTo: { name: 'Rebound', address: oneLine(envelope.replyTo) },
    subject: subjectOf(rendered, envelope),
    date: new Date(envelope.date),
    text: rendered.text,
    html: rendered.html,
    textEncoding: 'quoted-printable',
    ...(inReplyTo ? { inReplyTo } : {}),
    ...(references.length > 0 ? { references } : {}),
    headers: {
      'Auto-Submitted': envelope.isReply ? 'auto-replied' : 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'List-Id': { prepared: true, value: `Rebound <${oneLine(envelope.listId).replace(/[<>]/g, '')}>` },
      'List-Unsubscribe': { prepared: true, foldLines: true, value: unsubscribe.join(', ') },
      ...(envelope.unsubscribeUrl ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
    attachments: (rendered.attachments ?? []).map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content,
      encoding: 'utf8',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { raw: await composer.compile().build() };
}
