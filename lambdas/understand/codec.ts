/** Packs weights and word lists for shipping, and back: weights in four bits (fifteen levels, finer near zero, one scale a table), Brotli (RFC 7932), base64. */
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/** Level of each code 0..15 as a share of the scale: squares, so that small weights keep their order. */
const LEVELS = Float32Array.from({ length: 16 }, (_, i) => {
  const x = (i - 7.5) / 7.5;
  return i === 8 || i === 7 ? 0 : Math.sign(x) * x * x;
});

/** Two codes a byte, low half first, as base64. Values beyond the scale are clipped. */
export function packWeights(weights: Float32Array, scale: number): string {
  const bytes = new Uint8Array(Math.ceil(weights.length / 2));
  for (let i = 0; i < weights.length; i++) {
    const share = weights[i]! / scale;
    let best = 7;
    for (let code = 0; code < 16; code++) if (Math.abs(LEVELS[code]! - share) < Math.abs(LEVELS[best]! - share)) best = code;
    bytes[i >> 1]! |= best << ((i & 1) * 4);
  }
  return packBytes(bytes);
}

export function unpackWeights(packed: string, count: number, scale: number): Float32Array {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const out = new Float32Array(count);
  for (let i = 0; i < count; i++) out[i] = LEVELS[((bytes[i >> 1] ?? 0) >> ((i & 1) * 4)) & 15]! * scale;
  return out;
}

/** A table that is mostly nothing: where its weights stand and what they are. */
export interface PackedSparse {
  /** Distances to the last index, seven bits a byte. */
  gaps: string;
  /** One level a weight, -7 to 7, squares again. */
  levels: string;
}

export function packSparse(weights: ArrayLike<number>, scale: number): PackedSparse {
  const gaps: number[] = [];
  const levels: number[] = [];
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    const level = Math.round(Math.sqrt(Math.min(1, Math.abs(weights[i]!) / scale)) * 7) * Math.sign(weights[i]!);
    if (level === 0) continue;
    let gap = i - last;
    for (; gap > 127; gap >>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
    levels.push(level & 255);
    last = i;
  }
  return { gaps: packBytes(Uint8Array.from(gaps)), levels: packBytes(Uint8Array.from(levels)) };
}

export function unpackSparse(packed: PackedSparse, scale: number): Map<number, number> {
  const gaps = brotliDecompressSync(Buffer.from(packed.gaps, 'base64'));
  const levels = brotliDecompressSync(Buffer.from(packed.levels, 'base64'));
  const out = new Map<number, number>();
  let index = 0;
  let at = 0;
  for (const level of levels) {
    for (let shift = 0; at < gaps.length; shift += 7) {
      const byte = gaps[at++]!;
      index += (byte & 127) << shift;
      if (byte < 128) break;
    }
    const share = ((level << 24) >> 24) / 7;
    out.set(index, Math.sign(share) * share * share * scale);
  }
  return out;
}

const packBytes = (bytes: Uint8Array): string => brotliCompressSync(bytes).toString('base64');

export const packText = (text: string): string => packBytes(Buffer.from(text));
export const unpackText = (packed: string): string => brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8');
