/** Free lines to a person, for the care mail and the low-distress line: the one place to change them. Check every number at least twice a year. */
export interface CrisisLine {
  where: string;
  /** Sentence part for the care mail; `{tap}` is what opens with one tap. */
  how: string;
  tap: string;
  /** Short form for a line inside a plan, null to leave it out there. */
  short: string | null;
  href: string;
  source: string;
}

export const CRISIS_LINES = {
  /**
   * Local date on which the lines were written down, and when the next check is due: a test fails when the second is not within a year
   * of the first. They come from the sources named; nobody has called or opened them yet, which is the operator's to do before the first
   * real person writes (docs/smoke-test.md).
   */
  reviewedOn: '2026-11-25',
  reviewBy: '2027-05-25',
  lines: [
    {
      where: 'United States and Canada',
      how: 'call or text {tap}, day or night.',
      tap: '988',
      short: '988 (US, Canada)',
      href: 'tel:988',
      source: '988lifeline.org; 988.ca',
    },
    {
      where: 'UK and Ireland',
      how: 'Samaritans, {tap}, free, day or night. Or jo@samaritans.org, which takes longer.',
      tap: '116 123',
      short: '116 123 (UK, Ireland)',
      href: 'tel:116123',
      source: 'samaritans.org',
    },
    {
      where: 'Australia',
      how: 'Lifeline, {tap}.',
      tap: '13 11 14',
      short: null,
      href: 'tel:131114',
      source: 'lifeline.org.au',
    },
    {
      where: 'Anywhere else',
      how: '{tap} lists free lines by country.',
      tap: 'findahelpline.com',
      short: 'findahelpline.com elsewhere',
      href: 'https://findahelpline.com',
      source: 'findahelpline.com',
    },
  ] satisfies CrisisLine[] as CrisisLine[],
  emergency: '911, 999, 112',
};
