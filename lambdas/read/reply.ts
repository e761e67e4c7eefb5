/** Splits a reply into what the user typed and what is quoted: top, bottom and inline posting, text or HTML. */
import { findAttribution, startInLine } from './attribution.ts';
import { bannerEnd, dropDisclaimers } from './boilerplate.ts';
import { findQuote, findUnmarked, isOursLike } from './find-quote.ts';
import { splitGluedLine } from './header-line.ts';
import { type Line, linesToText, textLines } from './lines.ts';
import { dropSignature, dropSignOff, isClientLine } from './own-words.ts';
import type { Typed } from './reading.ts';

export interface ReplyContext {
  userName: string | null;
  /** Our mailbox, `plan@rebound.example`: its address in a header-like line starts a quote. */
  mailbox: string;
}

interface Cut {
  words: Typed;
  isCut: boolean;
  /** The quote runs on from the user's own line: the other part may be cleaner. */
  isGlued: boolean;
}

/** The user's words in a reply, `html` giving the HTML part's lines when they are needed; of the text and the HTML part the one whose quote can be told apart. */
export function splitReply(text: string, html: () => readonly Line[], context: ReplyContext): Typed {
  const fromText = text.trim() ? cut(textLines(text), context) : null;
  // Samsung and Yahoo glue the quote to the user's last line in the text part; their HTML is clean.
  if (fromText?.isCut && !fromText.isGlued) return fromText.words;
  const lines = html();
  if (!lines.length) return fromText?.words ?? { typed: '', reply: '', quoted: null };
  const fromHtml = cut(outOfQuote(lines), context);
  return fromHtml.isCut || !fromText ? fromHtml.words : fromText.words;
}

const BLANK: Line = { text: '', depth: 0, isQuoteStart: false, isSignature: false };

function cut(lines: readonly Line[], context: ReplyContext): Cut {
  const { at, mayBelow } = findQuote(lines, context.mailbox);
  const above = lines
    .slice(0, at)
    .map(line => (line.depth > 0 ? { ...line, text: (line.marks ?? '') + line.text, depth: 0 } : line));
  const rest = lines.slice(at);
  // "my words On Tue, … wrote:" on one line: what stands before the attribution is the user's.
  const shared = startInLine(rest.slice(0, 4));
  if (shared && rest[0]?.depth === 0) above.push({ ...BLANK, text: rest[0].text.slice(0, shared).replace(/[-\s]+$/, '') });
  const isMarked = mayBelow && rest.some(line => line.depth > 0);
  const below = isMarked ? unquotedBelow(rest, context.mailbox) : [];
  const kept = below.some(line => line.text.trim()) ? [...above, BLANK, ...below] : above;
  const typed = linesToText(kept);
  const own = aboveClientLine(kept.slice(bannerEnd(kept), dropDisclaimers(kept, kept.length)));
  const quoted = linesToText(isMarked ? rest.filter(line => line.depth > 0) : rest);
  return {
    words: { typed, reply: dropSignOff(linesToText(dropSignature(own)), context.userName), quoted: quoted || null },
    isCut: at < lines.length,
    isGlued: shared > 0 || /[-_]{4,}|@/.test(typed.slice(-400)) || splitGluedLine(lines[at]?.text ?? '') !== null,
  };
}

/** Up to "Sent from my iPhone": what a phone puts below it, without any mark, is the mail answered. Words below it alone are the person's. */
function aboveClientLine(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(line => isClientLine(line.text));
  return at > 0 && lines.slice(0, at).some(line => line.text.trim()) ? lines.slice(0, at) : lines;
}

/** The lines below and between quotes that no quote, attribution, header or broken link accounts for. */
function unquotedBelow(rest: readonly Line[], mailbox: string): Line[] {
  const own: Line[] = [];
  const first = rest.findIndex(line => line.depth > 0);
  // A second quote may have no marks at all; neither it nor what stands below it is the user's.
  const plain = rest.flatMap((line, i) => (i > first && line.depth === 0 ? [i] : []));
  const stop = plain[findUnmarked(plain.map(i => rest[i] ?? BLANK))] ?? rest.length;
  let isBlank = false;
  for (let i = first; i < stop; i++) {
    const line = rest[i] ?? BLANK;
    if (line.depth > 0 || isOursLike(line.text, mailbox) || isTorn(rest, i)) {
      isBlank = true;
      continue;
    }
    if (isBlank && own.length) own.push(BLANK);
    isBlank = false;
    own.push(line);
  }
  const out: Line[] = [];
  let from = 0;
  for (let found = findAttribution(own), n = 0; found && n < 20; found = findAttribution(own, from), n++) {
    out.push(...own.slice(from, found.start));
    from = found.end;
  }
  return [...out, ...own.slice(from)];
}

/** One unmarked line inside a quote that is the end of a wrapped line or of a link. */
function isTorn(rest: readonly Line[], i: number): boolean {
  const text = rest[i]?.text.trim() ?? '';
  if (!text || !(rest[i - 1]?.depth ?? 0) || !(rest[i + 1]?.depth ?? 0)) return false;
  const before = rest[i - 1]?.text ?? '';
  if (/^[(<[]?https?:\/\/\S+[)>\]]?\s?>?$/.test(text)) return true;
  if (!/\s/.test(text) && /https?:\/\//.test(before) && text.length > 8) return true;
  if (before.length >= 60 && text.length <= 80 && /^\p{Ll}/u.test(text) && !/[.!?:]$/.test(before)) return true;
  return before.length >= 66 && text.length <= 40 && /^\p{Ll}/u.test(text) && !/[.!?]$/.test(text);
}

/** A body that stands in a plain indent as a whole (nothing marks it as a quote) is read as if it did not. */
function outOfQuote(lines: readonly Line[]): readonly Line[] {
  const shown = lines.filter(line => line.text.trim());
  return shown.length && shown.every(line => line.depth > 0) && !lines.some(line => line.isQuoteStart)
    ? lines.map(line => ({ ...line, depth: line.depth - 1 }))
    : lines;
}
