/** Logits to chances: the softmax, with the prior by delivery. */
import type { Delivery } from '../../content/labels.ts';

/**
 * Log-odds added to a rejection. The model sees more of them than of anything else and leans that way; the first figure is set on cross-validated
 * texts, where false ones and missed ones weigh about the same. Who redirects all mail by a rule sends receipts and adverts too: there it
 * needs more evidence still.
 */
export const PRIORS: Record<Delivery, number> = {
  'inline-forward': -0.7,
  'attached-forward': -0.7,
  pasted: -0.7,
  redirected: -1.5,
};

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
