/** What a sentence shows whatever it says: a clock time, a date, money, a link, a question, a code, a job title. The same in every language. */
import { isOccupation } from '../../content/facts/occupation-words.ts';

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['clock', /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?(?:am|pm|uhr|h|klo)\b|\d{1,2}時|\bkl\.? ?\d/],
  [
    'date',
    /\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[./-]\d{1,2}\b|\d{1,2}月\d{1,2}日|\b\d{1,2}\. \p{L}{3}|\b\d{1,2} (?:de )?\p{L}{3,9}\b/u,
  ],
  ['money', /[€£$¥]|\d円|\b(?:eur|usd|gbp|chf|sek|kr|zl|pln|euro|reais)\b/],
  ['link', /https?:|www\.|\blink\b/],
  ['question', /[?？]/],
  ['exclamation', /[!！]/],
  ['percent', /\d ?%/],
  ['code', /\b(?=[a-z0-9-]{5,12}\b)[a-z-]*\d[a-z0-9-]*[a-z]|\b\d{5,8}\b/],
  ['colon', /[:：]\s?$/],
  ['quote', /["「]/],
];
const SHORT = 30;
const MIDDLE = 80;

/** What Japanese job titles end in; other languages have lists of their nouns. */
const JAPANESE_TITLE = /員|師|士|職|エンジニア|スタッフ|マネージャー|担当|デザイナー|営業|事務|ドライバー|アルバイト|プログラマ/;
const KANA = /[\u3040-\u30ff]/;

/** Names of the shapes of one folded sentence of at most 600 characters, its tokens beside it, and how long it is. */
export function findShapes(folded: string, tokens: readonly string[]): string[] {
  const found = SHAPES.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);
  if (KANA.test(folded) ? JAPANESE_TITLE.test(folded) : tokens.some(isOccupation)) found.push('title');
  return [...found, folded.length < SHORT ? 'short' : folded.length < MIDDLE ? 'middle' : 'long'];
}
