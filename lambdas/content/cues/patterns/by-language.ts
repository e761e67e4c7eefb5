/** Cue patterns by language. A language without patterns works from its concept words and the model alone. */
import { DE_PATTERNS } from './de.ts';
import { EN_PATTERNS } from './en.ts';
import { ES_PATTERNS } from './es.ts';
import { FR_PATTERNS } from './fr.ts';
import { IT_PATTERNS } from './it.ts';
import { JA_PATTERNS } from './ja.ts';
import { MORE } from './more.ts';
import { NL_PATTERNS } from './nl.ts';
import type { LanguagePatterns } from './pattern.ts';
import { PL_PATTERNS } from './pl.ts';
import { PT_PATTERNS } from './pt.ts';
import { SV_PATTERNS } from './sv.ts';

const FIRST: Readonly<Record<string, LanguagePatterns>> = {
  en: EN_PATTERNS, de: DE_PATTERNS, fr: FR_PATTERNS, es: ES_PATTERNS, pt: PT_PATTERNS, it: IT_PATTERNS, nl: NL_PATTERNS, pl: PL_PATTERNS, sv: SV_PATTERNS, ja: JA_PATTERNS,
}; // biome-ignore format: one screen

export const PATTERNS: Readonly<Record<string, LanguagePatterns>> = Object.fromEntries(
  Object.entries(FIRST).map(([language, p]) => [language, { ...p, cues: [...p.cues, ...(MORE[language] ?? [])] }]),
);
