/** All that may be the job title, from every place: listed once a mail, then kept or not by what the employer is called. */
import { OTHER_LEADS, ROLE_LANGUAGES } from '../../../content/facts/role-words.ts';
import { firmKey } from '../company/firm-key.ts';
import type { View } from '../view.ts';
import type { Add, FoundTitle } from './add.ts';
import { cleanRole, cutCompany, cutJapanese } from './clean-role.ts';
import { titlesFromJapanese } from './from-japanese.ts';
import { fromOccupations } from './from-occupations.ts';
import { compile, fromSentence } from './from-sentence.ts';
import { fromSpans } from './from-spans.ts';
import { fromSubject } from './from-subject.ts';
import { isOfFirm, isTitle } from './is-title.ts';

/** A letter names a few; more is somebody playing. */
const MAX_FOUND = 250;

/** What the places gave, as written. */
export interface ListedTitles {
  view: View;
  found: readonly FoundTitle[];
  /** From the older thread, for when nothing else is kept. */
  older: () => readonly FoundTitle[];
  /** The title without what hangs on it, or null when it is none; each text looked at once. */
  clean: (raw: string) => string | null;
}

export function listTitles(view: View, language: string): ListedTitles {
  const lang = ROLE_LANGUAGES[language] ?? OTHER_LEADS[language] ?? ROLE_LANGUAGES['en']!;
  const found: FoundTitle[] = [];
  const addTo =
    (list: FoundTitle[]): Add =>
    (raw, score, source, quote) => {
      list.push({ value: language === 'ja' && source !== 'span' ? cutJapanese(raw) : raw, score, source, quote });
    };
  const add = addTo(found);
  if (language === 'ja') titlesFromJapanese(view, add);
  else {
    fromSubject(view, lang, add);
    for (const [i, sentence] of view.sentences.slice(0, 30).entries())
      fromSentence(sentence, lang, i, (v, s, frame) => add(v, s, frame, sentence));
    fromOccupations(view, lang, language, add);
    fromSpans(view, language, compile(lang).stops, add);
    for (const line of view.lines.slice(0, 8))
      if (line.length < 70 && !/[.!?,]$/.test(line) && line !== view.lines[0]) add(line, 0.3, 'line', line);
  }
  const older = (): readonly FoundTitle[] => {
    const list: FoundTitle[] = [];
    const addOlder = addTo(list);
    for (const sentence of view.thread.split(/[.!?\n]/, 40))
      fromSentence(sentence, lang, 3, (v, s) => addOlder(v, s - 1, 'thread', sentence));
    return list;
  };
  return { view, found, older, clean: cleaner() };
}

function cleaner(): (raw: string) => string | null {
  const known = new Map<string, string | null>();
  return raw => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const value = cleanRole(raw);
    const made = isTitle(value) ? value : null;
    known.set(raw, made);
    return made;
  };
}

/** The titles among what was listed, the employer's name taken off; without an employer none that stands in the display name. */
export function keepTitles(listed: ListedTitles, company: string | null): FoundTitle[] {
  const kept = keepOf(listed.found, listed, company);
  return kept.length || !listed.view.thread ? kept : keepOf(listed.older(), listed, company);
}

function keepOf(found: readonly FoundTitle[], { view, clean }: ListedTitles, company: string | null): FoundTitle[] {
  const companyKey = company ? firmKey(company) : '';
  const kept: FoundTitle[] = [];
  for (const title of found) {
    if (kept.length >= MAX_FOUND) break;
    const value = clean(cutCompany(title.value, company));
    if (value === null || isOfFirm(value, companyKey)) continue;
    if (!company && value.includes(' ') && view.fromName.includes(value)) continue;
    kept.push(value === title.value ? title : { ...title, value });
  }
  return kept;
}
