/** Free lines to a person, for the care mail and the low-distress line: the one place to change them. Check every number at least twice a year. */
export interface CrisisLine {
  where: string;
  /** Whole sentence part for the care mail. */
  how: string;
  /** Short form for a line inside a plan, null to leave it out there. */
  short: string | null;
  /** Number or address to open with one tap, null where there is none. */
  href: string | null;
  source: string;
}

export const CRISIS_LINES = {
  /** Local date of the last check, and when the next is due: a test fails when the second is not within a year of the first. */
  reviewedOn: '2026-11-25',
  reviewBy: '2027-05-25',
  lines: [
    {
      where: 'United States and Canada',
      how: 'call or text 988, day or night.',
      short: '988 (US, Canada)',
      href: 'tel:988',
      source: '988lifeline.org; 988.ca',
    },
    {
      where: 'UK and Ireland',
      how: 'Samaritans, 116 123, free, day or night. Or jo@samaritans.org, which takes longer.',
      short: '116 123 (UK, Ireland)',
      href: 'tel:116123',
      source: 'samaritans.org',
    },
    {
      where: 'Australia',
      how: 'Lifeline, 13 11 14.',
      short: null,
      href: 'tel:131114',
      source: 'lifeline.org.au',
    },
    {
      where: 'Anywhere else',
      how: 'findahelpline.com lists free lines by country.',
      short: 'findahelpline.com elsewhere',
      href: 'https://findahelpline.com',
      source: 'findahelpline.com',
    },
  ] satisfies CrisisLine[] as CrisisLine[],
  emergency: '911, 999, 112',
};
