/** Features of a candidate as numbers: FNV-1a over the pieces of their names. What is only ever looked up need not be built as a string. */

export type Piece = string | number | boolean;

const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const BLANK = 32;

/** The number, 32 bits, of the feature named by these pieces with blanks between them: `feature('s', 'run', 'de')` is that of `s run de`. */
export function feature(a: string, b?: Piece, c?: Piece, d?: Piece): number {
  let h = addText(START, a);
  if (b !== undefined) h = addPiece(h, b);
  if (c !== undefined) h = addPiece(h, c);
  if (d !== undefined) h = addPiece(h, d);
  return h;
}

function addPiece(state: number, piece: Piece): number {
  return addText(Math.imul(state ^ BLANK, PRIME), typeof piece === 'string' ? piece : String(piece));
}

function addText(state: number, text: string): number {
  let h = state;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

/** The features of one candidate; one that is added twice counts once (choose.ts). */
export class FeatureList {
  readonly numbers: number[] = [];

  add(a: string, b?: Piece, c?: Piece, d?: Piece): this {
    this.numbers.push(feature(a, b, c, d));
    return this;
  }
}
