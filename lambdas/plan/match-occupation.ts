/** From a job title to an official occupation: curated titles first, official ones next; unsure is null, for a wrong figure is worse than none. */
import { OCCUPATIONS } from '../content/occupations/figures.ts';
import { CHANGES_HEAD, FEMININE, NARROWING_WORDS, PLAIN_HEADS } from '../content/occupations/title-words.ts';
import { TITLES } from '../content/occupations/titles.data.ts';
import { OTHER_TITLES } from '../content/occupations/titles-other.data.ts';
import { singular, stripLevel, titleReadings, titleWords } from './normalise-title.ts';

export interface TitleMatch {
  soc: string;
  confidence: 'high' | 'medium';
}

/** "All other" occupations are leftovers: never more than medium. */
const isLeftover = (soc: string) => OCCUPATIONS.get(soc)?.title.endsWith(' all other') ?? true;

/** Folded title → code, made at the first look-up: most invocations need none. */
let index: ReadonlyMap<string, string> | null = null;
const find = (title: string): string | undefined => (index ??= buildIndex()).get(title);

/** The occupation of a role, or null. Levels, places and forms of work are set aside; every other word counts. */
export function matchOccupation(role: string | null): TitleMatch | null {
  if (!role) return null;
  const readings = titleReadings(role);
  for (const reading of readings) {
    const soc = lookUp(reading);
    if (soc) return found(soc, 'high');
  }
  for (const reading of readings) {
    const soc = lookUp(stripLevel(reading));
    if (soc) return found(soc, 'high');
  }
  for (const reading of readings) {
    const soc = lookUpNarrowed(stripLevel(reading));
    if (soc) return found(soc, 'medium');
  }
  return null;
}

const found = (soc: string, confidence: TitleMatch['confidence']): TitleMatch => ({
  soc,
  confidence: isLeftover(soc) ? 'medium' : confidence,
});

const lookUp = (title: string): string | undefined => find(title) ?? find(singular(title));

/** Without words in front that only narrow; at last the head alone, where it names one occupation whatever precedes it. */
function lookUpNarrowed(title: string): string | undefined {
  let words = title.split(' ');
  while (words.length > 1 && NARROWING_WORDS.has(words[0]!)) {
    words = words.slice(1);
    // A bare "manager" or "engineer" left over says nothing.
    const soc = words.length > 1 || PLAIN_HEADS.has(words[0]!) ? lookUp(stripLevel(words.join(' '))) : undefined;
    if (soc) return soc;
  }
  const head = singular(words.at(-1) ?? '');
  const isPlain = words.length <= 4 && PLAIN_HEADS.has(head) && !words.some(word => CHANGES_HEAD.has(word));
  return isPlain ? find(head) : undefined;
}

/** Curated titles win over official ones, and those over other languages. */
function buildIndex(): Map<string, string> {
  const index = new Map<string, string>();
  const add = (title: string, soc: string) => {
    if (title && !index.has(title)) index.set(title, soc);
  };
  for (const [soc, titles] of Object.entries(TITLES)) for (const title of titles.split('|')) add(title, soc);
  for (const { soc, title } of OCCUPATIONS.values()) {
    const words = titleWords(title);
    add(words, soc);
    // "Carpenters", but not one half of "Sailors and marine oilers".
    if (!/,|\band\b|\bor\b|--/.test(title)) add(singular(words), soc);
  }
  for (const [language, list] of Object.entries(OTHER_TITLES))
    for (const [soc, titles] of Object.entries(list))
      for (const title of titles.split('|').map(titleWords)) {
        add(title, soc);
        for (const other of feminine(title, language)) add(other, soc);
      }
  return index;
}

/** The title with its first word in the feminine, as far as the language's plain endings go. */
function feminine(title: string, language: string): string[] {
  const [first = '', ...rest] = title.split(' ');
  const rule = FEMININE[language]?.find(([ending]) => ending.test(first));
  return rule ? [[first.replace(...rule), ...rest].join(' ')] : [];
}
