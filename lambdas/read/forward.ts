/** Splits an inline forward into the user's note, the original and the older thread below it. */
import { FORWARD_WORDS } from '../content/forward/subjects.ts';
import { fold } from '../text/fold.ts';
import { findAttribution } from './attribution.ts';
import { findHeaderBlock, type HeaderBlock, isRule } from './header-block.ts';
import { htmlLines } from './html-lines.ts';
import { type Line, linesToText, textLines } from './lines.ts';
import { findAddress, parseMailbox, parseMailboxes } from './mailbox.ts';
import { ownWords } from './own-words.ts';
import type { Mailbox, Original } from './reading.ts';
import { parseShownDate } from './shown-date.ts';
import { isForwardSubject, stripForward } from './subject.ts';

export interface ForwardContext {
  user: Mailbox;
  subject: string | null;
  /** Outer date, ISO, or null. */
  date: string | null;
  isOurAddress: (address: string | null) => boolean;
}
export interface InlineForward {
  original: Original;
  note: string | null;
}

const WORDS = FORWARD_WORDS.split('|').map(fold);
const LINK_LIMIT = 60;

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

/** The inline forward in a mail's text or HTML part, the better of both; null when neither shows one. */
export function readInlineForward(text: string, html: string, context: ForwardContext): InlineForward | null {
  const body = html ? htmlLines(html) : null;
  const fromHtml = body ? readForward(body.lines, body.links, context) : null;
  const isComplete = fromHtml && completeness(fromHtml) >= 4 && fromHtml.original.text.length > 0;
  const fromText = text && !isComplete ? readForward(textLines(text), [], context) : null;
  if (!fromHtml || !fromText) return fromHtml ?? fromText;
  const best = completeness(fromText) > completeness(fromHtml) || !fromHtml.original.text ? fromText : fromHtml;
  if (!best.original.links.length) best.original.links = fromHtml.original.links;
  return best;
}

const completeness = ({ original: o }: InlineForward): number =>
  Number(o.fromAddress !== null) +
  Number(o.fromName !== null || o.fromAddress !== null) +
  Number(o.date !== null) +
  Number(o.subject !== null);

function readForward(
  lines: readonly Line[],
  links: readonly { line: number; href: string }[],
  context: ForwardContext,
): InlineForward | null {
  const isForward = isForwardSubject(context.subject);
  let block = findHeaderBlock(lines, 0, isForward);
  if (!block) return isForward ? readByAttribution(lines, links, context) : null;
  const first = block;
  // The innermost original by somebody other than the user; a reply thread below the employer's mail stays a thread.
  for (let level = 0; level < 3; level++) {
    const from = parseMailbox(block.values.from ?? '');
    const isUser = from.address !== null && (from.address === context.user.address || context.isOurAddress(from.address));
    if (!isUser && !(isForwardSubject(block.values.subject ?? null) || isForwardedAgain(lines, block))) break;
    const next: HeaderBlock | null = findHeaderBlock(lines, block.end, true);
    if (!next || (!isUser && next.start - block.end > 60)) break;
    const sender = parseMailbox(next.values.from ?? '');
    if (isUser && context.isOurAddress(sender.address)) break;
    if (sender.address !== null && sender.address === context.user.address && !isForwardSubject(next.values.subject ?? null))
      break;
    block = next;
  }
  const noteEnd = aboveBlock(lines, first);
  let noteLines = lines.slice(0, noteEnd);
  const tail = first.before.replace(/\s*-{2,}[^-]{0,80}-{0,20}\s*$/, '').trim();
  if (first.isGlued && tail && !isForwardWords(first.before))
    noteLines = [...noteLines, { text: tail, depth: 0, isQuoteStart: false, isSignature: false }];
  const body = lines.slice(block.end);
  const original = makeOriginal(
    block,
    body,
    links.filter(link => link.line >= block.end),
    context,
  );
  return { original, note: ownWords(noteLines, context.user.name) };
}

/** Whether the text between this block and the next is nothing but another forward delimiter. */
function isForwardedAgain(lines: readonly Line[], block: HeaderBlock): boolean {
  for (let i = block.end, shown = 0; i < Math.min(lines.length, block.end + 12) && shown < 3; i++) {
    const text = lines[i]?.text.trim();
    if (!text) continue;
    if (
      isForwardWords(text) &&
      !/original message|urspr|origin|alkuper|eredeti|puvodni|povodn|oryginal|opprinn|oprind/.test(fold(text))
    )
      return true;
    shown++;
  }
  return false;
}

