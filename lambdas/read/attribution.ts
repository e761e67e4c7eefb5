/** Recognises the line that introduces a quote: "On … Ana <a@b.example> wrote:", in any language, wrapped or not. */
import { OWN_WRITING, WROTE_MORE } from '../content/forward/reply-words.ts';
import { ATTRIBUTION_STARTS, WROTE } from '../content/forward/subjects.ts';
import { fold } from '../text/fold.ts';
import { readHeaderLine } from './header-line.ts';
import type { Line } from './lines.ts';

export interface Attribution {
  start: number;
  /** Index of the first line after it. */
  end: number;
  text: string;
}

const WORDS = [...new Set(`${WROTE}|${WROTE_MORE}`.split('|').map(fold))];
const STARTS = [...new Set(ATTRIBUTION_STARTS.split('|').map(fold))].filter(Boolean);
const OWN = OWN_WRITING.split('|').map(fold);
const MAX_LINES = 5;
const MAX_LENGTH = 420;

/** The attribution that ends at line `end` (inclusive), or null. At most five lines and 420 characters are joined. */
export function attributionAt(lines: readonly Line[], end: number): Attribution | null {
  const last = undash(lines[end]?.text ?? '');
  if (!last || last.length > MAX_LENGTH) return null;
  const isColon = isColonEnd(last);
  if (!isColon && !/@/.test(last) && !endsInWrote(last)) return null;
  let text = '';
  for (let start = end; start >= 0 && end - start < MAX_LINES; start--) {
    const line = undash(lines[start]?.text ?? '');
    // A header block's lines are its own, not an attribution's.
    if (!line || (!isColon && readHeaderLine(line))) break;
    text = text ? `${line} ${text}` : line;
    if (text.length > MAX_LENGTH) break;
    if (isAttribution(text, isColon)) {
      const above = lines[start - 1]?.text.trim() ?? '';
      const isOpened = opens(fold(text));
      // The address put on a line of its own: what stands above it is day and name, however the language opens.
      if (!isOpened && text.startsWith('<') && above && above.length < 100 && /\p{Nd}/u.test(above) && !/[.?!]$/.test(above))
        return { start: start - 1, end: end + 1, text: `${above} ${text}` };
      if (!isOpened && above && above.length < 100 && opens(fold(above)) && /\d/.test(above))
        return { start: start - 1, end: end + 1, text: `${above} ${text}` };
      // Polymail sets the address apart: `On … Ana`, blank, `<mailto:…> wrote:`.
      const apart = lines[start - 2]?.text.trim() ?? '';
      if (!isOpened && !above && text.startsWith('<') && apart.length < 100 && opens(fold(apart)) && /\d/.test(apart))
        return { start: start - 2, end: end + 1, text: `${apart} ${text}` };
      return { start, end: end + 1, text };
    }
  }
  return null;
}

const opens = (folded: string): boolean => STARTS.some(start => folded.startsWith(start));
const isColonEnd = (text: string): boolean => /[:：]\s{0,2}[*_]{0,2}$/.test(text);
/** Without the dashes and brackets that some clients put around the line. */
const undash = (text: string): string => {
  const trimmed = text.trim();
  return /^[-–—>]|[-–—]$/.test(trimmed) ? trimmed.replace(/^[-–—>\s]{1,40}|[-–—\s]{1,40}$/g, '') : trimmed;
};

