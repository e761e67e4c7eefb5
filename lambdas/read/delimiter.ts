/** Knows the lines that clients put between the user's words and what they forward. */
import { FORWARD_WORDS } from '../content/forward/subjects.ts';
import { fold } from '../text/fold.ts';
import { type HeaderBlock, isRule } from './header-block.ts';
import { readHeaderLine } from './header-line.ts';
import type { Line } from './lines.ts';

const WORDS = FORWARD_WORDS.split('|').map(fold);

/** Whether a line says "forwarded message" or "original message", in any language. */
export function isForwardWords(text: string): boolean {
  if (!text || text.length > 200) return false;
  const folded = fold(text);
  const found = WORDS.filter(one => folded.includes(one));
  if (!found.length) return false;
  if (/^[\s>*]*[-_=*]{2,}/.test(text) || (/@/.test(text) && found.some(one => folded.startsWith(one)))) return true;
  // "Begin forwarded message:" and the like; "Forwarded message from the school below" is somebody speaking.
  const bare = folded.replace(/[^\p{L} ]/gu, '').trim();
  return wordsIn(bare) <= (/[:：]\s*$/.test(text) ? 6 : Math.max(...found.map(wordsIn)) + 2);
}

/** Index of the first line that belongs to the forward: delimiter, rule or colon-ended line right above the block goes with it. */
export function aboveBlock(lines: readonly Line[], block: HeaderBlock): number {
  let end = block.start;
  for (let i = block.start - 1, dropped = 0; i >= 0 && i >= block.start - 8 && dropped < 3; i--) {
    const text = lines[i]?.text.trim() ?? '';
    if (!text) continue;
    const isDelimiter =
      isRule(text) ||
      isForwardWords(text) ||
      isSubjectAbove(text, block) ||
      (/[:：]$/.test(text) && text.length < 80 && (lines[i]?.depth ?? 0) > 0);
    if (!isDelimiter) break;
    end = i;
    dropped++;
  }
  return end;
}

/** Gmail's forwarded conversation prints the subject once, above all its blocks. */
const isSubjectAbove = (text: string, block: HeaderBlock): boolean =>
  block.values.subject === undefined && readHeaderLine(text)?.kind === 'subject';

/** The subject that stands alone above a block without one, or null. */
export function subjectAbove(lines: readonly Line[], block: HeaderBlock): string | null {
  for (let i = block.start - 1; i >= Math.max(0, block.start - 5); i--) {
    const text = lines[i]?.text ?? '';
    if (isSubjectAbove(text, block)) return readHeaderLine(text)?.value ?? null;
    if (text.trim() && !isRule(text)) return null;
  }
  return null;
}

/** A rule before or after a letter, with or without words on it: `-----`, `---- End forwarded message ----`, `===8<===`. */
export const isEdge = (text: string): boolean => {
  const line = text.slice(0, 160).trim();
  if (text.length > 160 || !/^[-=_*—─]{3}/.test(line)) return false;
  return (
    /^[-=_*—─\s]+$/.test(line) ||
    /^={3,9}8<=+/.test(line) ||
    (/[-=_*—─]{3}$/.test(line) && isForwardWords(line)) ||
    CLOSING.test(fold(line))
  );
};
const CLOSING =
  /^-{2,40} ?(?:end|ende|fin|fine|fim|einde|slut|koniec|konec|sfarsit|vege|loppu|son|конец|кінець|край|τελος|終わり|结束|結束|끝)(?![\p{L}])/u;

const wordsIn = (text: string): number => text.split(/\s+/).length;
