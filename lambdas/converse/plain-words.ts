/** A person's words made comparable: lower case, no accents, one blank between words, with the place of each character in the original kept. */

/** Comparable text. `at[i]` is where character `i` of `text` stands in what the person wrote. */
export interface Plain {
  text: string;
  at: number[];
}

export interface Sentence {
  /** As written. */
  raw: string;
  plain: Plain;
  isQuestion: boolean;
}

/** Words of a whole mail that are looked at; a reply is short, and what is not gets bounded here. */
export const MAX_TEXT = 6000;
const MAX_SENTENCES = 60;
const MAX_SENTENCE = 600;

const EMOJI: [RegExp, string][] = [
  [/^(?:✅|✔|☑|🆗|👌)/u, '✓'],
  [/^(?:👍|💯)/u, '👍'],
  [/^(?:⏭|🚫|❌|✖|✗|✘)/u, '✗'],
  [/^(?:⏰|⏳|⌛|💤|😴|🕐|🕒|🕘|⏱|⏲|🔔|📅|🗓)/u, 'zzz'],
  [/^(?:🙏)/u, '🙏'],
  [/^(?:🛑|✋|⛔)/u, '🛑'],
  [/^(?:⏸)/u, '⏸'],
  [/^(?:▶|⏯)/u, '▶'],
  [/^(?:↩|🔙|↪|⤴)/u, '↩'],
];
const SAME: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 's', ı: 'i', æ: 'a', œ: 'o' };
const CONTRACTED = /^(?:t|s|m|re|ll|ve|d)(?!\p{L})/u;
/** "2's done", "three's finished": the number, then a verb. */
const NUMBERED =
  /(?:^|[^\p{L}\p{N}])(?:\d{1,2}|one|two|three|four|five|six|seven|first|second|third|fourth|fifth|sixth|seventh)$/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff々]/u;

/** One character in lower case without its accent; marks of kana stay. */
export function foldCharacter(character: string): string {
  const wide = character >= '！' && character <= '～' ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character;
  const lower = wide.toLowerCase();
  const known = SAME[lower];
  if (known) return known;
  const parts = lower.normalize('NFD');
  return parts.length > 1 && /^[\u0300-\u036f]+$/.test(parts.slice(1)) ? (parts[0] ?? lower) : lower;
}

