/** `npm run bench`: what each part of the work costs, all measured in one run. A section is a function; add yours to SECTIONS. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { readMail } from '../lambdas/read/read-mail.ts';
import { understandMail } from '../lambdas/understand/understand-mail.ts';
import { benchCompose, PLAN_LIMIT_MS } from '../lib/mail-preview/bench.ts';

type Section = () => Promise<string[]>;

/** Reading against mailparser alone, over the committed corpus. */
const reading: Section = async () => {
  const dir = join(import.meta.dirname, '../test/mail/corpus/mails');
  const mails = readdirSync(dir).map(name => readFileSync(join(dir, name)));
  const settings = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
  const options = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };
  const time = async (work: (raw: Buffer) => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    for (const raw of mails) await work(raw);
    return (performance.now() - started) / mails.length;
  };
  const parser: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < 12; round++) {
    parser.push(await time(raw => simpleParser(raw, options)));
    whole.push(await time(raw => readMail(raw, settings)));
  }
  const median = (list: number[]): number => list.slice(3).sort((a, b) => a - b)[Math.floor((list.length - 3) / 2)] ?? 0;
  const a = median(parser);
  const b = median(whole);
  return [
    `mails ${mails.length}`,
    `mailparser alone ${a.toFixed(2)} ms a mail`,
    `readMail ${b.toFixed(2)} ms a mail`,
    `reading's own share ${(b - a).toFixed(2)} ms, ${(b / a).toFixed(2)} times mailparser alone`,
  ];
};

/** Understanding on top of reading, mail by mail: the best of several rounds each, then the median and the 95th in a hundred. */
const understanding: Section = async () => {
  const dir = join(import.meta.dirname, '../test/mail/corpus/mails');
  const settings = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
  const read = [];
  for (const name of readdirSync(dir)) read.push(await readMail(readFileSync(join(dir, name)), settings));
  const asked = read.flatMap(one =>
    'originals' in one
      ? one.originals.map(original => ({
          original,
          context: {
            delivery: one.delivery,
            note: one.note,
            userAddress: one.user.address,
            userName: one.user.name,
            language: one.language,
          },
        }))
      : [],
  );
  const times = asked.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 20; round++)
    for (const [i, { original, context }] of asked.entries()) {
      const started = performance.now();
      understandMail(original, context);
      times[i] = Math.min(times[i]!, performance.now() - started);
    }
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return [`originals ${asked.length}`, `median ${at(0.5)} ms (limit 2)`, `95th percentile ${at(0.95)} ms (limit 8)`];
};

/** Composing, warm: the plan mail has to stay under its limit. */
const composing: Section = async () =>
  benchCompose().map(({ what, ms }) => `${what} ${ms.toFixed(2)} ms${what.includes('plan') ? ` (limit ${PLAN_LIMIT_MS})` : ''}`);

const SECTIONS: Record<string, Section> = { reading, understanding, composing };

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (wanted.length && !wanted.includes(name)) continue;
    console.log(`${name}\n  ${(await section()).join('\n  ')}`);
  }
}
await main();
