/** Brings text to one comparable form: width, case, accents, quotes, dashes and blanks no longer differ. */

/** Combining marks that only decorate: Latin, Greek, Cyrillic accents, Hebrew points, Arabic vowel signs; never kana or Thai ones. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670]/g;
/** Characters nobody sees: soft hyphen, zero-width ones, bidi controls, variation selectors, BOM. */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;
const BLANKS = /[^\S\n]+/g;
const LETTERS: Record<string, string> = {
  ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't', ς: 'σ',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '`': "'", '´': "'", ʼ: "'", '′': "'", '＇': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '‹': '"', '›': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '…': '...',
}; // biome-ignore format: one screen
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const PLAIN = /^[\x21-\x5f\x61-\x7e \n]*$/;

/**
 * Compatibility form, lower case, accents off, curly quotes straight, dashes `-`, runs of blanks one space.
 * Line ends stay (`\r\n` becomes `\n`). Fold both sides of a comparison: the result is not for showing.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return oneBlank(text.toLowerCase());
  // Curly quotes and dashes are all that most English sentences have beyond ASCII.
  const plainer = text.replace(SPECIAL, c => LETTERS[c] ?? c);
  if (PLAIN.test(plainer)) return oneBlank(plainer.toLowerCase());
  return text
    .replace(INVISIBLE, '')
    .replace(/[´′″]/g, quote => (quote === '″' ? '"' : "'"))
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(SPECIAL, c => LETTERS[c] ?? c)
    .replace(/\r\n?/g, '\n')
    .replace(BLANKS, ' ');
}

const oneBlank = (text: string): string => (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text);

/** The folded text as words only: everything but letters and digits of any script becomes one space; trimmed. */
export const foldWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Takes out what nobody sees and makes every blank an ordinary space; case and accents stay. For showing and for parsing. */
export const showPlain = (text: string): string => text.replace(INVISIBLE, '').replace(/[^\S\n]/g, ' ');
