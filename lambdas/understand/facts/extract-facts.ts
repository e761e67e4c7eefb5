/** From an original to its facts: company, role, contact for every kind; stage, reasons and signals for rejections. */
import type { Kind } from '../../content/labels.ts';
import type { Original } from '../../read/reading.ts';
import type { Evidence, Facts, UnderstandContext } from '../facts.ts';
import { sentenceReader } from '../ideas/read-sentence.ts';
import { contextOf } from './context.ts';
import { findCompany } from './find-company.ts';
import { findContact } from './find-contact.ts';
import { findLabels } from './find-labels.ts';
import { findRole, likelyTitle } from './find-role.ts';
import { listTitles } from './role/list-titles.ts';
import { viewOriginal } from './view.ts';

const MAX_EVIDENCE = 24;

/** Everything but kind and confidence. Unknown is null, `unknown` or empty. Quotes are verbatim from the original or the note. Never throws. */
export function extractFacts(
  original: Original,
  context: UnderstandContext,
  kind: Kind,
  read = sentenceReader(context.language),
): Omit<Facts, 'kind' | 'confidence'> {
  const view = viewOriginal(original);
  const language = context.language;
  const signed = findContact(view);
  const around = contextOf(view, language ?? 'en', kind);
  // A title read with no employer in mind keeps titles out of the employers; then the employer is kept out of the title.
  const titles = listTitles(view, around.language);
  const company = findCompany(view, around, signed?.contact.name ?? null, likelyTitle(titles), context.note);
  const role = findRole(view, around, company?.value ?? null, titles);
  const evidence: Evidence[] = [];
  const cite = (quote: string, why: string, cues?: string[]) => {
    if (quote && evidence.length < MAX_EVIDENCE) evidence.push({ quote: quote.slice(0, 1200), why, ...(cues ? { cues } : {}) });
  };
  const labels =
    kind === 'rejection'
      ? findLabels(view, language ?? 'en', context.note, read)
      : { stage: 'unknown' as const, reasons: [], signals: [], evidence: [] };
  if (company) cite(company.quote, 'company', company.sources);
  if (role.role) cite(role.quote, 'role');
  if (signed) cite(signed.quote, 'contact');
  for (const e of labels.evidence) cite(e.quote, e.why, e.cues);
  return {
    language,
    company: company?.value ?? null,
    role: role.role,
    requisition: role.requisition,
    stage: labels.stage,
    reasons: labels.reasons,
    signals: labels.signals,
    contact: signed?.contact ?? null,
    evidence,
  };
}
