/** Values out of a forwarded mail, made safe to show: whoever wrote that mail chose them. */

/** Longest name shown, and longest quoted sentence, in characters. */
export const NAME_LIMIT = 80;
export const QUOTE_LIMIT = 320;

/** Controls, line separators, bidi overrides, invisible fillers; joiners stay, because Persian, Indic scripts and emoji need them. */
const UNSEEN =
  /[\p{Cc}\u2028\u2029\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const SPACES = /\s+/g;
const LOOKS_LIKE_URL = /:\/\/|\bwww\./i;
/** "(m/w/d)", "(all genders)": right in an advert, odd in a sentence. */
const GENDER_NOTE = / *[([](?:[mwfdxhigv](?:[/|,* ]{1,3}[mwfdxhign]{1,3}){1,3}|all genders|gn)[)\]]/gi;

/** One line of visible characters, at most `limit` of them. */
export function cleanLine(value: string, limit: number): string {
  const line = value
    .slice(0, limit * 4)
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .trim();
  const points = [...line];
  return points.length <= limit
    ? line
    : `${points
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** A company, role or person's name; null when nothing is left, or when it is an address meant to be clicked. */
export function cleanName(value: string | null | undefined): string | null {
  if (!value) return null;
  const name = cleanLine(value.slice(0, NAME_LIMIT * 4).replace(/[<>]/g, ''), NAME_LIMIT).replace(GENDER_NOTE, '');
  return name && !LOOKS_LIKE_URL.test(name) ? name : null;
}

/** A quoted sentence, web addresses taken out. */
export const cleanQuote = (value: string): string =>
  cleanLine(value.slice(0, 2000).replace(/\b(?:https?:\/\/|www\.)\S{1,500}/gi, '…'), QUOTE_LIMIT);
