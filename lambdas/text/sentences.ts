/** Splits running text into sentences, in one pass, for Latin, Cyrillic, Greek, Arabic, Hebrew, Indic and CJK scripts. */
import { ABBREVIATIONS, BEFORE_FIGURE, ORDINAL_WORDS } from './abbreviations.ts';

/** Longest text looked at; what is beyond is one last sentence. */
const LIMIT = 400_000;
const END = /[.!?…。！？｡؟۔।॥]/;
const ALWAYS = /[。！？｡।॥۔؟]/;
const CLOSING = /["'”’»)\]』」）】]/;
const BULLET = /^\s{0,20}(?:[-*•·–—▪●◦○■□✓✔➢►→‣⁃+]\s|\(?\d{1,2}[.)]\s|[a-z][.)]\s|・|①|②|③|④|⑤)/;
const WIDE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/**
 * The sentences of `text`, trimmed, none empty, in order. A blank line, a list item and a short line end one; a line that the client
 * wrapped does not. Abbreviations, initials, ordinals, figures and addresses do not end one. Nothing but white space is lost.
 */
export function splitSentences(text: string): string[] {
  const out: string[] = [];
  for (const block of joinLines(text.slice(0, LIMIT))) splitBlock(block, out);
  const rest = text.slice(LIMIT).trim();
  if (rest) out.push(rest);
  return out;
}

/** Joins the lines a client wrapped; each result is one run of text that sentences do not cross. */
function joinLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r|\u2028|\u2029/);
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.length <= 100 ? line.length : 0);
  const blocks: string[] = [];
  let parts: string[] = [];
  const flush = () => {
    if (parts.length) blocks.push(parts.join(''));
    parts = [];
  };
  let last = '';
  for (const raw of lines) {
    const line = raw.trim();
    if (!line) {
      flush();
      last = '';
      continue;
    }
    if (last && (BULLET.test(raw) || !isWrapped(last, line, widest))) flush();
    if (parts.length && !(WIDE.test(last.slice(-1)) || WIDE.test(line.charAt(0)))) parts.push(' ');
    parts.push(line);
    last = line;
  }
  flush();
  return blocks;
}

/** Whether `line` goes on where `last` was cut for its length: the first word would not have fitted, or it starts small. */
function isWrapped(last: string, line: string, widest: number): boolean {
  if (/[:;]$/.test(last) && last.length < 40) return false;
  if (WIDE.test(last.slice(-1)) || WIDE.test(line.charAt(0)))
    return last.length >= 20 && last.length + 8 >= Math.min(widest, 40) && !END.test(last.slice(-1));
  const end = line.indexOf(' ');
  const word = end < 0 ? line.length : Math.min(end, 30);
  if (widest >= 50 && last.length + 1 + word > Math.min(widest, 78) - 4) return true;
  return /^\p{Ll}/u.test(line) && !END.test(last.slice(-1)) && last.length > 2 && !/,$/.test(last.length < 30 ? last : '');
}

function splitBlock(block: string, out: string[]): void {
  let start = 0;
  const push = (end: number) => {
    const sentence = block.slice(start, end).trim();
    if (sentence) out.push(sentence);
    start = end;
  };
  for (let i = 0; i < block.length; i++) {
    const c = block.charAt(i);
    if (!END.test(c)) continue;
    const first = i;
    while (i + 1 < block.length && END.test(block.charAt(i + 1))) i++;
    let after = i + 1;
    while (after < block.length && after < i + 4 && CLOSING.test(block.charAt(after))) after++;
    if (ALWAYS.test(c)) {
      // 「…。」と: a quotation inside a Japanese sentence goes on after its closing bracket.
      if (after === i + 1 || !/[\u3040-\u309f]/.test(block.charAt(after))) push(after);
      i = after - 1;
      continue;
    }
    if (after < block.length && !/\s/.test(block.charAt(after))) continue;
    let next = after;
    while (next < block.length && /\s/.test(block.charAt(next))) next++;
    if (next >= block.length) continue;
    if (isStart(block, next, c) && !(c === '.' && i === first && isAbbreviated(block, first, next))) push(after);
    i = after - 1;
  }
  push(block.length);
}

/** Whether what stands at `at` can open a sentence after the end mark `c`. */
function isStart(block: string, at: number, c: string): boolean {
  const next = block.charAt(at);
  if (/\p{Ll}/u.test(next)) return c === '!' || c === '?' ? !/^(?:and|und|et|y|e|og|och)\b/.test(block.slice(at, at + 4)) : false;
  return !/[,;)]/.test(next);
}

/** Whether the full stop at `dot` belongs to the word before it: an abbreviation, an initial, an ordinal. */
function isAbbreviated(block: string, dot: number, next: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 24 && /[\p{L}\p{N}.'’&-]/u.test(block.charAt(from - 1))) from--;
  const shown = block.slice(from, dot);
  const word = shown.toLowerCase();
  if (!word) return false;
  const opens = block.slice(next, next + 20).toLowerCase();
  if (/^\d{1,2}$/.test(word)) return from === 0 || ORDINAL_WORDS.some(w => opens.startsWith(w));
  if (/^\p{Lu}$/u.test(shown)) return isInitial(block, from);
  if (BEFORE_FIGURE.has(word)) return /^\d/.test(opens);
  return ABBREVIATIONS.has(word) || /^(?:\p{L}\.){1,4}\p{L}$/u.test(word);
}

/** A capital standing alone is an initial (`J. Smith`), not the end of `vitamin C.`, `plan B.` or `than I.` */
function isInitial(block: string, at: number): boolean {
  if (at === 0) return true;
  return /[\s(."-]/.test(block.charAt(at - 1)) && !/\p{Ll}/u.test(block.charAt(at - 2));
}
