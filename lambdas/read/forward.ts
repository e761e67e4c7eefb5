/** Splits an inline forward into the user's note, the original and the older thread below it. */
import { fold, foldWords } from '../text/fold.ts';
import { dropDisclaimers } from './boilerplate.ts';
import { aboveBlock, isEdge, isForwardWords, subjectAbove } from './delimiter.ts';
import { hasDelimitedAttribution, readByAttribution } from './forward-by-attribution.ts';
import { findHeaderBlock, type HeaderBlock } from './header-block.ts';
import { readHeaderLine } from './header-line.ts';
import { htmlLines } from './html-lines.ts';
import { type Line, textLines } from './lines.ts';
import { findAddress, parseMailbox, parseMailboxes } from './mailbox.ts';
import { readNote } from './note.ts';
import { isClientLine, isSalutation } from './own-words.ts';
import type { Mailbox, Original } from './reading.ts';
import { parseShownDate } from './shown-date.ts';
import { splitThread } from './split-thread.ts';
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

const LINK_LIMIT = 60;
/** Most lines below an original that are a note; more are a part of the letter that lost its marks. */
const NOTE_LINES = 12;

/** The inline forward in a mail's text or HTML part, the better of both; null when neither shows one. */
export function readInlineForward(text: string, html: string, context: ForwardContext): InlineForward | null {
  const body = html ? htmlLines(html) : null;
  const fromHtml = body ? readForward(withPlainQuotes(body.lines), body.links, context) : null;
  const isComplete = fromHtml && completeness(fromHtml) >= 4 && fromHtml.original.text.length > 0;
  const fromText = text && !isComplete ? readForward(textLines(text), [], context) : null;
  if (!fromHtml || !fromText) return fromHtml ?? fromText;
  const best = completeness(fromText) > completeness(fromHtml) || !fromHtml.original.text ? fromText : fromHtml;
  if (!best.original.links.length) best.original.links = fromHtml.original.links;
  return best;
}

/** Gateways put a plain-text mail into HTML as it stands: its `>` marks are quotes there too, where a header line stands behind one. */
function withPlainQuotes(lines: readonly Line[]): readonly Line[] {
  const isMarked = (line: Line) => line.text.startsWith('>');
  if (!lines.some(line => isMarked(line) && readHeaderLine(unmark(line).text))) return lines;
  return lines.map(line => (isMarked(line) ? unmark(line) : line));
}

function unmark(line: Line): Line {
  let at = 0;
  let depth = line.depth;
  while (at < line.text.length && depth < 50 && (line.text[at] === '>' || line.text[at] === ' '))
    if (line.text[at++] === '>') depth++;
  return { ...line, text: line.text.slice(at), depth };
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
  if (!block) return isForward || hasDelimitedAttribution(lines) ? readByAttribution(lines, links, context) : null;
  const first = block;
  const dated = dateAbove(lines, block);
  if (dated) block = { ...block, values: { ...block.values, date: dated } };
  // The innermost original by somebody other than the user; a reply thread below the employer's mail stays a thread.
  for (let level = 0; level < 3; level++) {
    const from = parseMailbox(block.values.from ?? '');
    const isUser = isOwn(from, context.user) || context.isOurAddress(from.address);
    if (!isUser && !(isForwardSubject(block.values.subject ?? null) || isForwardedAgain(lines, block))) break;
    const next: HeaderBlock | null = findHeaderBlock(lines, block.end, true);
    if (!next || (!isUser && next.start - block.end > 60)) break;
    const sender = parseMailbox(next.values.from ?? '');
    if (isUser && context.isOurAddress(sender.address)) break;
    if (isOwn(sender, context.user) && !isForwardSubject(next.values.subject ?? null)) break;
    block = next;
  }
  const noteEnd = aboveBlock(lines, dated ? { ...first, start: first.start - 1 } : first);
  let noteLines = lines.slice(0, noteEnd);
  const tail = first.before.replace(/\s*-{2,}[^-]{0,80}-{0,20}\s*$/, '').trim();
  if (first.isGlued && tail && !isForwardWords(first.before)) noteLines = [...noteLines, plainLine(dropGluedClientLine(tail))];
  const body = lines.slice(block.end);
  const note = readNote(noteLines, context.user) ?? noteBelow(body, context.user);
  // The user forwards their own answer: what it quotes is the original.
  if (isFromUser(block, context)) {
    const quoted = readByAttribution(body, [], context);
    if (quoted?.original.fromAddress && quoted.original.fromAddress !== context.user.address) {
      const subject = cleanSubject(block.values.subject ?? null);
      return { original: { ...quoted.original, subject: quoted.original.subject ?? subject }, note };
    }
  }
  const shownSubject =
    block.values.subject ?? subjectAbove(lines, first) ?? (isForward ? stripForward(context.subject ?? '') : undefined);
  if (shownSubject) block = { ...block, values: { ...block.values, subject: shownSubject } };
  const linked = linkedSender(lines, links, block);
  if (linked) block = { ...block, values: { ...block.values, from: `${block.values.from} <${linked}>` } };
  const original = makeOriginal(
    block,
    body,
    links.filter(link => link.line >= block.end),
    context,
  );
  return { original, note };
}

