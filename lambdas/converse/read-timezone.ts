/** Reads where a person's clock is: "timezone Berlin", "I live in Lisbon now". */
import type { CommandWords } from '../content/commands/words.ts';
import { has, patternOf, startOf } from './compile.ts';
import type { Sentence } from './plain-words.ts';
import { findTimes } from './times.ts';
import { readZone } from './zones.ts';

/** The clock is spoken of, and called wrong, without a place ("Timezone's wrong."): the next sentence may name it. */
export const isZoneWrong = ({ plain }: Sentence, words: CommandWords): boolean =>
  has(plain.text, words.timezone.named) && has(plain.text, words.fix.wrong);

/** The person's words for the zone or place, or null. `wasNamed`: the sentence before spoke of the clock. */
export function readTimezone(sentence: Sentence, words: CommandWords, wasNamed = false): string | null {
  const { plain, raw } = sentence;
  if (sentence.isQuestion && !startOf(words.request).test(plain.text)) return null;
  const cut = (from: number, to: number) => raw.slice(plain.at[from] ?? 0, (plain.at[to - 1] ?? raw.length - 1) + 1).trim();
  const names = words.timezone.named;
  let isNamed = wasNamed;
  for (const match of plain.text.matchAll(patternOf(names))) {
    isNamed = true;
    const place = placeAt(plain.text, match.index + match[0].length);
    if (place) return cut(...place);
  }
  // "I'm in Leeds tomorrow" is a journey.
  const times = isNamed ? [] : findTimes(plain.text, words);
  for (const match of plain.text.matchAll(patternOf(words.timezone.place))) {
    const place = placeAt(plain.text, match.index + match[0].length);
    if (place && times.some(({ from }) => from >= place[1] && from - place[1] < 8)) continue;
    if (place && (isNamed || plain.text.length < (match.index < 4 ? 90 : 60))) return cut(...place);
  }
  if (isNamed)
    for (const match of plain.text.matchAll(/(?:\p{L}+\/[\p{L}_]+)|(?:[\p{L}]{3,20}(?: [\p{L}]{3,20})?)/gu)) {
      const at = match.index;
      const place = placeAt(plain.text, at);
      if (place && /^\p{Lu}/u.test(cut(...place))) return cut(...place);
    }
  return null;
}

/** The longest run of up to four words at `from` that names a zone, with a second place after a comma ("Halifax, Nova Scotia"). */
function placeAt(text: string, from: number): [number, number] | null {
  let start = from;
  while (start < text.length && /[ ,:]/.test(text[start] as string)) start++;
  const rest = text.slice(start, start + 80);
  const words = [...rest.matchAll(/[^ ,]+/g)].slice(0, 5);
  for (let n = words.length; n > 0; n--) {
    const last = words[n - 1] as RegExpExecArray;
    const to = last.index + last[0].length;
    if (readZone(rest.slice(0, to).replaceAll(' , ', ', '))) return [start, start + to];
  }
  return null;
}
