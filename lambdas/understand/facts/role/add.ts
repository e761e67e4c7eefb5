/** What a source of job titles does with one it found. */

/** `score`: how surely the place tells a title; `source`: two places that agree count more; `quote`: verbatim from the mail. */
export type Add = (raw: string, score: number, source: string, quote: string) => void;

export interface FoundTitle {
  value: string;
  score: number;
  quote: string;
  source: string;
}
