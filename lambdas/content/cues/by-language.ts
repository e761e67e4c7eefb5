/** Which cue words to look for in a mail of a given language. */

import type { CueWords } from './concepts.ts';
import { CS } from './cs.ts';
import { DA } from './da.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FI } from './fi.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { JA } from './ja.ts';
import { NL } from './nl.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { SV } from './sv.ts';

/** By ISO 639-1. Danish and Norwegian share one list. */
export const CUES: Readonly<Record<string, CueWords>> = {
  en: EN, de: DE, fr: FR, es: ES, pt: PT, it: IT, nl: NL, pl: PL, sv: SV, ja: JA, da: DA, no: DA, nb: DA, nn: DA, fi: FI, cs: CS,
}; // biome-ignore format: one screen
