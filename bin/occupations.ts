/** `npm run occupations -- FILE.csv [--released YYYY-MM-DD]`: renews the occupation figures from a BLS download (docs/occupations.md). */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readProjections, writeFigures } from './occupations/read-projections.ts';

const TARGET = join(dirname(fileURLToPath(import.meta.url)), '../lambdas/content/occupations/figures.data.ts');

const [file, ...rest] = process.argv.slice(2);
const option = (name: string) => rest[rest.indexOf(`--${name}`) + 1] ?? null;
if (!file) {
  console.error('usage: npm run occupations -- FILE.csv [--released YYYY-MM-DD] [--out FILE.ts]');
  process.exit(2);
}
const projections = readProjections(readFileSync(file, 'utf8'));
const released = rest.includes('--released') ? option('released') : null;
writeFileSync(rest.includes('--out') ? (option('out') ?? TARGET) : TARGET, writeFigures(projections, released));
const { from, to, rows } = projections;
console.log(
  `${rows.length} occupations, ${from} to ${to}, written. Now: npm test, then read the diff for changed titles and codes.`,
);