/** Index of the first line that belongs to the forward: delimiter, rule or colon-ended line right above the block goes with it. */
function aboveBlock(lines: readonly Line[], block: HeaderBlock): number {
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

function makeOriginal(
  block: HeaderBlock,
  body: readonly Line[],
  links: readonly { href: string }[],
  context: ForwardContext,
): Original {
  const from = parseMailbox(block.values.from ?? '');
  let subject = block.values.subject ?? null;
  let lines = body;
  if (block.isGlued && subject !== null) {
    const outer = stripForward(context.subject ?? '');
    const rest = outer && subject.startsWith(outer) ? subject.slice(outer.length).trim() : null;
    if (rest !== null) {
      subject = outer;
      if (rest) lines = [{ text: rest, depth: 0, isQuoteStart: false, isSignature: false }, ...body];
    }
  }
  const { text, thread } = splitThread(lines, context);
  return {
    fromName: from.name, fromAddress: from.address,
    to: shownAddresses(block.values.to), cc: shownAddresses(block.values.cc),
    subject: cleanSubject(subject),
    date: parseShownDate(block.values.date ?? '', context.date, block.isEnglish && /[ap]\.?m/i.test(block.values.date ?? '')),
    text, thread, links: [...new Set(links.map(link => link.href))].slice(0, LINK_LIMIT), headers: [], messageId: null,
    replyTo: findAddress(block.values.other ?? ''),
  }; // biome-ignore format: one screen
}

const shownAddresses = (value: string | undefined): string[] =>
  value
    ? parseMailboxes(value)
        .map(box => box.address ?? box.name ?? '')
        .filter(Boolean)
    : [];
const cleanSubject = (subject: string | null): string | null => subject?.replace(/^\*+\s*|\s*\*+$/g, '').trim() || null;

/** The newest message and, below it, the older thread; closing delimiters and the user's own signature off. */
export function splitThread(body: readonly Line[], context: ForwardContext): { text: string; thread: string | null } {
  const base = Math.min(
    ...body
      .filter(l => l.text.trim())
      .slice(0, 3)
      .map(l => l.depth),
    99,
  );
  let cut = body.length;
  const older = findHeaderBlock(body, 1);
  if (older) cut = Math.min(cut, aboveBlock(body, older));
  const attribution = findAttribution(body.slice(0, cut), 1);
  if (attribution) cut = Math.min(cut, attribution.start);
  for (let i = 2; i < cut; i++) {
    const text = body[i]?.text ?? '';
    if (isRule(text) && isForwardWords(text)) cut = i;
    else if ((body[i]?.depth ?? 0) > base && body.slice(i, cut).every(l => l.depth > base || !l.text.trim()) && base < 99)
      cut = i;
    if (i > 400) break;
  }
  let end = cut;
  // Below the original, less quoted than it: the user's own signature (Thunderbird, Apple Mail).
  if (base > 0 && base < 99) while (end > 1 && (body[end - 1]?.depth ?? 0) < base) end--;
  while (
    end > 0 &&
    /^\s*(?:[-_=*]\s?){3,}\s*$|^\s*-{2,}\s?(?:end|ende|fin|fine|einde|koniec|конец)\b.{0,60}-{0,20}\s*$/i.test(
      body[end - 1]?.text || '---',
    )
  )
    end--;
  const name = context.user.name ? fold(context.user.name) : null;
  for (let i = Math.max(1, end - 14); i < end; i++) {
    if (!/^--\s?$/.test(body[i]?.text ?? '')) continue;
    const below = fold(
      body
        .slice(i + 1, end)
        .map(l => l.text)
        .join(' '),
    );
    if ((name && below.includes(name)) || (context.user.address && below.includes(context.user.address))) end = i;
  }
  const thread = linesToText(body.slice(cut));
  return { text: linesToText(body.slice(0, end)), thread: thread || null };
}

/** Clients that print an attribution instead of a block: taken only when the subject says forward. */
function readByAttribution(
  lines: readonly Line[],
  links: readonly { line: number; href: string }[],
  context: ForwardContext,
): InlineForward | null {
  const found = findAttribution(lines);
  const delimiter = lines.findIndex(line => isForwardWords(line.text) && (isRule(line.text) || /[:：]\s*$/.test(line.text)));
  if (!found && delimiter < 0) return null;
  const start = found ? (delimiter >= 0 && delimiter < found.start ? delimiter : found.start) : delimiter;
  const end = found ? found.end : delimiter + 1;
  const shown = found?.text ?? '';
  const address = findAddress(shown);
  if (address !== null && context.isOurAddress(address)) return null;
  const { text, thread } = splitThread(lines.slice(end), context);
  if (!text) return null;
  return {
    original: {
      fromName: nameIn(shown, address), fromAddress: address, to: [], cc: [],
      subject: context.subject === null ? null : stripForward(context.subject) || null,
      date: parseShownDate(shown, context.date), text, thread,
      links: [...new Set(links.filter(l => l.line >= end).map(l => l.href))].slice(0, LINK_LIMIT), headers: [], messageId: null, replyTo: null,
    },
    note: ownWords(lines.slice(0, start), context.user.name),
  }; // biome-ignore format: one screen
}

/** The name before `<address>` in an attribution: the words after the last figure, comma or known word. */
function nameIn(shown: string, address: string | null): string | null {
  if (!address) return null;
  const at = shown.toLowerCase().indexOf(address);
  const before = shown.slice(0, Math.max(0, at)).replace(/[<("'[\s]+$/, '');
  const m =
    /(?:^|[,\d:)]|\b(?:AM|PM|Uhr|CET|CEST|UTC)\b|от|de|da|från|fra|von)\s*[>.]?\s*["']?((?:\p{Lu}|\p{Lo})[^\d,:<>@"]{1,60})$/u.exec(
      before,
    );
  return m?.[1]?.trim() || null;
}
