/** Finds where a pasted letter begins: quote marks, header-like lines, an announcement, a rule, or a salutation with enough below it. */
import { findHeaderBlock, isRule } from './header-block.ts';
import { readHeaderLine } from './header-line.ts';
import { type Line, linesToText } from './lines.ts';
import { isSalutation } from './own-words.ts';

/** Lines in which a letter may begin. */
const LIMIT = 200;
/** Words from which on a text without any mark of a letter is taken for one. */
export const LETTER_WORDS = 40;
/** Most lines of a typed header. */
const HEAD_LINES = 10;

/** Index of the letter's first line, its own header lines with it; null when nothing marks one. */
export function findLetter(lines: readonly Line[]): number | null {
  const quoted = lines.findIndex(line => line.depth > 0 && line.text.trim());
  if (quoted >= 0 && lines.filter(line => line.depth > 0 && line.text.trim()).length >= 2) return quoted;
  const block = findHeaderBlock(lines);
  if (block) return block.start;
  const announced = findAnnouncement(lines);
  if (announced >= 0) return belowSignature(lines, announced + 1);
  const limit = Math.min(lines.length, LIMIT);
  for (let i = 0; i < limit; i++) {
    const text = lines[i]?.text ?? '';
    if (isHead(lines, i) && wordsBelow(lines, i) >= 12) return i;
    if (isRule(text) && wordsBelow(lines, i) >= 12 && i < 60) return i + 1;
    if (!isSalutation(text) || wordsBelow(lines, i) < 15) continue;
    // Of two salutations near the top the first is for us, and what is typed above the second as its header goes with it.
    for (let j = i + 1; j < Math.min(limit, i + 21); j++) {
      if (j > i + 1 && isSalutation(lines[j]?.text ?? '') && wordsBelow(lines, j) >= 15) return j;
      if (isHead(lines, j) && wordsBelow(lines, j) >= 12) return j;
      if (isRule(lines[j]?.text ?? '') && wordsBelow(lines, j) >= 12 && isSalutation(nextText(lines, j + 1))) return j + 1;
    }
    return i;
  }
  return null;
}

/** Past the user's own signature, where their client put it between their words and what they pasted. */
function belowSignature(lines: readonly Line[], from: number): number {
  const first = lines.findIndex((line, i) => i >= from && line.text.trim());
  if (!/^--\s*$/.test(lines[first]?.text ?? '')) return from;
  const gap = lines.findIndex((line, i) => i > first && !line.text.trim());
  return gap > 0 && wordsBelow(lines, gap) >= 8 ? gap + 1 : from;
}

/** Words; of Chinese, Japanese and Korean two characters count one. */
export function countWords(text: string): number {
  const wide = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.floor(wide / 2);
}

const wordsBelow = (lines: readonly Line[], at: number): number => countWords(linesToText(lines.slice(at + 1, at + 60)));
const nextText = (lines: readonly Line[], from: number): string =>
  lines.slice(from, from + 4).find(line => line.text.trim())?.text ?? '';

/** Header lines as people type or copy them: a subject, a day or a sender, alone or together, with a gap above. */
function isHead(lines: readonly Line[], at: number): boolean {
  const first = readHeaderLine(lines[at]?.text ?? '');
  if (!first || (first.kind !== 'subject' && first.kind !== 'date' && first.kind !== 'from') || first.value.length <= 2)
    return false;
  if (at > 0 && lines[at - 1]?.text.trim() && !readHeaderLine(lines[at + 1]?.text ?? '')) return false;
  if (first.kind !== 'from') return true;
  // A "From:" line names a sender, not a place: an address, a subject, a salutation or a long text goes with it, or a name where no journey's "To:" does.
  let isJourney = false;
  for (let i = at; i < at + HEAD_LINES; i++) {
    const text = lines[i]?.text ?? '';
    if (!text.trim()) continue;
    const head = readHeaderLine(text);
    if (!head && isSalutation(text)) return true;
    if (!head) break;
    if (/@/.test(head.value) || head.kind === 'subject') return true;
    isJourney ||= head.kind === 'to';
  }
  return (!isJourney && /^["'“„«(]?[^\p{Ll}\d]/u.test(first.value)) || wordsBelow(lines, at) >= LETTER_WORDS;
}

/** The line that announces the paste ("this is what the portal says:"), closing the first paragraph, with enough below it; or -1. */
function findAnnouncement(lines: readonly Line[]): number {
  let isBlank = false;
  for (let i = 0; i < Math.min(lines.length, 12); i++) {
    const text = lines[i]?.text.trim() ?? '';
    const wasBlank = isBlank;
    isBlank = !text;
    if (!text || (wasBlank && i > 6)) continue;
    if (/[:：]$/.test(text) && !lines[i + 1]?.text.trim() && !isSalutation(text) && !readHeaderLine(text))
      return countWords(linesToText(lines.slice(i + 1))) >= 8 ? i : -1;
  }
  return -1;
}
