/** Which third of the texts a text belongs to, by a fixed hash of its id: `build` to train and read, `aside` only to measure. */
import { createHash } from 'node:crypto';

/** Variants of one text (`id~1`) stay together. */
const base = (id: string): string => id.replace(/~\d+$/, '');

export const part = (id: string): 'build' | 'aside' =>
  Number.parseInt(createHash('sha1').update(base(id)).digest('hex').slice(0, 4), 16) % 3 === 0 ? 'aside' : 'build';
/** The fold of five for cross-validation. */
export const foldOf = (id: string): number =>
  Number.parseInt(
    createHash('sha1')
      .update(`fold ${base(id)}`)
      .digest('hex')
      .slice(0, 6),
    16,
  ) % 5;
