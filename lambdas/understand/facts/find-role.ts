/** Finds the job title as written, without reference numbers and gender marks, and the reference as a field of its own. */

import { isOccupation } from '../../content/facts/occupation-words.ts';
import { OTHER_LEADS, ROLE_LANGUAGES } from '../../content/facts/role-words.ts';
import { TITLE_WEIGHTS } from '../../content/facts/title-weights.data.ts';
import { chooseOne, unpackWeights, type Weights } from './choose.ts';
import { firmKey } from './company/firm-key.ts';
import type { Context } from './context.ts';
import type { FoundTitle } from './role/add.ts';
import { cleanRole, cutCompany, cutJapanese } from './role/clean-role.ts';
import { describeNone, describeTitle, mergeTitles } from './role/describe-title.ts';
import { findRequisition } from './role/find-requisition.ts';
import { titlesFromJapanese } from './role/from-japanese.ts';
import { fromOccupations } from './role/from-occupations.ts';
import { compile, fromSentence } from './role/from-sentence.ts';
import { fromSpans } from './role/from-spans.ts';
import { fromSubject } from './role/from-subject.ts';
import { isTitle } from './role/is-title.ts';
import { type View, wordsOf } from './view.ts';

/** A letter names a few; more is somebody playing. */
const MAX_FOUND = 250;

export interface FoundRole {
  role: string | null;
  requisition: string | null;
  quote: string;
}

let weights: Weights | null = null;

/** Finds title and requisition id; null each when not written, or too unsure. `company` is kept out of the title. */
export function findRole(view: View, context: Context, company: string | null): FoundRole {
  weights ??= unpackWeights(TITLE_WEIGHTS);
  const titles = mergeTitles(findTitles(view, context.language, company));
  const employer = new Set(company ? wordsOf(company) : []);
  const options = titles.map(t => describeTitle(t, titles, context, employer));
  const best = chooseOne(titles, [...options, describeNone(titles, context)], weights);
  return { role: best?.value ?? null, requisition: findRequisition(view), quote: best?.quote ?? '' };
}

/** The title by its frame alone, with a known head noun: a cheap first look, before the employer is known. */
export function likelyTitle(view: View, language: string): string | null {
  let best: FoundTitle | null = null;
  for (const t of findTitles(view, language, null))
    if (t.score > (best?.score ?? 1) && wordsOf(t.value).some(w => isOccupation(w))) best = t;
  return best?.value ?? null;
}

/** All that may be the title, from every place; one title may come up several times. */
export function findTitles(view: View, language: string, company: string | null): FoundTitle[] {
  const lang = ROLE_LANGUAGES[language] ?? OTHER_LEADS[language] ?? ROLE_LANGUAGES['en']!;
  const found: FoundTitle[] = [];
  const companyKey = company ? firmKey(company) : '';
  const add = (raw: string, score: number, source: string, quote: string) => {
    if (found.length >= MAX_FOUND) return;
    const value = cleanRole(cutCompany(language === 'ja' && source !== 'span' ? cutJapanese(raw) : raw, company));
    if (!isTitle(value, companyKey)) return;
    if (!company && value.includes(' ') && view.fromName.includes(value)) return;
    found.push({ value, score, quote, source });
  };
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
  if (!found.length && view.thread)
    for (const sentence of view.thread.split(/[.!?\n]/, 40))
      fromSentence(sentence, lang, 3, (v, s) => add(v, s - 1, 'thread', sentence));
  return found;
}
