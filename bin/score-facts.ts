/** `npx tsx bin/score-facts.ts [FILES.jsonl] [--part build|aside] [--kind K] [--language L] [--fails FIELD]`: company, role and contact of labelled texts, by language and kind. */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Kind } from '../lambdas/content/labels.ts';
import { extractFacts } from '../lambdas/understand/facts/extract-facts.ts';
import { type FactText, loadFactTexts, originalOf } from './finders/load-cases.ts';
import { SAME } from './finders/same-fact.ts';

const FIELDS = ['company', 'role', 'contact'] as const;
type Field = (typeof FIELDS)[number];

const nameOf = (x: unknown): string | null =>
  typeof x === 'string' ? x : x !== null && typeof x === 'object' && 'name' in x ? String(x.name) : null;

/** Hit, wrong (another value than the label's, or one where there is none), missing (null where there is one). */
type Tally = { hit: number; wrong: number; missing: number };
const tallies = new Map<string, Record<Field, Tally>>();
const none = (): Tally => ({ hit: 0, wrong: 0, missing: 0 });
const tallyOf = (name: string): Record<Field, Tally> => {
  const known = tallies.get(name) ?? { company: none(), role: none(), contact: none() };
  tallies.set(name, known);
  return known;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'build' },
    kind: { type: 'string' },
    language: { type: 'string' },
    fails: { type: 'string' },
  },
});
if (values.fails && values.part !== 'build') throw new Error('single texts are shown of the build part only');
const own = new URL('../test/mail/texts/own/', import.meta.url);
const files = positionals.length ? positionals : readdirSync(own).map(name => new URL(name, own));

for (const t of loadFactTexts(files, values.part)) {
  if ((values.language && t.language !== values.language) || (values.kind && t.kind !== values.kind)) continue;
  scoreText(t);
}

const show = ({ hit, wrong, missing }: Tally): string => {
  const n = hit + wrong + missing;
  return `${((100 * hit) / (n || 1)).toFixed(1).padStart(5)} % ${String(wrong).padStart(4)} wrong ${String(missing).padStart(4)} null`;
};
process.stdout.write(`${values.part.padEnd(24)}${FIELDS.map(f => f.padEnd(32)).join('')}\n`);
for (const [name, row] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
  const n = row.role.hit + row.role.wrong + row.role.missing;
  process.stdout.write(`${name.padEnd(17)}${String(n).padStart(5)}  ${FIELDS.map(f => show(row[f]).padEnd(32)).join('')}\n`);
}

function scoreText(t: FactText): void {
  const facts = extractFacts(
    originalOf(t),
    { delivery: 'inline-forward', note: t.note ?? null, userAddress: null, userName: null, language: t.language },
    t.kind as Kind,
  );
  for (const field of FIELDS) {
    const wants = [nameOf(t[field] ?? null), ...[t.accept?.[field] ?? []].flat().map(nameOf)];
    const got = nameOf(facts[field]);
    const isHit = wants.some(want => (want === null || got === null ? want === got : SAME[field](want, got)));
    const verdict = isHit ? 'hit' : got === null ? 'missing' : 'wrong';
    for (const row of ['all', `kind ${t.kind}`, t.language]) tallyOf(row)[field][verdict]++;
    if (values.fails === field && !isHit)
      process.stdout.write(`${t.id}\t${t.kind}\twant ${JSON.stringify(wants[0])}\tgot ${JSON.stringify(got)}\n`);
  }
}
