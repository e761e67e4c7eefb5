/** `npm run forward -- [--redate] [--compare] [--from ADDR] [FILE.eml…]`: sends mails into the running local stack over SMTP and prints what came back. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import nodemailer from 'nodemailer';
import { comparePlans, type ReadPlan, readPlan } from '../lib/local/compare-plans.ts';
import { bareAddress, firstValue, readFields, replaceFields } from '../lib/local/header.ts';
import { shiftToArrive } from '../lib/local/redate.ts';
import { readSample } from '../lib/local/sample.ts';
import { stripSesBlock } from '../lib/local/ses-block.ts';

const HELP = `npm run forward -- [--redate] [--from ADDRESS] [--to ADDRESS] [--quiet] [--compare] [FILE.eml…]
  --redate   move all the mail's dates so that it arrives now
  --from     send as this address (the mail's From is changed too); otherwise the mail's own
  --to       our address to send to, plan@rebound.example or a subaddress of it
  --quiet    one line an answer, not its text
  --compare  at the end, the steps of each plan that came back and how much any two have in common
With no file a sample is sent, re-dated.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    redate: { type: 'boolean' }, from: { type: 'string' }, to: { type: 'string' }, quiet: { type: 'boolean' }, compare: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
  },
}); // biome-ignore format: one line an option
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const page = `http://127.0.0.1:${process.env['REBOUND_PORT'] || 8025}`;
const smtpPort = Number(process.env['REBOUND_SMTP_PORT'] || 2525);

interface Sent { ID: string; MessageID: string; Subject: string; Text: string; InReplyTo: string; References: string[]; To: { Address: string }[] } // biome-ignore format: one line

const get = async <T>(path: string): Promise<T> => {
  const response = await fetch(page + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
};
const sentIds = async () =>
  (await get<{ messages: { ID: string }[] }>('/api/v1/messages?limit=1000')).messages.map(mail => mail.ID);

async function main(): Promise<number> {
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  let now: number;
  try {
    now = Date.parse((await get<{ now: string }>('/_local/clock')).now);
  } catch {
    console.error(`No Rebound answers at ${page}. Start it with: npm start`);
    return 1;
  }
  const mailbox = values.to ?? (await get<{ mailbox: string }>('/_local/received?limit=1')).mailbox;
  const mails = positionals.length
    ? positionals.map(file => ({ file, raw: readFileSync(file) }))
    : [{ file: 'the sample', raw: readSample() }];
  let failures = 0;
  const plans = new Map<string, ReadPlan>();
  for (const { file, raw } of mails) {
    const stripped = stripSesBlock(raw);
    const dated = values.redate || !positionals.length ? shiftToArrive(stripped.raw, now) : stripped.raw;
    const mail = values.from ? replaceFields(dated, ['From'], `From: <${values.from}>\r\n`) : dated;
    const sender = values.from ?? stripped.sender ?? bareAddress(firstValue(readFields(mail), 'From'));
    const before = new Set(await sentIds());
    try {
      await send(mail, sender, mailbox);
    } catch (error) {
      console.error(`${file}: refused: ${(error as Error).message}`);
      failures++;
      continue;
    }
    await get('/_local/idle');
    const fresh = (await sentIds()).filter(id => !before.has(id)).reverse();
    console.log(
      `\n${file}, from ${sender || '<>'}: ${fresh.length ? `${fresh.length} answer${fresh.length > 1 ? 's' : ''}` : await whyNone()}`,
    );
    for (const id of fresh) {
      const sent = await get<Sent>(`/api/v1/message/${id}`);
      show(sent);
      const plan = readPlan(sent.Text);
      if (plan.steps.length === 7) plans.set(basename(file, '.eml'), plan);
    }
  }
  if (values.compare) showCompared(plans);
  return failures ? 1 : 0;
}

/** The mail's bytes as they are; only the envelope is ours. */
async function send(raw: Buffer, from: string, to: string): Promise<void> {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true, name: 'localhost' });
  try {
    await transport.sendMail({ envelope: { from: from || false, to: [to] } as never, raw });
  } finally {
    transport.close();
  }
}

async function whyNone(): Promise<string> {
  const { received } = await get<{
    received: { understood: { state: string; outcome: string | null; reason: string | null } }[];
  }>('/_local/received?limit=1');
  const { state, outcome, reason } = received[0]?.understood ?? { state: 'not seen', outcome: null, reason: null };
  return `no answer (${[state, outcome, reason].filter(Boolean).join(', ')})`;
}

function show(mail: Sent): void {
  console.log(`  ${mail.Subject}   → ${mail.To.map(to => to.Address).join(', ')}   ${page}/#${mail.ID}`);
  if (!values.quiet) console.log(`\n${mail.Text.trimEnd().replace(/^/gm, '    ')}`);
}

function showCompared(plans: ReadonlyMap<string, ReadPlan>): void {
  console.log('');
  for (const [name, { steps }] of plans) console.log(`${name}\n  ${steps.map(({ id, when }) => `${id} (${when})`).join(' · ')}`);
  const pairs = comparePlans(plans);
  if (pairs.length === 0) return;
  const mean = pairs.reduce((sum, { share }) => sum + share, 0) / pairs.length;
  console.log(`\n${plans.size} plans, ${pairs.length} pairs: ${percent(mean)} of sentences shared on average. The most alike:`);
  for (const { pair, share, steps } of pairs.slice(0, 3))
    console.log(`  ${percent(share)}, ${steps} of 7 steps: ${pair.join(' and ')}`);
}

process.exit(await main());
