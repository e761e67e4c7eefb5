/** `npx tsx bin/score-facts.ts [FILES.jsonl] [--part build|aside] [--kind K] [--language L] [--fails FIELD]`: company, role and contact of labelled texts, by language and kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Kind } from '../lambdas/content/labels.ts';
import { extractFacts } from '../lambdas/understand/facts/extract-facts.ts';
import { part } from '../lib/training/part.ts';

interface Text {
  id: string;
  language: string;
  kind: string;
  from: string;
  subject: string;
  text: string;
  note?: string | null;
  company?: string | null;
  role?: string | null;
  contact?: { name: string } | null;
  accept?: Record<string, unknown>;
  onlyKind?: boolean;
}
const FIELDS = ['company', 'role', 'contact'] as const;
type Field = (typeof FIELDS)[number];

// The comparison rules of test/mail/corpus/score.mjs.
const fold = (s: string): string =>
  s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const FORM =
  /\b(inc|llc|ltd|limited|gmbh|ag|se|kg|plc|corp|corporation|company|co|sa|sas|srl|spa|bv|nv|ab|oy|as|aps|kk|sp z o o|the|group)\b/g;
const firm = (s: string): string => {
  const f = fold(s);
  return f.replace(FORM, ' ').replace(/\s+/g, ' ').trim() || f;
};
const within = (x: string, y: string): boolean => x === y || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `);
const lastWord = (s: string): string => fold(s).split(' ').pop() ?? '';
const SAME: Record<Field, (want: string, got: string) => boolean> = {
  company: (a, b) => within(firm(a), firm(b)),
  role: (a, b) => within(fold(a), fold(b)),
  contact: (a, b) => lastWord(a) === lastWord(b),
};
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

for (const file of files)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const t = JSON.parse(line) as Text;
    if (part(t.id) !== values.part || t.onlyKind) continue;
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

function scoreText(t: Text): void {
  const [, name, address] = t.from.match(/^"?(.*?)"?\s*<(.*)>$/) ?? [null, null, t.from];
  const facts = extractFacts(
    {
      fromName: name || null,
      fromAddress: address ?? null,
      to: [],
      cc: [],
      subject: t.subject,
      date: null,
      text: t.text,
      thread: null,
      links: [],
      headers: [],
      messageId: null,
      replyTo: null,
    },
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
