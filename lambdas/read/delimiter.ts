/** Knows the lines that clients put between the user's words and what they forward. */
import { FORWARD_WORDS } from '../content/forward/subjects.ts';
import { fold } from '../text/fold.ts';
import { type HeaderBlock, isRule } from './header-block.ts';
import type { Line } from './lines.ts';

const WORDS = FORWARD_WORDS.split('|').map(fold);

/** Whether a line says "forwarded message" or "original message", in any language. */
export function isForwardWords(text: string): boolean {
  if (!text || text.length > 200) return false;
  const folded = fold(text);
  return (
    WORDS.some(word => folded.includes(word)) &&
    (/[:：]\s*$|^[\s>*]*[-_=*]{2,}/.test(text) ||
      folded
        .replace(/[^\p{L} ]/gu, '')
        .trim()
        .split(' ').length <= 6)
  );
}

/** Index of the first line that belongs to the forward: delimiter, rule or colon-ended line right above the block goes with it. */
export function aboveBlock(lines: readonly Line[], block: HeaderBlock): number {
  let end = block.start;
  for (let i = block.start - 1, dropped = 0; i >= 0 && i >= block.start - 8 && dropped < 2; i--) {
    const text = lines[i]?.text.trim() ?? '';
    if (!text) continue;
    const isDelimiter =
      isRule(text) ||
      isForwardWords(text) ||
      (/[:：]$/.test(text) &&
        text.length < 80 &&
        ((lines[i]?.depth ?? 0) > 0 ||
          (dropped === 0 &&
            i >= block.start - 2 &&
            /\p{L}/u.test(text) &&
            wordsIn(text) <= 7 &&
            WORDS.some(w => fold(text).includes(w.split(' ')[0] ?? w)))));
    if (!isDelimiter) break;
    end = i;
    dropped++;
  }
  return end;
}

const wordsIn = (text: string): number => text.split(/\s+/).length;
