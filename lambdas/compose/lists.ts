/** Lists in a sentence: "steps 1, 2 and 5", "A or B". */
import type { Speech } from './speech.ts';

export function listInWords(items: readonly (string | number)[], { words }: Speech, joiner: 'and' | 'or' = 'and'): string {
  const texts = items.map(String);
  return texts.length < 2 ? (texts[0] ?? '') : texts.slice(0, -1).join(', ') + words.common[joiner] + texts.at(-1);
}

/** "step 2", "steps 2 and 5". */
export const stepsInWords = (steps: readonly number[], speech: Speech): string =>
  speech.tell(steps.length === 1 ? speech.words.common.step : speech.words.common.steps, { list: listInWords(steps, speech) });

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
