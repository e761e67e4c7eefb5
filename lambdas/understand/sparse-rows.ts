/** A table of weights that is mostly nothing, row by row: what is zero is neither kept nor added up. */

export interface SparseRows {
  /** Where each row starts in the other two; one more than there are rows. */
  starts: Uint32Array;
  columns: Uint8Array;
  weights: Float32Array;
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
  const columns = new Uint8Array(starts[rows]!);
  const weights = new Float32Array(starts[rows]!);
  cells((row, column, weight) => {
    const at = next[row]!++;
    used[row >> 3]! |= 1 << (row & 7);
    columns[at] = column;
    weights[at] = weight;
  });
  return { starts, columns, weights, used };
}

/** Adds a row, times `factor`, to the sums of the columns. */
export function addRow(table: SparseRows, row: number, factor: number, sums: Float32Array | Float64Array): void {
  if (!(table.used[row >> 3]! & (1 << (row & 7)))) return;
  const end = table.starts[row + 1]!;
  for (let i = table.starts[row]!; i < end; i++) sums[table.columns[i]!]! += table.weights[i]! * factor;
}