function isAttribution(text: string, isColon: boolean): boolean {
  const hasAddress = /@[\p{L}\d-]/u.test(text);
  const hasDate = /\p{Nd}{1,2}[.:h時点시]\s?\p{Nd}{2}|\p{Nd}{4}|\d{1,2}[/.-]\d{1,2}|\d{1,2}月\d/u.test(text);
  // The cheap questions first: the word lists are long, and most lines fail here.
  if (!hasDate && !(isColon && hasAddress)) return false;
  const folded = fold(text);
  if (!hasAddress && OWN.some(own => hasWord(folded, own))) return false;
  const said = () => WORDS.some(word => hasWord(folded, word));
  if (isColon) {
    if (hasAddress && hasDate && (/[<[(＜]?\S{1,80}@\S{1,80}[>\])＞]?\s?[:：]?\s*$/.test(text) || said())) return true;
    if (hasAddress && text.length < 200) return /(?:<\S+@\S+>)|\(\S+@\S+\)/.test(text) && said();
    return hasDate && (opens(folded) || /^\d/.test(folded)) && (endsInWrote(text) || wroteThenName(folded));
  }
  if (
    hasAddress &&
    /^(?:\d{4}[-/.年]|\d{1,2}[-/. ]\d{1,2}|\p{Lu}\S{1,12}[, ])/u.test(text) &&
    /[<＜(]\S{1,80}@\S{1,80}[>＞)]\s*$/.test(text) &&
    !readHeaderLine(text)
  )
    return !/[.?!]\s\p{Lu}/u.test(text.slice(0, 40)) || said();
  return text.length < 300 && (hasAddress || (opens(folded) && /\d{4}|\d:\d\d/.test(text))) && endsInWrote(text);
}

/** Whether the lines right above a marked quote introduce it: a verb of writing, a date or an address before a colon. */
export function introducesQuote(text: string): boolean {
  const shown = undash(text);
  if (!shown || shown.length > MAX_LENGTH) return false;
  const folded = fold(shown);
  if (OWN.some(own => hasWord(folded, own))) return false;
  const isColon = isColonEnd(shown);
  if (isColon && (endsInWrote(shown) || wroteThenName(folded))) return true;
  if (endsInWrote(shown) && (/\d/.test(shown) || text.trim().startsWith('--'))) return true;
  return (
    /^posted by .{1,60} on \d/i.test(shown) ||
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ ,T]\s?\d{1,2}:\d\d/.test(shown) ||
    (isColon && /\d{1,2}:\d\d/.test(shown) && /\d{4}|@/.test(shown) && !/[.?!]\s/.test(shown.slice(0, -1)))
  );
}

/** Index at which an attribution starts inside a line, behind the user's own last words; 0 where it has the line to itself. */
export function startInLine(lines: readonly Line[]): number {
  const line = lines[0]?.text ?? '';
  const start = /(?:\s|-{2,}\s?)(?:On|Am|Le|El|Il|Em|Op|Den|Dnia|Dne|W dniu|Pe|På)\s(?=[^.!?\n]{0,40}\d)/.exec(
    line.slice(0, MAX_LENGTH),
  );
  if (!start || start.index < 1) return 0;
  const before = line.slice(0, start.index);
  if (/@|^[\s>]*$/.test(before) || WORDS.some(word => hasWord(fold(before), word))) return 0;
  let tail = line.slice(start.index).replace(/^[-\s]+/, '');
  for (let i = 1; i < 4 && !introducesQuote(tail); i++) tail = `${tail} ${lines[i]?.text.trim() ?? ''}`.slice(0, MAX_LENGTH);
  return introducesQuote(tail) ? start.index : 0;
}

const endsInWrote = (text: string): boolean => {
  const tail = fold(text.slice(-60)).replace(/[\s:：*_.>-]+$/, '');
  return WORDS.some(
    word => tail.endsWith(word) && (word.length > 4 || /[^\p{L}]/u.test(tail.charAt(tail.length - word.length - 1) || ' ')),
  );
};
/** "schrieb Ana Berg:", "skrev Ana:": the verb, then at most six words. */
const wroteThenName = (folded: string): boolean => {
  for (const word of WORDS) {
    const at = folded.lastIndexOf(word);
    if (
      at > 4 &&
      hasWord(folded, word) &&
      folded
        .slice(at + word.length)
        .trim()
        .split(' ').length <= 7
    )
      return true;
  }
  return false;
};
const hasWord = (folded: string, word: string): boolean => {
  const at = folded.lastIndexOf(word);
  if (at < 0) return false;
  if (/[^\x00-\u04ff]/.test(word)) return true;
  return !/\p{L}/u.test(folded[at - 1] ?? ' ') && !/\p{L}/u.test(folded[at + word.length] ?? ' ');
};

/** The first attribution at or after `from`, or null. */
export function findAttribution(lines: readonly Line[], from = 0): Attribution | null {
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (text.length > MAX_LENGTH || !text) continue;
    const found = attributionAt(lines, i);
    if (found && found.start >= from) return found;
  }
  return null;
}
