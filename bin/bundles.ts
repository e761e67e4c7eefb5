/** `npm run bundles`: builds every function as it ships, starts each on Node 24 with a real event of the local stack, and prints sizes and import times. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SQSEvent } from 'aws-lambda';
import { FUNCTIONS, type FunctionName } from '../lambdas/aws/env.ts';
import { readMail } from '../lambdas/read/read-mail.ts';
import { BUNDLE_LIMITS } from '../lib/constructs/bundling.ts';
import { type Functions, functionUrlEvent, scheduledEvent } from '../lib/local/functions.ts';
import { shiftToArrive } from '../lib/local/redate.ts';
import { readSample } from '../lib/local/sample.ts';
import { DEFAULT_CHOICES, functionEnvironment } from '../lib/local/settings.ts';
import { startStack } from '../lib/local/stack.ts';
import { bundle, fetchNode24, runOn } from '../lib/operate/bundles.ts';

const PROCESSES = Number(process.env['REBOUND_BUNDLE_PROCESSES'] ?? 20);
const ALL = [...FUNCTIONS, 'activate-rule-set'] as const;
const dir = mkdtempSync(join(tmpdir(), 'rebound-bundles-'));
let isGood = true;
const wrong = (line: string) => {
  isGood = false;
  console.log(`NOT GOOD  ${line}`);
};
const fileOf = (name: string) => join(dir, `${name}.mjs`);
const limitOf = (name: string) => BUNDLE_LIMITS[name as 'reconcile'] ?? BUNDLE_LIMITS.others;

/** The stand-ins must change nothing: every committed mail read by the bundle as by the sources. */
async function compareReading(): Promise<void> {
  await bundle('lambdas/read/read-mail.ts', fileOf('read-mail'));
  const shipped = (await import(pathToFileURL(fileOf('read-mail')).href)) as { readMail: typeof readMail };
  const folders = ['test/mail/corpus/mails', 'test/mail/clients/mails'].map(path => join(import.meta.dirname, '..', path));
  const mails = folders.flatMap(folder => readdirSync(folder).map(name => join(folder, name)));
  const settings = { mailbox: 'plan@rebound.example', envelopeRecipients: null, envelopeSender: null };
  let differ = 0;
  for (const path of mails) {
    const raw = readFileSync(path);
    const [a, b] = await Promise.all([readMail(raw, settings), shipped.readMail(raw, settings)]);
    if (JSON.stringify(a) !== JSON.stringify(b)) differ++;
  }
  console.log(`${mails.length} mails read by the bundle, ${mails.length - differ} as by the sources`);
  if (differ) wrong(`${differ} mails are read otherwise`);
}

