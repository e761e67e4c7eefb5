/** Takes the mail out of an S/MIME signature that wraps it (RFC 8551 signed-data, RFC 5652); nothing is verified, it is only made readable. */

interface Element {
  tag: number;
  /** Where the content begins and ends. */
  from: number;
  to: number;
  /** Where the next element begins. */
  next: number;
}

const SEQUENCE = 0x30;
const OBJECT_ID = 0x06;
const OCTETS = 0x04;
const SIGNED_DATA = '2a864886f70d010702';
const MAX_DEPTH = 12;
/** Pieces of a content that was streamed; 4 kB each make 40 MB. */
const MAX_PIECES = 10_000;

/** The signed content (a MIME entity), or null when the bytes are no signed-data or hold none. Never throws; linear in the length. */
export function signedContent(der: Buffer): Buffer | null {
  const info = readElement(der, 0, der.length);
  if (info?.tag !== SEQUENCE) return null;
  const [type, wrapped] = children(der, info);
  if (!type || !wrapped || type.tag !== OBJECT_ID || der.toString('hex', type.from, type.to) !== SIGNED_DATA) return null;
  const signed = children(der, wrapped)[0];
  // version, digest algorithms, what is signed
  const content = signed ? children(der, signed).filter(one => one.tag === SEQUENCE)[0] : undefined;
  const inner = content ? children(der, content)[1] : undefined;
  const octets = inner ? children(der, inner)[0] : undefined;
  if (!octets) return null;
  const pieces: Buffer[] = [];
  gather(der, octets, pieces, 0);
  return pieces.length ? Buffer.concat(pieces) : null;
}

/** An octet string is in one piece, or a run of them (BER, as streaming tools write it). */
function gather(der: Buffer, element: Element, pieces: Buffer[], depth: number): void {
  if (element.tag === OCTETS) pieces.push(der.subarray(element.from, element.to));
  else if (element.tag === (OCTETS | 0x20) && depth < 3)
    for (const child of children(der, element)) if (pieces.length < MAX_PIECES) gather(der, child, pieces, depth + 1);
}

/** The elements inside one, at most as many as a content may have pieces. */
function children(der: Buffer, parent: Element): Element[] {
  const out: Element[] = [];
  for (let at = parent.from; at < parent.to && out.length < MAX_PIECES; ) {
    const child = readElement(der, at, parent.to);
    if (!child) break;
    out.push(child);
    at = child.next;
  }
  return out;
}

/** Tag and length at `at`; a length that is not said ends at two zero bytes. */
function readElement(der: Buffer, at: number, end: number, depth = 0): Element | null {
  const tag = der[at] ?? 0;
  const first = der[at + 1];
  if (first === undefined || at + 2 > end || (tag & 0x1f) === 0x1f) return null;
  if (first < 0x80) return closed(tag, at + 2, first, end);
  if (first !== 0x80) {
    const bytes = first & 0x7f;
    if (bytes > 4 || at + 2 + bytes > end) return null;
    return closed(tag, at + 2 + bytes, der.readUIntBE(at + 2, bytes), end);
  }
  if (depth > MAX_DEPTH) return null;
  let next = at + 2;
  for (let n = 0; n < MAX_PIECES && next + 2 <= end; n++) {
    if (der[next] === 0 && der[next + 1] === 0) return { tag, from: at + 2, to: next, next: next + 2 };
    const child = readElement(der, next, end, depth + 1);
    if (!child) return null;
    next = child.next;
  }
  return null;
}

const closed = (tag: number, from: number, length: number, end: number): Element | null =>
  from + length > end ? null : { tag, from, to: from + length, next: from + length };
