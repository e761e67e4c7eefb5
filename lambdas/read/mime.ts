/** Turns raw bytes into text part, HTML part and attachments; the only file that knows mailparser. */
import { type ParsedMail, simpleParser } from 'mailparser';
import { knownCharsets, mend, readSevenBit, relabel } from './charsets.ts';
import { readHeaderFields } from './header-fields.ts';
import { LINE_LIMIT } from './lines.ts';
import type { HeaderField, Trouble } from './reading.ts';
import { signedContent } from './signed-data.ts';

/** Raw size up to which a mail is parsed. */
export const RAW_LIMIT = 10 * 1024 * 1024;
/** Characters of a text part that are read; of an HTML part twice as many, as most of it is tags. */
export const PART_LIMIT = 200_000;

export interface Attachment {
  /** Lower case, `message/rfc822`. */
  type: string;
  name: string | null;
  content: Buffer;
}
export interface Mime {
  headers: HeaderField[];
  text: string;
  html: string;
  attachments: Attachment[];
  /** Why the body could not be read, else null; headers are always there. */
  trouble: Trouble | null;
}

/** Signatures around a mail that are taken off, one inside the other. */
const MAX_SEALS = 3;

/** Parses a mail. Never throws: what cannot be parsed has its trouble. */
export async function parseMime(raw: Buffer): Promise<Mime> {
  const outer = await parseLayer(raw);
  let mime = outer;
  for (let n = 0; ; n++) {
    const sealed = mime.text.trim() || mime.html ? undefined : mime.attachments.find(one => /pkcs7-mime/.test(one.type));
    if (!sealed) break;
    const content = n < MAX_SEALS ? signedContent(sealed.content) : null;
    // What says that it is only signed and cannot be opened is damaged; anything else is encrypted, as the reader finds.
    if (!content)
      return { ...mime, headers: outer.headers, trouble: /signed-data/i.test(typeOf(mime.headers)) ? 'broken' : null };
    mime = await parseLayer(content);
  }
  return { ...mime, headers: outer.headers };
}

const typeOf = (headers: readonly HeaderField[]): string => headers.find(h => h.name === 'content-type')?.value ?? '';

async function parseLayer(raw: Buffer): Promise<Mime> {
  const headers = readHeaderFields(raw);
  const empty = { headers, text: '', html: '', attachments: [] };
  if (raw.length > RAW_LIMIT) return { ...empty, trouble: 'too-large' };
  try {
    const known = knownCharsets(keepAttachedMails(typeDigests(boundBody(raw, headers))));
    let { bytes } = known;
    const shown = (text: string) => mend(readSevenBit(text, known.sevenBit));
    let parsed = await parse(bytes);
    const mended = isUnread(parsed, headers) ? mendStructure(bytes, headers) : null;
    if (mended) {
      bytes = mended;
      parsed = await parse(bytes);
    }
    if (/\ufffd/.test((parsed.text ?? '') + (parsed.html || ''))) {
      const again = await parse(relabel(bytes));
      if (!/\ufffd/.test((again.text ?? '') + (again.html || ''))) parsed = again;
    }
    return {
      headers,
      text: unwrapSigned(shown((parsed.text ?? '').slice(0, PART_LIMIT))),
      html: shown((parsed.html || '').slice(0, PART_LIMIT * 2)),
      attachments: parsed.attachments
        .slice(0, 200)
        .map(a => ({ type: (a.contentType ?? '').toLowerCase(), name: a.filename ?? null, content: a.content })),
      trouble: null,
    };
  } catch (error) {
    return { ...empty, trouble: /nodes|parts|child/i.test(String(error)) ? 'too-many-parts' : 'broken' };
  }
}

/** A mail that is one text part is cut before it is decoded: what lies beyond the limits is never shown. */
function boundBody(raw: Buffer, headers: readonly HeaderField[]): Buffer {
  const type = headers.find(h => h.name === 'content-type')?.value ?? 'text/plain';
  const isAttachment = /^\s*attachment/i.test(headers.find(h => h.name === 'content-disposition')?.value ?? '');
  if (!/^\s*(?:text\/|$)/i.test(type) || isAttachment || raw.length < 65_536) return raw;
  const isEncoded = /base64|quoted/i.test(headers.find(h => h.name === 'content-transfer-encoding')?.value ?? '');
  const start = Math.max(raw.indexOf('\r\n\r\n'), 0) || Math.max(raw.indexOf('\n\n'), 0);
  if (!start) return raw;
  // Base64 of four-byte characters is the longest way to write one; an unencoded line of the text is a line of the source.
  const stop = Math.min(raw.length, start + (isEncoded ? 6 : 4) * PART_LIMIT * (/html/i.test(type) ? 2 : 1));
  const lines = isEncoded || /html/i.test(type) ? 40_000 : LINE_LIMIT + 10;
  let end = start + 4;
  for (let n = 0; n < lines && end < stop; n++) {
    const next = raw.indexOf(10, end);
    if (next < 0 || next >= stop) return raw.subarray(0, stop);
    end = next + 1;
  }
  return raw.subarray(0, Math.min(end, stop));
}

