/** Splits a reply into what the user typed and what is quoted: top, bottom and inline posting, text or HTML. */
import { REPLY_MARKERS } from '../content/marker.ts';
import { fold } from '../text/fold.ts';
import { findAttribution } from './attribution.ts';
import { isForwardWords } from './forward.ts';
import { findHeaderBlock, isRule } from './header-block.ts';
import { splitGluedLine } from './header-line.ts';
import { htmlLines } from './html-lines.ts';
import { type Line, linesToText, textLines } from './lines.ts';
import { dropSignature, dropSignOff } from './own-words.ts';
import type { Typed } from './reading.ts';

export interface ReplyContext {
  userName: string | null;
  /** Our mailbox, `plan@rebound.example`: its address in a header-like line starts a quote. */
  mailbox: string;
}

/** The user's words in a reply; of the text and the HTML part the one whose quote can be told apart. */
export function splitReply(text: string, html: string, context: ReplyContext): Typed {
  const fromText = text.trim() ? cut(textLines(text), context) : null;
  // Samsung and Yahoo glue the quote to the user's last line in the text part; their HTML is clean.
  const isGlued = fromText?.isGlued ?? false;
  if ((fromText?.isCut && !isGlued) || !html) return fromText?.words ?? { typed: '', reply: '', quoted: null };
  const fromHtml = cut(htmlLines(html).lines, context);
  return fromHtml.isCut || !fromText ? fromHtml.words : fromText.words;
}

function cut(lines: readonly Line[], context: ReplyContext): { words: Typed; isCut: boolean; isGlued: boolean } {
  const [at, after] = findQuote(lines, context);
  const above = lines.slice(0, at).filter(line => line.depth === 0);
  const rest = lines.slice(at);
  const below: Line[] = [];
  // Only where the quote is marked by depth can words below it be told from it.
  const isMarked = after && rest.some(line => line.depth > 0);
  if (isMarked) {
    const first = rest.findIndex(line => line.depth > 0);
    let isBlank = false;
    for (const line of rest.slice(first)) {
      if (line.depth > 0 || isOursLike(line.text, context)) {
        isBlank = true;
        continue;
      }
      if (isBlank && below.length) below.push({ text: '', depth: 0, isQuoteStart: false, isSignature: false });
      isBlank = false;
      below.push(line);
    }
  }
  const kept = below.some(line => line.text.trim())
    ? [...above, { text: '', depth: 0, isQuoteStart: false, isSignature: false }, ...below]
    : above;
  const typed = linesToText(kept);
  const words = linesToText(dropSignature(kept));
  const quoted =
    linesToText(isMarked ? rest.filter(line => line.depth > 0) : rest) ||
    (at < lines.length ? null : linesToText(lines.filter(line => line.depth > 0)) || null);
  return {
    words: { typed, reply: dropSignOff(words, context.userName), quoted: quoted || null },
    isCut: at < lines.length,
    isGlued: /[-_]{4,}|@/.test(typed) || isGluedBlock(lines[at]?.text ?? ''),
  };
}

/** Header lines run together on one line, perhaps behind the user's own words. */
const isGluedBlock = (text: string): boolean => splitGluedLine(text) !== null;

/** Where the quote begins, and whether unquoted lines below it can be the user's. */
function findQuote(lines: readonly Line[], context: ReplyContext): [number, boolean] {
  let at = lines.length;
  let below = false;
  const take = (index: number, mayBelow: boolean) => {
    if (index >= 0 && index < at) {
      at = index;
      below = mayBelow;
    }
  };
  const markers = REPLY_MARKERS.map(fold);
  take(
    lines.findIndex(
      line => line.text.length < 200 && line.depth === 0 && markers.some(marker => fold(line.text).includes(marker)),
    ),
    false,
  );
  take(
    lines.findIndex(line => line.depth > 0 && line.text.trim() !== ''),
    true,
  );
  const attribution = findAttribution(lines.slice(0, at));
  if (attribution) take(attribution.start, isQuotedBelow(lines, attribution.end));
  const block = findHeaderBlock(lines.slice(0, at), 0, true);
  if (block) {
    let start = block.start;
    for (let i = start - 1; i >= Math.max(0, start - 3); i--) {
      const text = lines[i]?.text ?? '';
      if (isRule(text) || isForwardWords(text)) start = i;
      else if (text.trim()) break;
    }
    take(start, false);
  }
  take(
    lines.findIndex(line => isRule(line.text) && isForwardWords(line.text)),
    false,
  );
  take(
    lines.findIndex((line, i) => isOursLike(line.text, context) && i > 0),
    isQuotedBelow(lines, lines.findIndex(line => isOursLike(line.text, context)) + 1),
  );
  const mark = lines.findIndex((line, i) => line.isQuoteStart && lines.slice(0, i).some(l => l.text.trim()));
  if (mark >= 0 && mark < at && lines.slice(mark, mark + 6).some(line => line.depth > 0 || /@/.test(line.text)))
    take(mark, isQuotedBelow(lines, mark));
  if (at < lines.length) while (at > 0 && /^\s*[_-]{10,}\s*$/.test(lines[at - 1]?.text ?? '')) at--;
  return [at, below];
}

/** Whether the next shown lines stand in a quote. */
const isQuotedBelow = (lines: readonly Line[], from: number): boolean => {
  for (let i = from; i < Math.min(lines.length, from + 6); i++)
    if (lines[i]?.text.trim()) return (lines[i]?.depth ?? 0) > 0 || isQuotedBelowNext(lines, i + 1);
  return false;
};
const isQuotedBelowNext = (lines: readonly Line[], from: number): boolean =>
  lines.slice(from, from + 3).some(line => line.depth > 0);

/** A line that shows our address the way a header or attribution does. */
function isOursLike(text: string, context: ReplyContext): boolean {
  if (text.length > 420 || !text.includes('@')) return false;
  const [local = '', domain = ''] = context.mailbox.toLowerCase().split('@');
  const lower = text.toLowerCase();
  return (
    lower.includes(`@${domain}`) && (lower.includes(`${local}@`) || lower.includes(`${local}+`)) && /[:：<>]|mailto/.test(text)
  );
}
