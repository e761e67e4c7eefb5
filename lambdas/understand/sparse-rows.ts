/** A table of weights that is mostly nothing, row by row: what is zero is neither kept nor added up. */

export interface SparseRows {
  /** Where each row starts in the other two; one more than there are rows. */
  starts: Uint32Array;
  columns: Uint8Array;
  weights: Float32Array;
}

/** `cells` is called twice and gives the same cells both times, those of a row by rising column. */
export function layRows(rows: number, cells: (put: (row: number, column: number, weight: number) => void) => void): SparseRows {
  const starts = new Uint32Array(rows + 1);
  cells(row => {
    starts[row + 1]!++;
  });
  for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
  const next = starts.slice();
  const columns = new Uint8Array(starts[rows]!);
  const weights = new Float32Array(starts[rows]!);
  cells((row, column, weight) => {
    const at = next[row]!++;
    columns[at] = column;
    weights[at] = weight;
  });
  return { starts, columns, weights };
}

/** Adds a row, times `factor`, to the sums of the columns. */
export function addRow(table: SparseRows, row: number, factor: number, sums: Float32Array | Float64Array): void {
  const end = table.starts[row + 1]!;
  for (let i = table.starts[row]!; i < end; i++) sums[table.columns[i]!]! += table.weights[i]! * factor;
}
