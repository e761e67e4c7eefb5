/** From a job title to an official occupation: curated titles first, official ones next; unsure is null, for a wrong figure is worse than none. */
import { OCCUPATIONS } from '../content/occupations/figures.ts';
import {
  CHANGES_HEAD,
  DECIDED_BESIDE,
  FEMININE,
  NARROWING_WORDS,
  PLAIN_HEADS,
  TITLE_PATTERNS,
} from '../content/occupations/title-words.ts';
import { TITLES } from '../content/occupations/titles.data.ts';
import { OTHER_TITLES } from '../content/occupations/titles-other.data.ts';
import { besideTitle, singular, stripLevel, titleReadings, titleWords } from './normalise-title.ts';

export interface TitleMatch {
  soc: string;
  confidence: 'high' | 'medium';
}

/** "All other" occupations are leftovers: never more than medium. */
const isLeftover = (soc: string) => OCCUPATIONS.get(soc)?.title.endsWith(' all other') ?? true;

/** Folded title → code, by language, made at the first look-up: most invocations need none. */
let index: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null;

type Find = (title: string) => string | undefined;

/**
 * Titles of the mail's language. In a mail that is not English a single English word is rather a word of that language: a Dutch machinist
 * drives trains, a Swedish chef is a boss. English titles of several words ("Data Analyst") are used everywhere.
 */
function finder(language: string | null): Find {
  const titles = (index ??= buildIndex());
  const english = titles.get('en')!;
  if (!language || language === 'en') {
    return title => english.get(title) ?? [...titles.values()].find(list => list.has(title))?.get(title);
  }
  const own = titles.get(language);
  return title => own?.get(title) ?? (title.includes(' ') ? english.get(title) : undefined);
}

/** The occupation of a role, or null. Levels, places and forms of work are set aside; every other word counts. `language`: ISO 639-1 of the mail that names it. */
export function matchOccupation(role: string | null, language: string | null = null): TitleMatch | null {
  if (!role) return null;
  const find = finder(language);
  const isForeign = language !== null && language !== 'en';
  const isOpen = (title: string) => DECIDED_BESIDE.has(singular(title)) || (isForeign && !title.includes(' '));
  const isNarrowed = besideTitle(role) !== '';
  const readings = titleReadings(role).filter(reading => !(isNarrowed && isOpen(stripLevel(reading))));
  for (const reading of readings) {
    const soc = lookUp(find, reading);
    if (soc) return found(soc, 'high');
  }
  for (const reading of readings) {
    const soc = lookUp(find, stripLevel(reading));
    if (soc) return found(soc, 'high');
  }
  for (const reading of readings) {
    const soc = lookUpNarrowed(find, stripLevel(reading));
    if (soc) return found(soc, 'medium');
  }
  for (const reading of readings) {
    const soc = TITLE_PATTERNS.find(([pattern]) => pattern.test(stripLevel(reading)))?.[1];
    if (soc) return found(soc, 'medium');
  }
  return null;
}

const found = (soc: string, confidence: TitleMatch['confidence']): TitleMatch => ({
  soc,
  confidence: isLeftover(soc) ? 'medium' : confidence,
});

const lookUp = (find: Find, title: string): string | undefined => find(title) ?? find(singular(title));

/** Without words in front that only narrow; at last the head alone, where it names one occupation whatever precedes it. */
function lookUpNarrowed(find: Find, title: string): string | undefined {
  let words = title.split(' ');
  while (words.length > 1 && NARROWING_WORDS.has(words[0]!)) {
    words = words.slice(1);
    // A bare "manager" or "engineer" left over says nothing.
    const soc = words.length > 1 || PLAIN_HEADS.has(words[0]!) ? lookUp(find, stripLevel(words.join(' '))) : undefined;
    if (soc) return soc;
  }
  const head = singular(words.at(-1) ?? '');
  const isPlain = words.length <= 4 && PLAIN_HEADS.has(head) && !words.some(word => CHANGES_HEAD.has(word));
  return isPlain ? find(head) : undefined;
}

/** Curated titles win over official ones. */
function buildIndex(): Map<string, Map<string, string>> {
  const index = new Map([['en', new Map<string, string>()]]);
  const addTo = (language: string) => (title: string, soc: string) => {
    const list = index.get(language) ?? new Map<string, string>();
    if (title && !list.has(title)) list.set(title, soc);
    index.set(language, list);
  };
  const add = addTo('en');
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
        addTo(language)(title, soc);
        for (const other of feminine(title, language)) addTo(language)(other, soc);
      }
  return index;
}

/** The title with its first word in the feminine, as far as the language's plain endings go. */
function feminine(title: string, language: string): string[] {
  const [first = '', ...rest] = title.split(' ');
  const rule = FEMININE[language]?.find(([ending]) => ending.test(first));
  return rule ? [[first.replace(...rule), ...rest].join(' ')] : [];
}
