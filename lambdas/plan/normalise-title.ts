/** Brings a job title to the forms under which the title lists know it (docs/occupations.md). */
import { LEAVES_HEAD, LEVEL_WORDS, PLACE_WORDS } from '../content/occupations/title-words.ts';
import { fold } from '../text/fold.ts';

const MOST_CHARS = 120;

/** Gender forms at a word's end: Entwickler*in, Entwickler/-in, développeur·se, enfermero/a, infirmier(e). Both sides bounded. */
const GENDER = /[*:_/(·.]-?(innen|in|euse|trice|rice|ere|ne|se|te|re|ra|ora|a|o|e|r|n)\)?(?=[\s,)]|$)/g;
const INNEN = /([a-zäöüß]{3,30})Innen\b/g;

/** Folded words; `&` is "and"; brackets, gender forms and marks are gone; `c#`, `c++`, `.net` stay apart from `c` and `net`. */
export function titleWords(text: string): string {
  return fold(text.slice(0, MOST_CHARS).replace(INNEN, '$1'))
    .replace(GENDER, '')
    .replace(/[([{（【][^)\]}）】]{0,60}[)\]}）】]/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/\bof\b|\bthe\b/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}+#'/]+/gu, ' ')
    .replace(/'s\b/g, 's')
    .replace(/[/']/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const BRACKETS = /[([{（【]([^()[\]{}（）【】]{1,60})[)\]}）】]/;
const BREAK = / [-–—|@•:] | at |[|@•;]/i;

/** What stands beside a title: in brackets, after a dash, bar or comma; empty where it is only level, place or form of work. */
export function besideTitle(role: string): string {
  const whole = role.slice(0, MOST_CHARS);
  const inside = BRACKETS.exec(whole)?.[1] ?? '';
  const [head = '', after = ''] = whole.replace(BRACKETS, ' ').split(BREAK);
  const beside = [inside, after, head.split(',')[1] ?? ''].map(titleWords).filter(Boolean);
  return (
    beside.find(
      words => !words.split(' ').every(word => LEVEL_WORDS.has(word) || PLACE_WORDS.has(word) || LEAVES_HEAD.has(word)),
    ) ?? ''
  );
}

/** The title itself and its shorter readings, best first: what stands beside it put in front, without what follows a dash, bar, at or comma. */
export function titleReadings(role: string): string[] {
  const whole = role.slice(0, MOST_CHARS);
  const [head = ''] = whole.split(BREAK);
  const parts = head.split(',').map(part => part.trim());
  const beside = besideTitle(role);
  const readings = [whole, ...(beside ? [`${beside} ${parts[0]}`] : []), head];
  if (parts.length > 1) readings.push(`${parts[1]} ${parts[0]}`, parts[0]!);
  const of = /^\s*(head|director|manager|vp|vice president|chief) of (.+)$/i.exec(parts[0]!);
  if (of) readings.push(`${of[2]} ${of[1]}`);
  return [...new Set(readings.map(titleWords))].filter(Boolean);
}

/** Without level and place words at either end; the same text when nothing would be left. */
export function stripLevel(title: string): string {
  const words = title.split(' ');
  const isEmpty = (word: string | undefined) => word !== undefined && (LEVEL_WORDS.has(word) || PLACE_WORDS.has(word));
  while (words.length > 1 && isEmpty(words[0])) words.shift();
  while (words.length > 1 && isEmpty(words.at(-1))) words.pop();
  return words.join(' ');
}

/** The last word in the singular, as far as plain English forms go. */
export function singular(title: string): string {
  if (/(ss|us|is)$/.test(title)) return title;
  if (/ies$/.test(title)) return title.replace(/ies$/, 'y');
  if (/(ches|shes|sses|xes)$/.test(title)) return title.replace(/es$/, '');
  if (/women$|men$/.test(title)) return title.replace(/men$/, 'man');
  return title.replace(/s$/, '');
}
