/** Finds the employer: candidates from display name, signature, subject, sentences, tenant; agreement and the own domain confirm. */
import { FIRM_WEIGHTS } from '../../content/facts/firm-weights.data.ts';
import { isOccupation } from '../../content/facts/occupation-words.ts';
import { OTHER_LEADS, ROLE_LANGUAGES } from '../../content/facts/role-words.ts';
import { chooseOne, tableOf, unpackWeights, type WeightTable } from './choose.ts';
import type { Candidate } from './company/add.ts';
import { describeFirm, describeNoFirm, type Firm, mergeFirms, senderOf } from './company/describe-firm.ts';
import { firmKey } from './company/firm-key.ts';
import { capitalShare, firmsFromClosing } from './company/from-closing.ts';
import { fromDisplay } from './company/from-display.ts';
import { fromDomain } from './company/from-domain.ts';
import { firmsFromJapanese } from './company/from-japanese.ts';
import { fromJapaneseParts } from './company/from-japanese-parts.ts';
import { fromRuns } from './company/from-runs.ts';
import { fromSentences, runsAfter } from './company/from-sentences.ts';
import { fromLabels, fromVerbs } from './company/from-verbs.ts';
import { firmReader } from './company/read-firm.ts';
import { senderPerson } from './contact/sender-person.ts';
import type { Context } from './context.ts';
import { type View, wordsOf } from './view.ts';

/** A letter names a few; more is somebody playing. */
const MAX_FOUND = 200;

let weights: WeightTable | null = null;

const RUNNING = new Set(['spoken', 'subject-part', 'sentence', 'subject', 'run', 'line']);

/** A candidate seen only in running text or the subject that is the job title itself. */
const isTitleOnly = (firm: Firm, title: string | null): boolean =>
  title !== null &&
  wordsOf(title).some(w => isOccupation(w)) &&
  firm.sources.every(s => RUNNING.has(s)) &&
  `${firm.key} `.startsWith(`${firmKey(title)} `);

/** One word after "in" in a letter without a sender may as well be a town. */
const isPlace = (firm: Firm, view: View): boolean =>
  !view.domain &&
  firm.score < 1 &&
  !/[\s\u3040-\u9fff]/u.test(firm.value) &&
  firm.sources.every(s => s === 'sentence' || s === 'run');

/** The employer; null when none is named, or too unsure. `title`: what reads as the job title when no employer is known. */
export function findCompany(
  view: View,
  context: Context,
  contactName: string | null,
  title: string | null,
  note: string | null,
): Firm | null {
  weights ??= tableOf(unpackWeights(FIRM_WEIGHTS));
  const firms = mergeFirms(findFirms(view, context.language, contactName, note)).filter(
    f => !isTitleOnly(f, title) && !isPlace(f, view),
  );
  const sender = senderOf(view, contactName ?? senderPerson(view));
  const options = firms.map(f => describeFirm(f, firms, context, sender));
  return chooseOne(firms, [...options, describeNoFirm(firms, context, sender)], weights);
}

/** All that may be the employer, from every place; one name may come up several times. */
export function findFirms(view: View, language: string, contactName: string | null, note: string | null): Candidate[] {
  const found: Candidate[] = [];
  const person = contactName ?? senderPerson(view);
  const own: readonly string[] = person ? wordsOf(person) : [];
  const read = firmReader(own);
  const add = (raw: string, score: number, source: string, quote: string) => {
    if (found.length >= MAX_FOUND) return;
    const firm = read(raw);
    if (!firm || (source !== 'sentence' && firm.isTeam) || (source === 'subject' && firm.opens)) return;
    found.push({ value: firm.value, key: firm.key, score, sources: [source], quote });
  };
  fromDisplay(view, person, add);
  firmsFromClosing(view, own, add);
  const lang = ROLE_LANGUAGES[language] ?? OTHER_LEADS[language] ?? ROLE_LANGUAGES['en']!;
  fromSentences(view, lang.employers, add);
  if (language === 'ja') {
    firmsFromJapanese(view, add);
    fromJapaneseParts(view, add);
  }
  if (note)
    for (const s of note.slice(0, 600).split(/[.!?\n]/))
      for (const employers of lang === ROLE_LANGUAGES['en']
        ? [lang.employers]
        : [ROLE_LANGUAGES['en']!.employers, lang.employers])
        runsAfter(s.split(/\s+/, 220), employers, run => add(run, 1, 'note', s.trim()));
  const head = view.lines[0] ?? '';
  if (head.length < 60 && /^\p{Lu}/u.test(head) && !/[.,!?:]$/.test(head) && wordsOf(head).length > 1 && capitalShare(head) > 0.6)
    add(head, 1, 'line', head);
  fromLabels(view, add);
  fromVerbs(view, add);
  fromDomain(view, add);
  fromRuns(view, add);
  return found;
}
