/** A table of weights that is mostly nothing, row by row: what is zero is neither kept nor added up. Small, so that it stays near the processor. */

export interface SparseRows {
  /** A bit a row, set where there is something: half of what is asked for is nowhere. */
  used: Uint8Array;
  /** Where each row starts in `cells`; one more than there are rows. */
  starts: Uint32Array;
  /** The column in the lower five bits, above them the number of the weight. Shipped weights have few levels: two bytes do. */
  cells: Uint16Array | Uint32Array;
  weights: Float32Array;
}

const COLUMN_BITS = 5;
const COLUMN = (1 << COLUMN_BITS) - 1;

/** `fill` is called twice and gives the same cells both times, those of a row by rising column; at most 32 columns. */
export function layRows(rows: number, fill: (put: (row: number, column: number, weight: number) => void) => void): SparseRows {
  const starts = new Uint32Array(rows + 1);
  const numbers = new Map<number, number>();
  fill((row, _, weight) => {
    starts[row + 1]!++;
    if (!numbers.has(weight)) numbers.set(weight, numbers.size);
  });
  for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
  const Cells = numbers.size << COLUMN_BITS > 0x10000 ? Uint32Array : Uint16Array;
  const table = {
    used: new Uint8Array((rows + 7) >> 3),
    starts,
    cells: new Cells(starts[rows]!),
    weights: Float32Array.from(numbers.keys()),
  };
  const next = starts.slice();
  fill((row, column, weight) => {
    table.used[row >> 3]! |= 1 << (row & 7);
    table.cells[next[row]!++] = (numbers.get(weight)! << COLUMN_BITS) | column;
  });
  return table;
}

/** Adds a row, times `factor`, to the sums of the columns. */
export function addRow(table: SparseRows, row: number, factor: number, sums: Float32Array | Float64Array): void {
  if (!(table.used[row >> 3]! & (1 << (row & 7)))) return;
  const { starts, cells, weights } = table;
  const end = starts[row + 1]!;
  for (let i = starts[row]!; i < end; i++) {
    const cell = cells[i]!;
    sums[cell & COLUMN]! += weights[cell >> COLUMN_BITS]! * factor;
  }
}
