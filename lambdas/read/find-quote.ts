/** Finds where the quoted mail begins in a reply: marker, quote marks, attribution, header block, rule, or our address in a header-like line. */
import { REPLY_RULES } from '../content/forward/reply-words.ts';
import { REPLY_MARKERS } from '../content/marker.ts';
import { fold } from '../text/fold.ts';
import { findAttribution, introducesQuote } from './attribution.ts';
import { isForwardWords } from './delimiter.ts';
import { findHeaderBlock, isRule } from './header-block.ts';
import { readHeaderLine } from './header-line.ts';
import type { Line } from './lines.ts';
import { isSalutation } from './own-words.ts';

/** Index of the first quoted line (`lines.length`: nothing is quoted), and whether unquoted lines below it can be the user's. */
export interface Quote {
  at: number;
  mayBelow: boolean;
}

const MARKERS = REPLY_MARKERS.map(fold);
const SHORTEST_MARKER = Math.min(...MARKERS.map(marker => marker.length));
const RULES = REPLY_RULES.split('|').map(fold);

export function findQuote(lines: readonly Line[], mailbox: string): Quote {
  let at = lines.length;
  let mayBelow = false;
  const take = (index: number, may: boolean) => {
    if (index >= 0 && index < at) {
      at = index;
      mayBelow = may;
    }
  };
  take(lines.findIndex(isMarker), false);
  const own = ownIndentEnd(lines);
  const marked = lines.findIndex((line, i) => line.depth > 0 && line.text.trim() !== '' && i >= own && !isArrow(lines, i));
  if (marked >= 0) {
    const isBroken = isTornEnd(lines[marked]?.text ?? '');
    const start = isBroken ? opener(lines, marked) : startAbove(lines, marked);
    take(start, !isBroken || isQuotedBelow(lines, marked + 1));
  }
  const attribution = findAttribution(lines.slice(0, at));
  if (attribution) take(attribution.start, isQuotedBelow(lines, attribution.end));
  const block = findHeaderBlock(lines.slice(0, at), 0, true);
  if (block) take(withDelimiter(lines, block.start), false);
  take(
    lines.slice(0, at).findIndex((line, i) => isDelimiter(line.text) || isLoneHeader(lines, i)),
    false,
  );
  const ours = lines.slice(0, at).findIndex((line, i) => i > 0 && isOursLike(line.text, mailbox));
  take(ours, isQuotedBelow(lines, ours + 1));
  const first = lines.findIndex(line => line.text.trim());
  const mark = lines.findIndex((line, i) => line.isQuoteStart && first >= 0 && first < i);
  if (mark >= 0 && mark < at && lines.slice(mark, mark + 6).some(line => line.depth > 0 || /@/.test(line.text)))
    take(mark, isQuotedBelow(lines, mark));
  if (at < lines.length) while (at > 0 && /^\s*(?:[_-]{10,}|-{2,}\s{0,3})\s*$/.test(lines[at - 1]?.text ?? '')) at--;
  return { at, mayBelow };
}

const isMarker = (line: Line): boolean =>
  line.depth === 0 &&
  line.text.length >= SHORTEST_MARKER &&
  line.text.length < 200 &&
  MARKERS.some(marker => fold(line.text).includes(marker));

/** "-----Original Message-----" and "---- Reply message ----", in any language. */
const isDelimiter = (text: string): boolean => {
  if (text.length > 200) return false;
  if (!isRule(text))
    return /^\s{0,9}[-_=*]{2,3}\s?\p{L}/u.test(text) && /\p{L}\s?[-_=*]{2,}\s*$/u.test(text) && isForwardWords(text);
  if (isForwardWords(text)) return true;
  const folded = fold(text);
  return RULES.some(rule => folded.includes(rule)) && /[-_=*]{2,}\s*$/.test(text);
};

/** "Reply Message" and the like without dashes; only right above a quote. */
const isRuleWords = (text: string): boolean => {
  const words = fold(text).replace(/[\s:*_-]+$|^[\s*_-]+/g, '');
  return words.length < 60 && (RULES.includes(words) || isForwardWords(text));
};

/** `From: Ana <a@b.example>` or `Date: … To: …` with no more of a header: a client that prints little. */
function isLoneHeader(lines: readonly Line[], i: number): boolean {
  const text = lines[i]?.text ?? '';
  if (!text.includes(':') || text.length > 300) return false;
  const above = lines[i - 1]?.text.trim() ?? '';
  if (above && !isRule(above)) return false;
  const head = readHeaderLine(text);
  if (!head || !lines.slice(i + 1, i + 4).some(line => line.text.trim())) return false;
  if (head.kind === 'from')
    return (
      i > 0 &&
      (/^[^@:]{0,80}[<[(]?(?:mailto:)?[^\s<>@]{1,80}@[^\s<>@]{1,80}[>\])]?$/.test(head.value) ||
        (isRule(above) && /@/.test(head.value)))
    );
  const next = readHeaderLine(lines[i + 1]?.text ?? '');
  return (
    head.kind === 'date' && next?.kind === 'to' && /\d{4}/.test(head.value) && /\d:\d\d/.test(head.value) && /@/.test(next.value)
  );
}

