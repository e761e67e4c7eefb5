/** Recognises the line that introduces a quote: "On … Ana <a@b.example> wrote:", in any language, wrapped or not. */
import { ATTRIBUTION_STARTS, WROTE } from '../content/forward/subjects.ts';
import { fold } from '../text/fold.ts';
import type { Line } from './lines.ts';

export interface Attribution {
  start: number;
  /** Index of the first line after it. */
  end: number;
  text: string;
}

const WORDS = WROTE.split('|').map(fold);
const STARTS = [...new Set(ATTRIBUTION_STARTS.split('|').map(fold))].filter(Boolean);
const MAX_LINES = 5;
const MAX_LENGTH = 420;

/** The attribution that ends at line `end` (inclusive), or null. At most five lines and 420 characters are joined. */
export function attributionAt(lines: readonly Line[], end: number): Attribution | null {
  const last = lines[end]?.text.trim() ?? '';
  if (!last || last.length > MAX_LENGTH) return null;
  const isColon = /[:：]\s{0,2}[*_]{0,2}$/.test(last);
  if (!isColon && !/@/.test(last) && !endsInWrote(last)) return null;
  let text = '';
  for (let start = end; start >= 0 && end - start < MAX_LINES; start--) {
    const line = lines[start]?.text.trim() ?? '';
    if (!line) break;
    text = text ? `${line} ${text}` : line;
    if (text.length > MAX_LENGTH) break;
    if (isAttribution(text, isColon)) {
      const above = lines[start - 1]?.text.trim() ?? '';
      const isOpened = STARTS.some(s => fold(text).startsWith(s));
      if (!isOpened && above && above.length < 100 && STARTS.some(s => fold(above).startsWith(s)) && /\d/.test(above))
        return { start: start - 1, end: end + 1, text: `${above} ${text}` };
      return { start, end: end + 1, text };
    }
  }
  return null;
}

function isAttribution(text: string, isColon: boolean): boolean {
  if (!/\d/.test(text) && !/@/.test(text)) return false;
  const folded = fold(text);
  const hasAddress = /@[\p{L}\d-]/u.test(text);
  const hasDate = /\d{1,2}[.:h時点시]\s?\d{2}|\d{4}|\d{1,2}[/.-]\d{1,2}/.test(text);
  const said = WORDS.some(word => hasWord(folded, word));
  if (isColon) {
    if (hasAddress && hasDate && (said || /[<[(＜]?\S{1,80}@\S{1,80}[>\])＞]?\s?[:：]?\s*$/.test(text))) return true;
    if (said && hasAddress && text.length < 200) return /(?:<\S+@\S+>)/.test(text);
    return (
      said &&
      hasDate &&
      STARTS.some(s => folded.startsWith(s) || /^\d/.test(folded) || s.length === 0) &&
      (endsInWrote(text) || wroteThenName(folded))
    );
  }
  if (
    hasAddress &&
    hasDate &&
    /^(?:\d{4}[-/.年]|\d{1,2}[-/. ]\d{1,2}|\p{Lu}\S{1,12}[, ])/u.test(text) &&
    /[<＜(]\S{1,80}@\S{1,80}[>＞)]\s*$/.test(text)
  )
    return !/[.?!]\s\p{Lu}/u.test(text.slice(0, 40)) || said;
  return hasAddress && hasDate && endsInWrote(text) && text.length < 300;
}

const endsInWrote = (text: string): boolean => {
  const tail = fold(text.slice(-60)).replace(/[\s:：*_.>]+$/, '');
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
