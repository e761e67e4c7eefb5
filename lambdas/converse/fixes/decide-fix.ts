/** What a reply that is known to be a correction puts right: the field by the learned model, a name by choosing among its words. */
import type { CommandWords } from '../../content/commands/words.ts';
import type { ReplyView } from '../acts/view-reply.ts';
import { reasonIn } from '../fix-labels.ts';
import type { Fix } from '../read-fix.ts';
import { chooseName } from './choose-name.ts';
import { FIX_OUTPUTS, fixFeatures, scoreFix, theFixes } from './fix-model.ts';

/** Null where no name stands out: then the person is asked. */
export function decideFix(view: ReplyView, words: CommandWords): Fix | null {
  const scores = scoreFix(fixFeatures(view, words), theFixes());
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  const [field, label] = FIX_OUTPUTS[best]!.split('=') as [Fix['field'], string | undefined];
  if (label === undefined) {
    const value = chooseName(view, field, words);
    return value ? { field, value } : null;
  }
  // Few reasons are put right in what was trained on: where the words name one, they decide which.
  const reason = field === 'reason' ? view.units.map(({ sentence }) => reasonIn(sentence.plain.text, words)).find(Boolean) : null;
  return { field, value: reason ?? label };
}
