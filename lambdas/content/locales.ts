/** The locales there are; a second language is one folder and one line here (docs/mails.md). */
import { EN } from './en/en.ts';

/** Every word of a locale, shaped as English is. */
export type Locale = typeof EN;

export const LOCALES: Record<string, Locale> = { en: EN };

/** The words of the nearest locale: `de-AT` → `de` → English. */
export const wordsFor = (locale: string): Locale => LOCALES[locale] ?? LOCALES[locale.split('-')[0] ?? ''] ?? EN;
