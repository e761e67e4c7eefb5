/** Runs of words in a correction that could be the right name of a company, role or contact, each with features for choosing among them. */
import type { CommandWords } from '../../content/commands/words.ts';
import { hashAll } from '../acts/features.ts';
import { has } from '../compile.ts';
import { FIRM } from '../fix-names.ts';
import { plainWords } from '../plain-words.ts';
import type { Fix } from '../read-fix.ts';

export interface NameCandidate {
  /** As the person wrote it. */
  value: string;
  /** Hashes, 31 bits. */
  features: Uint32Array;
}

const MOST = 400;
const MOST_TEXT = 600;
/** Words of a run; pieces, where words are not parted by blanks. */
const LONGEST = 7;
const LONGEST_UNSPACED = 5;
const SPACED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&+-]*|&|\+|[^\s\p{L}\p{N}]/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}ー・々A-Za-z0-9Ａ-Ｚａ-ｚ&]+|\p{Script=Hiragana}+|[^\s]/gu;
const HONORIFIC = /(?:様|さま|さん|氏|殿|先生)$/u;
/** How titles of jobs end, in ten languages. */
const TITLE =
  /(?:er|or|ist|ant|ent|eur|euse|iere|in|iker|mann|frau|ador|adora|tore|trice|ista|aio|arz|acz|nik|owiec|are|ledare|manager|nurse|clerk|lead|analyst|librarian|担当|職|員|師|長|補佐)$/u;

interface Token {
  text: string;
  from: number;
  to: number;
  plain: string;
  isWord: boolean;
}

/** `ruled`: the value the rules would take. */
export function nameCandidates(raw: string, field: Fix['field'], words: CommandWords, ruled: string | null): NameCandidate[] {
  const isUnspaced = words.language === 'ja';
  const tokens = tokensOf(raw.slice(0, MOST_TEXT), isUnspaced);
  const marks = new Set(words.marks.split(' '));
  const out: NameCandidate[] = [];
  for (let i = 0; i < tokens.length && out.length < MOST; i++)
    for (let j = i; j < tokens.length && j - i < (isUnspaced ? LONGEST_UNSPACED : LONGEST); j++) {
      if (!tokens[j]!.isWord) {
        if (j === i || !/^[,(]$/.test(tokens[j]!.text)) break;
        continue;
      }
      if (j > i && (endsSentence(tokens[j - 1]!) || /\n/.test(raw.slice(tokens[j - 1]!.to, tokens[j]!.from)))) break;
      const value = tidy(raw.slice(tokens[i]!.from, tokens[j]!.to));
      if (value) out.push({ value, features: hashAll(featuresOf(tokens, i, j, value, field, raw, words, marks, ruled)) });
    }
  return out;
}

const tidy = (value: string): string => value.replace(/[.'’-]+$/, '').replace(HONORIFIC, '');
/** "Kaszuby." ends a sentence, "St." and "J." do not. */
const endsSentence = ({ text }: Token): boolean => /\.$/.test(text) && text.length > 4;

const tokensOf = (raw: string, isUnspaced: boolean): Token[] =>
  [...raw.matchAll(isUnspaced ? UNSPACED : SPACED)].map(match => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
    plain: plainWords(match[0]).text || match[0],
    isWord: /[\p{L}\p{N}&+]/u.test(match[0]),
  }));

function featuresOf(tokens: readonly Token[], i: number, j: number, value: string, field: Fix['field'], raw: string, words: CommandWords, marks: ReadonlySet<string>, ruled: string | null): string[] {
  const own = tokens.slice(i, j + 1);
  const plain = (at: number, edge: string) => tokens[at]?.plain ?? edge;
  const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);
  const capitals = own.filter(isCapital).length;
  const before = plain(i - 1, '^');
  const first = own[0]!.plain;
  const last = own.at(-1)!.plain;
  const shape = own.map(t => (isCapital(t) ? 'A' : /^\p{N}/u.test(t.text) ? '0' : t.isWord ? 'a' : ',')).join('');
  const near = ` ${plain(i - 2, '')} ${before} `;
  const all = [
    `before ${before}`, `before ${plain(i - 2, '^')} ${before}`, `after ${plain(j + 1, '$')}`, `after ${plain(j + 1, '$')} ${plain(j + 2, '$')}`,
    `length ${own.length}`, `first ${first}`, `last ${last}`, ...own.map(t => `in ${t.plain}`),
    `capitals ${capitals === own.length ? 'all' : capitals === 0 ? 'none' : isCapital(own[0]) ? 'first' : 'some'}${i === 0 ? ' at start' : ''}`,
    `denied ${has(near, words.fix.not) || has(near, words.negation)}`, `marks ${Math.min(3, own.filter(t => marks.has(t.plain)).length)}`,
    `place ${Math.round((i / tokens.length) * 4)}`, `shape ${shape}`, `shape ${shape} ${before}`, `${words.language} ${before}`,
    `ends ${/^[.!?。]?$/.test(tokens[j + 1]?.text ?? '') || endsSentence(own.at(-1)!)}`, `starts ${i === 0}`,
  ]; // biome-ignore format: one screen
  if (isCapital(tokens[j + 1])) all.push('capital after');
  if (isCapital(tokens[i - 1])) all.push('capital before');
  if (FIRM.test(value)) all.push('firm');
  if (TITLE.test(last)) all.push('title');
  if (marks.has(first)) all.push('first is everyday');
  if (marks.has(last)) all.push('last is everyday');
  if (/["“„«「'‘]/.test(tokens[i - 1]?.text ?? '') && /["”“»」'’]/.test(tokens[j + 1]?.text ?? '')) all.push('quoted');
  if (has(raw.slice(0, own[0]!.from).toLowerCase(), words.fix.wrong)) all.push('after wrong');
  if (ruled !== null && ruled === value) all.push('ruled');
  return all.flatMap(name => [name, `${field} ${name}`]);
} // biome-ignore format: one screen