/** Where a quote without marks begins among lines that stand in none: our marker, a header block, a rule with words; else their number. */
export function findUnmarked(lines: readonly Line[]): number {
  const block = findHeaderBlock(lines, 0, true);
  const starts = [
    lines.findIndex(isMarker),
    block ? withDelimiter(lines, block.start) : -1,
    lines.findIndex(line => isDelimiter(line.text)),
  ];
  return Math.min(lines.length, ...starts.filter(start => start >= 0));
}

/** HTML: end of a block that the user set in, with their words above it and the introduced quote further below; else 0. */
function ownIndentEnd(lines: readonly Line[]): number {
  const first = lines.findIndex(line => line.depth > 0 && line.text.trim());
  if (first < 1 || lines[first]?.marks !== undefined || lines[first]?.isQuoteStart) return 0;
  const end = lines.findIndex((line, i) => i > first && line.depth === 0 && line.text.trim());
  if (end < 0 || startAbove(lines, first) !== first) return 0;
  const next = lines.findIndex((line, i) => i > end && line.depth > 0 && line.text.trim());
  return next > 0 && startAbove(lines, next) === end ? end : 0;
}

/** What is left of an attribution behind the bracket of a torn address: `> wrote:`, `>:`. */
const isTornEnd = (text: string): boolean => text.length < 40 && (introducesQuote(text) || /^\s?[:：]\s*$/.test(text));

/** A `>` that the user set as an arrow: alone, right under their own words, and nothing introduces it. */
function isArrow(lines: readonly Line[], i: number): boolean {
  const text = lines[i]?.text.trim() ?? '';
  if (/<{2,}$/.test(text)) return true;
  if (isTornEnd(text)) return false;
  const above = lines[i - 1];
  if (!above || above.depth > 0 || !above.text.trim() || above.isQuoteStart || lines[i]?.isQuoteStart) return false;
  if (isSalutation(above.text) || introducesQuote(above.text) || /[:：]\s*$/.test(above.text)) return false;
  let quoted = 0;
  for (const line of lines) if (line.depth > 0 && ++quoted > 1) return false;
  return (lines[i]?.depth ?? 0) === 1;
}

/** Where an attribution begins whose last line ("> wrote:") starts with the bracket of a torn address. */
function opener(lines: readonly Line[], end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - 6); i--) if (OPENER.test(lines[i]?.text.trim() ?? '')) return i;
  // However the language opens it: a day and an address whose bracket stays open.
  const above = lines[end - 1]?.text ?? '';
  return end > 0 && above.length < 200 && /\d/.test(above) && above.lastIndexOf('<') > above.lastIndexOf('>') ? end - 1 : end;
}

/** The first of up to five lines above a marked quote that introduce it, or the quote itself. */
function startAbove(lines: readonly Line[], quote: number): number {
  let end = quote - 1;
  while (end >= 0 && end >= quote - 3 && !lines[end]?.text.trim()) end--;
  if (end < 0 || end < quote - 3) return quote;
  let joined = '';
  for (let i = end; i >= 0 && i > end - 5; i--) {
    const text = lines[i]?.text.trim() ?? '';
    if (!text || (lines[i]?.depth ?? 0) > 0) break;
    joined = joined ? `${text} ${joined}` : text;
    if (joined.length > 420) break;
    if (introducesQuote(joined) || (joined === text && isRuleWords(text))) return opensAbove(lines, i);
  }
  return quote;
}

/** "On 5 May 2025 at 10:00, Ana <" on the line above, the rest of it below. */
function opensAbove(lines: readonly Line[], from: number): number {
  let i = from;
  while (i > 0 && from - i < 3 && !OPENER.test(lines[i]?.text.trim() ?? '')) {
    const above = lines[i - 1]?.text.trim() ?? '';
    const isOpener = above.length < 200 && /[\d@]/.test(above) && (OPENER.test(above) || /[<(,]$|<[^<>\s]{1,100}@/.test(above));
    if (!isOpener) break;
    i--;
  }
  return i;
}
const OPENER =
  /^(?:On|At|Am|Le|El|Il|Em|Op|Den|W dniu|Dnia|Dne|På|Pe|În|Στις|Ngày|Vào|Pada|\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}|\d{4}年)(?:\s|$)/;

/** The rule or "original message" line above a header block goes with it. */
function withDelimiter(lines: readonly Line[], block: number): number {
  let start = block;
  for (let i = start - 1; i >= Math.max(0, block - 3); i--) {
    const text = lines[i]?.text ?? '';
    if (isRule(text) || isForwardWords(text)) start = i;
    else if (text.trim()) break;
  }
  return start;
}

/** Whether the next shown lines stand in a quote. */
const isQuotedBelow = (lines: readonly Line[], from: number): boolean => {
  for (let i = from; i < Math.min(lines.length, from + 6); i++)
    if (lines[i]?.text.trim()) return lines.slice(i, i + 4).some(line => line.depth > 0);
  return false;
};

/** A line that shows our address the way a header or attribution does. */
export function isOursLike(text: string, mailbox: string): boolean {
  if (text.length > 420 || !text.includes('@')) return false;
  const [local = '', domain = ''] = mailbox.toLowerCase().split('@');
  const lower = text.toLowerCase();
  return (
    lower.includes(`@${domain}`) && (lower.includes(`${local}@`) || lower.includes(`${local}+`)) && /[:：<>]|mailto/.test(text)
  );
}