/** The comparable form of a text. */
export function plainWords(raw: string): Plain {
  let text = '';
  const at: number[] = [];
  const put = (piece: string, place: number) => {
    for (const unit of piece.split('')) {
      if (unit === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += unit;
      at.push(place);
    }
  };
  for (let i = 0; i < raw.length; i++) {
    const character = raw[i] as string;
    const before = raw[i - 1] ?? '';
    const after = raw[i + 1] ?? '';
    const folded = foldCharacter(character);
    if (/[\u0300-\u036f\ufe0f\u200b-\u200d\u20e3]/.test(character)) continue;
    if (/['’‘`´]/.test(character) && /^s(?!\p{L})/iu.test(raw.slice(i + 1, i + 3)) && NUMBERED.test(text.slice(-8))) {
      put(' is', i);
      i++;
    } else if (/['’‘`´]/.test(character)) {
      if (!(/\p{L}/u.test(before) && CONTRACTED.test(raw.slice(i + 1, i + 5).toLowerCase()))) put(' ', i);
    } else if (/[-–—‐-―~〜～]/.test(character)) {
      if (/[\d０-９]/.test(before) && /[\d０-９]/.test(after)) put('-', i);
      else
        put(
          /\p{L}/u.test(before) && /\p{L}/u.test(after)
            ? ' '
            : /\d\s?$/.test(raw.slice(i - 2, i)) && /^\s?\d/.test(raw.slice(i + 1, i + 3))
              ? ' - '
              : ' , ',
          i,
        );
    } else if (character === ':' && /\d/.test(before) && /^(?:an|a|e)(?!\p{L})/u.test(raw.slice(i + 1, i + 4))) {
      // Swedish "5:an": the number.
      i += /^an/.test(raw.slice(i + 1)) ? 2 : 1;
    } else if (/[/:.：．]/.test(character) && /[\d０-９]/.test(before) && /[\d０-９]/.test(after)) put(folded, i);
    else if (/[,、，:：;；()（）|…•*=>→]/.test(character)) put(text.endsWith(', ') ? ' ' : ' , ', i);
    else if (/[&+＆＋]/.test(character)) put(' & ', i);
    else if (/[\p{L}\p{N}]/u.test(character)) {
      const last = text.at(-1) ?? '';
      const digitNow = /\d/.test(folded);
      const meets = digitNow
        ? CJK.test(last)
        : /\d/.test(last) && (CJK.test(character) || /(?:^|[^\p{L}\p{N}])\d{1,4}$/u.test(text.slice(-5)));
      if (meets) put(' ', i);
      put(folded, i);
    } else {
      const found = /[\ud800-\udbff\u2190-\u2bff\u23e9-\u23fa]/.test(character)
        ? EMOJI.find(([pattern]) => pattern.test(raw.slice(i, i + 2)))
        : undefined;
      put(found ? ` ${found[1]} ` : /[\ud83c-\ud83e]/.test(character) && text !== '' && !text.endsWith(', ') ? ' , ' : ' ', i);
      if (/[\ud800-\udbff]/.test(character)) i++;
    }
  }
  return text.endsWith(' ') ? { text: text.slice(0, -1), at: at.slice(0, -1) } : { text, at };
}

/** Cuts a text into sentences: at line ends and closing marks, but not inside "1. Oktober", "2:30" or an abbreviation. */
export function sentencesOf(text: string, isMonth: (word: string) => boolean): Sentence[] {
  const out: Sentence[] = [];
  for (const line of text.slice(0, MAX_TEXT).split(/[\n\r\u2028]/)) {
    let from = 0;
    for (let i = 0; i <= line.length && out.length < MAX_SENTENCES; i++) {
      const mark = line[i];
      const isEnd =
        i === line.length ||
        i - from >= MAX_SENTENCE ||
        (mark !== undefined && /[.!?。！？;]/.test(mark) && closes(line, from, i, isMonth));
      if (!isEnd) continue;
      const raw = line.slice(from, i).trim();
      const isQuestion = /^[!?？.]{0,5}[?？]/.test(line.slice(i, i + 6));
      if (raw) out.push({ raw, plain: plainWords(raw), isQuestion });
      else if (isQuestion && out.length) (out.at(-1) as Sentence).isQuestion = true;
      from = i + 1;
    }
  }
  return out;
}

/** Whether the mark at `i` ends a sentence. */
function closes(line: string, from: number, i: number, isMonth: (word: string) => boolean): boolean {
  if (line[i] !== '.') return true;
  const before = line.slice(from, i);
  const after = line.slice(i + 1, i + 24);
  if (/^\S/.test(after) && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return false;
  if (/(?:^|[^\p{L}\p{N}])\d{1,2}$/u.test(before)) {
    const next = /^\s?(\p{L}{1,15})/u.exec(after)?.[1] ?? '';
    if (isMonth(next) || /^\s*\d{1,2}$/.test(before)) return false;
    if (/^\s?\d{1,2}\./.test(after)) return false;
  }
  return (
    (!/(?:^|[^\p{L}])(?:mr|mrs|ms|dr|st|hr|fr|sr|sra|bzw|ca|kl|godz|tel|e\.?g|z\.?b|np|p|m|u|i)$/iu.test(before) &&
      !(/(?:^|[^\p{L}])(?:no|nr|art|abs)$/iu.test(before) && /^\s*\d/.test(after))) ||
    /^\s*$/.test(after)
  );
}

/** An address or markup beside a command: data of somebody else, or words meant for a program. */
export const isAboutOthers = ({ raw }: Sentence): boolean => /[^\s@]@[^\s@]{1,80}\.|<\/?\p{L}{2,20}>|\{\{/u.test(raw);
