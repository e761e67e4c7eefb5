/** Company, role and contact put right: the value in the person's own letters, told from comments and from everyday words. */
import type { CommandWords } from '../content/commands/words.ts';
import { endOf, has, patternOf, startOf } from './compile.ts';
import { plainWords, type Sentence } from './plain-words.ts';
import type { Fix } from './read-fix.ts';

export const NAME_FIELDS = ['company', 'contact', 'role'] as const;

/** "Fixby & Undershaw. Not Rigby.": a firm's name alone, then what it is not. */
export function firmBeforeDenial(sentence: Sentence, next: Sentence | undefined, { fix }: CommandWords): string | null {
  const { raw } = sentence;
  const isName = raw.length < 60 && /^(?:[\p{Lu}&][\p{L}&'’.-]*\s?){2,6}$/u.test(raw) && FIRM.test(raw);
  return isName && next !== undefined && next.raw.length < 60 && startOf(fix.not).test(next.plain.text) ? raw : null;
}

/** "it's Halting Bridge Logistics, not Hilton Bridge", "you wrote Stopal, it's Stopel Labs": a firm's name against another name. */
export function firmContrast(sentence: Sentence, words: CommandWords): Fix | null {
  const { plain, raw } = sentence;
  const place = plain.text.search(patternOf(words.fix.not));
  const isDenied = place >= 8 && /^["“«„]?\p{Lu}/u.test(raw.slice(plain.at[place] ?? 0).split(/\s+/)[1] ?? '');
  if (!isDenied && !has(plain.text, words.fix.wrong)) return null;
  for (const match of plain.text.slice(0, isDenied ? place : undefined).matchAll(patternOf(words.fix.lead))) {
    const whole = valueFrom(sentence, match.index + match[0].length, words);
    // "Export House in Hull": the place is not the name.
    const value = whole?.replace(/\s(?:in|en|à|em|w|i|aus|from|de)\s\p{Lu}\p{L}+$/u, '') ?? null;
    if (!value || !/^\p{Lu}/u.test(value) || value.split(' ').length > 5) continue;
    if (FIRM.test(value) || (isDenied && match.index < 3 && value.split(' ').length < 4)) return { field: 'company', value };
  }
  return null;
}

/** "it wasn't junior buyer, it was head buyer": two titles that share a word. */
export function titleContrast(sentence: Sentence, words: CommandWords): Fix | null {
  const { text } = sentence.plain;
  if (text.length > 120) return null;
  const isDenied = has(text, words.fix.not) || has(text, words.negation);
  if (!isDenied) return null;
  for (const match of text.matchAll(patternOf(words.fix.lead))) {
    const value = valueFrom(sentence, match.index + match[0].length, words);
    if (!value || /@/.test(value) || /^\p{Lu}/u.test(value) || !isName('role', value, words)) continue;
    if (endOf(words.negation).test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const own = plainWords(value).text.split(' ');
    const rest =
      `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length).replace(plainWords(value).text, '')}`.split(
        /[ ,]+/,
      );
    if (
      own.length > 1 &&
      own.length < 6 &&
      own.some(word => word.length > 3 && rest.includes(word) && !words.marks.split(' ').includes(word))
    )
      return { field: 'role', value };
  }
  return null;
}

/** A "name" that is a firm's is the company. */
export const asField = (field: Fix['field'], value: string): Fix => ({
  field: field === 'contact' && FIRM.test(value) ? 'company' : field,
  value,
});
export const FIRM =
  /[&+]|(?:^|\s)(?:co|ltd|inc|llc|plc|gmbh|ag|kg|se|sarl|sas|sa|sl|srl|spa|bv|nv|ab|aps|oy|lda|ltda|zoo|group|groupe|gruppe|grupo|gruppo|holding|bakery|services|systems|solutions|logistics|logistik|studio|studios|labs?|bank|hotel|school|trust|council|university|hospital|clinic|media|software|technologies|partners|consulting|industries|works|foods?|energy|house)\b|laboratoires?|cabinet|établissements|株式会社|会社/iu;

/** Whether a value reads like a name: capital letters, or a few words none of which is an everyday one or a comment. */
export function isName(field: Fix['field'], value: string, words: CommandWords): boolean {
  const [first = '', ...rest] = plainWords(value).text.split(' ');
  if (has(value.toLowerCase(), words.fix.wrong) && rest.length < 3) return false;
  const isCapital = /^["“«「]?[\p{Lu}\p{Script=Han}\p{Script=Katakana}]/u.test(value);
  if (isCapital && field !== 'role') return !/^I(?:['’ ]|$)/.test(value);
  const isPlain =
    patternOf(words.fix.comment, true).test(first) ||
    (rest.length > 0 && words.marks.split(' ').includes(first) && !words.typos.split('|').includes(first));
  return !isPlain && rest.length < (field === 'role' ? 6 : 3) && !rest.some(word => SPOKEN.test(word) && words.language === 'en');
}
/** English words that end a name and begin a sentence about it. */
const SPOKEN = /^(?:me|it|that|they|them|my|i|is|was|are|were|said|sent|today|again|wrong)$/;

/** Company, role or contact with the value as written. */
export function readName(sentence: Sentence, words: CommandWords): Fix | null {
  return namesIn(sentence, words)[0] ?? null;
}
/** Every field a sentence puts right ("it is called X and I went for Y"), each once. */
export function namesIn(sentence: Sentence, words: CommandWords): Fix[] {
  const out: Fix[] = [];
  for (const field of NAME_FIELDS) {
    const fix = readNameOf(field, sentence, words);
    if (fix && !out.some(one => one.field === fix.field)) out.push(fix);
  }
  return out;
}
function readNameOf(field: (typeof NAME_FIELDS)[number], sentence: Sentence, words: CommandWords): Fix | null {
  const { text } = sentence.plain;
  const { plain, raw } = sentence;
  for (const match of field === 'contact' && text.length < 120 ? text.matchAll(patternOf(words.fix.signed)) : []) {
    const before = raw.slice(0, plain.at[match.index] ?? 0).trimEnd();
    const name = /(?:\p{Lu}[\p{L}'’.-]{1,20} ){0,2}\p{Lu}[\p{L}'’-]{1,20}$/u.exec(before)?.[0];
    const spoken = /^\p{L}{2,14} \p{L}{2,16}$/u.test(before) && !has(before.toLowerCase(), words.negation) ? before : null;
    if (
      !name &&
      spoken &&
      !words.marks.split(' ').includes(spoken.split(' ')[0]?.toLowerCase() ?? '') &&
      !startOf(words.others).test(plain.text)
    )
      return { field: 'contact', value: spoken };
    if (name && !words.marks.split(' ').includes(name.toLowerCase()) && / /.test(name)) return { field: 'contact', value: name };
  }
  for (const source of words.fix[field]) {
    for (const match of text.matchAll(patternOf(source))) {
      const value = valueFrom(sentence, match.index + match[0].length, words);
      const isVerbless =
        field === 'role' && text.slice(match.index + match[0].length).startsWith(', ') && !has(text, words.fix.wrong);
      if (value && !isVerbless && accepts(field, value, text, words, match.index === 0)) return asField(field, value);
    }
  }
  return null;
}

function accepts(field: Fix['field'], value: string, text: string, words: CommandWords, isFirst: boolean): boolean {
  if (!isName(field, value, words)) return false;
  const { wrong, not, actually } = words.fix;
  if (field === 'role')
    return (
      has(text, wrong) ||
      has(text, not) ||
      has(text, words.negation) ||
      (isFirst && text.length < 60) ||
      (has(text, actually) && text.length < 60)
    );
  return /^["“«「]?[\p{Lu}\p{Script=Han}\p{Script=Katakana}]/u.test(value) || (has(text, wrong) && value.length < 30);
}

/** The value after `from` in comparable words, cut where the sentence goes on, in the person's own letters. */
export function valueFrom(sentence: Sentence, from: number, words: CommandWords): string | null {
  const { plain, raw } = sentence;
  let start = from;
  while (start < plain.text.length && /[ ,]/.test(plain.text[start] as string)) start++;
  const tail = plain.text.slice(start);
  if (!tail) return null;
  const stop = tail.search(
    new RegExp(
      ` , |(?:^| )(?:${patternOf(words.fix.not).source})| (?:thanks?|please|thank you|though|instead|then show|now)(?: |$)`,
      'u',
    ),
  );
  const legal = /^ , (?:lda|ltda|ltd|inc|llc|gmbh|ag|kg|sa|s a|sl|srl|spa|bv|nv|ab|plc|corp|co)(?= |$)/.exec(
    stop < 0 ? '' : tail.slice(stop),
  );
  const cut = (stop < 0 ? tail : tail.slice(0, stop + (legal?.[0].length ?? 0))).trimEnd();
  if (!cut || cut.length > 60 || cut.split(' ').length > 7) return null;
  const first = plain.at[start] as number;
  const last = plain.at[start + cut.length - 1] as number;
  return (
    raw
      .slice(first, last + 1)
      .replace(/[」』]?(?:さん|様|氏)?(?:です|でした)?$/u, '')
      .replace(/^["“”„«»「『'(]+|["“”«»」』')]+$/gu, '')
      .trim() || null
  );
}
