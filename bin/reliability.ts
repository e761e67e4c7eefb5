/** How far confidence can be trusted: `npx tsx bin/reliability.ts LABELS.json READINGS.jsonl` prints one row a band, totals only, never a mail. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const [labelsFile, readingsFile] = process.argv.slice(2);
if (!labelsFile || !readingsFile) {
  console.error('usage: reliability.ts LABELS.json READINGS.jsonl');
  process.exit(2);
}
const labels = new Map(
  (JSON.parse(readFileSync(labelsFile, 'utf8')) as { file: string; kind: string }[]).map(l => [basename(l.file), l.kind]),
);
const readings = readFileSync(readingsFile, 'utf8')
  .split('\n')
  .filter(l => l.startsWith('{'))
  .map(l => JSON.parse(l) as { file: string; kind: string; confidence: number });
const BANDS = [0, 0.3, 0.5, 0.6, 0.75, 0.85, 0.95, 1.0001];
console.log('confidence     mails   said  right');
for (let i = 0; i + 1 < BANDS.length; i++) {
  const of = readings.filter(r => labels.has(basename(r.file)) && r.confidence >= BANDS[i]! && r.confidence < BANDS[i + 1]!);
  const said = of.reduce((sum, r) => sum + r.confidence, 0) / (of.length || 1);
  const right = of.filter(r => labels.get(basename(r.file)) === r.kind).length / (of.length || 1);
  console.log(
    `${BANDS[i]!.toFixed(2)} to ${Math.min(1, BANDS[i + 1]!).toFixed(2)} ${String(of.length).padStart(7)} ${said.toFixed(2).padStart(6)} ${of.length ? right.toFixed(2).padStart(6) : '     –'}`,
  );
}
const acted = readings.filter(r => r.kind === 'rejection' && r.confidence >= 0.75 && labels.has(basename(r.file)));
const wrong = acted.filter(r => labels.get(basename(r.file)) !== 'rejection').length;
console.log(`acted on as a rejection without asking: ${acted.length}, of these no rejection: ${wrong}`);
