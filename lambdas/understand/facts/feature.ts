/** Features of a candidate as numbers: FNV-1a over the pieces of their names. What is only ever looked up need not be built as a string. */

import { hashOf } from '../hash.ts';

export type Piece = string | number | boolean;

/** The number, 32 bits, of the feature named by these pieces with blanks between them: `feature('s', 'run', 'de')` is that of `s run de`. */
export function feature(a: string, b?: Piece, c?: Piece, d?: Piece): number {
  let h = hashOf(a);
  if (b !== undefined) h = addPiece(h, b);
  if (c !== undefined) h = addPiece(h, c);
  if (d !== undefined) h = addPiece(h, d);
  return h;
}

const addPiece = (state: number, piece: Piece): number =>
  hashOf(typeof piece === 'string' ? piece : String(piece), hashOf(' ', state));

/** The features of one candidate; one that is added twice counts once (choose.ts). */
export class FeatureList {
  readonly numbers: number[] = [];

  add(a: string, b?: Piece, c?: Piece, d?: Piece): this {
    this.numbers.push(feature(a, b, c, d));
    return this;
  }
}
