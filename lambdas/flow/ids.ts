/** Ids that a repeat computes again: salted hashes, in lower-case base32 (RFC 4648 alphabet, no padding). */
import { createHash, createHmac } from 'node:crypto';
import type { TokenKeys } from '../aws/secrets.ts';

export const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first `length` characters of the bytes in base32. */
export function toBase32(bytes: Uint8Array, length: number): string {
  let bits = 0;
  let value = 0;
  let out = '';
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && out.length < length) {
      bits -= 5;
      out += BASE32[(value >>> bits) & 31];
    }
  }
  return out;
}

/** The salt never changes: it is made of the first key, which is never removed (docs/security.md). */
function salted(keys: TokenKeys, purpose: string, text: string): Buffer {
  const first = Object.keys(keys.keys).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))[0] ?? '';
  return createHmac('sha256', `${keys.keys[first]}:${purpose}`).update(text).digest();
}

export const normalizeAddress = (address: string): string => address.trim().toLowerCase();

/** Who an address belongs to unless the table says otherwise: the same address is always the same person. 16 characters. */
export const personIdOf = (keys: TokenKeys, address: string): string =>
  toBase32(salted(keys, 'person', normalizeAddress(address)), 16);

/** The only form in which an address is a key: tells nobody the address. 26 characters. */
export const addressHashOf = (keys: TokenKeys, address: string): string =>
  toBase32(salted(keys, 'address', normalizeAddress(address)), 26);

/** One original of one mail is one case, however often the mail is delivered. 13 characters. */
export const caseIdOf = (mailId: string, position: number): string =>
  toBase32(createHash('sha256').update(`case:${mailId}:${position}`).digest(), 13);

/** Four characters a person can tell plans apart by, without look-alikes. */
export const codeOf = (caseId: string): string =>
  [...createHash('sha256').update(`code:${caseId}`).digest().subarray(0, 4)]
    .map(b => 'ABCDEFGHJKMNPQRSTVWXYZ23456789'[b % 30])
    .join('');
