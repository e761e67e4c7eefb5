/** Takes team words, decoration and connecting words off a name until the employer is left. */
import { ORG_WORDS, TEAM_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { isBare, wordsOf } from '../view.ts';
import { NOT_FIRM } from './not-firm.ts';

/** Cuts team words and connecting words off both ends of a display name, then the decoration. */
export function cleanFirm(raw: string): string | null {
  let s = raw
    .slice(0, 110)
    .replace(/[\u200b-\u200f"“”„«»*_]/g, '')
    .replace(/^(?:company|employer|firma|arbeitgeber|entreprise|empresa|azienda|bedrijf|företag)\s?:\s/iu, '')
    .trim();
  s = s
    .replace(/\s{0,2}(?:@\s?icims|\(?via [\w .]{2,30}\)?|im auftrag von)\s{0,2}$/iu, '')
    .replace(
      /^.{1,40}?\b(?:im auftrag von|on behalf of|pour le compte de|namens|für die|på uppdrag av|i uppdrag av|per conto di|en nombre de|em nome de|w imieniu)\s{1,2}/iu,
      '',
    );
  const parts = s
    .split(/\s{1,2}[-–—|·•:]\s{1,2}|\s?[|·•]\s?|\s{1,2}@\s{1,2}|,\s{1,2}(?!inc|ltd|llc|s\.?l|s\.?a)/iu)
    .map(trimTeam)
    .filter((p): p is string => p !== null);
  s = parts[parts.length - 1] ?? '';
  if (parts.length > 1) s = parts.find(p => wordsOf(p).some(w => ORG_WORDS.has(w))) ?? s;
  s = s.replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/gu, '').replace(/(?<![A-Z])\.$/u, '');
  if (!s || /@|https?:/.test(s) || !/[\p{L}]/u.test(s)) return null;
  if (wordsOf(s).every(w => NOT_FIRM.has(w) || TEAM_WORDS.has(w))) return null;
  return s;
}

const LINKING = new Set(
  'at of the for from by bei der die das des von vom de du des la le les chez en el del da do di della presso van het bij w we at on hos på and und & our votre nos team'.split(
    ' ',
  ),
);

function trimTeam(text: string): string | null {
  const words = text.trim().split(/\s+/);
  const bare = words.map(w => (isBare(w) ? w : fold(w).replace(/[^\p{L}\p{N}&-]/gu, '')));
  const drops = (i: number) =>
    TEAM_WORDS.has(bare[i]!) || (bare[i]!.includes('-') ? bare[i]!.split('-') : [bare[i]!]).some(p => p === 'team' || p === 'hr');
  let from = 0;
  let to = words.length;
  let cut = false;
  while (from < to && drops(from)) {
    from++;
    cut = true;
  }
  if (cut) while (from < to && (LINKING.has(bare[from]!) || drops(from))) from++;
  while (to > from && drops(to - 1)) to--;
  while (to > from && /^[&+-]$|^(?:and|und|et|y|e)$/i.test(words[to - 1]!)) to--;
  while (from < to && /^[&+-]$/.test(words[from]!)) from++;
  return to > from ? words.slice(from, to).join(' ') : null;
}
