/** Finds the job title as written, without reference numbers and gender marks, and the reference as a field of its own. */

import { isOccupation } from '../../content/facts/occupation-words.ts';
import { TITLE_WEIGHTS } from '../../content/facts/title-weights.data.ts';
import { chooseOne, tableOf, unpackWeights, type WeightTable } from './choose.ts';
import type { Context } from './context.ts';
import type { FoundTitle } from './role/add.ts';
import { describeNone, describeTitle, mergeTitles } from './role/describe-title.ts';
import { findRequisition } from './role/find-requisition.ts';
import { keepTitles, type ListedTitles, listTitles } from './role/list-titles.ts';
import { type View, wordsOf } from './view.ts';

export interface FoundRole {
  role: string | null;
  requisition: string | null;
  quote: string;
}

let weights: WeightTable | null = null;

/** Finds title and requisition id; null each when not written, or too unsure. `company` is kept out of the title. */
export function findRole(
  view: View,
  context: Context,
  company: string | null,
  listed: ListedTitles = listTitles(view, context.language),
): FoundRole {
  weights ??= tableOf(unpackWeights(TITLE_WEIGHTS));
  const titles = mergeTitles(keepTitles(listed, company));
  const employer = new Set(company ? wordsOf(company) : []);
  const options = titles.map(t => describeTitle(t, titles, context, employer));
  const best = chooseOne(titles, [...options, describeNone(titles, context)], weights);
  return { role: best?.value ?? null, requisition: findRequisition(view), quote: best?.quote ?? '' };
}

/** The title by its frame alone, with a known head noun: a cheap first look, before the employer is known. */
export function likelyTitle(listed: ListedTitles): string | null {
  let best: FoundTitle | null = null;
  for (const t of keepTitles(listed, null))
    if (t.score > (best?.score ?? 1) && wordsOf(t.value).some(w => isOccupation(w))) best = t;
  return best?.value ?? null;
}
