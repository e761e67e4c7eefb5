/** Job titles in a subject line: in a frame, or what is left when the words of an application are taken off. */
import { isOccupation } from '../../../content/facts/occupation-words.ts';
import type { RoleLanguage } from '../../../content/facts/role-words.ts';
import { ORG_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { type View, wordsOf } from '../view.ts';
import type { Add } from './add.ts';
import { fromSentence } from './from-sentence.ts';
import { NOISE } from './is-title.ts';

const JOINING = new Set(
  'of de du des di da do del della der des for für och and et y e und i a en in für der von van'.split(' '),
);

export function fromSubject(view: View, lang: RoleLanguage, add: Add): void {
  const pieces = view.subject
    .split(/\s{1,2}[-–—|·•/]\s{1,2}|\s?[|·•:：;]\s?|【|】|「|」|,\s(?=\p{Lu})/u, 8)
    .map(s => s.trim())
    .filter(Boolean);
  const clean = [view.subject, ...pieces];
  for (const [i, piece] of clean.entries()) {
    fromSentence(piece, lang, 0, (v, s, frame) => add(v, s + 0.3, `${frame}-subject`, view.subject));
    if (i === 0 && pieces.length > 1) continue;
    // A joining word inside a title is no noise: "Head of Retail". What is left after the ends are cut must be free of it.
    const rest = trimNoise(piece);
    const words = wordsOf(rest);
    const isClean = words.length > 0 && words.every(w => !NOISE.has(w) || JOINING.has(w));
    const org = words.some(w => ORG_WORDS.has(w)) && !words.some(w => TITLE_WORDS.has(w) || isOccupation(w)) ? 0.9 : 0;
    const head = words.some(w => isOccupation(w) || TITLE_WORDS.has(w)) ? 0 : 0.35;
    if (isClean)
      add(rest, (rest === piece ? 1.7 : 1.4) - org - (rest === piece ? 0 : head), head ? 'rest' : 'subject', view.subject);
    else if (words.length) add(rest, 0.9 - org - head, head ? 'rest' : 'subject', view.subject);
  }
}

/** Drops the subject words around a title: "Your Baker application" → "Baker". */
function trimNoise(piece: string): string {
  const words = piece.split(/\s+/);
  const isNoise = (w: string) =>
    NOISE.has(
      fold(w)
        .replace(/[^\p{L}'-]/gu, '')
        .replace(/['-]s?$/, ''),
    ) || /^\d/.test(w);
  while (words.length && isNoise(words[0]!)) words.shift();
  while (words.length && isNoise(words[words.length - 1]!)) words.pop();
  return words.join(' ');
}
