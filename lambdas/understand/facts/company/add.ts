/** What a source of employers does with a name it found. */

/** An employer as the mail names it, and the places that name it. */
export interface Candidate {
  value: string;
  /** What spellings of one firm share: firm-key.ts. */
  key: string;
  score: number;
  sources: string[];
  quote: string;
}

/** `score`: how surely the place names the employer; `source`: two places that agree count more; `quote`: verbatim from the mail. */
export type Add = (raw: string, score: number, source: string, quote: string) => void;
