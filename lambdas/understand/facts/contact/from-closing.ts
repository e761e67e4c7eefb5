/** The name in the closing block that most likely signed. */
import { type View, wordsOf } from '../view.ts';
import { cutFormula, hasTitle, hasTitleCjk, nextIsTitle, pieces } from './closing-lines.ts';
import { looksLikeEmployer, matchesPerson } from './matches-person.ts';
import { namedAt } from './named-at.ts';
import { readName } from './read-name.ts';

export function signerFromClosing(
  view: View,
  person: string | null,
  own: readonly string[],
): { name: string; quote: string } | null {
  const lines = view.lines.slice(Math.max(0, view.closingAt - 1)).slice(0, 14);
  // The last line of running text may carry the sign-off itself: "Herzlich, Beate Rüggeberg" or "Best, Tom".
  let best: { name: string; quote: string; score: number } | null = null;
  let afterFormula = false;
  for (const [i, line] of lines.entries()) {
    const inClosing = i > 0 || view.closingAt === 0;
    const cut = cutFormula(line);
    const body = cut ?? line;
    if (cut === '') {
      afterFormula = true;
      continue;
    }
    const placed = namedAt(view, body, i >= lines.length - 3);
    if (placed && (!best || best.score < 2.5)) {
      best = { name: own.includes(wordsOf(placed)[0] ?? '') ? person! : placed, quote: line, score: 2.5 };
      continue;
    }
    if (cut === null && (!inClosing || (line.length > 24 && /[.!?…)]\s/.test(line)))) {
      const tail = line.match(/[.!?…)]\s{1,3}([\p{L}'’.-]{2,20}(?:\s[\p{L}'’.-]{1,24}){0,2})$/u);
      if (tail && own.length && wordsOf(tail[1]!).some(w => own.includes(w))) best = { name: person!, quote: line, score: 3 };
      else if (!person && line === view.lines[view.lines.length - 1]) {
        const last = view.text
          .trimEnd()
          .slice(-60)
          .match(
            /[.!?…)\p{Extended_Pictographic}]\s{1,3}(?:[/~-]\s?|x{1,3}\s|t\.\s|(?:lg|vg|gruß|gruss|lieben gruß|mvh|hilsen|grt|groet(?:jes)?|abrazo|abraço|saludos|pozdrawiam|pozdr|liefs|bises|biz|ciao|suerte|kram|best|cheers|thanks)[,.!]?\s)?(\p{Lu}\p{Ll}{2,11}(?:-\p{Lu}\p{Ll}{2,11})?)$/iu,
          );
        const name = last && /^\p{Lu}/u.test(last[1]!) ? readName(last[1]!) : null;
        if (name) best = { name, quote: line, score: 1.2 };
      }
      continue;
    }
    for (const [j, piece] of pieces(body).entries()) {
      const trimmed = piece.replace(
        /^(?:i\.?\s?a\.?|i\.?\s?v\.?|ppa\.?|gez\.?|t\.|lek\. dent\.|p\.\s?o\.|für|for|your|ihre?|euer|eure|deine?|votre|su|tu|din|je|uw|door|signé|signed|x)\s{1,3}(?=\p{Lu})/iu,
        '',
      );
      const own1 = own.length > 0 && matchesPerson(trimmed, person!, own);
      const name = readName(trimmed, own1 || (afterFormula && i === lines.length - 1));
      if (!name && !own1) continue;
      const tokens = wordsOf(name ?? trimmed);
      let score = 0;
      if (own1) score += 4;
      if (cut !== null || afterFormula) score += 1.5;
      if (tokens.length >= 2 && tokens.length <= 4) score += 1.5;
      if (/^[\u3005\u3040-\u30ff\u3400-\u9fff 　]{2,9}$/.test(name ?? trimmed)) score += 1.4;
      if (j > 0) score -= own1 ? 0.5 : 1.5;
      if (looksLikeEmployer(view, name ?? trimmed)) score -= own1 ? 0 : 3;
      if (
        nextIsTitle(lines[i + 1]) ||
        pieces(body)
          .slice(j + 1)
          .some(hasTitle)
      )
        score += 1;
      const isTitledCjk = /[\u3040-\u9fff]/.test(trimmed) && trimmed !== line && hasTitleCjk(line);
      if (isTitledCjk && !own1) score += 0.4;
      else if (tokens.length === 1 && !own1)
        score += cut !== null || afterFormula ? -0.2 : i >= lines.length - 3 && line === piece && line.length <= 14 ? 1.1 : -2;
      if (score < 1) continue;
      const full =
        own1 && own.length >= tokens.length && !(tokens.length > 1 && (name?.length ?? 0) > (person?.length ?? 0))
          ? person!
          : (name ?? person!);
      if (!best || score > best.score) best = { name: full, quote: line, score };
    }
    if (cut === null) afterFormula = afterFormula && i < 3;
  }
  return best && best.score >= 1 ? best : null;
}
