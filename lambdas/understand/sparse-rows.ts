/** A table of weights that is mostly nothing, row by row: what is zero is neither kept nor added up. */

export interface SparseRows {
  /** Where each row starts, in pairs of `cells`; one more than there are rows. */
  starts: Uint32Array;
  /** Column and weight in turn: side by side they are fetched together. */
  cells: Float32Array;
  /** A bit a row, set where there is something: half of what is asked for is nowhere, and this stays in the fastest memory. */
  used: Uint8Array;
}

/** `cells` is called twice and gives the same cells both times, those of a row by rising column. */
export function layRows(rows: number, cells: (put: (row: number, column: number, weight: number) => void) => void): SparseRows {
  const starts = new Uint32Array(rows + 1);
  cells(row => {
    starts[row + 1]!++;
  });
  for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
  const next = starts.slice();
  const used = new Uint8Array((rows + 7) >> 3);
  const pairs = new Float32Array(2 * starts[rows]!);
  cells((row, column, weight) => {
    const at = next[row]!++;
    used[row >> 3]! |= 1 << (row & 7);
    pairs[2 * at] = column;
    pairs[2 * at + 1] = weight;
  });
  return { starts, cells: pairs, used };
}

/** Adds a row, times `factor`, to the sums of the columns. */
export function addRow(table: SparseRows, row: number, factor: number, sums: Float32Array | Float64Array): void {
  if (!(table.used[row >> 3]! & (1 << (row & 7)))) return;
  const { starts, cells } = table;
  const end = 2 * starts[row + 1]!;
  for (let i = 2 * starts[row]!; i < end; i += 2) sums[cells[i]!]! += cells[i + 1]! * factor;
}
