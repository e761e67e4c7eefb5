/** `npm run read -- FILE.eml…`: what would Rebound make of this mail? One JSON object a line; no network, no database. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { describeReading } from '../lambdas/flow/describe-reading.ts';
import { readAndUnderstand } from '../lambdas/flow/read-mail.ts';
import { explainFacts } from '../lambdas/understand/explain.ts';

const USAGE = `usage: npm run read -- [--mailbox plan@rebound.example] [--explain] FILE.eml…
Prints one JSON object a line: kind, facts, and for replies what they ask. --explain says why, for people.
Ends with status 1 when a file could not be read.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mailbox: { type: 'string', default: 'plan@rebound.example' },
    explain: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help || !positionals.length) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(values.help ? 0 : 2);
}

for (const file of positionals) {
  try {
    const raw = await readFile(file);
    const result = await readAndUnderstand(raw, { mailbox: values.mailbox, envelopeRecipients: null, envelopeSender: null });
    if (!result.reading.headers.length) throw Object.assign(new Error(), { code: 'not a mail: no header fields' });
    if (values.explain) process.stdout.write(`${explain(file, result)}\n\n`);
    else process.stdout.write(`${JSON.stringify({ file, ...describeReading(result) })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ file, error: (error as NodeJS.ErrnoException).code ?? (error as Error).name })}\n`);
    process.exitCode = 1;
  }
}

/** The explanation of each original; other routes have only their JSON. */
function explain(file: string, { reading, facts }: Awaited<ReturnType<typeof readAndUnderstand>>): string {
  if (reading.route !== 'forward') return `${file}\n${JSON.stringify(describeReading({ reading, facts }), null, 2)}`;
  const { delivery, user, language } = reading;
  const note = reading.originals.length === 1 ? reading.note : null;
  const context = { delivery, note, userAddress: user.address, userName: user.name, language };
  return [file, ...reading.originals.map(original => explainFacts(original, context))].join('\n');
}
