/** Features of a sentence: its words (and pieces of them), or the ideas they stand for. */
import type { FoundReplyIdea } from './find-reply-ideas.ts';

/** Words of comparable text: letters, digits, the signs put for steps and times, and emoji that mean something. */
const WORD = /[\p{L}\p{M}\p{N}#@✓👍✗🙏🛑⏸▶↩]+/gu;

/** Words, pairs, beginnings, pieces of four letters (typing errors, endings); for unspaced text pieces of up to four. */
export function addWordFeatures(to: string[], text: string, isUnspaced: boolean): void {
  if (isUnspaced) {
    const run = text.replaceAll(' ', '');
    for (let i = 0; i < run.length; i++)
      for (let n = 1; n <= 4 && i + n <= run.length; n++) to.push((n < 3 ? 'w' : 'b') + run.slice(i, i + n));
    return;
  }
  const words = text.match(WORD) ?? [];
  for (const [i, word] of words.entries()) {
    to.push(`w${word}`, `b${words[i - 1] ?? '^'} ${word}`);
    if (i === words.length - 1) to.push(`b${word} $`);
    for (const n of [4, 5, 6]) if (word.length > n) to.push(`p${word.slice(0, n)}`);
    const edged = `^${word.slice(0, 24)}$`;
    for (let j = 0; j + 4 <= edged.length; j++) to.push(`c${edged.slice(j, j + 4)}`);
  }
}

/** Ideas, those that follow each other within four words, those that stand in one sentence, the first and the last. */
export function addIdeaFeatures(to: string[], found: readonly FoundReplyIdea[], isQuestion: boolean): void {
  const ids = [...new Set(found.map(({ id }) => id))].sort((a, b) => a - b);
  for (const id of ids) {
    to.push(`I${id}`);
    if (isQuestion) to.push(`?${id}`);
  }
  for (const a of found) for (const b of found) if (b.at > a.at && b.at - a.at <= 4) to.push(`B${a.id}>${b.id}`);
  for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) to.push(`P${a}&${b}`);
  const first = found[0];
  const last = found.at(-1);
  if (first && last) to.push(`F${first.id}`, `L${last.id}`);
  else to.push('I-');
}

/** What a sentence tells of itself to the ones beside it: words and ideas, not their pairs. */
export const isOfNeighbour = (feature: string): boolean => feature.startsWith('w') || feature.startsWith('I');

/** Hashes of 31 bits, each once. */
export const hashAll = (features: readonly string[]): Uint32Array => Uint32Array.from(new Set(features.map(hash)));

/** FNV-1a with the bits mixed once more, since only the lowest are used. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 12)) & 0x7fffffff;
}
