/** Whether a person's own words sound like danger or like not coping: a word list with listed false friends, never used on an employer's words. */
import { DISTRESS } from '../content/distress.ts';
import { has, without } from './compile.ts';
import { MAX_TEXT, plainWords } from './plain-words.ts';

/** 'severe': may be in danger. 'low': is not coping. Null: neither was found, which proves nothing. */
export function detectDistress(text: string): 'severe' | 'low' | null {
  const plain = plainWords(text.slice(0, MAX_TEXT).replace(/[.!?\n\r]/g, ' , ')).text;
  let severe = plain;
  let low = plain;
  for (const language of DISTRESS) {
    severe = without(severe, language.friends, ' , ');
    low = without(low, language.friends, ' , ');
  }
  if (DISTRESS.some(language => has(severe, language.severe))) return 'severe';
  return DISTRESS.some(language => has(low, language.low) || has(low, language.notCoping)) ? 'low' : null;
}
