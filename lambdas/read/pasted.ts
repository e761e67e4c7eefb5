/** Tells a pasted letter from a plain question to us, and the user's note from the letter. */
import { foldWords } from '../text/fold.ts';
import { findAttribution } from './attribution.ts';
import { nameIn } from './forward-by-attribution.ts';
import { findHeaderBlock, isRule } from './header-block.ts';
import { readHeaderLine } from './header-line.ts';
import { type Line, linesToText } from './lines.ts';
import { findAddress, parseMailbox } from './mailbox.ts';
import { readNote } from './note.ts';
import { dropSignature, isSalutation } from './own-words.ts';
import type { Original } from './reading.ts';
import { parseShownDate } from './shown-date.ts';

/** Words from which on a text without any mark of a letter is taken for one. */
const LETTER_WORDS = 40;

/** The pasted original and the note before it, or null when the text is only the user's own words to us. */
export function readPasted(
  lines: readonly Line[],
  links: readonly { href: string }[],
  userName: string | null,
  near: string | null,
  isForward: boolean,
): { original: Original; note: string | null } | null {
  const start = findLetter(lines);
  const all = linesToText(lines);
  if (start === null && !isForward && countWords(linesToText(dropSignature(lines))) < LETTER_WORDS) return null;
  if (start === 0 && !isForward && isToUs(lines, userName)) return null;
  const from = start ?? 0;
  const letter = [...lines.slice(from)];
  const values: Partial<Record<'from' | 'date' | 'subject', string>> = {};
  let body = 0;
  for (let i = 0; i < Math.min(letter.length, 12); i++) {
    const text = letter[i]?.text ?? '';
    if (!text.trim() || isRule(text)) continue;
    const head = readHeaderLine(text);
    if (!head) break;
    if (head.kind === 'from' || head.kind === 'date' || head.kind === 'subject') values[head.kind] ??= head.value;
    body = i + 1;
  }
  const quoted = start === null ? null : quotedFrom(lines, start);
  const sender = quoted ? { name: quoted.name, address: quoted.address } : parseMailbox(values.from ?? '');
  const text = linesToText(dropSignature(letter.slice(body)));
  if (!text && !all) return null;
  return {
    original: {
      fromName: sender.name, fromAddress: sender.address, to: [], cc: [], subject: values.subject ?? null, date: quoted ? parseShownDate(quoted.text, near) : values.date ? parseShownDate(values.date, near) : findDay(letter, near),
      text, thread: null, links: [...new Set(links.map(l => l.href))].slice(0, 60), headers: [], messageId: null, replyTo: null,
    },
    note: from > 0 ? readNote(lines.slice(0, quoted?.start ?? from), { name: userName, address: null }) : null,
  }; // biome-ignore format: one screen
}

/** Whether what begins with a salutation is the user's own letter to us: signed with their name, or short and asking, and not addressed to them. */
function isToUs(lines: readonly Line[], userName: string | null): boolean {
  const shown = lines.filter(line => line.text.trim());
  const opening = shown[0]?.text ?? '';
  if (!isSalutation(opening)) return false;
  const names = foldWords(userName ?? '')
    .split(' ')
    .filter(name => name.length > 1);
  const isNamed = (text: string) => foldWords(text).split(' ').some(word => names.includes(word)); // biome-ignore format: one line
  if (isNamed(opening)) return false;
  const isSigned = shown.slice(-2).some(line => line.text.length <= 60 && isNamed(line.text));
  return isSigned || (lines.some(line => /[?？؟]/.test(line.text)) && countWords(linesToText(lines)) < 60);
}

/** The attribution right above a quote: somebody answered the employer's mail and put us in its To. */
function quotedFrom(
  lines: readonly Line[],
  start: number,
): { start: number; text: string; name: string | null; address: string } | null {
  const found = findAttribution(lines);
  const address = found ? findAddress(found.text) : null;
  if (!found || !address || found.end > start + 1 || found.end < start - 2) return null;
  return { start: found.start, text: found.text, name: nameIn(found.text, address), address };
}

/** Whether a "From:" line names a sender, not a place: an address, or a subject beside it. */
const isSender = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at, at + 4).some(line => /@/.test(line.text) || readHeaderLine(line.text)?.kind === 'subject');

/** A line of label form with nothing but a day as its value, as portals show it (`Updated: 08/18/2025`). */
function findDay(lines: readonly Line[], near: string | null): string | null {
  for (const line of lines.slice(0, 60)) {
    const value = /^[\p{L} ]{2,30}[:：]\s{0,4}([^\n]{6,40})$/u.exec(line.text.slice(0, 80))?.[1];
    const day = value && /\d{4}/.test(value) ? parseShownDate(value, near, true) : null;
    if (day) return day;
  }
  return null;
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

/** Where the letter begins: quoted lines, header-like lines, a rule, or a salutation with enough below it. */
function findLetter(lines: readonly Line[]): number | null {
  const quoted = lines.findIndex(line => line.depth > 0 && line.text.trim());
  if (quoted >= 0 && lines.filter(line => line.depth > 0 && line.text.trim()).length >= 2) return quoted;
  const block = findHeaderBlock(lines);
  if (block) return block.start;
  const announced = findAnnouncement(lines);
  if (announced >= 0) return announced + 1;
  const limit = Math.min(lines.length, 200);
  for (let i = 0; i < limit; i++) {
    const text = lines[i]?.text ?? '';
    const rest = () => countWords(linesToText(lines.slice(i + 1)));
    const head = readHeaderLine(text);
    if (
      head &&
      (head.kind === 'subject' || head.kind === 'date' || head.kind === 'from') &&
      head.value.length > 2 &&
      (i === 0 || !lines[i - 1]?.text.trim() || readHeaderLine(lines[i + 1]?.text ?? '')) &&
      (head.kind !== 'from' || isSender(lines, i)) &&
      rest() >= 12
    )
      return i;
    if (isRule(text) && rest() >= 12 && i < 60) return i + 1;
    if (!isSalutation(text) || rest() < 15) continue;
    // Of two salutations near the top the first is for us.
    const second = lines
      .slice(i + 1, limit)
      .findIndex((line, n) => n > 0 && isSalutation(line.text) && countWords(linesToText(lines.slice(i + 2 + n))) >= 15);
    return second >= 0 && second < 20 ? i + 1 + second : i;
  }
  return null;
}

/** Words; a run of CJK counts one for every two characters. */
function countWords(text: string): number {
  const wide = text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.floor(wide / 2);
}
