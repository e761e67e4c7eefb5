/** Employers in the closing block, under or beside the name of who signed. */
import { NAME_LINKS, ORG_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { readName } from '../contact/read-name.ts';
import { type View, wordsOf } from '../view.ts';
import type { Add } from './add.ts';
import { nearDomain } from './from-domain.ts';
import { isPersonal } from './not-firm.ts';

export function firmsFromClosing(view: View, own: readonly string[], add: Add): void {
  for (const line of view.closing) {
    for (const piece of line.split(/\s{1,2}[-–—|·•/]\s{1,2}|\s?[|·•]\s?|,\s{1,2}|\s@\s/u, 6)) {
      const words = wordsOf(piece);
      if (!words.length || words.length > 8 || isPersonal(piece, own) || /^\p{Ll}/u.test(piece.trim())) continue;
      const isOrg = words.some(w => ORG_WORDS.has(w)) || /[&]/.test(piece);
      const isTitle = words.some(w => TITLE_WORDS.has(w));
      if (isTitle && !isOrg) {
        const at = piece.match(/\s(?:at|bei|chez|for|of|von|der|hos|bij|presso|de la|de|da|do|di|w)\s((?:\p{Lu}|株).{1,60})$/u);
        if (at) add(at[1]!, 1.5, 'signature', line);
        continue;
      }
      if (/[.!?:]$/.test(piece) && piece.length > 30) continue;
      if (!isOrg && readName(piece) && words.length === 2 && !nearDomain(view, piece))
        add(piece, own.length ? 1.45 : 0.6, 'signature', line);
      else if (capitalShare(piece) > 0.5 || (isOrg && capitalShare(piece) >= 0.5))
        add(piece, isOrg ? 2.6 : 1.8, 'signature', line);
    }
  }
}

export const capitalShare = (text: string): number => {
  const words = text.split(/\s+/).filter(w => /\p{L}/u.test(w));
  const counted = words.filter(w => !NAME_LINKS.has(fold(w)));
  return counted.length
    ? counted.filter(w => /^[\p{Lu}\p{N}\u3040-\u9fff]/u.test(w.replace(/^['"(’]/, ''))).length / counted.length
    : 0;
};
