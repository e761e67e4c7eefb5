/** Finds which steps a clause names: numbers, ranges, lists, "all but 4", "the linkedin one", "first two". */
import { STEP_DEEDS } from '../content/commands/deeds.ts';
import type { CommandWords } from '../content/commands/words.ts';
import { has, patternOf, startOf } from './compile.ts';
import { numberValue, withoutLooks } from './times.ts';

/** A mention of steps. `all` when the words fit the whole mail ("both", "all of it"): then `steps` is empty. */
export interface FoundSteps {
  from: number;
  to: number;
  steps: number[];
  isAll: boolean;
  /** By a number, a place in the list or a description. */
  by: 'number' | 'place' | 'about';
}

const MAX_STEP = 20;
const list = (values: Iterable<number>) => [...new Set(values)].filter(n => n >= 1 && n <= MAX_STEP);
const words = (record: Record<string, number>, least: number) =>
  Object.keys(record)
    .filter(word => !word.startsWith('an?') && (record[word] ?? 0) >= least && (record[word] ?? 0) <= MAX_STEP)
    .sort((a, b) => b.length - a.length)
    .join('|') || '(?!)';

/** All mentions in the order said. `named` are steps the mail named before (for "the rest"). */
export function findSteps(
  text: string,
  language: CommandWords,
  due: readonly number[],
  named: readonly number[],
  arePlaces = false,
): FoundSteps[] {
  const { steps } = language;
  const found: FoundSteps[] = [];
  const add = (
    source: string,
    by: FoundSteps['by'],
    read: (match: RegExpExecArray) => { steps: number[]; isAll?: boolean } | null,
  ) => {
    for (const match of text.matchAll(patternOf(source))) {
      const from = match.index;
      const to = from + match[0].length;
      if (!match[0].trim() || found.some(other => from < other.to && to > other.from)) continue;
      const result = read(match);
      if (result) found.push({ from, to, steps: result.steps, isAll: result.isAll ?? false, by });
    }
  };
  const ja = language.language === 'ja';
  const gap = ja ? ' ?' : ' ';
  const article = steps.article ? `(?:(?:${steps.article})${gap}){0,2}` : '';
  const step = `(?:${steps.step})`;
  const noun = nounsOf(language);
  const suffix = ja ? '(?: ?(?:番目|つ目|個目|番|つめ))?' : `(?: (?:${steps.suffix}))?(?![\\p{L}])`;
  const plainNumber = `(?:\\d{1,2}(?!\\d|[./:]\\d)|${words(language.numbers, 2)})${ja ? suffix : ''}`;
  const anyNumber = `(?:\\d{1,2}${suffix}|${words(language.numbers, 1)}|${words(language.ordinals, 1)})`;
  const separator = `(?: ?(?:,|/|&|${steps.and}) ?| )(?:(?:${steps.and}) )?`;
  const range = `(?: ?(?:-|${steps.to}) ?)`;
  const ends = steps.next ? `(?! (?:${steps.next})(?:[ ,]|$))` : '';
  const more = `(?:(?:${range}|${separator})${article}(?:${step}${gap})?(?:${anyNumber})${ends}){0,12}`;
  const named1 = `${article}${step}(?: ?,)?${gap}?(?:${anyNumber})${more}`;
  const ordinal = `${article}(?:${words(language.ordinals, 1)}|\\d{1,2} (?:${steps.suffix})(?!\\p{L}))(?: ${noun})?${more}`;
  const bare = `${article}(?:${plainNumber})${more}`;
  const listFromOne = `(?:${words(language.numbers, 1)})(?:(?:${range}|${separator})(?:${anyNumber})${ends}){1,12}`;
  const about = aboutSource(language, article, gap);
  const target = `(?:${named1}|${ordinal}|${listFromOne}|${bare}|${anyNumber}|${about})`;

  add(`(?:${steps.all})(?: ${step})?,? ?(?:${steps.except}) (?:${target})${ja ? '' : ''}`, 'number', match =>
    exceptFor(match[0], steps.except),
  );
  if (ja)
    add(`(?:${target}) ?(?:${steps.except})(?: ?の?)(?:${steps.all})?`, 'number', match => exceptFor(match[0], steps.except));
  function exceptFor(said: string, except: string) {
    const parts = said.split(patternOf(except));
    const rest = ja ? (parts[0] ?? '') : (parts.at(-1) ?? '');
    const left = new Set([...numbersIn(rest, language, due), ...aboutIn(rest, language)]);
    return left.size && due.length ? { steps: due.filter(n => !left.has(n)) } : left.size ? { steps: [], isAll: true } : null;
  }
  const count = `(\\d|${words(language.numbers, 2)})`;
  const one = `(?:${gap}?(?:${steps.one}|${step}))?`;
  // Of a receipt, which is about no step, the first and last are those of the plan.
  const placed = due.length ? due : [1, 2, 3, 4, 5, 6, 7];
  const end = (source: string, read: (n: number) => number[]) => {
    for (const order of [
      `${article}(?:${source})${gap}${count}${ja ? '(?:つ|個)?' : ''}${one}`,
      ja ? '' : `${article}${count} (?:${source})${one}`,
    ]) {
      if (order)
        add(order, 'place', match => {
          const n = numberValue(match[1] ?? '', language);
          return n && n <= 7 ? { steps: n >= placed.length ? [...placed] : read(n) } : null;
        });
    }
  };
  end(steps.first, n => placed.slice(0, n));
  end(steps.last, n => placed.slice(-n));
  add(`${article}(?:${steps.last})${gap}?(?:${steps.one}|${step})`, 'place', () =>
    due.length > 1 ? { steps: due.slice(-1) } : null,
  );
  add(steps.rest, 'place', () => {
    const left = due.filter(n => !named.includes(n) && !found.some(other => other.steps.includes(n)));
    return left.length && left.length < due.length ? { steps: left } : { steps: [], isAll: true };
  });
  add(`(?:${steps.all}) (?:${plainNumber})|(?:${steps.all})`, 'place', () => ({ steps: [], isAll: true }));
  for (const source of [named1, listFromOne, ordinal, bare])
    add(source, 'number', match => {
      const from = match.index;
      const tail = text.slice(from + match[0].length);
      if (source === named1 && steps.ofOther && startOf(steps.ofOther).test(tail)) return null;
      if (source !== named1 && countsOnly(match[0], text.slice(0, from), tail)) return null;
      return { steps: source === ordinal ? byOrdinal(match[0]) : numbersIn(match[0], language, due) };
    });
  /** "3 interviews", "the second call": a number beside what it counts names no step. */
  function countsOnly(said: string, before: string, tail: string): boolean {
    if (has(said, steps.step) || has(said, steps.one)) return false;
    if (steps.clock && new RegExp(`(?:^| )(?:${steps.clock}) $`, 'u').test(before.slice(-12))) return true;
    if (steps.counted && startOf(steps.counted).test(tail)) return true;
    const isPlain = patternOf(words(language.ordinals, 1), true).test(said);
    if (steps.after && isPlain && before !== '' && !/[,#] $/.test(before)) return true;
    if (!steps.after || /\d/.test(said) || /[,#]/.test(said)) return false;
    return !(/^(?: [,@#]|$)/.test(tail) || startOf(steps.after).test(tail)) || /@ $/.test(before);
  }
  function byOrdinal(said: string): number[] {
    const numbers = numbersIn(said, language, due);
    if (due.length < 2 || (!arePlaces && numbers.every(n => due.includes(n)))) return numbers;
    return numbers.every(n => n <= due.length) ? numbers.map(n => due[n - 1] as number) : numbers;
  }
  add(about, 'about', match => {
    const which = aboutIn(match[0], language);
    return which.length === 1 && (due.length !== 1 || !due.includes(which[0] as number))
      ? { steps: which }
      : which.length === 1
        ? { steps: [] }
        : null;
  });
  STEP_DEEDS[language.language]?.topics.forEach((source, i) => {
    if (source && due.includes(i + 1))
      add(`${article}(?:${source})(?:${gap}(?:${steps.one}|${steps.step}))?`, 'about', () => ({
        steps: due.length > 1 ? [i + 1] : [],
      }));
  });
  return found.filter(f => f.isAll || f.by !== 'number' || f.steps.length).sort((a, b) => a.from - b.from);
}

/** "Step" without its short forms ("no", "n"), which are words of their own beside a noun. */
const nounsOf = ({ steps }: CommandWords) =>
  `(?:${steps.step
    .split('|')
    .filter(word => !/^(?:nos?|n|nº|nr)$/.test(word))
    .join('|')})`;

const aboutSource = (language: CommandWords, article: string, gap: string) => {
  const { steps } = language;
  const each = steps.about.filter(Boolean).join('|');
  return `${article}(?:${nounsOf(language)}${gap}){0,1}(?:${each})(?:${gap}?(?:${steps.one}|${steps.step}))?`;
};
const aboutIn = (said: string, { steps }: CommandWords) =>
  steps.about.flatMap((source, i) => (source && said.search(patternOf(source)) >= 0 ? [i + 1] : []));

/** Whether the mail counts its steps by place: an ordinal ("the first one") that is not due by number but is there by place. */
export function countsByPlace(text: string, language: CommandWords, due: readonly number[]): boolean {
  if (due.length < 2) return false;
  const source = `(${words(language.ordinals, 1)}) (?:${language.steps.one})`;
  return [...text.matchAll(patternOf(source))].some(match => {
    const [n] = numbersIn(match[0], language);
    return n !== undefined && !due.includes(n) && n <= due.length;
  });
}

/** The numbers of a list, ranges filled in. */
export function numbersIn(said: string, language: CommandWords, _due: readonly number[] = []): number[] {
  const out: number[] = [];
  const all = new RegExp(
    patternOf(
      `(\\d{1,2})|(${withoutLooks(words(language.numbers, 1))})|(${words(language.ordinals, 1)})|(?<range>-|${language.steps.to})`,
    ).source,
    'gu',
  );
  let opens = false;
  const noun = language.steps.one ? patternOf(`(${words(language.ordinals, 1)}) (?:${language.steps.one})`) : null;
  const bare = noun ? said.replace(noun, '$1') : said;
  for (const match of bare.replaceAll('-', ' - ').matchAll(all)) {
    if (match.groups?.range !== undefined) {
      opens = out.length > 0;
      continue;
    }
    const value =
      match[3] === undefined
        ? numberValue(match[0], language)
        : (Object.entries(language.ordinals).find(([word]) => patternOf(word, true).test(match[0]))?.[1] ?? null);
    if (value === null) continue;
    const last = out.at(-1);
    if (opens && last !== undefined && value > last && value - last < MAX_STEP)
      for (let n = last + 1; n < value; n++) out.push(n);
    out.push(value);
    opens = false;
  }
  return list(out);
}
