/** Whether a signature is the person of the display name, or the employer. */
import { AGENCY_WORDS, HONORIFICS, PARTICLES } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { squash, type View, wordsOf } from '../view.ts';
import { senderPerson } from './sender-person.ts';

export function matchesPerson(text: string, person: string, own: readonly string[]): boolean {
  const words = wordsOf(text);
  if (!words.length || words.length > 5) return false;
  if (words.some(w => own.includes(w) && w.length > 1))
    return (
      words.every(w => own.includes(w) || w.length <= 2 || HONORIFICS.has(w) || PARTICLES.has(w) || isShort(w, own)) ||
      (words.length <= 3 && words[0] === own[0])
    );
  // A pet form or a piece of a double name: Prue for Prudence, Ida for Ida-Lotte.
  if (words.length === 1 && words[0]!.length > 2) return isShort(words[0]!, own);
  if (/[\u3040-\u9fff]/.test(text)) return person.replace(/[\s　]/g, '').includes(text.replace(/[\s　]/g, ''));
  return false;
}

const isShort = (word: string, own: readonly string[]): boolean =>
  own.some(
    o =>
      o.split('-').includes(word) ||
      (word.length >= 3 &&
        o.startsWith(word.slice(0, 3)) &&
        Math.abs(o.length - word.length) <= 6 &&
        o.charAt(0) === word.charAt(0)),
  );

export function looksLikeEmployer(view: View, name: string): boolean {
  const s = squash(name);
  if (s.length < 3) return false;
  const label = squash(view.host ? view.host.before : (view.domain.split('.')[0] ?? ''));
  if (label.length > 3 && (label.startsWith(s) || s.startsWith(label)) && !fold(view.local).includes(wordsOf(name)[0] ?? '\n'))
    return true;
  const from = squash(view.fromName);
  if (from.includes(s) && !senderPerson(view)) return true;
  return AGENCY_WORDS.some(w => fold(name).includes(w) && w.length > 5);
}
