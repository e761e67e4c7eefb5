/** The languages commands are read in. */
import { en } from './en.ts';
import type { CommandWords } from './words.ts';

export const LANGUAGES: readonly CommandWords[] = [en];
