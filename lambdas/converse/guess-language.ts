/** Which languages a short text may be in: by everyday words, with English always possible for the command words. */

import type { CommandWords } from '../content/commands/words.ts';
import { patternOf } from './compile.ts';
import { LANGUAGES } from './languages.ts';
import { plainWords } from './plain-words.ts';

const marks = new Map<string, Set<string>>();
function marksOf(words: CommandWords): Set<string> {
  const known = marks.get(words.language) ?? new Set(plainWords(words.marks).text.split(' '));
  marks.set(words.language, known);
  return known;
}

/** Languages to read with, best first. `hint` (the person's or the mail's language) breaks ties. */
export function guessLanguages(text: string, hint: string | null | undefined): CommandWords[] {
  if (/[\u3040-\u30ff]/.test(text) || (/[\u4e00-\u9fff]/.test(text) && !/[\p{Script=Latin}]{3}/u.test(text)))
    return LANGUAGES.filter(({ language }) => language === 'ja' || language === 'en').toReversed();
  const plain = plainWords(text.slice(0, 3000)).text;
  const said = plain.split(' ');
  const scored = LANGUAGES.filter(({ language }) => language !== 'ja').map(words => {
    const known = marksOf(words);
    let score = said.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
    score += text.split('').reduce((sum, letter) => sum + (LETTERS[words.language]?.includes(letter.toLowerCase()) ? 0.7 : 0), 0);
    if (score < 3 && plain.search(patternOf(words.asks.done.full)) >= 0) score += 0.2;
    return { words, score: score + (words.language === hint ? 0.6 : 0) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  // Much text without one everyday word is no message in any of them: English and the hint must do.
  if (best < 1 && text.length > 400) return LANGUAGES.filter(({ language }) => language === 'en' || language === hint);
  if (best === 0) return LANGUAGES.filter(({ language }) => language !== 'ja');
  const likely = scored
    .filter(({ score }) => score >= best - (best > 4 ? 0.8 : 0.99) && score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ words }) => words);
  const english = LANGUAGES.find(({ language }) => language === 'en') as CommandWords;
  return likely.includes(english) ? likely : [...likely, english];
}

const LETTERS: Record<string, string> = {
  de: 'äöüß',
  fr: 'éèêçàùœî',
  es: 'ñ¿¡áíóú',
  pt: 'ãõçâêá',
  it: 'àèìòù',
  nl: 'ë',
  pl: 'ąćęłńśźż',
  sv: 'åäö',
};
