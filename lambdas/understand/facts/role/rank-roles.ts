/** The best of the titles found: two places that agree count more, and so does a known head noun. */
import { isOccupation } from '../../../content/facts/occupation-words.ts';
import { ORG_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { type View, wordsOf } from '../view.ts';
import type { FoundTitle } from './add.ts';

export function rankRoles(found: readonly FoundTitle[], view: View): FoundTitle | null {
  const text = ` ${wordsOf(view.text).join(' ')} `;
  const subject = ` ${wordsOf(view.subject).join(' ')} `;
  let best: FoundTitle | null = null;
  let top = 1.0;
  for (const c of found) {
    const key = wordsOf(c.value).join(' ');
    let score = c.score;
    for (const o of found) {
      if (o === c || o.source === c.source) continue;
      const other = wordsOf(o.value).join(' ');
      if (other === key) score += 0.5;
      else if (` ${other} `.includes(` ${key} `)) score += 0.25;
    }
    if (c.source === 'rest' && text.includes(` ${key} `)) score += 0.4;
    if (c.source === 'subject' && text.includes(` ${key} `)) score += 1.2;
    if (c.source !== 'subject' && c.source !== 'rest' && subject.includes(` ${key} `)) score += 1;
    const hasHead = wordsOf(c.value).some(w => isOccupation(w) || TITLE_WORDS.has(w));
    if (hasHead) score += 0.7;
    if (wordsOf(c.value).length > 6) score -= 0.6;
    if (c.source !== 'subject' && wordsOf(c.value).some(w => ORG_WORDS.has(w)) && !wordsOf(c.value).some(w => TITLE_WORDS.has(w)))
      score -= 0.3;
    if (score > top) {
      best = c;
      top = score;
    }
  }
  return best;
}
