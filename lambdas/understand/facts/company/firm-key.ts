/** A firm's name without legal form, article and marks. */
import { wordsOf } from '../view.ts';

/** Legal forms and articles, folded. */
export const FORMS = new Set(
  'inc llc ltd limited gmbh ag se kg plc corp corporation company co sa sas srl spa bv nv ab oy as aps kk the group'.split(' '),
);

/** The name without legal form, article and marks: what two spellings of one firm share. */
export const firmKey = (name: string): string => {
  const whole = wordsOf(name);
  const words = /['’.]/.test(name) ? whole.map(w => w.replace(/['’.]/g, '')) : whole;
  if (!words.some(w => FORMS.has(w))) return words.join(' ');
  const kept = words.filter(w => !FORMS.has(w));
  return (kept.length ? kept : words).join(' ');
};
