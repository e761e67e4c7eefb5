/** The occupation figures as records, by code. */
import { FIGURES } from './figures.data.ts';

export interface Figure {
  soc: string;
  title: string;
  changePct: number;
  openings: number;
  wage: number | null;
  wageAtOrAbove: boolean;
  /** 1 doctoral or professional degree … 8 no formal credential. */
  education: number;
  outlook: 'up' | 'flat' | 'down';
}

const OUTLOOKS = { u: 'up', f: 'flat', d: 'down' } as const;

/** All occupations, by code. */
export const OCCUPATIONS: ReadonlyMap<string, Figure> = new Map(
  FIGURES.trim()
    .split('\n')
    .map(line => {
      const [soc = '', title = '', pct, openings, wage, education, outlook] = line.split('|');
      const figure: Figure = {
        soc,
        title,
        changePct: Number(pct),
        openings: Number(openings),
        wage: wage ? Math.abs(Number(wage)) : null,
        wageAtOrAbove: Number(wage) < 0,
        education: Number(education),
        outlook: OUTLOOKS[outlook as keyof typeof OUTLOOKS],
      };
      return [soc, figure];
    }),
);
