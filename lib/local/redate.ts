/** Makes an old mail arrive now: its Date becomes this moment, every other date in it moves by the same whole days, in headers and text parts of any encoding. */
import { assumeZone, offsetAt } from '../../lambdas/flow/assume-zone.ts';
import { firstValue, readFields, splitHeader } from './header.ts';
import { shiftDates } from './shift-dates.ts';

const DAY_MS = 86_400_000;
/** Header fields that tell when something happened; the others (a boundary, an id) may hold digits that are no date. */
const DATED = /^(?:[\w-]*(?:date|received|arrivaltime|auto-response)[\w-]*):(?:[^\r\n]|\r?\n[ \t])*/gim;

/** The mail as if sent at `nowMs`. One without a readable Date header is given back as it is. */
export function shiftToArrive(raw: Buffer, nowMs: number): Buffer {
  const said = firstValue(readFields(raw), 'Date') ?? '';
  const sent = Date.parse(said.replace(/\([^)]*\)\s*$/, ''));
  if (Number.isNaN(sent)) return raw;
  const days = Math.floor((nowMs - sent) / DAY_MS);
  const moved = shiftEntity(raw.toString('latin1'), days, sent);
  const { header, body } = splitHeader(Buffer.from(moved, 'latin1'));
  const offset = seasonalOffset(said.match(/[+-]\d{4}/)?.[0] ?? '+0000', sent, nowMs);
  const dated = header.replace(/^Date:(?:[^\r\n]|\r?\n[ \t])*/im, `Date: ${dateIn(nowMs, offset)}`);
  return Buffer.concat([Buffer.from(dated, 'latin1'), body]);
}

/** The offset that clocks show at `nowMs` where they showed `offset` at `sentMs`: a mail of July sent again in November comes from the same place. */
function seasonalOffset(offset: string, sentMs: number, nowMs: number): string {
  const date = new Date(sentMs + minutesOf(offset) * 60_000).toISOString().replace(/\.\d+Z$/, offset);
  const { zone, source } = assumeZone({
    date,
    client: null,
    language: null,
    defaultZone: 'America/New_York',
    defaultRegion: 'us',
  });
  if (source === 'default') return offset;
  const minutes = offsetAt(new Date(nowMs).toISOString(), zone);
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(Math.abs(minutes) / 60))}${digits(Math.abs(minutes) % 60)}`;
}

const minutesOf = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5)));

/** An instant as RFC 5322 writes it, with the offset a sender used. */
export function dateIn(ms: number, offset: string): string {
  return new Date(ms + minutesOf(offset) * 60_000).toUTCString().replace('GMT', offset);
}

/** One MIME entity (RFC 2045) as latin1 text: its header's dates, and its body by what it is. */
function shiftEntity(entity: string, days: number, around: number): string {
  const { header, body: bytes } = splitHeader(Buffer.from(entity, 'latin1'));
  const body = bytes.toString('latin1');
  const head = header.replace(DATED, field => shiftDates(field, days, around));
  const fields = readFields(Buffer.from(`${header}\r\n`, 'latin1'));
  const type = firstValue(fields, 'Content-Type') ?? 'text/plain';
  const boundary = type.match(/^multipart\/.*boundary="?([^";]+)"?/is)?.[1]?.trim();
  if (boundary) return head + shiftParts(body, boundary, days, around);
  const gap = body.match(/^\r?\n/)?.[0] ?? '';
  const rest = body.slice(gap.length);
  if (/^message\/rfc822/i.test(type)) {
    const isEncoded = /^(base64|quoted-printable)/i.test(firstValue(fields, 'Content-Transfer-Encoding') ?? '');
    return isEncoded ? head + body : head + gap + shiftEntity(rest, days, around);
  }
  if (!/^text\/(plain|html)/i.test(type)) return head + body;
  return shiftText(head, gap, rest, type, firstValue(fields, 'Content-Transfer-Encoding') ?? '7bit', days, around);
}

function shiftParts(body: string, boundary: string, days: number, around: number): string {
  const pieces = body.split(new RegExp(`(^--${boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:--)?[ \\t]*\\r?\\n?)`, 'm'));
  return pieces
    .map((piece, i) =>
      i < 2 || i % 2 ? piece : pieces[i - 1]!.trimEnd().endsWith(`${boundary}--`) ? piece : shiftEntity(piece, days, around),
    )
    .join('');
}

/** The text decoded, moved, and written again in base64 and UTF-8; untouched where no date moved. */
function shiftText(
  head: string,
  gap: string,
  coded: string,
  type: string,
  encoding: string,
  days: number,
  around: number,
): string {
  const charset = type.match(/charset="?([^";\s]+)/i)?.[1] ?? 'utf-8';
  const bytes = decode(coded, encoding.trim().toLowerCase());
  let text: string;
  try {
    text = decodeText(bytes, charset);
  } catch {
    return head + gap + coded;
  }
  const moved = shiftDates(text, days, around);
  if (moved === text) return head + gap + coded;
  const lines = Buffer.from(moved).toString('base64').replace(/.{76}/g, '$&\r\n');
  return recode(head) + gap + lines + (coded.endsWith('\n') ? '\r\n' : '');
}

function decode(coded: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(coded, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(coded, 'latin1');
  const joined = coded.replace(/=[ \t]*\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

/** Node 20 reads windows-1252 as latin1: its own characters are put right here. Throws for a charset that the platform does not know. */
function decodeText(bytes: Buffer, charset: string): string {
  if (!/^(windows-1252|cp1252|iso-8859-1|latin1|us-ascii)$/i.test(charset)) return new TextDecoder(charset).decode(bytes);
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, char => CP1252[char.charCodeAt(0) - 128] ?? char);
}
const CP1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

/** The part's header with its new charset and encoding. */
function recode(head: string): string {
  const typed = head.replace(/(charset=)"?[^";\s]+"?/i, '$1utf-8');
  const withType = /charset=/i.test(typed) ? typed : typed.replace(/^(Content-Type:[^\r\n;]*)/im, '$1; charset=utf-8');
  const full = /^Content-Type:/im.test(withType) ? withType : `Content-Type: text/plain; charset=utf-8\r\n${withType}`;
  return /^Content-Transfer-Encoding:/im.test(full)
    ? full.replace(/^Content-Transfer-Encoding:[^\r\n]*/im, 'Content-Transfer-Encoding: base64')
    : `${full}Content-Transfer-Encoding: base64\r\n`;
}
