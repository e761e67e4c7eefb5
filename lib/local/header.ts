/** Header fields of a raw mail, as bytes and as text (RFC 5322 2.2), without parsing the mail any further. */

export interface Field {
  name: string;
  /** Unfolded, not decoded, trimmed. */
  value: string;
}

/** Header and body of a raw mail, both as bytes; the empty line between stays with the body. */
export function splitHeader(raw: Buffer): { header: string; body: Buffer } {
  const match = /\r?\n\r?\n/.exec(raw.toString('latin1', 0, Math.min(raw.length, 512 * 1024)));
  const end = match ? match.index + (match[0].startsWith('\r') ? 2 : 1) : raw.length;
  return { header: raw.toString('latin1', 0, end), body: raw.subarray(end) };
}

/** The fields in their order. Bytes above 127 are read as UTF-8. */
export function readFields(raw: Buffer): Field[] {
  const text = Buffer.from(splitHeader(raw).header, 'latin1').toString('utf8');
  return text
    .split(/\r?\n(?![ \t])/)
    .map(line => ({ at: line.indexOf(':'), line }))
    .filter(({ at }) => at > 0)
    .map(({ at, line }) => ({
      name: line.slice(0, at).trim(),
      value: line
        .slice(at + 1)
        .replace(/\r?\n[ \t]+/g, ' ')
        .trim(),
    }));
}

export const firstValue = (fields: Field[], name: string): string | null =>
  fields.find(field => field.name.toLowerCase() === name.toLowerCase())?.value ?? null;

/** Takes every field of these names out and puts others on top; the body is not touched. */
export function replaceFields(raw: Buffer, without: string[], top: string): Buffer {
  const { header, body } = splitHeader(raw);
  const names = new Set(without.map(name => name.toLowerCase()));
  const kept = header.split(/(?<=\n)(?![ \t])/).filter(line => !names.has(line.slice(0, line.indexOf(':')).trim().toLowerCase()));
  return Buffer.concat([Buffer.from(top + kept.join(''), 'latin1'), body]);
}

/** The bare address of a header value: in angle brackets, or the first thing with an @; lower case, '' when there is none. */
export const bareAddress = (value: string | null): string =>
  (value?.match(/<([^<>\s]+@[^<>\s]+)>/)?.[1] ?? value?.match(/[^\s<>,;:"()]+@[^\s<>,;:"()]+/)?.[0] ?? '').toLowerCase();

/** Every bare address of a header value. */
export const bareAddresses = (value: string | null): string[] =>
  [...(value ?? '').matchAll(/[^\s<>,;:"()]+@[^\s<>,;:"()]+/g)].map(match => match[0].toLowerCase());
