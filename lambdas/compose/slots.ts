/** Templates of content → lines: fills slots, takes the locale's words where a fact is missing, marks commands and blanks. */
import type { SlotFallbacks } from '../content/words.ts';
import type { Inline, Line } from './blocks.ts';

export type Values = Record<string, string | number | null | undefined>;

/** `{role}` · `{company|words}` · `{ at :company|}` · `{ (:role:)|}`: before, name, after, instead. */
const SLOT = /^\{(?:([^{}:|]*):)?([a-zA-Z]+)(?::([^{}:|]*))?(?:\|([^{}|]*))?\}$/;
const MARKS = /`[^`]*`|\[[^[\]]*\]|\{[^{}]*\}/g;

const isKnown = (value: Values[string]): value is string | number => value !== null && value !== undefined && value !== '';

/** English articles before a value: "an Analyst role", "a UX role", "an HR role". */
export function article(word: string): 'a' | 'an' {
  const first = word.split(/[\s/-]/, 1)[0] ?? '';
  /* Short capitals are spelled out: the letter's name decides. */
  if (/^[A-Z]{2,4}$/.test(first)) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a';
  if (/^(?:uni|use|util|eu|one|ubi)/i.test(first)) return 'a';
  return /^(?:[aeiou8]|hono|hour|heir)/i.test(first) ? 'an' : 'a';
}

/** Puts the locale's words where a slot's value is missing, before anything from outside comes in. */
function withFallbacks(template: string, values: Values, fallbacks: SlotFallbacks): string {
  let text = template;
  for (const [slot, pieces] of Object.entries(fallbacks)) {
    if (isKnown(values[slot]) || !text.includes(`{${slot}}`)) continue;
    for (const [piece, instead] of pieces) text = text.replaceAll(piece, instead);
  }
  return text;
}

const plainSlots = (template: string, values: Values): string =>
  template.replace(/\{[^{}]*\}/g, slot => {
    const [, before = '', name = '', after = '', instead = ''] = SLOT.exec(slot) ?? [];
    const value = values[name];
    return isKnown(value) ? `${before}${value}${after}` : instead;
  });

/**
 * One template as a line. A slot with neither a value nor words of its own is a mistake of ours and throws.
 * Values are shown as they are: marks inside them mean nothing.
 */
export function fill(template: string, values: Values, fallbacks: SlotFallbacks): Line {
  const text = withFallbacks(template, values, fallbacks);
  const line: Line = [];
  const add = (is: Inline['is'], words: string) => {
    const last = line.at(-1);
    if (words === '') return;
    if (is === 'text' && last?.is === 'text') last.text += words;
    else line.push({ is, text: words });
  };
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    add('text', text.slice(at, index));
    at = index + mark.length;
    if (mark.startsWith('`')) add('command', plainSlots(mark.slice(1, -1), values));
    else if (mark.startsWith('[')) add(isBlank(mark) ? 'hole' : 'text', mark);
    else {
      const [, before = '', name = '', after = '', instead] = SLOT.exec(mark) ?? [];
      const value = values[name];
      if (!isKnown(value) && instead === undefined) throw new Error(`no value and no words for {${name}}`);
      const previous = line.at(-1);
      if (isKnown(value) && previous && /(?:^|\W)[Aa] $/.test(previous.text) && article(String(value)) === 'an') {
        previous.text = `${previous.text.slice(0, -1)}n `;
      }
      add('text', isKnown(value) ? `${before}${value}${after}` : (instead ?? ''));
    }
  }
  add('text', text.slice(at));
  return line;
}

/** "[brackets]" in a note speaks about blanks and is none. */
const isBlank = (mark: string) => mark !== '[brackets]';
