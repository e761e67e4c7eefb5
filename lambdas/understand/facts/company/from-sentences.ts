/** Employers in the subject and in sentences, after the words that introduce one. */
import { NAME_LINKS, ORG_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { isBare, type View, wordsOf } from '../view.ts';
import type { Add } from './add.ts';
import { capitalShare } from './from-closing.ts';
import { NOT_FIRM } from './not-firm.ts';

/** Words looked at of a sentence. */
const MOST_WORDS = 220;

export function fromSentences(view: View, employers: readonly string[], add: Add): void {
  runsAfter(view.split(view.subject, MOST_WORDS), employers, run => add(run, 2, 'subject', view.subject));
  for (const piece of view.subject.split(/\s{1,2}[-–—|·•/]\s{1,2}|\s?[|·•:：]\s?|,\s|【|】|／|(?<=[\u3040-\u9fff])\//u, 8))
    if (capitalShare(piece) > 0.6 && piece.trim().length > 1)
      add(piece.trim(), wordsOf(piece).some(w => ORG_WORDS.has(w)) ? 1.2 : 0.4, 'subject', view.subject);
  for (const [i, sentence] of view.sentences.slice(0, 40).entries())
    runsAfter(view.split(sentence, MOST_WORDS), employers, (run, word) =>
      add(run, i < 5 ? 1.2 + strength(word) : 0.7 + strength(word) / 2, 'sentence', sentence),
    );
}

/** How surely a preposition introduces an employer. */
const strength = (word: string): number =>
  /^(?:at|joining|join|bei|chez|presso|bij|hos|interest in|working for|work for|apply to|applied to|application to|rejoindre|au sein de|unirte a|client)$/.test(
    word,
  )
    ? 0.8
    : /^(?:of|de|di|van|from|for|von|till|do|da|w|à|a|em|an|an der|in|in der|im|der|des|die|das|zur|zum|vom|i|aan)$/.test(word)
      ? -0.5
      : 0.1;

type Phrase = { text: string; parts: string[] };
const indexes = new WeakMap<readonly string[], Map<string, Phrase[]>>();

/** Employer phrases by their first word, longest first. */
function indexed(employers: readonly string[]): Map<string, Phrase[]> {
  const known = indexes.get(employers);
  if (known) return known;
  const made = new Map<string, Phrase[]>();
  for (const text of employers) {
    const parts = text.split(' ');
    made.set(
      parts[0]!,
      [...(made.get(parts[0]!) ?? []), { text, parts }].sort((a, b) => b.parts.length - a.parts.length),
    );
  }
  indexes.set(employers, made);
  return made;
}

/** Runs of capitalised words right after an employer word. One pass over the words. */
export function runsAfter(
  words: readonly string[],
  employers: readonly string[],
  use: (run: string, word: string) => void,
): void {
  const folded = words.map(w => (isBare(w) ? w : w.toLowerCase().replace(/^[("“„«]+|[)"”»]+$/g, '')));
  const phrases = indexed(employers);
  for (let i = 0; i < words.length - 1; i++) {
    let hit = '';
    for (const phrase of phrases.get(folded[i]!) ?? [])
      if (phrase.parts.every((p, k) => folded[i + k] === p)) {
        hit = phrase.text;
        break;
      }
    const elided =
      !hit && !isBare(words[i]!) && /^(?:à l|de l|d|l|dell|all|nell|sull)['’]\p{Lu}/iu.test(words[i]!)
        ? words[i]!.replace(/^.{1,5}['’]/u, '')
        : '';
    if (!hit && !elided) continue;
    const start = hit ? i + hit.split(' ').length : i;
    const run: string[] = [];
    for (let k = start; k < words.length && run.length < 8; k++) {
      let w = k === i && elided ? elided : words[k]!;
      w = w.replace(/^[("“„«]+/, '');
      const bare = w.replace(/[.,;:!?)"”»'’]+$/u, '').replace(/['’]s$/u, '');
      if (/^[\p{Lu}\p{N}\u3040-\u9fff&]/u.test(bare)) run.push(bare);
      else if (run.length > 0 && NAME_LINKS.has(bare.toLowerCase()) && /^[\p{Lu}&]/u.test(words[k + 1] ?? '')) run.push(bare);
      else if (run.length === 0 && /^(?:the|l['’]|der|die|das|la|le|el|il|de|het)$/i.test(bare)) continue;
      else break;
      if (/[,;:!?)"”»]$/u.test(w) || /['’]s$/u.test(w) || (/\.$/.test(w) && bare.length > 3)) break;
    }
    if (run.length && /\p{Lu}|[\u3040-\u9fff]/u.test(run[0]!) && !NOT_FIRM.has(fold(run[0]!))) use(run.join(' '), hit || 'de');
  }
}