const parse = (raw: Buffer): Promise<ParsedMail> =>
  simpleParser(raw, { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true });

/** The parts of a digest are mails without saying so (RFC 2046, 5.1.5). */
function typeDigests(raw: Buffer): Buffer {
  if (!raw.includes('multipart/digest')) return raw;
  let text = raw.toString('latin1');
  const boundaries = [
    ...text.matchAll(/multipart\/digest;[^\n]{0,200}?(?:\n[ \t][^\n]{0,200}?){0,3}boundary\s{0,3}=\s{0,3}"?([^"\s;]{1,70})/gi),
  ];
  for (const [, boundary] of boundaries.slice(0, 5))
    text = text
      .split(`\n--${boundary}\r\n\r\n`)
      .join(`\n--${boundary}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n`);
  return Buffer.from(text, 'latin1');
}

/** mailparser melts an inline `message/rfc822` part into the text; marked as attachment, it stays whole. */
function keepAttachedMails(raw: Buffer): Buffer {
  if (!raw.includes('message/rfc822') && !raw.includes('MESSAGE/RFC822') && !raw.includes('Message/RFC822')) return raw;
  const text = raw.toString('latin1');
  const out: string[] = [];
  let last = 0;
  const type = /\nContent-Type:[ \t\r\n]{0,8}message\/rfc822/gi;
  for (let m = type.exec(text); m; m = type.exec(text)) {
    const from = Math.max(text.lastIndexOf('\n--', m.index), m.index - 2_000, last);
    const blank = /\r?\n\r?\n/g;
    blank.lastIndex = m.index + 1;
    const end = Math.min(blank.exec(text)?.index ?? text.length, m.index + 2_000);
    const head = text.slice(from, end);
    if (from < end && /content-disposition:\s{0,8}inline/i.test(head)) {
      out.push(text.slice(last, from), head.replace(/(content-disposition:\s{0,8})inline/i, '$1attachment'));
      last = end;
    }
  }
  if (!last) return raw;
  out.push(text.slice(last));
  return Buffer.from(out.join(''), 'latin1');
}

/** Nothing came out of a mail that has a body: its structure is not what the header says. */
const isUnread = (parsed: ParsedMail, headers: readonly HeaderField[]): boolean =>
  !parsed.text?.trim() &&
  !parsed.html &&
  (!parsed.attachments.length || !/\//.test(headers.find(h => h.name === 'content-type')?.value ?? '/'));

/** The same body under a header that fits: the boundary it really uses, or plain text or HTML; null when it is empty. */
function mendStructure(raw: Buffer, headers: readonly HeaderField[]): Buffer | null {
  const type = headers.find(h => h.name === 'content-type')?.value ?? '';
  if (/^\s*(?:application|image|audio|video|message|text)\//i.test(type) && !/^\s*text\//i.test(type)) return null;
  const text = raw.toString('latin1');
  const gap = /\r?\n\r?\n/.exec(text);
  const body = gap ? text.slice(gap.index + gap[0].length) : '';
  if (!body.trim()) return null;
  const boundary = /(?:^|\n)--([^\s"]{1,70})\r?\nContent-/i.exec(body.slice(0, 65_536))?.[1];
  const fitting = boundary
    ? `Content-Type: multipart/mixed; boundary="${boundary}"`
    : `Content-Type: text/${/<(?:html|body|div|p)\b/i.test(body.slice(0, 4_000)) ? 'html' : 'plain'}; charset=utf-8`;
  const head = text
    .slice(0, gap?.index ?? 0)
    .replace(/^content-type:.{0,2000}(?:\r?\n[ \t].{0,2000}){0,20}/gim, 'X-Old-Type: none');
  return Buffer.from(`${head}\r\n${fitting}\r\n\r\n${body}`, 'latin1');
}

/** The words inside an inline PGP signature (RFC 9580, cleartext signature framework). */
function unwrapSigned(text: string): string {
  const start = text.indexOf('-----BEGIN PGP SIGNED MESSAGE-----');
  const end = start < 0 ? -1 : text.indexOf('-----BEGIN PGP SIGNATURE-----', start);
  const gap = start < 0 ? null : /\r?\n[ \t]*\r?\n/.exec(text.slice(start, start + 400));
  if (end < 0 || !gap) return text;
  const close = text.indexOf('-----END PGP SIGNATURE-----', end);
  const inner = text.slice(start + gap.index + gap[0].length, end).replace(/^- (?=-)/gm, '');
  return `${text.slice(0, start)}${inner}${close < 0 ? '' : text.slice(close + 27)}`;
}
