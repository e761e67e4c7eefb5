/** Finds times in comparable words, by the table of docs/commands.md; what day they mean is for resolve-when.ts. */
import type { CommandWords } from '../content/commands/words.ts';
import { patternOf } from './compile.ts';

type Unit = 'hour' | 'day' | 'workday' | 'week' | 'month';
export type Part = 'tonight' | 'evening' | 'afternoon' | 'morning' | 'noon';
type Named = 'weekAfter' | 'nextWeek' | 'endOfWeek' | 'weekend' | 'nextMonth' | 'endOfMonth' | 'nextYear';

/** A time as said, not yet a date. */
export interface When {
  in?: { count: number; unit: Unit };
  weekday?: number;
  /** "Monday week": a week after that weekday. */
  weekLater?: true;
  date?: { day: number | 'mid' | 'end' | null; month: number; year: number | null };
  slash?: { a: number; b: number; year: number | null };
  dayOfMonth?: number;
  named?: Named;
  vague?: true;
  clock?: { hour: number; minute: number; half: 'am' | 'pm' | null };
  part?: Part;
}
export interface FoundTime {
  from: number;
  to: number;
  when: When;
}
const alternatives = (words: readonly string[]) => words.filter(Boolean).join('|');
const numberSource = (words: CommandWords) =>
  `(?:\\d{1,3}|${alternatives([...Object.keys(words.numbers)].sort((a, b) => b.length - a.length))})`;

/** The value of a number as digits or a word of the language. */
export function numberValue(said: string, words: CommandWords): number | null {
  if (/^\d{1,4}$/.test(said)) return Number(said);
  for (const [word, value] of Object.entries(words.numbers)) if (patternOf(withoutLooks(word), true).test(said)) return value;
  return null;
}

