/** `npm start`: the whole product on one machine. Reads the flags and the environment, starts the stack, says where to look. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseInstant } from '../lib/local/clock.ts';
import { FolderInUseError } from '../lib/local/dynamodb.ts';
import { showLine } from '../lib/local/logs.ts';
import { DEFAULT_PORTS, type Ports } from '../lib/local/settings.ts';
import { type LocalStack, startStack } from '../lib/local/stack.ts';

const HELP = `npm start -- [--fresh] [--at INSTANT]
  --fresh        forget everything that is in the data folder
  --at INSTANT   begin at this instant (2025-03-12T16:41Z); a stack that exists keeps its time, so give --fresh with it
Environment: REBOUND_SMTP_PORT (2525), REBOUND_PORT (8025), REBOUND_AWS_PORT (4566), REBOUND_DATA (.rebound), REBOUND_ACCESS (open), REBOUND_DEFAULT_ZONE`;

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean' }, at: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    say(HELP);
    return 0;
  }
  const atMs = values.at === undefined ? null : parseInstant(values.at);
  if (values.at !== undefined && atMs === null)
    return refuse('--at needs an instant with its offset, such as 2025-03-12T16:41Z.');
  const { REBOUND_ACCESS: access, REBOUND_DEFAULT_ZONE: zone } = process.env;
  const ports: Ports = {
    smtp: port('REBOUND_SMTP_PORT', 'smtp'),
    page: port('REBOUND_PORT', 'page'),
    aws: port('REBOUND_AWS_PORT', 'aws'),
  };
  const dataDir = resolve(process.env['REBOUND_DATA'] || '.rebound');
  const began = Date.now();
  let stack: LocalStack;
  try {
    stack = await startStack({
      dataDir,
      ports,
      fresh: values.fresh ?? false,
      ...(atMs !== null && { at: new Date(atMs).toISOString() }),
      choices: { ...(access && { access }), ...(zone && { zone }) },
      onNotice: say,
      onLog: line => say(`  ${showLine(line)}`),
    });
  } catch (error) {
    return refuse(reasonOf(error, dataDir, ports));
  }
  welcome(stack, dataDir, Date.now() - began);
  if (atMs !== null && Math.abs(stack.clock.nowMs() - atMs) > 60_000)
    say(
      `\nThis data folder has its own time, which only moves forward. For a stack that begins at ${values.at}: npm start -- --fresh --at ${values.at}`,
    );
  await new Promise<void>(done => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  say('\nStopping. Everything is kept; npm start goes on from here.');
  await stack.stop();
  return 0;
}

function welcome({ ports, mailbox, clock, inbound, outbox }: LocalStack, dataDir: string, ms: number): void {
  const page = `http://127.0.0.1:${ports.page}/`;
  say(`
Rebound is running (started in ${(ms / 1000).toFixed(1)} s).

  Mailbox page   ${page}
  Send mail to   ${mailbox}   by SMTP at 127.0.0.1:${ports.smtp}
  AWS endpoint   http://127.0.0.1:${ports.aws}   (S3, SES, DynamoDB, Scheduler, Secrets Manager)
  Its clock      ${clock.now().slice(0, 16)}Z
  Data           ${dataDir}   (${inbound.list().length} mails received, ${outbox.list().length} sent)

Try next:
  1. Open the page and press "Forward a sample rejection", or: npm run forward
  2. Read the plan that comes back, and answer it with: done 1
  3. Move the clock four days on, on the page or with
     curl -d '{"advance":"4d"}' -H 'content-type: application/json' ${page}_local/clock

Mail from *.example and *.test is believed when it comes over SMTP; forged.example never is. Ctrl-C stops.`);
}

function port(name: string, which: keyof Ports): number {
  const said = process.env[name];
  if (!said) return DEFAULT_PORTS[which];
  const value = Number(said);
  if (Number.isInteger(value) && value >= 0 && value < 65_536) return value;
  process.exit(refuse(`${name} must be a port number, not ${said}.`));
}

function reasonOf(error: unknown, dataDir: string, ports: Ports): string {
  const { code, port: taken } = error as { code?: string; port?: number };
  if (error instanceof FolderInUseError)
    return `Another Rebound is already running on ${dataDir}. Stop that one, or give this one its own folder and ports (REBOUND_DATA, REBOUND_PORT, REBOUND_SMTP_PORT, REBOUND_AWS_PORT).`;
  const setting = { [ports.smtp]: 'REBOUND_SMTP_PORT', [ports.page]: 'REBOUND_PORT', [ports.aws]: 'REBOUND_AWS_PORT' }[
    taken ?? -1
  ];
  if (code === 'EADDRINUSE') return `Port ${taken} is taken by another program. Stop it, or choose another port with ${setting}.`;
  if (code === 'EACCES')
    return `No permission for ${taken ? `port ${taken}` : dataDir}. Choose another with ${taken ? setting : 'REBOUND_DATA'}.`;
  return `Rebound could not start: ${error instanceof Error ? error.stack : error}`;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 1;
}

process.exit(await main());
