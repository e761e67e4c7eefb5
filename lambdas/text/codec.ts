/** Packs word lists and weights for shipping, and back: Brotli (RFC 7932) in text that costs 13 bits two characters instead of Base64's 12. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What may stand in a string of any quotes: printable ASCII without quotes and backslash. 91 * 91 > 2^13. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(c => !/["'`\\]/.test(c));
const BASE = 91;
const VALUES = new Uint8Array(128);
for (let i = 0; i < BASE; i++) VALUES[ALPHABET[i]!.charCodeAt(0)] = i;

/** Marks of unfinished work that chance may spell: whoever searches the sources for them should not find them in data. */
const MARKS = /TODO|FIXME|XXX|TBD|HACK|WIP/;
/** Ways to write distances (RFC 7932, NPOSTFIX), then smaller windows, tried until one gives a text without such a mark. */
const WAYS = [22, 17, 16].flatMap(window => [0, 1, 2, 3].map(postfix => ({ window, postfix })));

const most = (bytes: Uint8Array, { window, postfix }: (typeof WAYS)[number]): Record<number, number> => ({
  [constants.BROTLI_PARAM_QUALITY]: 11,
  [constants.BROTLI_PARAM_LGWIN]: window,
  ...(postfix ? { [constants.BROTLI_PARAM_NPOSTFIX]: postfix } : {}),
  [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
});

/** Bytes as a string without quotes, backslashes or line ends. */
export function packBytes(bytes: Uint8Array): string {
  let text = '';
  for (const way of WAYS) {
    text = spell(brotliCompressSync(bytes, { params: most(bytes, way) }));
    if (!MARKS.test(text)) break;
  }
  return text;
}

function spell(packed: Uint8Array): string {
  let out = '';
  let held = 0;
  let bits = 0;
  const put = (value: number) => {
    out += ALPHABET[value % BASE]! + ALPHABET[Math.floor(value / BASE)]!;
  };
  for (const byte of packed) {
    held |= byte << bits;
    bits += 8;
    if (bits < 13) continue;
    put(held & 8191);
    held >>= 13;
    bits -= 13;
  }
  if (bits > 0) put(held);
  return out;
}

/** Of a string that packBytes made. Throws on anything else: what is shipped is broken then. */
export function unpackBytes(packed: string): Uint8Array {
  const bytes = new Uint8Array((packed.length * 13) >> 4);
  let at = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < packed.length; i += 2) {
    held |= (VALUES[packed.charCodeAt(i)]! + BASE * VALUES[packed.charCodeAt(i + 1)]!) << bits;
    bits += 13;
    for (; bits >= 8 && at < bytes.length; bits -= 8, held >>>= 8) bytes[at++] = held & 255;
  }
  // The last pair may carry a byte of nothing.
  return brotliDecompressSync(bytes);
}

export const packText = (text: string): string => packBytes(Buffer.from(text));
export const unpackText = (packed: string): string => Buffer.from(unpackBytes(packed)).toString('utf8');

/** A table that is mostly nothing: where its weights stand, rising, and what they are. */
export interface SparseWeights {
  ids: Uint32Array;
  values: Float32Array;
}

/** Levels on each side of zero unless said otherwise: more gained nothing in either model. */
const LEVELS = 7;

/**
 * Weights as one string that says all there is to know: squares of the levels times a scale, so that small weights keep their order; what rounds
 * to nothing is left out. Values beyond the scale (by default the largest) are clipped.
 */
export function packSparse(weights: ArrayLike<number>, { scale = largest(weights), levels = LEVELS } = {}): string {
  const ids = Array.from(weights, (_, i) => i).filter(i => weights[i] !== 0);
  return packEntries({ ids, values: ids.map(i => weights[i]!) }, { scale, levels });
}

/** The same of a table too large to be laid out: its weights, with their rising places (below 2^32). */
export function packEntries(
  { ids, values }: { ids: ArrayLike<number>; values: ArrayLike<number> },
  { scale = largest(values), levels = LEVELS } = {},
): string {
  const gaps: number[] = [];
  const codes: number[] = [];
  let last = 0;
  for (let i = 0; i < ids.length; i++) {
    const level = Math.round(Math.sqrt(Math.min(1, Math.abs(values[i]!) / scale)) * levels);
    if (!level) continue;
    putNumber(gaps, ids[i]! - last);
    codes.push(values[i]! < 0 ? 2 * level - 1 : 2 * level);
    last = ids[i]!;
  }
  const head: number[] = [];
  for (const n of [codes.length, levels, Math.round(scale * 1e4)]) putNumber(head, n);
  return packBytes(Uint8Array.from(head.concat(gaps, codes)));
}

export function unpackSparse(packed: string): SparseWeights {
  const reader = { bytes: unpackBytes(packed), at: 0 };
  const count = readNumber(reader);
  const levels = readNumber(reader);
  const scale = readNumber(reader) / 1e4;
  const ids = new Uint32Array(count);
  const values = new Float32Array(count);
  for (let i = 0, id = 0; i < count; i++) ids[i] = id += readNumber(reader);
  for (let i = 0; i < count; i++) {
    const code = reader.bytes[reader.at + i]!;
    const share = ((code + 1) >> 1) / levels;
    values[i] = (code & 1 ? -1 : 1) * share * share * scale;
  }
  return { ids, values };
}

/** The same as a table of `length` weights, zeros included. */
export function unpackTable(packed: string, length: number): Float32Array {
  const { ids, values } = unpackSparse(packed);
  const table = new Float32Array(length);
  for (let i = 0; i < ids.length; i++) table[ids[i]!] = values[i]!;
  return table;
}

/** Whole numbers from 0, seven bits a byte, low ones first. */
export function putNumber(to: number[], n: number): void {
  for (; n > 127; n >>>= 7) to.push((n & 127) | 128);
  to.push(n);
}

export function readNumber(from: { bytes: Uint8Array; at: number }): number {
  for (let n = 0, shift = 0; ; shift += 7) {
    const byte = from.bytes[from.at++] ?? 0;
    n += (byte & 127) << shift;
    if (byte < 128) return n;
  }
}

function largest(weights: ArrayLike<number>): number {
  let top = 0.001;
  for (let i = 0; i < weights.length; i++) top = Math.max(top, Math.abs(weights[i]!));
  return top;
}
