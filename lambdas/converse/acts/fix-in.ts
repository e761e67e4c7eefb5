/** What a sentence puts right when it is known to be a correction: the field and its value, or null where that is not clear. */
import type { ReplyIdea } from '../../content/commands/ideas/ideas.ts';
import type { CommandWords } from '../../content/commands/words.ts';
import type { Found } from '../../text/lexicon.ts';
import { kindIn, positive, reasonIn, stageIn } from '../fix-labels.ts';
import type { Sentence } from '../plain-words.ts';
import { type Fix, readFix } from '../read-fix.ts';
import { IDEA_NAMES } from './find-reply-ideas.ts';

/** The idea that stands for each label. */
const LABEL_OF: Partial<Record<ReplyIdea, Fix>> = {
  'only-papers': { field: 'stage', value: 'application' },
  'a-test': { field: 'stage', value: 'assessment' },
  'a-call': { field: 'stage', value: 'screen' },
  'an-interview': { field: 'stage', value: 'interview' },
  'last-round': { field: 'stage', value: 'final' },
  'offer-taken-back': { field: 'stage', value: 'offer-withdrawn' },
  'a-receipt': { field: 'kind', value: 'acknowledgement' },
  'an-advert': { field: 'kind', value: 'other' },
  'invited-back': { field: 'kind', value: 'interview' },
  'why-somebody': { field: 'reason', value: 'other-candidate' },
};

export function fixIn(sentence: Sentence, found: readonly Found[], words: CommandWords): Fix | null {
  const said = readFix({ ...sentence, isQuestion: false }, words, false);
  if (said) return said;
  const rest = positive(sentence.plain.text, words);
  const ideas = new Set(found.map(({ id }) => IDEA_NAMES[id]!));
  if (ideas.has('the-reason')) {
    const reason = reasonIn(rest, words);
    if (reason) return { field: 'reason', value: reason };
  }
  if (ideas.has('not-a-no')) {
    const kind = kindIn(rest, words);
    if (kind && kind !== 'rejection') return { field: 'kind', value: kind };
  }
  const stage = stageIn(rest, words);
  if (stage) return { field: 'stage', value: stage };
  for (const [idea, fix] of Object.entries(LABEL_OF)) if (ideas.has(idea as ReplyIdea)) return fix;
  const reason = reasonIn(rest, words);
  return reason ? { field: 'reason', value: reason } : null;
}
