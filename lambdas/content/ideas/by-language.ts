/** Which words stand for which idea in a mail of a given language. */
import { CS } from './cs.ts';
import { DA } from './da.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FI } from './fi.ts';
import { FR } from './fr.ts';
import type { IdeaWords } from './ideas.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { SV } from './sv.ts';

/** By ISO 639-1; `da` serves Norwegian too. Shipped packed (content/model/ideas.data.ts): after a change run `npm run train`. */
export const IDEA_WORDS: Readonly<Record<string, IdeaWords>> = {
  en: EN, de: DE, fr: FR, es: ES, pt: PT, it: IT, nl: NL, pl: PL, sv: SV, ja: JA, da: DA, fi: FI, cs: CS,
}; // biome-ignore format: one screen