/** A source without what must stand around it: the word alone is asked for. */
export const withoutLooks = (source: string): string => {
  let out = source;
  for (let depth = 0; depth < 3; depth++) out = out.replace(/\(\?(?:[=!]|<[=!])(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
  return out;
};

const indexOf = (said: string, lists: readonly string[]) =>
  lists.findIndex(source => source !== '' && patternOf(source, true).test(said));

/** All times of a clause in the order said, neighbours joined ("Friday 2pm", "Friday, 3 December"). */
export function findTimes(text: string, words: CommandWords): FoundTime[] {
  const { time } = words;
  const found: FoundTime[] = [];
  const add = (source: string, read: (groups: (string | undefined)[]) => When | null) => {
    if (!source) return;
    for (const match of text.matchAll(patternOf(source))) {
      const from = match.index;
      const to = from + match[0].length;
      if (!match[0] || found.some(other => from < other.to && to > other.from)) continue;
      if (isPast(text, from, to, words)) continue;
      const when = read(match.slice(1));
      if (when) found.push({ from, to, when });
    }
  };
  const number = numberSource(words);
  const months = alternatives(time.months);
  const month = (said = '') => indexOf(said, time.months) + 1;
  const year = (said = '') => (said ? Number(said.length === 2 ? `20${said}` : said) : null);
  const suffix = time.suffix ? `(?: ?(?:${time.suffix}))?` : '';
  const of = time.of ? `(?: ?(?:${time.of}))?` : '';

  add('(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})', ([y, m, d]) => ({ date: { day: Number(d), month: Number(m), year: Number(y) } }));
  add('(\\d{4}) 年 (\\d{1,2}) 月 (\\d{1,2}) 日', ([y, m, d]) => ({
    date: { day: Number(d), month: Number(m), year: Number(y) },
  }));
  add(`(${number})${suffix}${of} ?(${months})(?: ?,? ?(\\d{4}))?`, ([d = '', m, y]) =>
    dated(numberValue(d, words) ?? words.ordinals[d] ?? 0, month(m), year(y)),
  );
  add(`(${alternatives(Object.keys(words.ordinals))})${of} (${months})(?: ?,? ?(\\d{4}))?`, ([d = '', m, y]) =>
    dated(ordinal(d, words), month(m), year(y)),
  );
  add(`(${months}) (?:the )?(\\d{1,2})${suffix}(?: ?,? ?(\\d{4}))?`, ([m, d, y]) => dated(Number(d), month(m), year(y)));
  if (time.mid) add(`(?:${time.mid})${of} ?(${months})`, ([m]) => ({ date: { day: 'mid', month: month(m), year: null } }));
  if (time.end) add(`(?:${time.end})${of} ?(${months})`, ([m]) => ({ date: { day: 'end', month: month(m), year: null } }));
  add('(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2}|\\d{4})', ([a, b, y]) => ({ slash: { a: Number(a), b: Number(b), year: year(y) } }));
  add('(\\d{1,2})/(\\d{1,2})', ([a, b]) => ({ slash: { a: Number(a), b: Number(b), year: null } }));
  for (const source of time.clock) add(source, ([h = '', m, half]) => clocked(h, m, half, words));
  add(time.weekAfter, () => ({ named: 'weekAfter' }));
  add(time.endOfWeek, () => ({ named: 'endOfWeek' }));
  add(time.endOfMonth, () => ({ named: 'endOfMonth' }));
  add(time.nextWeek, () => ({ named: 'nextWeek' }));
  add(time.weekend, () => ({ named: 'weekend' }));
  add(time.nextMonth, () => ({ named: 'nextMonth' }));
  add(time.nextYear, () => ({ named: 'nextYear' }));
  const units: [string, Unit, number][] = [
    [time.hour, 'hour', 1], [time.workday, 'workday', 1], [time.day, 'day', 1], [time.week, 'week', 1], [time.fortnight, 'week', 2], [time.month, 'month', 1],
  ]; // biome-ignore format: one screen
  for (const [source, unit, times] of units) {
    if (!source) continue;
    const later = words.language === 'ja' ? ' ?(?:後|間)?' : '';
    if (time.half)
      add(`(?:${time.half}) ?(?:${source})`, () =>
        unit === 'hour'
          ? { in: { count: 1, unit } }
          : unit === 'day'
            ? null
            : { in: unit === 'week' ? { count: 4, unit: 'day' } : { count: 15, unit: 'day' } },
      );
    if (time.couple) add(`(?:${time.couple}) ?(?:${source})${later}`, () => ({ in: { count: 2 * times, unit } }));
    if (time.few) add(`(?:${time.few}) ?(?:${source})${later}`, () => ({ in: { count: 3 * times, unit } }));
    if (words.language === 'pl') add(`(?<=(?:^| )za )(?:${source})`, () => counted(1, unit, times));
    add(`(${number}) ?(?:${source})${later}`, ([n = '']) => counted(numberValue(n, words), unit, times));
  }
  if (time.fortnight) add(`(?:${time.fortnight})`, () => ({ in: { count: 2, unit: 'week' } }));
  add(`(?:${time.dayAfter})`, () => ({ in: { count: 2, unit: 'day' } }));
  add(`(?:${time.tomorrow})`, () => ({ in: { count: 1, unit: 'day' } }));
  add(`(?:${time.tonight})`, () => ({ part: 'tonight' }));
  add(`(?:${time.evening})`, () => ({ part: 'evening' }));
  add(`(?:${time.afternoon})`, () => ({ part: 'afternoon' }));
  add(`(?:${time.noon})`, () => ({ part: 'noon' }));
  if (time.weekLater)
    add(`(${alternatives(time.weekdays)}) (?:${time.weekLater})`, ([said = '']) => ({
      weekday: indexOf(said, time.weekdays) + 1,
      weekLater: true,
    }));
  const beside = time.beside ? `(?:(?:${time.beside}) )?` : '';
  const besideAfter = time.beside ? `(?: (?:${time.beside}))?` : '';
  add(`${beside}(${alternatives(time.weekdays)})${besideAfter}`, ([said = '']) => ({
    weekday: indexOf(said, time.weekdays) + 1,
  }));
  for (const source of time.theDay)
    add(source, ([n = '']) => (Number(n) >= 1 && Number(n) <= 31 ? { dayOfMonth: Number(n) } : null));
  const [alone] = patternOf(`(?:[^ ]{1,8} )?(${months})`, true).exec(text)?.slice(1) ?? [];
  if (alone)
    found.push({
      from: text.length - alone.length,
      to: text.length,
      when: { date: { day: null, month: month(alone), year: null } },
    });
  add(months, () => null);
  for (const match of time.months.length ? text.matchAll(patternOf(`(?:${time.lead}) (${months})`)) : []) {
    const from = match.index + match[0].length - (match[1] ?? '').length;
    if (!found.some(other => from < other.to && from >= other.from))
      found.push({ from, to: match.index + match[0].length, when: { date: { day: null, month: month(match[1]), year: null } } });
  }
  add(`(?:${time.morning})`, () => ({ part: 'morning' }));
  add(time.vague, () => ({ vague: true }));
  return joined(
    found.sort((a, b) => a.from - b.from),
    text,
  );
}

const ordinal = (said: string, words: CommandWords) =>
  Object.entries(words.ordinals).find(([word]) => patternOf(word, true).test(said))?.[1] ?? 0;
const dated = (day: number, month: number, year: number | null): When | null =>
  day >= 1 && day <= 31 && month >= 1 ? { date: { day, month, year } } : null;
const counted = (count: number | null, unit: Unit, times: number): When | null =>
  count && count <= 400 ? { in: { count: count * times, unit } } : null;

function clocked(hour: string, minute: string | undefined, half: string | undefined, words: CommandWords): When | null {
  const h = numberValue(hour, words);
  const m = minute === undefined ? 0 : /^\d+$/.test(minute) ? Number(minute) : 30;
  if (h === null || h > 24 || m > 59) return null;
  return {
    clock: {
      hour: h % 24,
      minute: m,
      half:
        half === undefined
          ? null
          : patternOf(words.time.pm, true).test(half)
            ? 'pm'
            : patternOf(words.time.am, true).test(half)
              ? 'am'
              : null,
    },
  };
}

function isPast(text: string, from: number, to: number, { time }: CommandWords): boolean {
  const before = text.slice(Math.max(0, from - 14), from);
  const after = text.slice(to, to + 16);
  return (
    (time.pastBefore !== '' && new RegExp(`(?<!\\p{L})(?:${time.pastBefore}) $`, 'u').test(before)) ||
    (time.pastAfter !== '' && new RegExp(`^ ?(?:${time.pastAfter})(?!\\p{L})`, 'u').test(after))
  );
}

/** Joins neighbours: a day with an hour, a weekday with its date. */
function joined(found: FoundTime[], text: string): FoundTime[] {
  const out: FoundTime[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const between = last ? text.slice(last.to, next.from).trim() : null;
    const isNear =
      last &&
      /^(?:,|at|on|in the|den|der|um|am|le|a|à|por la|de la|da|de|do|om|op|o|w|kl|pa|の|に|, den|dem|el|il|alle|las|às|as|rano|gegen|early|first thing|mit)?$/.test(
        between ?? '',
      );
    if (last && isNear && compatible(last.when, next.when)) {
      last.when = { ...last.when, ...next.when };
      if (last.when.date && last.when.weekday) delete last.when.weekday;
      last.to = next.to;
    } else out.push({ ...next });
  }
  return out;
}
const dayPart = (when: When) =>
  Boolean(when.vague || when.in || when.weekday || when.date || when.slash || when.dayOfMonth || when.named);
const hourPart = (when: When) => Boolean(when.clock || when.part);
const compatible = (a: When, b: When) =>
  (dayPart(a) !== dayPart(b) && hourPart(a) !== hourPart(b) && a.in?.unit !== 'hour' && b.in?.unit !== 'hour') ||
  Boolean((a.weekday && (b.date || b.slash)) || ((a.date || a.slash) && b.weekday)) ||
  Boolean(a.part && b.clock && !dayPart(b)) ||
  Boolean(a.clock && b.part && !dayPart(b));
