/** The whole product on one machine: servers that speak AWS's protocols, the functions behind their queues, and a clock that can be moved. */
import { mkdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalClock } from './clock.ts';
import { openDynamodb, probe } from './dynamodb.ts';
import { type Functions, loadFunctions, scheduledEvent } from './functions.ts';
import { makeGateway } from './gateway.ts';
import { type Envelope, Inbound, type ReceivedMail } from './inbound.ts';
import { catchLogs, LOG_ENVIRONMENT, type LogLine } from './logs.ts';
import { startMailbox } from './mailbox/server.ts';
import { Outbox } from './outbox.ts';
import { Queue } from './queue.ts';
import { openObjects } from './s3.ts';
import { Scheduler } from './scheduler.ts';
import { makeSecrets } from './secrets.ts';
import { makeSes } from './ses.ts';
import {
  BUCKET,
  type Choices,
  DEFAULT_CHOICES,
  DEFAULT_PORTS,
  functionEnvironment,
  mailboxOf,
  type Ports,
  queueArn,
  SCHEDULE_GROUP,
  TABLE,
  TOKEN_SECRET,
  tokenKeys,
} from './settings.ts';
import { startSmtp } from './smtp.ts';
import { Timeline } from './timeline.ts';
import type { Trouble } from './trouble.ts';
import { shippedZone } from './zone.ts';

export interface StackOptions {
  dataDir: string;
  /** 0 is any free port. */
  ports?: Partial<Ports>;
  /** Instant at which a new stack's clock begins; ignored on a folder that has a time. */
  at?: string;
  /** Throw away what the folder holds. Never done under another running stack. */
  fresh?: boolean;
  choices?: Partial<Choices>;
  /** For tests: functions instead of the product's. */
  functions?: Functions;
  /** Faults of the hosts themselves, and deliveries that failed: no mail text, no addresses. */
  onNotice?: (line: string) => void;
  /** Faults on purpose, for `npm run chaos` and tests. */
  trouble?: Trouble;
  /** The functions' own log lines. */
  onLog?: (line: LogLine) => void;
}

export interface LocalStack {
  ports: Ports;
  mailbox: string;
  clock: LocalClock;
  timeline: Timeline;
  inbound: Inbound;
  outbox: Outbox;
  scheduler: Scheduler;
  queues: Record<'inbound' | 'due' | 'feedback', Queue>;
  /** Takes a mail as SMTP does and waits until everything it set off is over. */
  deliver(raw: Buffer | string, envelope: Envelope): Promise<ReceivedMail>;
  stop(): Promise<void>;
}

/** Throws FolderInUseError, or the port's own EADDRINUSE, with nothing left running. */
export async function startStack(options: StackOptions): Promise<LocalStack> {
  const { dataDir, onNotice = () => {} } = options;
  const choices = { ...DEFAULT_CHOICES, ...options.choices };
  const wanted = { ...DEFAULT_PORTS, ...options.ports };
  const closers: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    mkdirSync(dataDir, { recursive: true });
    if (options.fresh) await empty(dataDir);
    const table = await openDynamodb(dataDir, TABLE);
    closers.push(() => table.close());

    const clock = new LocalClock(join(dataDir, 'clock.json'), options.at);
    const objects = openObjects(dataDir, BUCKET, clock.nowMs);
    const outbox = new Outbox(dataDir);
    const onFailure = (queue: string, id: string, receives: number, isDead: boolean) =>
      onNotice(`${queue}: delivery ${receives} of message ${id} failed${isDead ? '; moved to the dead-letter folder' : ''}`);
    // The functions need the ports, the ports are known once the servers listen, and these need the queues: so the handlers come last.
    let functions: Functions;
    const queue = (name: string, handler: (of: Functions) => Functions['receiveMail']) =>
      new Queue({
        name,
        arn: queueArn(name),
        dataDir,
        nowMs: clock.nowMs,
        handler: event => {
          options.trouble?.begin();
          return handler(functions)(event);
        },
        onFailure,
      });
    const queues = {
      inbound: queue('inbound', of => of.receiveMail),
      due: queue('due', of => of.sendReminders),
      feedback: queue('feedback', of => of.recordFeedback),
    };
    const scheduler = new Scheduler({
      dataDir,
      group: SCHEDULE_GROUP,
      send(arn, input) {
        const target = Object.values(queues).find(one => one.options.arn === arn);
        target?.send(input);
        return Boolean(target);
      },
    });
    const timeline = new Timeline({
      dataDir,
      clock,
      scheduler,
      queues: Object.values(queues),
      reconcile: async time => {
        options.trouble?.begin();
        await functions.reconcile(scheduledEvent(time)).catch(() => onNotice('reconcile failed; it runs again tomorrow'));
        inbound.tidy();
      },
    });
    const inbound = new Inbound({
      dataDir,
      zone: shippedZone(fileURLToPath(new URL('./zone.txt', import.meta.url))),
      objects,
      now: clock.now,
      notify: notice => {
        queues.inbound.send(JSON.stringify(notice));
        timeline.stir();
      },
    });
    const ses = makeSes({
      domain: choices.domain,
      outbox,
      now: clock.now,
      onFeedback: notice => void queues.feedback.send(JSON.stringify(notice)),
    });
    const services = {
      s3: objects.service,
      ses,
      email: ses,
      scheduler: scheduler.service,
      secretsmanager: makeSecrets(TOKEN_SECRET, tokenKeys(dataDir)),
    };
    const gateway = makeGateway(
      services,
      table.service,
      service => onNotice(`${service}: the local server failed`),
      options.trouble,
    );
    const awsPort = await listen(gateway, wanted.aws);
    closers.push(() => shut(gateway));

    const mailbox = mailboxOf(choices);
    const page = await startMailbox({
      port: wanted.page,
      mailbox,
      clock,
      timeline,
      inbound,
      outbox,
      queues,
      unsubscribe: event => functions.unsubscribe(event),
      aws: { endpoint: `http://127.0.0.1:${awsPort}`, table: TABLE },
    });
    closers.push(page.close);
    const smtp = await startSmtp({ mailbox, port: wanted.smtp, accept: (raw, envelope) => inbound.accept(raw, envelope) });
    closers.push(smtp.close);

    const release = catchLogs(join(dataDir, 'functions.log'), options.onLog ?? (() => {}));
    closers.push(async () => release());
    const ports = { smtp: smtp.port, page: page.port, aws: awsPort };
    functions = options.functions ?? (await loadFunctions({ ...functionEnvironment(ports, choices), ...LOG_ENVIRONMENT }, clock));
    timeline.start();
    closers.push(() => timeline.stop());
    const deliver = async (raw: Buffer | string, envelope: Envelope) => {
      const mail = await inbound.accept(Buffer.from(raw), envelope);
      await timeline.idle();
      return mail;
    };
    return { ports, mailbox, clock, timeline, inbound, outbox, scheduler, queues, deliver, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function empty(dataDir: string): Promise<void> {
  await probe(join(dataDir, 'table'));
  // Only what a stack makes: a folder named by mistake keeps everything else.
  const ours = [
    'table',
    's3',
    'received',
    'sent',
    'queues',
    'dead-letter',
    'schedules',
    'clock.json',
    'token-keys.json',
    'timeline.json',
  ];
  for (const name of ours) rmSync(join(dataDir, name), { recursive: true, force: true });
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Ends idle keep-alive connections too, so that closing does not wait for the SDK's agents. */
export const shut = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
