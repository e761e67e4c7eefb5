/** Renewing the figures from a BLS download: tested on a recorded one (nine occupations and the total). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outlookOf, readProjections, writeFigures } from '../../bin/occupations/read-projections.ts';

const csv = readFileSync(join(process.cwd(), 'test/plan/data/projections.csv'), 'utf8');

describe('readProjections', () => {
  const read = readProjections(csv);

  test('years from the header, totals left out', () => {
    expect(read).toMatchObject({ from: 2024, to: 2034, wageYear: 2024 });
    expect(read.rows.map(row => row.soc)).toEqual(
      expect.arrayContaining(['11-1011', '13-1020', '15-1252', '27-2031', '29-1023', '41-2031', '47-2031']),
    );
    expect(read.rows.some(row => row.soc === '00-0000')).toBe(false);
  });

  test('thousands, wages at or above, wages not published', () => {
    const row = (soc: string) => read.rows.find(r => r.soc === soc)!;
    expect(row('11-1011')).toMatchObject({
      title: 'Chief executives',
      changePct: 4.3,
      openings: 22200,
      wage: 206420,
      outlook: 'u',
    });
    expect(row('29-1023')).toMatchObject({ wage: 239200, wageAtOrAbove: true });
    expect(row('27-2031').wage).toBeNull();
  });

  test.each([
    ['a missing column', csv.replace('Occupation Code', 'Code')],
    ['an unknown education', csv.replace("Bachelor's degree", 'Some college degree')],
    ['an unreadable figure', csv.replace('"309.4"', '"lots"')],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(() => readProjections(text)).toThrow();
  });

  test('titles lose their list of examples', () => {
    const text = csv.replace('Chief executives', 'Chief executives    * CEO* Governor');
    expect(readProjections(text).rows[0]!.title).toBe('Chief executives');
  });

  test('the written module carries source, vintage and a line an occupation', () => {
    const text = writeFigures(read, '2025-08-28');
    expect(text).toContain('"released": "2025-08-28"');
    expect(text).toContain('11-1011|Chief executives|4.3|22200|206420|3|u');
    expect(text).toContain('|-239200|');
  });
});

test.each([
  [3, 100, 103, 'u'],
  [2.5, 1000, 1025.1, 'u'],
  [2.5, 1000, 1024.9, 'f'],
  [0, 100, 100, 'f'],
  [-0.5, 1000, 995.1, 'f'],
  [-0.5, 1000, 994.9, 'd'],
  [-1, 100, 99, 'd'],
] as const)('outlook of %d %%', (pct, from, to, outlook) => {
  expect(outlookOf(pct, from, to)).toBe(outlook);
});