/** The address behind a sender of whom only the name is shown, where the name is a link to it. */
function linkedSender(
  lines: readonly Line[],
  links: readonly { line: number; href: string }[],
  block: HeaderBlock,
): string | null {
  if (findAddress(block.values.from ?? '')) return null;
  for (const { line, href } of links)
    if (
      line >= block.start &&
      line < block.end &&
      /^mailto:/i.test(href) &&
      readHeaderLine(lines[line]?.text ?? '')?.kind === 'from'
    )
      return findAddress(href.slice('mailto:'.length));
  return null;
}

/** What the user typed below an original that stands in quote marks, when they wrote nothing above it. */
function noteBelow(body: readonly Line[], user: Mailbox): string | null {
  if ((body.find(line => line.text.trim())?.depth ?? 0) === 0) return null;
  let start = body.length;
  while (start > 0 && body[start - 1]?.depth === 0) start--;
  const below = body.slice(start);
  // A letter's last line that lost its mark has no gap above it.
  if (below[0]?.text.trim()) return null;
  const end = dropDisclaimers(below, below.length);
  return below.length > NOTE_LINES || isEdge(nextText(below)) ? null : readNote(below.slice(0, end), user);
}
const nextText = (lines: readonly Line[]): string => lines.find(line => line.text.trim())?.text ?? '';

const isFromUser = (block: HeaderBlock, context: ForwardContext): boolean =>
  isOwn(parseMailbox(block.values.from ?? ''), context.user);

/** The user, by address or, writing from another one of theirs, by first and last name. */
function isOwn(box: Mailbox, user: Mailbox): boolean {
  if (box.address !== null && box.address === user.address) return true;
  const name = foldWords(box.name ?? '');
  return name.includes(' ') && name === foldWords(user.name ?? '');
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

/** A block without a date may have it in the line right above it, at the same depth: `> Message du 12/03/25 09:31`. */
function dateAbove(lines: readonly Line[], block: HeaderBlock): string | null {
  const above = lines[block.start - 1];
  if (block.values.date || block.isGlued || !above || above.text.length > 60 || !/\d/.test(above.text)) return null;
  if (above.depth === 0 || above.depth !== lines[block.start]?.depth) return null;
  return parseShownDate(above.text)?.includes('T') ? above.text : null;
}

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
    const split = rest === null ? splitGluedSubject(subject, body) : { subject: outer, rest };
    subject = split.subject;
    if (split.rest) lines = [plainLine(split.rest), ...body];
  }
  const { text, thread } = splitThread(lines, context);
  return {
    fromName: from.name, fromAddress: from.address,
    to: shownAddresses(block.values.to), cc: shownAddresses(block.values.cc),
    subject: cleanSubject(subject),
    date: parseShownDate(block.values.date ?? '', context.date, block.isEnglish && /[ap]\.?m/i.test(block.values.date ?? ''), !block.isEnglish),
    text, thread, links: [...new Set(links.map(link => link.href))].slice(0, LINK_LIMIT), headers: [], messageId: null,
    replyTo: findAddress(block.values.other ?? ''),
  }; // biome-ignore format: one screen
}

const plainLine = (text: string): Line => ({ text, depth: 0, isQuoteStart: false, isSignature: false });

/** A glued subject with the whole letter behind it, and no outer subject to tell them apart: cut at the salutation, else all is letter. */
function splitGluedSubject(value: string, body: readonly Line[]): { subject: string | null; rest: string } {
  if (value.length < 50 || body.some(line => line.text.trim())) return { subject: value, rest: '' };
  for (let at = value.indexOf(' '), n = 0; at >= 0 && n < 60; at = value.indexOf(' ', at + 1), n++) {
    const rest = value.slice(at + 1);
    const stop = rest.slice(0, 60).search(/[,!:،，。：]/);
    const opening = stop > 0 ? rest.slice(0, stop + 1) : (/^\S+[.]/.exec(rest.slice(0, 30))?.[0] ?? '');
    if (opening && /^[^\p{Ll}]/u.test(opening) && isSalutation(opening)) return { subject: value.slice(0, at), rest };
  }
  return { subject: null, rest: value };
}

/** "No luckSent from my Galaxy": where a client glued its own line to the user's words. */
function dropGluedClientLine(text: string): string {
  for (let i = text.length - 1; i > 0 && i > text.length - 80; i--)
    if (/[\p{Lu}\p{Lo}]/u.test(text[i] ?? '') && /\S/.test(text[i - 1] ?? '') && isClientLine(text.slice(i)))
      return text.slice(0, i).trim();
  return text;
}

const shownAddresses = (value: string | undefined): string[] =>
  value
    ? parseMailboxes(value)
        .map(box => box.address ?? box.name ?? '')
        .filter(Boolean)
    : [];
const cleanSubject = (subject: string | null): string | null => subject?.replace(/^\*+\s*|\s*\*+$/g, '').trim() || null;
