/** Logits to chances: the softmax, with the prior by delivery. */

/** Softmax with the prior. */
export function chancesOf(logits: ArrayLike<number>, prior: number): number[] {
  const z = Array.from(logits);
  z[0]! += prior;
  const most = Math.max(...z);
  const e = z.map(x => Math.exp(x - most));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map(x => x / sum);
}

export function indexOfMost(values: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
