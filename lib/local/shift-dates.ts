/** Moves every full date of a text by whole days, in the form and language it is written in; the time of day stays. For trying out old mails. */
import { alternatives, indexOf, MONTHS, meanings, swapWord, WEEKDAYS } from './date-words.ts';

const DAY_MS = 86_400_000;
/** Dates further than this from the mail's own are no part of the exchange (a year of birth, a founding year). */
const NEAR_MS = 3 * 366 * DAY_MS;

const WEEKDAY = alternatives(WEEKDAYS);
const MONTH = alternatives(MONTHS);
const B = '(?<![\\p{L}\\p{N}])';
/** `Mi., 12. März 2025`, `Wed, 12 Mar 2025`, `mercredi 1er mars 2025`, `12 de março de 2025`. */
const DAY_FIRST = new RegExp(
  `${B}(?:(${WEEKDAY})(\\.?,? +(?:den +|le +|o +)?))?(\\d{1,2})(st|nd|rd|th|er|º|\\.)?( (?:de |of )?|-|/)(${MONTH})(\\.?,?(?: de| del)? |-|/)(\\d{4})(?!\\d)`,
  'giu',
);
/** `Wednesday, March 12, 2025`, `Sunday, September 1st, 2024`. */
const MONTH_FIRST = new RegExp(
  `${B}(?:(${WEEKDAY})(\\.?,? +))?(${MONTH})(\\.? )(\\d{1,2})(st|nd|rd|th)?(,? )(\\d{4})(?!\\d)`,
  'giu',
);
/** `12.03.2025`, `12/03/25`, `2025-03-12`, with a weekday before it where there is one. */
const NUMBERS = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:(${WEEKDAY})(\\.?,? +))?(\\d{1,4})([./-])(\\d{1,2})\\4(\\d{2,4})(?![\\d./-]\\d|\\d)`,
  'giu',
);
/** `2025年3月12日`, `2025년 3월 12일`, a weekday after it. */
const EAST = new RegExp(`(\\d{4})([年년] ?)(\\d{1,2})([月월] ?)(\\d{1,2})([日일])(?:( ?[((]?)(${WEEKDAY}))?`, 'giu');

/** `around` (Unix ms) is when the mail was sent: it settles the order of an ambiguous 03/04/2025, and which dates count as near. */
export function shiftDates(text: string, days: number, around: number): string {
  const moved = (y: number, m: number, d: number): Date | null => {
    const day = Date.UTC(y, m, d);
    const isReal = m >= 0 && m <= 11 && d >= 1 && new Date(day).getUTCDate() === d;
    return isReal && Math.abs(day - around) <= NEAR_MS ? new Date(day + days * DAY_MS) : null;
  };
  const weekday = (word: string | undefined, gap: string | undefined, day: Date, month?: string): string =>
    word ? swapWord(WEEKDAYS, word, day.getUTCDay(), meanings(MONTHS, month)) + (gap ?? '') : '';
  return text
    .replace(DAY_FIRST, (whole, word, gap, d, ordinal, gap1, month, gap2, y) => {
      const day = moved(Number(y), indexOf(MONTHS, month) ?? -1, Number(d));
      if (!day) return whole;
      return `${weekday(word, gap, day, month)}${pad(day.getUTCDate(), d)}${ordinalOf(day, ordinal)}${gap1}${swapWord(MONTHS, month, day.getUTCMonth(), meanings(WEEKDAYS, word))}${gap2}${day.getUTCFullYear()}`;
    })
    .replace(MONTH_FIRST, (whole, word, gap, month, gap1, d, ordinal, gap2, y) => {
      const day = moved(Number(y), indexOf(MONTHS, month) ?? -1, Number(d));
      if (!day) return whole;
      return `${weekday(word, gap, day, month)}${swapWord(MONTHS, month, day.getUTCMonth(), meanings(WEEKDAYS, word))}${gap1}${pad(day.getUTCDate(), d)}${ordinalOf(day, ordinal)}${gap2}${day.getUTCFullYear()}`;
    })
    .replace(NUMBERS, (whole, word, gap, a: string, dot, b: string, c: string) => {
      const order = orderOf(a, b, c, around);
      if (!order) return whole;
      const fields = { [order[0]!]: a, [order[1]!]: b, [order[2]!]: c } as Record<'y' | 'm' | 'd', string>;
      const day = moved(fullYear(fields.y), Number(fields.m) - 1, Number(fields.d));
      if (!day) return whole;
      const out = {
        y: String(day.getUTCFullYear()).slice(-fields.y.length),
        m: pad(day.getUTCMonth() + 1, fields.m),
        d: pad(day.getUTCDate(), fields.d),
      };
      return weekday(word, gap, day) + [...order].map(key => out[key as 'y' | 'm' | 'd']).join(dot);
    })
    .replace(EAST, (whole, y, u1, m, u2, d, u3, gap, word) => {
      const day = moved(Number(y), Number(m) - 1, Number(d));
      if (!day) return whole;
      const after = word ? (gap ?? '') + swapWord(WEEKDAYS, word, day.getUTCDay()) : '';
      return `${day.getUTCFullYear()}${u1}${pad(day.getUTCMonth() + 1, m)}${u2}${pad(day.getUTCDate(), d)}${u3}${after}`;
    });
}

/** Which of three numbers is what; of two possible orders the one whose date lies nearer before the mail's own. */
function orderOf(a: string, b: string, c: string, around: number): 'ymd' | 'dmy' | 'mdy' | null {
  if (a.length === 4) return c.length <= 2 ? 'ymd' : null;
  if (a.length > 2 || c.length === 3) return null;
  const at = (d: string, m: string) =>
    Number(m) > 12 ? Number.POSITIVE_INFINITY : Math.abs(Date.UTC(fullYear(c), Number(m) - 1, Number(d)) - around);
  return at(a, b) <= at(b, a) ? 'dmy' : 'mdy';
}

const fullYear = (y: string): number => (y.length === 2 ? 2000 + Number(y) : Number(y));
const pad = (value: number, like: string): string =>
  like.startsWith('0') || like.length === 2 ? String(value).padStart(like.startsWith('0') ? 2 : 1, '0') : String(value);

function ordinalOf(day: Date, ordinal: string | undefined): string {
  if (!ordinal || ordinal === '.' || ordinal === 'º') return ordinal ?? '';
  const d = day.getUTCDate();
  if (ordinal.toLowerCase() === 'er') return d === 1 ? 'er' : '';
  const tens = Math.floor(d / 10);
  return tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][d % 10] ?? 'th');
}
