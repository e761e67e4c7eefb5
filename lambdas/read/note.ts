/** The user's note above what they forward: their own words without client lines, sign-off and the name block they did not mark as one. */
import { fold, foldWords } from '../text/fold.ts';
import type { Line } from './lines.ts';
import { isClosing, ownWords } from './own-words.ts';
import type { Mailbox } from './reading.ts';

const MOST_LINES = 7;

/** The note, or null when nothing but a signature stands there. */
export function readNote(lines: readonly Line[], user: Mailbox): string | null {
  const text = ownWords(lines, user.name);
  if (!text) return null;
  const shown = dropNameBlock(text.split('\n'), user);
  while (shown.length && (!shown.at(-1)?.trim() || (shown.length > 1 && isClosing(shown.at(-1) ?? '')))) shown.pop();
  const note = shown.join('\n').trim();
  return !note || isBareName(note, user) || isOnlyClosing(text, user) ? null : note;
}

/** Cuts the trailing block that begins with the user's full name or holds their address: short lines, no sentences. */
function dropNameBlock(lines: string[], user: Mailbox): string[] {
  // HTML signatures often put a blank line between all their lines.
  const start = lines.findLastIndex((line, i) => line.trim() && lines.slice(i).filter(one => one.trim()).length >= MOST_LINES);
  let cut = lines.length;
  for (let at = lines.length - 1; at >= Math.max(0, start); at--) {
    const line = lines[at] ?? '';
    const startsBlock = at === 0 || !lines[at - 1]?.trim() || isClosing(lines[at - 1] ?? '');
    if (!line.trim() || !startsBlock) continue;
    const block = lines.slice(at);
    if (!block.every(isSignatureLine)) break;
    if (startsWithName(line, user)) return lines.slice(0, at);
    const holdsAddress = user.address !== null && block.some(one => one.toLowerCase().includes(user.address ?? ''));
    const isAddress = line.trim().toLowerCase() === user.address;
    if (holdsAddress && (block.length > 1 || isAddress) && cut === lines.length) cut = at;
  }
  return lines.slice(0, cut);
}

/** Short and not ending like a sentence; dots inside (`T. Reuter`, `www.x.example`) are no end. */
const isSignatureLine = (line: string): boolean =>
  line.length <= 70 && !/[?!:,]\s*$|\p{Ll}{2}\.\s*$|[。？！]\s*$/u.test(line.trim());

/** The line begins with first and last name, and little follows. */
function startsWithName(line: string, user: Mailbox): boolean {
  if (line.includes('@')) return false;
  const whole = foldWords(user.name ?? '').replace(/ /g, '');
  // Chinese, Japanese and Korean names have no blank to tell their parts.
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(whole))
    return whole.length >= 2 && line.length <= 40 && foldWords(line).replace(/ /g, '').startsWith(whole);
  const names = namesOf(user);
  const words = foldWords(line).split(' ');
  const front = words.slice(0, names.length + 1);
  return names.length >= 2 && words.length <= names.length + 6 && names.every(name => front.includes(name));
}

/** First and last names, without initials; of a mailbox without a name, what its address says: `grace.okafor@`. */
function namesOf({ name, address }: Mailbox): string[] {
  const shown = foldWords(name ?? '').split(' ').filter(word => word.length > 1); // biome-ignore format: one line
  if (shown.length || !address) return shown;
  const parts = address.slice(0, address.indexOf('@')).split(/[._-]/);
  return parts.length === 2 && parts.every(part => /^\p{L}{2,}$/u.test(part)) ? parts : [];
}

/** A note that is the user's first or full name and nothing else. */
function isBareName(note: string, user: Mailbox): boolean {
  const names = foldWords(user.name ?? '').split(' ');
  return !note.includes('\n') && foldWords(note).split(' ').every(word => names.includes(word)); // biome-ignore format: one line
}

/** Nothing but a sign-off and the name below it, as clients put it under an empty mail; thanks alone are words. */
function isOnlyClosing(text: string, user: Mailbox): boolean {
  const lines = text.split('\n').filter(line => line.trim());
  if (!lines[0] || !isClosing(lines[0]) || lines.length > MOST_LINES || !lines.slice(1).every(isSignatureLine)) return false;
  return lines.length > 1 || !/thank|thx|dank|merci|gracias|obrigad|grazie|tack|takk?|kiitos|dzie|dek|kosz|multum|tesek|спасиб|дяку|благодар|hvala|ευχαρ|תודה|شكر|ありがと|谢|謝|감사|cam on|terima|ขอบ/.test(fold(lines[0])) || user.name === null; // biome-ignore format: one screen
}
