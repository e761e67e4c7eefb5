/** Whether the user's own note says plainly what the mail is ("this one's an offer"). A mention, a question or a wish is not plain. */
import { NOTE_SAYS } from '../../content/cues/note.ts';
import { fold } from '../../text/fold.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { ModelKind } from './model.ts';

const UNSURE =
  /\?|\b(?:not|isn't|hoping|hope\w{0,2}|wish|would|if|maybe|perhaps|instead of|think|nicht|kein\w{0,2}|vielleicht|pas|peut-etre|si|no|quiza|nao|talvez|non|forse|niet|geen|misschien|nie|moze|inte|kanske)\b/;

export function kindFromNote(note: string | null): { kind: ModelKind; sentence: string } | null {
  if (!note) return null;
  for (const sentence of splitSentences(note.slice(0, 1500)).slice(0, 12)) {
    const folded = fold(sentence.slice(0, 300));
    for (const { kind, pattern } of NOTE_SAYS) {
      const found = folded.match(pattern);
      if (found && !UNSURE.test(folded.slice(0, found.index)) && !folded.includes('?')) return { kind, sentence };
    }
  }
  return null;
}
