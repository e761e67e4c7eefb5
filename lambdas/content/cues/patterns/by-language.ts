/** Cue patterns by language. A language without patterns works from its concept words and the model alone. */
import { DE_PATTERNS } from './de.data.ts';
import { EN_PATTERNS } from './en.data.ts';
import { ES_PATTERNS } from './es.data.ts';
import { FR_PATTERNS } from './fr.data.ts';
import { IT_PATTERNS } from './it.data.ts';
import { JA_PATTERNS } from './ja.data.ts';
import { NL_PATTERNS } from './nl.data.ts';
import type { LanguagePatterns } from './pattern.ts';
import { PL_PATTERNS } from './pl.data.ts';
import { PT_PATTERNS } from './pt.data.ts';
import { SV_PATTERNS } from './sv.data.ts';

export const PATTERNS: Readonly<Record<string, LanguagePatterns>> = {
  en: EN_PATTERNS,
  de: DE_PATTERNS,
  fr: FR_PATTERNS,
  es: ES_PATTERNS,
  pt: PT_PATTERNS,
  it: IT_PATTERNS,
  nl: NL_PATTERNS,
  pl: PL_PATTERNS,
  sv: SV_PATTERNS,
  ja: JA_PATTERNS,
};
