/** Makes mails in charsets that no decoder here knows readable before they are parsed: odd labels, HZ (RFC 1843), ISO-2022-KR (RFC 1557), UTF-7 (RFC 2152); and mends text that was read in the wrong one. */

/** Bytes up to which labels are looked at; larger mails are attachments. */
const LIMIT = 2_000_000;
const LABEL = /charset\s{0,3}=\s{0,3}["']?([A-Za-z0-9_.:+-]{1,40})["']?/gi;

/**
 * The mail with its bodies in charsets that the parser can decode: labels that name none, or one that the bytes rarely keep to, become UTF-8;
 * a seven-bit one that no decoder has becomes Latin-1 and is named, for `readSevenBit` to undo in the text.
 */
export function knownCharsets(raw: Buffer): { bytes: Buffer; sevenBit: string | null } {
  if (raw.length > LIMIT || !raw.includes('charset')) return { bytes: raw, sevenBit: null };
  const text = raw.toString('latin1');
  let sevenBit: string | null = null;
  const out = text.replace(LABEL, (whole, label: string) => {
    if (!SEVEN_BIT[label.toLowerCase()]) return isKnown(label) ? whole : 'charset=utf-8';
    sevenBit ??= label;
    return 'charset=iso-8859-1';
  });
  return { bytes: out === text ? raw : Buffer.from(out, 'latin1'), sevenBit };
}

/** Text in a seven-bit charset that was read as Latin-1; text that cannot be one stays. */
export const readSevenBit = (text: string, label: string | null): string =>
  label && /^[\x00-\x7f]*$/.test(text) ? decode(Buffer.from(text, 'latin1'), label) : text;

const high = (text: string): string => text.replace(/[\x21-\x7e]/g, c => String.fromCharCode(c.charCodeAt(0) | 0x80));
const iso2022 = {
  charset: 'euc-kr',
  widen: (text: string) =>
    text.replace(/\x1b\$\)C/g, '').replace(/\x0e([^\x0e\x0f\r\n]{0,2000})\x0f?/g, (_, run: string) => high(run)),
};
const hz = {
  charset: 'gbk',
  widen: (text: string) =>
    text
      .replace(/~\{((?:[\x21-\x7d][\x21-\x7e]){0,1000})(?:~\})?/g, (_, run: string) => high(run))
      .replace(/~~/g, '~')
      .replace(/~\r?\n/g, ''),
};
/** RFC 2152: UTF-16 in Base64 between `+` and `-`. */
const utf7 = {
  charset: 'utf-8',
  widen: (text: string) =>
    text.replace(/\+([A-Za-z0-9+/]{0,2000})(-?)/g, (whole, run: string, end: string) => {
      if (!run) return end ? '+' : whole;
      const units = Buffer.from(run, 'base64');
      const even = units.subarray(0, units.length & ~1);
      return even.length ? Buffer.from(Buffer.from(even).swap16().toString('utf16le'), 'utf8').toString('latin1') : whole;
    }),
};
const SEVEN_BIT: Record<string, { charset: string; widen: (text: string) => string }> = {
  'iso-2022-kr': iso2022, csiso2022kr: iso2022, 'hz-gb-2312': hz, hz, 'utf-7': utf7, utf7, 'unicode-1-1-utf-7': utf7, 'x-unicode-2-0-utf-7': utf7,
}; // biome-ignore format: a table

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes bytes; a charset that is unknown or wrong falls back to UTF-8, then Windows-1252. */
export function decode(bytes: Buffer, charset: string): string {
  const seven = SEVEN_BIT[charset.toLowerCase()];
  if (seven) return decode(Buffer.from(seven.widen(bytes.toString('latin1')), 'latin1'), seven.charset);
  for (const label of /^utf-?8$/i.test(charset) ? ['utf-8'] : [charset, 'utf-8']) {
    try {
      if (label === 'utf-8') return UTF_8.decode(bytes);
      if (new TextDecoder(label).encoding === 'windows-1252') return fromWindows(bytes);
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next one, then the one that cannot fail.
    }
  }
  return fromWindows(bytes);
}

/** Characters of the bytes 0x80 to 0x9f in Windows-1252; Node's own decoder gives control characters for them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const fromWindows = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, c => WINDOWS_1252[c.charCodeAt(0) - 128] ?? c);

function isKnown(label: string): boolean {
  // A meta tag in quoted-printable HTML (`charset=3Dutf-8`) is no header.
  if (/^3D/i.test(label)) return true;
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

/** Some senders call Windows-1252 bytes UTF-8. */
export const relabel = (raw: Buffer): Buffer =>
  Buffer.from(
    raw.toString('latin1').replace(/charset\s{0,3}=\s{0,3}["']?(?:utf-?8|us-ascii|unknown-8bit)["']?/gi, 'charset=windows-1252'),
    'latin1',
  );

/** UTF-8 read as Windows-1252 (`FÃ¼r`) is turned back where the whole text allows it. */
export function mend(text: string): string {
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
