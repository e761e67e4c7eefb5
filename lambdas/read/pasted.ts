/** Tells a pasted letter from a plain question to us, and the user's note from the letter. */
import { foldWords } from '../text/fold.ts';
import { findAttribution } from './attribution.ts';
import { countWords, findLetter, LETTER_WORDS } from './find-letter.ts';
import { nameIn } from './forward-by-attribution.ts';
import { isRule } from './header-block.ts';
import { readHeaderLine } from './header-line.ts';
import { type Line, linesToText } from './lines.ts';
import { findAddress, parseMailbox } from './mailbox.ts';
import { readNote } from './note.ts';
import { dropSignature, isSalutation, isSignOff } from './own-words.ts';
import type { Mailbox, Original } from './reading.ts';
import { parseShownDate } from './shown-date.ts';

/** Fewer words with a question in them are somebody asking us. */
const QUESTION_WORDS = 60;

export interface Pasted {
  original: Original;
  note: string | null;
  /** A typed header, quote marks or words of the user above it show where the letter begins. */
  isMarked: boolean;
}

/** The pasted original and the note before it, or null when the text is only the user's own words to us. */
export function readPasted(
  lines: readonly Line[],
  links: readonly { line: number; href: string }[],
  user: Mailbox,
  near: string | null,
  isForward: boolean,
): Pasted | null {
  const start = findLetter(lines);
  const all = linesToText(lines);
  if (start === null && !isForward && countWords(linesToText(dropSignature(lines))) < LETTER_WORDS) return null;
  if (start === 0 && !isForward && isToUs(lines, user.name)) return null;
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
    isMarked: from > 0 || body > 0 || (letter[0]?.depth ?? 0) > 0,
    note: from > 0 ? readNote(withoutRule(lines.slice(0, quoted?.start ?? from)), user) : null,
  }; // biome-ignore format: one screen
}

/** Whether what begins with a salutation is the user's own letter to us: signed with their name, or short and asking; not addressed to them, not signed by another. */
function isToUs(lines: readonly Line[], userName: string | null): boolean {
  const shown = lines.filter(line => line.text.trim());
  const opening = shown[0]?.text ?? '';
  if (!isSalutation(opening)) return false;
  const names = foldWords(userName ?? '')
    .split(' ')
    .filter(name => name.length > 1);
  const isNamed = (text: string) => foldWords(text).split(' ').some(word => names.includes(word)); // biome-ignore format: one line
  if (isNamed(opening)) return false;
  if (shown.slice(-2).some(line => line.text.length <= 60 && isNamed(line.text))) return true;
  const closing = shown.findLastIndex(line => isSignOff(line.text));
  if (closing > 0 && shown[closing + 1] && names.length > 0) return false;
  return lines.some(line => /[?？؟]/.test(line.text)) && countWords(linesToText(lines)) < QUESTION_WORDS;
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

/** The rule between note and letter belongs to neither. */
function withoutRule(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 0 && (!lines[end - 1]?.text.trim() || isRule(lines[end - 1]?.text ?? ''))) end--;
  return lines.slice(0, end);
}

/** A line of label form with nothing but a day as its value, as portals show it (`Updated: 08/18/2025`). */
function findDay(lines: readonly Line[], near: string | null): string | null {
  for (const line of lines.slice(0, 60)) {
    const value = /^[\p{L} ]{2,30}[:：]\s{0,4}([^\n]{6,40})$/u.exec(line.text.slice(0, 80))?.[1];
    const day = value && /\d{4}/.test(value) ? parseShownDate(value, near, true) : null;
    if (day) return day;
  }
  return null;
}
