/** Splits an inline forward into the user's note, the original and the older thread below it. */
import { DISCLAIMER_MAIL, DISCLAIMER_SECRET, FORWARD_WORDS } from '../content/forward/subjects.ts';
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
const SECRET = DISCLAIMER_SECRET.split('|');
const THIS_MAIL = DISCLAIMER_MAIL.split('|');
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
  // What only looks like a block (no address, no date) gives way to a real one below it.
  if (block && !isDatedOrAddressed(block)) {
    const real = findHeaderBlock(lines, block.end, isForward);
    if (real && isDatedOrAddressed(real)) block = real;
  }
  if (!block) return isForward ? readByAttribution(lines, links, context) : null;
  const first = block;
  const dated = dateAbove(lines, block);
  if (dated) block = { ...block, values: { ...block.values, date: dated } };
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
  const noteEnd = aboveBlock(lines, dated ? { ...first, start: first.start - 1 } : first);
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

const isDatedOrAddressed = ({ values }: HeaderBlock): boolean => /@/.test(values.from ?? '') || /\d/.test(values.date ?? '');

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

/** A block without a date may have it in the line right above it, at the same depth: `> Message du 12/03/25 09:31`. */
function dateAbove(lines: readonly Line[], block: HeaderBlock): string | null {
  const above = lines[block.start - 1];
  if (block.values.date || block.isGlued || !above || above.text.length > 60 || !/\d/.test(above.text)) return null;
  if (above.depth === 0 || above.depth !== lines[block.start]?.depth) return null;
  return parseShownDate(above.text)?.includes('T') ? above.text : null;
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
  const base = depthOf(body);
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
  end = dropDisclaimers(body, end);
  const thread = linesToText(body.slice(cut));
  return { text: linesToText(body.slice(0, end)), thread: thread || null };
}

/** How deep the newest message is quoted: the middle of its first three lines, as clients quote some lines lazily. */
function depthOf(body: readonly Line[]): number {
  const depths = body
    .filter(line => line.text.trim())
    .slice(0, 3)
    .map(line => line.depth)
    .sort((a, b) => a - b);
  return (depths.length < 3 ? depths[0] : depths[1]) ?? 99;
}

/** Index before the closing paragraphs in which a mail system speaks of confidentiality; the letter's own paragraphs stay. */
function dropDisclaimers(body: readonly Line[], last: number): number {
  let end = last;
  for (let round = 0; round < 4; round++) {
    let stop = end;
    while (stop > 0 && !body[stop - 1]?.text.trim()) stop--;
    let start = stop;
    while (start > 0 && stop - start < 30 && body[start - 1]?.text.trim() && !isRule(body[start - 1]?.text ?? '')) start--;
    const paragraph = fold(linesToText(body.slice(start, stop)).slice(0, 4_000));
    const isLegal = SECRET.some(word => paragraph.includes(word)) && THIS_MAIL.some(word => paragraph.includes(word));
    if (!isLegal || !body.slice(0, start).some(line => line.text.trim() && !isRule(line.text))) break;
    end = start;
    while (end > 0 && (!body[end - 1]?.text.trim() || isRule(body[end - 1]?.text ?? ''))) end--;
  }
  return end;
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
  const { text, thread } = splitThread(unindent(lines.slice(end)), context);
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

/** Outlook for Mac sets what it quotes in by four blanks. */
function unindent(lines: readonly Line[]): readonly Line[] {
  const isSetIn = lines.every(line => !line.text.trim() || line.text.startsWith('    '));
  return isSetIn ? lines.map(line => ({ ...line, text: line.text.slice(4) })) : lines;
}

/** The name before `<address>` in an attribution: the quoted one, or the words after the last figure, comma or bracket. */
function nameIn(shown: string, address: string | null): string | null {
  if (!address) return null;
  const at = shown.toLowerCase().indexOf(address);
  const before = shown.slice(Math.max(0, at - 300), Math.max(0, at)).replace(/[<([\s]+$/, '');
  const quoted = /["“„«‘']\s?([^"“”„«»‘’]{1,80}?)\s?["”“»’']$/.exec(before)?.[1]?.trim();
  if (quoted) return quoted.includes('@') ? null : quoted;
  const tail = /(?:^|[\d,:)>])([^\d,:)<>@"]{1,100})$/u.exec(before)?.[1] ?? '';
  const words = tail
    .replace(/^\s?\./, ' ')
    .trim()
    .split(/\s+/);
  // Verbs and particles of the attribution are in lower case, names are not; zone and half-day words go too.
  while (words.length && (!/^\p{L}/u.test(words[0] ?? '') || /^\p{Ll}/u.test(words[0] ?? '') || isClockWord(words[0] ?? '')))
    words.shift();
  const name = words.join(' ').replace(/["'“”]+$/, '');
  return name && name.length <= 80 ? name : null;
}
const isClockWord = (word: string): boolean =>
  /^(?:[AP]\.?M\.?|Uhr|CES?T|MES?Z|UTC|GMT|[EMCP][SD]T|BST|JST|KST|Am|On|Le|El|Il|Op|Em|Den|Dne|Dnia)$/.test(word);
