/** A mail's body as lines that know how deep they are quoted; from plain text or HTML the same shape. */

/** What the HTML says starts at a line; plain text has none. */
export type Mark = 'quote' | 'signature';

export interface Line {
  /** Shown text, blanks ordinary, invisible characters and quote marks off. */
  text: string;
  /** How many quotes it stands in. */
  depth: number;
  /** The quote marks in front of the text as they were typed; nothing in HTML. */
  marks?: string;
  /** A quoting element opens at this line. */
  isQuoteStart: boolean;
  /** Inside an element that a client marks as signature. */
  isSignature: boolean;
}

/** Lines of a part that are read; 200,000 characters of ordinary prose make about 4,000. */
export const LINE_LIMIT = 10_000;
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffc]/g;

/** What nobody sees taken out, blanks ordinary, ends trimmed at the right. Zero-width joiners stay: scripts need them. */
export const cleanLine = (text: string): string => {
  const seen = /[^\x20-\x7e]/.test(text) ? text.replace(INVISIBLE, '').replace(/[^\S\n]/g, ' ') : text;
  return seen.trimEnd();
};

/** Plain text to lines: `>` become depth; at most 10,000 lines. */
export function textLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of text.split(/\r\n|\n|\r|\u2028|\u2029/, LINE_LIMIT)) {
    const shown = cleanLine(raw);
    let depth = 0;
    let at = 0;
    while (at < shown.length && depth < 50) {
      const c = shown[at];
      // With a combining mark behind it, it is another sign (≯), not a quote.
      if ((c === '>' || c === '＞') && !/^\p{M}/u.test(shown.slice(at + 1, at + 3))) depth++;
      else if (c !== ' ' || at > 60) break;
      at++;
    }
    // Leading blanks belong to the words, not to the quote marks.
    if (depth) lines.push({ text: shown.slice(at), depth, marks: shown.slice(0, at), isQuoteStart: false, isSignature: false });
    else lines.push({ text: shown, depth, isQuoteStart: false, isSignature: false });
  }
  return lines;
}

/** Lines back to text, at most two line ends in a row, trimmed. `withMarks` puts `> ` back. */
export function linesToText(lines: readonly Line[]): string {
  const out: string[] = [];
  for (const line of lines) if (line.text.trim() || out.at(-1) !== '') out.push(line.text.trim() ? line.text : '');
  return out.join('\n').trim();
}
