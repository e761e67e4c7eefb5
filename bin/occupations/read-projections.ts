/** Reads the "Occupational projections data" CSV of data.bls.gov and writes it as the project's own figures. */

export type Outlook = 'u' | 'f' | 'd';

export interface Row {
  soc: string;
  title: string;
  changePct: number;
  openings: number;
  wage: number | null;
  wageAtOrAbove: boolean;
  /** 1 doctoral … 8 no formal credential (BLS education codes). */
  education: number;
  outlook: Outlook;
}

export interface Projections {
  from: number;
  to: number;
  wageYear: number;
  /** Change of all occupations together, in percent. */
  allPct: number;
  rows: Row[];
}

const EDUCATION = [
  'Doctoral or professional degree',
  "Master's degree",
  "Bachelor's degree",
  "Associate's degree",
  'Postsecondary nondegree award',
  'Some college, no degree',
  'High school diploma or equivalent',
  'No formal educational credential',
];

/** Throws, with the line, on anything it does not know: wrong figures are worse than old ones. */
export function readProjections(csv: string): Projections {
  const [header = [], ...lines] = parseCsv(csv.replace(/^\ufeff/, ''));
  const column = (pattern: RegExp): number => {
    const index = header.findIndex(name => pattern.test(name));
    if (index < 0) throw new Error(`no column like ${pattern}`);
    return index;
  };
  const years = header.filter(name => /^Employment \d{4}$/.test(name)).map(name => Number(name.slice(-4)));
  const [from, to] = years;
  if (years.length !== 2 || !from || !to || to <= from) throw new Error('two columns "Employment YYYY" expected');
  const at = {
    title: column(/^Occupation Title$/),
    code: column(/^Occupation Code$/),
    from: column(new RegExp(`^Employment ${from}$`)),
    to: column(new RegExp(`^Employment ${to}$`)),
    pct: column(/^Employment Percent Change/),
    openings: column(/^Occupational Openings/),
    wage: column(/^Median Annual Wage \d{4}$/),
    education: column(/^Typical Entry-Level Education$/),
  };
  const type = header.findIndex(name => /^Occupation Type$/i.test(name));
  const rows: Row[] = [];
  let before = 0;
  let after = 0;
  for (const [index, line] of lines.entries()) {
    const fail = (what: string): never => {
      throw new Error(`line ${index + 2}: ${what}`);
    };
    const cell = (key: keyof typeof at) => line[at[key]]?.trim() ?? '';
    const soc = cell('code').replace(/[="]/g, '');
    if (!/^\d\d-\d{4}$/.test(soc) || soc.endsWith('00') || (type >= 0 && /summary/i.test(line[type] ?? ''))) continue;
    const education = EDUCATION.indexOf(cell('education')) + 1 || fail(`unknown education "${cell('education')}"`);
    const start = numberOf(cell('from')) ?? fail('no employment');
    const end = numberOf(cell('to')) ?? fail('no projected employment');
    const changePct = numberOf(cell('pct')) ?? fail('no percent change');
    const openings = Math.round((numberOf(cell('openings')) ?? fail('no openings')) * 1000);
    before += start;
    after += end;
    rows.push({
      soc,
      title: cell('title').split(/\s+\*/)[0]!,
      changePct,
      openings,
      wage: numberOf(cell('wage')),
      wageAtOrAbove: /^[>≥]/.test(cell('wage')),
      education,
      outlook: outlookOf(changePct, start, end),
    });
  }
  if (!rows.length) throw new Error('no occupation found');
  const wageYear = Number(header[at.wage]!.slice(-4));
  const allPct = Math.round(((after - before) / before) * 1000) / 10;
  return { from, to, wageYear, allPct, rows: rows.sort((a, b) => a.soc.localeCompare(b.soc)) };
}

/** The Handbook's words in three classes: 3 % and more up, 0 to 2 flat, below down. At exactly .5 the employment figures decide. */
export function outlookOf(changePct: number, from: number, to: number): Outlook {
  const isHalf = Math.abs((Math.abs(changePct) % 1) - 0.5) < 1e-9;
  const precise = isHalf && from > 0 ? ((to - from) / from) * 100 : changePct;
  const rounded = Math.sign(precise) * Math.floor(Math.abs(precise) + 0.5);
  if (rounded >= 3) return 'u';
  return rounded >= 0 ? 'f' : 'd';
}

/** The module text of figures.data.ts. */
export function writeFigures({ from, to, wageYear, allPct, rows }: Projections, released: string | null): string {
  const source = { source: 'US Bureau of Labor Statistics, Employment Projections', from, to, wageYear, released, allPct };
  const line = (row: Row) =>
    [
      row.soc,
      row.title,
      row.changePct,
      row.openings,
      row.wage === null ? '' : row.wage * (row.wageAtOrAbove ? -1 : 1),
      row.education,
      row.outlook,
    ].join('|');
  return `/** Figures of the ${rows.length} occupations of the US National Employment Matrix. Written by \`npm run occupations\`; do not edit (docs/occupations.md). */

/** Where the figures are from and when. \`allPct\`: change of all occupations together, in percent. US federal work, public domain. */
export const FIGURES_SOURCE = ${JSON.stringify(source, null, 2)} as const;

/**
 * A line an occupation: code, title, change in percent, openings a year, median annual wage in US dollars (negative: at or above that;
 * empty: not published), education 1 doctoral … 8 none, outlook u(p) f(lat) d(own).
 */
export const FIGURES = \`
${rows.map(line).join('\n')}
\`;
`;
}

function numberOf(text: string): number | null {
  const plain = text.replace(/[>=≥,$\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** RFC 4180: quoted fields, doubled quotes, either line end. `="11-1011"` is kept as it is. */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (isQuoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') field += text[++i];
      else isQuoted = false;
    } else if (c === '"') isQuoted = true;
    else if (c === ',') {
      row.push(field);
      field = '';
    } else if (c === '\n') {
      lines.push([...row, field.replace(/\r$/, '')]);
      row = [];
      field = '';
    } else field += c;
  }
  if (field || row.length) lines.push([...row, field.replace(/\r$/, '')]);
  return lines.filter(line => line.some(Boolean));
}
