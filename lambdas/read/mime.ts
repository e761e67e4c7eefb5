/** Turns raw bytes into text part, HTML part and attachments; the only file that knows mailparser. */
import { type ParsedMail, simpleParser } from 'mailparser';
import { readHeaderFields, WINDOWS_1252 } from './header-fields.ts';
import { LINE_LIMIT } from './lines.ts';
import type { HeaderField, Trouble } from './reading.ts';

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

/** Parses a mail. Never throws: what cannot be parsed has its trouble. */
export async function parseMime(raw: Buffer): Promise<Mime> {
  const headers = readHeaderFields(raw);
  const empty = { headers, text: '', html: '', attachments: [] };
  if (raw.length > RAW_LIMIT) return { ...empty, trouble: 'too-large' };
  try {
    let bytes = knownCharsets(keepAttachedMails(boundBody(raw, headers)));
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
      text: unwrapSigned(mend((parsed.text ?? '').slice(0, PART_LIMIT))),
      html: mend((parsed.html || '').slice(0, PART_LIMIT * 2)),
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

/** Labels that name no charset, or one that the bytes rarely keep to, are read as UTF-8 first. */
function knownCharsets(raw: Buffer): Buffer {
  if (raw.length > 2_000_000 || !raw.includes('charset')) return raw;
  const text = raw.toString('latin1');
  const out = text.replace(/charset\s{0,3}=\s{0,3}["']?([A-Za-z0-9_.:+-]{1,40})["']?/gi, (whole, label: string) =>
    isKnown(label) ? whole : 'charset=utf-8',
  );
  return out === text ? raw : Buffer.from(out, 'latin1');
}

function isKnown(label: string): boolean {
  // The everyday ones first: asking the decoder for an unknown label costs a thrown error.
  if (/^(?:utf-8|iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|gb\w{1,5}|big5|shift_jis|euc-\w\w|iso-2022-jp)$/i.test(label))
    return true;
  if (/^(?:us-ascii|ascii|ansi_x3.*|default|binary|unknown.*|x-unknown|x-user-defined|utf_8|utf8mb4)$/i.test(label)) return false;
  try {
    return new TextDecoder(label) !== null;
  } catch {
    return /^(?:cp|ibm|win|mac|iso|tis|x-)[\w-]*\d/i.test(label);
  }
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

/** Some senders call Windows-1252 bytes UTF-8. */
const relabel = (raw: Buffer): Buffer =>
  Buffer.from(
    raw.toString('latin1').replace(/charset\s{0,3}=\s{0,3}["']?(?:utf-?8|us-ascii|unknown-8bit)["']?/gi, 'charset=windows-1252'),
    'latin1',
  );

/** UTF-8 read as Windows-1252 (`FÃ¼r`) is turned back where the whole text allows it. */
function mend(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/.test(text) || /[\u0370-\u1fff\u3000-\uffff]/.test(text))
    return text;
  const bytes: number[] = [];
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0;
    const byte = code < 256 ? code : WINDOWS.get(c);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

const WINDOWS = new Map(Array.from(WINDOWS_1252, (c, i) => [c, 128 + i] as const));
