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

/** Medians of wall time and of processor time, which other work on the machine disturbs less. */
async function importTime(node: string, name: string): Promise<{ wall: number; cpu: number }> {
  const environment = functionEnvironment({ smtp: 1, page: 1, aws: 1 }, DEFAULT_CHOICES);
  const text = `const t=performance.now(),c=process.cpuUsage();await import(${JSON.stringify(pathToFileURL(fileOf(name)).href)});
const u=process.cpuUsage(c);console.log(performance.now()-t,(u.user+u.system)/1000);process.exit(0)`;
  const times: number[][] = [];
  for (let i = 0; i < PROCESSES; i++) {
    const last = (await runOn(node, text, '', environment)).trim().split('\n').at(-1) ?? '';
    times.push(last.split(' ').map(Number));
  }
  const median = (which: number) => times.map(one => one[which] ?? 0).sort((a, b) => a - b)[Math.floor(PROCESSES / 2)]!;
  return { wall: median(0), cpu: median(1) };
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
    const time = 'path' in node ? await importTime(node.path, name) : null;
    const said = time ? `   import ${time.wall.toFixed(0)} ms, processor ${time.cpu.toFixed(0)} ms (target ${longest})` : '';
    console.log(`${name.padEnd(18)} ${(bytes / 1e6).toFixed(2)} MB (limit ${most / 1e6})${said}`);
    if (bytes > most) wrong(`${name} is larger than its limit (docs/decisions/090)`);
    // Times depend on what else the machine does: said, and a fault only when far off.
    if (time && time.cpu > longest * 3) wrong(`${name} takes far longer than its target`);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
process.exitCode = isGood ? 0 : 1;
