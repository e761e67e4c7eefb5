/** The languages commands are read in. */
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { CommandWords } from './words.ts';

export const LANGUAGES: readonly CommandWords[] = [en, de, fr];
