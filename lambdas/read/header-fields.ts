/** Reads the header fields of a raw mail, unfolded and decoded, top first (RFC 5322, RFC 2047). */
import { decode } from './charsets.ts';
import type { HeaderField } from './reading.ts';

const HEADER_LIMIT = 262_144;
const FIELD_LIMIT = 2_000;

/** All header fields in order; at most 2,000 of them from the first 256 kB. Never throws. */
export function readHeaderFields(raw: Buffer): HeaderField[] {
  const text = raw.subarray(0, HEADER_LIMIT).toString('latin1');
  const fields: HeaderField[] = [];
  let name = '';
  let parts: string[] = [];
  const flush = () => {
    if (name && fields.length < FIELD_LIMIT) fields.push({ name, value: decodeWords(fromBytes(parts.join(' ').trim())) });
    name = '';
    parts = [];
  };
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = text.charCodeAt(end - 1) === 13 ? text.slice(at, end - 1) : text.slice(at, end);
    at = end + 1;
    if (!line) {
      if (name || fields.length) break;
      continue;
    }
    if (line[0] === ' ' || line[0] === '\t') {
      parts.push(line.trim());
      continue;
    }
    flush();
    const colon = line.indexOf(':');
    if (colon < 1 || colon > 100 || /\s/.test(line.slice(0, colon).trimEnd())) {
      if (!line.startsWith('From ') && !line.startsWith('>From ')) break;
      continue;
    }
    name = line.slice(0, colon).trim().toLowerCase();
    parts = [line.slice(colon + 1).trim()];
  }
  flush();
  return fields;
}

/** The value of the first field of that name, or null. */
export const field = (headers: readonly HeaderField[], name: string): string | null =>
  headers.find(h => h.name === name)?.value ?? null;

/** The values of all fields of that name. */
export const fieldsOf = (headers: readonly HeaderField[], name: string): string[] =>
  headers.filter(h => h.name === name).map(h => h.value);

/** The ids in a Message-ID, In-Reply-To or References value, without angle brackets. */
export function messageIds(value: string | null): string[] {
  const ids = [...(value ?? '').slice(0, 20_000).matchAll(/<([^<>\s]{1,998})>/g)].map(m => m[1] ?? '');
  if (ids.length || !value) return ids.slice(0, 200);
  return /^\S+@\S+$/.test(value.slice(0, 998).trim()) ? [value.trim()] : [];
}

/** Raw 8-bit header bytes are UTF-8 where they can be (RFC 6532), else Windows-1252. */
function fromBytes(latin1: string): string {
  if (/^[\x00-\x7f]*$/.test(latin1)) return latin1;
  return decode(Buffer.from(latin1, 'latin1'), 'utf-8');
}

/** Decodes RFC 2047 encoded words; neighbours in one charset are joined before decoding, as clients cut in mid-character. */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  const word = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]{0,2000})\?=/g;
  const out: string[] = [];
  let last = 0;
  let pending: Buffer[] = [];
  let charset = '';
  const flush = () => {
    if (pending.length) out.push(decode(Buffer.concat(pending), charset));
    pending = [];
  };
  for (let m = word.exec(value); m; m = word.exec(value)) {
    const between = value.slice(last, m.index);
    const isNext = pending.length > 0 && /^\s*$/.test(between);
    if (!isNext) {
      flush();
      out.push(between);
    }
    const name = (m[1] ?? '').toLowerCase();
    if (name !== charset) flush();
    charset = name;
    pending.push(m[2]?.toLowerCase() === 'b' ? Buffer.from(m[3] ?? '', 'base64') : fromQuoted(m[3] ?? ''));
    last = word.lastIndex;
  }
  flush();
  out.push(value.slice(last));
  return out.join('');
}

const fromQuoted = (text: string): Buffer =>
  Buffer.from(
    text.replace(/_/g, ' ').replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
