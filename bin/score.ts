/** `npm run score`: how well the mails of this repository are read; the scorer's table for the corpus, then the client matrix. Ends with status 0. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeReading } from '../lambdas/flow/describe-reading.ts';
import { readAndUnderstand } from '../lambdas/flow/read-mail.ts';

interface Label {
  file: string;
}
const ROOT = fileURLToPath(new URL('../test/mail/', import.meta.url));
const SETTINGS = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
/** A row that counts: `from-name   92 / 92   100.0 %`; rows of shares only are shown, not summed. */
const ROW = /^(\S+) +(\d+) \/ (\d+) /;
/** What the labels of the matrix hold: it is about reading, not about what the mails say. */
const READING_FIELDS = ['user', 'delivery', 'language', 'from-address', 'from-name', 'subject', 'date', 'note'];

let passed = 0;
let failed = 0;
const scratch = mkdtempSync(join(tmpdir(), 'rebound-score-'));
try {
  await scoreSet('corpus', null);
  await scoreSet('clients', READING_FIELDS);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(`fields right: ${passed} of ${passed + failed}\n`);

/** Reads every labelled mail under `test/mail/SET`, prints the table of `fields` (null: all) and adds its hits to the totals. */
async function scoreSet(set: string, fields: string[] | null): Promise<void> {
  const labelsFile = join(ROOT, set, 'labels.json');
  const labels: Label[] = JSON.parse(readFileSync(labelsFile, 'utf8'));
  const readings: string[] = [];
  for (const { file } of labels) {
    const result = await readAndUnderstand(readFileSync(join(ROOT, set, 'mails', basename(file))), SETTINGS);
    readings.push(JSON.stringify({ file, ...describeReading(result) }));
  }
  const readingsFile = join(scratch, `${set}.jsonl`);
  writeFileSync(readingsFile, `${readings.join('\n')}\n`);
  const scorer = join(ROOT, 'corpus', 'score.mjs');
  const table = execFileSync(process.execPath, [scorer, labelsFile, readingsFile], { encoding: 'utf8' });
  process.stdout.write(`${set}: ${labels.length} mails\n`);
  for (const line of table.trimEnd().split('\n')) {
    const [, field, hits, cases] = ROW.exec(line) ?? [];
    if (fields && !(field && fields.includes(field))) continue;
    process.stdout.write(`${line}\n`);
    passed += Number(hits ?? 0);
    failed += Number(cases ?? 0) - Number(hits ?? 0);
  }
  process.stdout.write('\n');
}
