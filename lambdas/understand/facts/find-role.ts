/** Finds the job title as written, without reference numbers and gender marks, and the reference as a field of its own. */
import { OTHER_LEADS, ROLE_LANGUAGES } from '../../content/facts/role-words.ts';
import { firmKey } from './company/firm-key.ts';
import type { FoundTitle } from './role/add.ts';
import { cleanRole, cutCompany, cutJapanese } from './role/clean-role.ts';
import { findRequisition } from './role/find-requisition.ts';
import { titlesFromJapanese } from './role/from-japanese.ts';
import { fromOccupations } from './role/from-occupations.ts';
import { fromSentence } from './role/from-sentence.ts';
import { fromSubject } from './role/from-subject.ts';
import { isTitle } from './role/is-title.ts';
import { rankRoles } from './role/rank-roles.ts';
import type { View } from './view.ts';

/** A letter names a few; more is somebody playing. */
const MAX_FOUND = 90;

export interface FoundRole {
  role: string | null;
  requisition: string | null;
  quote: string;
}

/** Finds title and requisition id; null each when not written. `company` is kept out of the title. */
export function findRole(view: View, language: string, company: string | null): FoundRole {
  const lang = ROLE_LANGUAGES[language] ?? OTHER_LEADS[language] ?? ROLE_LANGUAGES['en']!;
  const found: FoundTitle[] = [];
  const companyKey = company ? firmKey(company) : '';
  const add = (raw: string, score: number, source: string, quote: string) => {
    if (found.length >= MAX_FOUND) return;
    const value = cleanRole(cutCompany(language === 'ja' ? cutJapanese(raw) : raw, company));
    if (!isTitle(value, companyKey)) return;
    if (!company && value.includes(' ') && view.fromName.includes(value)) return;
    found.push({ value, score, quote, source });
  };
  if (language === 'ja') titlesFromJapanese(view, add);
  else {
    fromSubject(view, lang, add);
    for (const [i, sentence] of view.sentences.slice(0, 30).entries())
      fromSentence(sentence, lang, i, (v, s) => add(v, s, 'sentence', sentence));
    fromOccupations(view, lang, language, add);
    for (const line of view.lines.slice(0, 8))
      if (line.length < 70 && !/[.!?,]$/.test(line) && line !== view.lines[0]) add(line, 0.3, 'line', line);
  }
  if (!found.length && view.thread)
    for (const sentence of view.thread.split(/[.!?\n]/, 40))
      fromSentence(sentence, lang, 3, (v, s) => add(v, s - 1, 'thread', sentence));
  const best = rankRoles(found, view);
  return { role: best?.value ?? null, requisition: findRequisition(view), quote: best?.quote ?? '' };
}
