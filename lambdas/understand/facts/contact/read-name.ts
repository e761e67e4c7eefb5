/** "Ihr" on a line of its own, "Der Schriftführer", "The Panel": no name starts so. */
const NO_NAME =
  /^(?:ihre?|eure?|euer|deine?|yours?|votre|vos|suo|sua|din|ditt|uw|je|jouw)$|^(?:der|die|das|the|il|los|les|unser|unsere|our|notre|nuestro|nuestra)\s(?!rev|hon|prof|dott|dr|ing|m\.|canon|very|right)/iu;

/** A personal name by its shape, titles and degrees taken off. */
import { HONORIFICS, ORG_WORDS, PARTICLES, TEAM_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';

const CJK = /^[\u3005\u3040-\u30ff\u3400-\u9fff]{1,5}(?:[ 　][\u3005\u3040-\u30ff\u3400-\u9fff]{1,5})?$/;
const LATIN_TOKEN = /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,24}|\p{L}['’]\p{Lu}[\p{L}\p{M}]{1,20})$/u;

/** A personal name by its shape, or null. Titles and degrees are taken off. `loose` lets a lower-case word pass (text-message style). */
export function readName(text: string, loose = false): string | null {
  let s = text
    .slice(0, 90)
    .replace(/^[\s"'„“«*_~-]+|[\s"'“”»*_~,;]+$/gu, '')
    .replace(/\s{0,2}\([^)]{0,30}\)$/u, '');
  if (NO_NAME.test(s)) return null;
  if (!s || /[@/:\d|•·<>!?]/.test(s)) return null;
  if (CJK.test(s)) return [...TEAM_WORDS, ...ORG_WORDS].some(w => w.length > 1 && s.includes(w)) ? null : trimCjkTitle(s);
  const tokens = s.split(/[\s　]+/);
  while (tokens.length > 1 && HONORIFICS.has(fold(tokens[0]!).replace(/\./g, ''))) tokens.shift();
  while (
    tokens.length > 1 &&
    HONORIFICS.has(fold(tokens[tokens.length - 1]!).replace(/[.,]/g, '')) &&
    /^[\p{Lu}.]{2,6}$|^(?:PhD|RN|MBA)/u.test(tokens[tokens.length - 1]!)
  )
    tokens.pop();
  if (tokens.length > 5) return null;
  s = tokens.join(' ');
  let strong = 0;
  for (const [i, raw] of tokens.entries()) {
    const token = raw.replace(/,$/, '');
    const word = fold(token).replace(/\./g, '');
    if (ORG_WORDS.has(word) || TEAM_WORDS.has(word)) return null;
    if (TITLE_WORDS.has(word) && i > 0) return null;
    if (LATIN_TOKEN.test(token)) strong++;
    else if (PARTICLES.has(word) && i > 0 && i < tokens.length - 1) continue;
    else if (PARTICLES.has(word) && tokens.length > 1 && i === 0) continue;
    else if (loose && tokens.length <= 2 && /^\p{Ll}{2,14}$/u.test(token)) strong++;
    else return null;
  }
  if (!strong || s.length < 2) return null;
  if (tokens.length === 1 && (TITLE_WORDS.has(fold(s)) || HONORIFICS.has(fold(s)) || /^\p{Lu}{3,}$/u.test(s))) return null;
  return s;
}

const trimCjkTitle = (s: string): string => s.replace(/(?:様|さん|より|拝)$/u, '');
