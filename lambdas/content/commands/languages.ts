/** The languages commands are read in. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import type { CommandWords } from './words.ts';

export const LANGUAGES: readonly CommandWords[] = [en, de, fr, es, pt, it, nl, pl, sv, ja];
