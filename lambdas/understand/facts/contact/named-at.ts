/** A first name tied to the employer in one line: "Gilles, ESI Haute-Clarée". */
import { isOccupation } from '../../../content/facts/occupation-words.ts';
import { ORG_WORDS, PARTICLES } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { squash, type View, wordsOf } from '../view.ts';
import { readName } from './read-name.ts';

/** "Rolf på Matboden Hörnet", "Gilles, ESI Haute-Clarée", "Mvh Berit, Stugbyn Älgen": a first name tied to the employer. */
export function namedAt(view: View, line: string, isLate: boolean): string | null {
  if (!isLate || line.length > 110) return null;
  const m = line.match(
    /(?:^|[.!?…]\s)(?:(?:lg|vg|mvh|mfg|saludos|pozdr|bises)[,.!]?\s)?(\p{Lu}[\p{L}'’-]{1,15})(?:,\s(?:de\s)?|\s(?:på|van|von|vom|aus|from|at|de|da|di|del|dal|z|hos|bij|presso|chez|fra)\s)(\p{Lu}.{1,50})$/iu,
  );
  if (!m || !/^\p{Lu}/u.test(m[1]!) || !/^\p{Lu}/u.test(m[2]!)) return null;
  const name = readName(m[1]!);
  const rest = squash(m[2]!);
  if (!name || rest.length < 4 || PARTICLES.has(fold(name)) || isOccupation(fold(name))) return null;
  const shown = squash(view.fromName);
  if (shown.startsWith(squash(name)) && !fold(view.local).startsWith(fold(name)) && shown.includes(rest)) return null;
  const label = squash(view.host ? view.host.before : (view.domain.split('.')[0] ?? ''));
  const isEmployer =
    shown.includes(rest.slice(0, 10)) || (label.length > 3 && (rest.includes(label) || label.includes(rest.slice(0, 8))));
  return isEmployer || wordsOf(m[2]!).some(w => ORG_WORDS.has(w)) ? name : null;
}
