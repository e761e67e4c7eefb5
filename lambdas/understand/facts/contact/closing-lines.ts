/** Cuts lines of a closing block: the formula off the front, the pieces of a signature. */
import { CLOSINGS } from '../../../content/facts/closings.ts';
import { ORG_WORDS, TEAM_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { wordsOf } from '../view.ts';

/** "店長 三宅", "人事部 北条": a title or unit in front of the name. */
export const hasTitleCjk = (line: string): boolean =>
  /(?:長|担当|代表|部|課|係|室|書記|取締役|マネージャー|リーダー)[\s\u3000]/u.test(line);

export const hasTitle = (text: string): boolean => wordsOf(text).some(w => TITLE_WORDS.has(w));
export const nextIsTitle = (line: string | undefined): boolean => line !== undefined && line.length < 80 && hasTitle(line);

export const pieces = (line: string): string[] =>
  line
    .split(/\s{1,3}[|•·–—/]\s{0,3}|\s-\s|,\s{0,2}|\s@\s|\s{3,}|　{2,}/u, 6)
    .map(s => s.trim())
    .filter(Boolean)
    .flatMap(splitCjk);

/** A Japanese signature line: team or firm, then the name: `株式会社ミツギ 高梨` or `看護部長 倉橋 千代`. */
function splitCjk(piece: string): string[] {
  if (!/[\u3040-\u9fff]/.test(piece)) return [piece];
  const parts = piece.split(/[\s　]+/);
  if (parts.length === 1) return [piece];
  const out: string[] = [];
  if (parts.length >= 2) {
    const last2 = parts.slice(-2);
    const isTitled = (w: string) =>
      [...TITLE_WORDS].some(t => t.length > 1 && /[\u3040-\u9fff]/.test(t) && w.endsWith(t)) ||
      [...ORG_WORDS, ...TEAM_WORDS].some(t => t.length > 1 && /[\u3040-\u9fff]/.test(t) && w.includes(t)) ||
      w.length > 4;
    out.push(isTitled(last2[0]!) || /[\u30a0-\u30ff]{4,}/.test(last2[0]!) ? last2[1]! : last2.join(' '));
  }
  return out;
}

/** Cuts a closing formula off the front of a line: the rest (perhaps empty), or null when there is none. */
export function cutFormula(line: string): string | null {
  const f = fold(line.slice(0, 120));
  for (const formula of CLOSINGS) {
    if (!f.startsWith(formula)) continue;
    const after = f.charAt(formula.length);
    if (after && /[\p{L}]/u.test(after)) continue;
    const rest = line.slice(formula.length).replace(/^[\s,.!:;–—-]+/u, '');
    if (!rest) return '';
    // "Kind regards from the whole team" is a formula with a tail; a name starts with a capital.
    return /^[\p{Lu}\u3040-\u9fff]/u.test(rest) || rest.length < 12 ? rest : '';
  }
  return null;
}
