/** Says why nothing can be read of a body: sealed for somebody else's key, in Outlook's own wrapping, or empty. */
import { isMailAttachment } from './attached.ts';
import type { Mime } from './mime.ts';
import type { Trouble } from './reading.ts';

/** Bodies nobody but the person's own key or program can open, and mails with nothing in them. */
export function bodyTrouble(mime: Mime, type: string, hasHtml: () => boolean): Trouble | null {
  const hasBody = Boolean(mime.text.trim()) || hasHtml();
  const isEncrypted =
    /^multipart\/encrypted/i.test(type) ||
    mime.text.trimStart().startsWith('-----BEGIN PGP MESSAGE-----') ||
    (!hasBody && mime.attachments.some(a => /pkcs7-mime|pgp-encrypted/.test(a.type)));
  if (isEncrypted) return 'encrypted';
  if (mime.attachments.some(isMailAttachment)) return null;
  if (mime.attachments.some(a => /^winmail\.dat$/i.test(a.name ?? '') || /ms-tnef/.test(a.type))) return 'winmail-dat';
  if (mime.attachments.some(a => /\.msg$/i.test(a.name ?? '') || a.type === 'application/vnd.ms-outlook')) return 'outlook-msg';
  return hasBody ? null : 'empty';
}
