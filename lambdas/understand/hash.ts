/** FNV-1a over UTF-16 code units: the numbers by which all models here know their features. */

const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** 32 bits, signed. `from`: the hash of what stands before, so that no string has to be joined. */
export function hashOf(text: string, from = START): number {
  let h = from;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

/** The same numbers, each once, in the order they first came. */
export function distinct(numbers: readonly number[]): number[] {
  const size = 2 << Math.ceil(Math.log2(numbers.length + 1));
  // Place in `out`, from one; 0 is free.
  const slots = new Int32Array(size);
  const out: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const n = numbers[i]!;
    let slot = n & (size - 1);
    while (slots[slot] !== 0 && out[slots[slot]! - 1] !== n) slot = (slot + 1) & (size - 1);
    if (slots[slot] !== 0) continue;
    out.push(n);
    slots[slot] = out.length;
  }
  return out;
}