/** A mail is delivered on a local stack; what the functions get there is given to the bundles on Node 24 instead. */
async function startEach(node: string): Promise<void> {
  const waiting: SQSEvent[] = [];
  const keep = async (event: SQSEvent) => {
    waiting.push(event);
    return { batchItemFailures: [] };
  };
  const functions: Functions = {
    receiveMail: keep, sendReminders: keep, recordFeedback: keep,
    unsubscribe: async () => ({ statusCode: 200 }), reconcile: async () => undefined,
  }; // biome-ignore format: one line a kind
  const stack = await startStack({ dataDir: join(dir, 'data'), ports: { smtp: 0, page: 0, aws: 0 }, functions });
  const environment = { ...functionEnvironment(stack.ports, DEFAULT_CHOICES), POWERTOOLS_METRICS_NAMESPACE: 'Rebound' };
  const call = async (name: FunctionName, event: unknown, fits: (answer: never) => boolean) => {
    const text = `import{readFileSync}from'node:fs';const e=JSON.parse(readFileSync(0,'utf8'));const{handler}=await import(${JSON.stringify(pathToFileURL(fileOf(name)).href)});
const a=await handler(e,{awsRequestId:'r1',functionName:'f'});process.stdout.write('\\nANSWER'+JSON.stringify(a??null));process.exit(0)`;
    try {
      const out = await runOn(node, text, JSON.stringify(event), environment);
      const answer = JSON.parse(out.slice(out.lastIndexOf('ANSWER') + 6)) as never;
      if (fits(answer)) console.log(`started   ${name}: ${JSON.stringify(answer).slice(0, 70)}`);
      else wrong(`${name} answered ${JSON.stringify(answer).slice(0, 200)}; its log: ${out.slice(0, 1500)}`);
    } catch (error) {
      wrong(`${name} on Node 24: ${(error as Error).message.slice(0, 600)}`);
    }
  };
  const isWhole = (answer: { batchItemFailures?: unknown[] }) => answer?.batchItemFailures?.length === 0;
  try {
    const sender = 'robin.avery@quietpost.example';
    await stack.deliver(shiftToArrive(readSample(), stack.clock.nowMs()), { from: sender, recipients: [stack.mailbox] });
    await call('receive-mail', waiting[0], isWhole);
    const [plan, ...more] = stack.outbox.list();
    if (!plan || more.length || plan.recipients[0] !== sender) return wrong('receive-mail sent no plan');
    const raw = stack.outbox
      .raw(plan.id)!
      .toString()
      .replace(/\r\n[ \t]+/g, ' ');
    console.log(`          its plan was sent, ${raw.length} bytes`);
    const personId = stack.scheduler.list()[0]!.name;
    const record = (body: object) => ({ Records: [{ messageId: 'm1', body: JSON.stringify(body) }] });
    await call('send-reminders', record({ personId }), isWhole);
    const path = new URL(/^List-Unsubscribe: .*?<(http[^>]+)>/m.exec(raw)![1]!).pathname;
    await call(
      'unsubscribe',
      functionUrlEvent('GET', path, {}, Buffer.alloc(0), Date.now()),
      (a: { statusCode: number }) => a.statusCode === 200,
    );
    await call('reconcile', scheduledEvent(new Date().toISOString()), (a: { faults: number }) => a.faults === 0);
    const bounce = {
      eventType: 'Bounce',
      bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: sender }] },
      mail: { messageId: plan.id },
    };
    await call('record-feedback', record(bounce), isWhole);
  } finally {
    await stack.stop();
  }
}

async function importTime(node: string, name: string): Promise<number> {
  const environment = functionEnvironment({ smtp: 1, page: 1, aws: 1 }, DEFAULT_CHOICES);
  const text = `const t=performance.now();await import(${JSON.stringify(pathToFileURL(fileOf(name)).href)});console.log(performance.now()-t);process.exit(0)`;
  const times: number[] = [];
  for (let i = 0; i < PROCESSES; i++) times.push(Number((await runOn(node, text, '', environment)).trim().split('\n').at(-1)));
  return times.sort((a, b) => a - b)[Math.floor(PROCESSES / 2)]!;
}

try {
  const sizes = new Map<string, number>();
  for (const name of ALL) sizes.set(name, await bundle(`lambdas/${name}.ts`, fileOf(name)));
  await compareReading();
  const node = fetchNode24();
  if ('why' in node) console.log(`SKIPPED: nothing was started on Node 24: ${node.why}`);
  else await startEach(node.path);
  for (const [name, bytes] of sizes) {
    const { bytes: most, ms: longest } = limitOf(name);
    const ms = 'path' in node ? await importTime(node.path, name) : null;
    console.log(
      `${name.padEnd(18)} ${(bytes / 1e6).toFixed(2)} MB (limit ${most / 1e6})${ms === null ? '' : `   import ${ms.toFixed(0)} ms (limit ${longest})`}`,
    );
    if (bytes > most) wrong(`${name} is larger than its limit (docs/decisions/090)`);
    // Times depend on what else the machine does: said, and a fault only when far off.
    if (ms !== null && ms > longest * 3) wrong(`${name} takes far longer than its limit`);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
process.exitCode = isGood ? 0 : 1;
