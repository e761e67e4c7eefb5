/** Packs model weights into four bits each and back: sixteen levels, finer near zero, one scale a table, Brotli (RFC 7932), base64. */
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
  return brotliCompressSync(bytes).toString('base64');
}

export function unpackWeights(packed: string, count: number, scale: number): Float32Array {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'));
  const out = new Float32Array(count);
  for (let i = 0; i < count; i++) out[i] = LEVELS[((bytes[i >> 1] ?? 0) >> ((i & 1) * 4)) & 15]! * scale;
  return out;
}
