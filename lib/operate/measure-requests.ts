/** Counts what a forward, a reminder and a reply ask of AWS, on a local stack of its own: the calculator's inputs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeMail } from '../local/mailbox/draft.ts';
import { shiftToArrive } from '../local/redate.ts';
import { readSample } from '../local/sample.ts';
import { startStack } from '../local/stack.ts';
import type { Trouble } from '../local/trouble.ts';
import type { Measured, Requests } from './cost.ts';

/** Writes and reads by the name of DynamoDB's operation. */
const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem']);
const READS = new Set(['GetItem', 'Query']);
/** A wake that moves is taken out of the index and put in again. */
const INDEX_WRITES = 2;
const RUNS = 5;

interface Seen {
  service: string;
  operation: string;
  bytes: number;
}

/** Injects nothing; remembers every request. */
class Counting implements Trouble {
  seen: Seen[] = [];
  startedAt = 0;
  begin(): void {
    this.startedAt ||= performance.now();
  }
  decide(service: string, operation: string, bytes = 0): null {
    this.seen.push({ service, operation, bytes });
    return null;
  }
  reset(): void {
    this.seen = [];
    this.startedAt = 0;
  }
}

const units = (bytes: number, size: number): number => Math.max(1, Math.ceil(bytes / size));

/** Requests of one event, as the calculator wants them. */
export function countRequests(
  seen: readonly Seen[],
): Omit<Requests, 'mailsIn' | 'bytesIn' | 'mailsOut' | 'bytesOut' | 'lambdaMs'> {
  const table = seen.filter(one => one.service === 'dynamodb');
  const writes = table.filter(one => WRITES.has(one.operation));
  const largest = Math.max(0, ...writes.map(one => one.bytes));
  return {
    writeUnits: writes.reduce((sum, one) => sum + units(one.bytes, 1024), 0) + INDEX_WRITES,
    readUnits: table.filter(one => READS.has(one.operation)).length * units(largest, 4096),
    scheduleCalls: seen.filter(one => one.service === 'scheduler').length,
    calls: seen.length,
  };
}

const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Five people forward, get a reminder and answer it; the figures are the medians of the five. `today` (a local date) is only noted. */
export async function measureRequests(today: string): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rebound-cost-'));
  const counting = new Counting();
  const stack = await startStack({ dataDir, ports: { smtp: 0, page: 0, aws: 0 }, at: '2026-03-10T15:00:00Z', trouble: counting });
  const runs: Record<'forward' | 'reminder' | 'reply', Requests[]> = { forward: [], reminder: [], reply: [] };
  const count = async (bytesIn: number, work: () => Promise<unknown>): Promise<Requests> => {
    const before = stack.outbox.list().length;
    counting.reset();
    await work();
    const ended = performance.now();
    const sent = stack.outbox.list().slice(0, stack.outbox.list().length - before);
    const bytes = sent.map(one => stack.outbox.raw(one.id)?.length ?? 0);
    return {
      ...countRequests(counting.seen),
      mailsIn: bytesIn ? 1 : 0,
      bytesIn,
      mailsOut: sent.length,
      bytesOut: sent.length ? Math.round(bytes.reduce((a, b) => a + b, 0) / sent.length) : 0,
      lambdaMs: Math.round(ended - (counting.startedAt || ended)),
    };
  };
  try {
    for (let n = 0; n < RUNS; n++) {
      const address = `cost${n}@quietpost.example`;
      const envelope = { from: address, recipients: [stack.mailbox] };
      const sample = readSample().toString('latin1');
      const raw = Buffer.from(
        sample
          .replace(/^From: .*$/m, `From: Robin Avery <${address}>`)
          .replace(/^Message-ID: <.*$/im, `Message-ID: <cost-${n}@quietpost.example>`),
        'latin1',
      );
      const moved = shiftToArrive(raw, stack.clock.nowMs());
      runs.forward.push(await count(moved.length, () => stack.deliver(moved, envelope)));
      // The next wake that brings a mail; days with nothing due are passed.
      for (let days = 0; days < 10; days++) {
        const at = stack.scheduler.list()[0]?.at;
        if (!at) throw new Error('no wake was set: nothing to measure');
        await stack.timeline.moveTo(Date.parse(at) - 10_000);
        const seen = await count(0, () => stack.timeline.moveTo(Date.parse(at) + 1_000));
        if (!seen.mailsOut) continue;
        runs.reminder.push(seen);
        break;
      }
      const last = stack.outbox.list().find(one => one.recipients.includes(address))!;
      const draft = await composeMail({ from: address, text: 'done 1', replyTo: last.id }, stack.outbox.raw(last.id), {
        mailbox: stack.mailbox,
        now: stack.clock.now(),
      });
      runs.reply.push(await count(draft.raw.length, () => stack.deliver(draft.raw, { from: address, recipients: [draft.to] })));
      // Nobody else's reminders may fall into the next person's figures.
      const stop = await composeMail({ from: address, text: 'stop', replyTo: last.id }, stack.outbox.raw(last.id), {
        mailbox: stack.mailbox,
        now: stack.clock.now(),
      });
      await stack.deliver(stop.raw, { from: address, recipients: [stop.to] });
    }
  } finally {
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  const middle = (list: Requests[]): Requests =>
    Object.fromEntries(
      Object.keys(list[0]!).map(key => [key, median(list.map(one => one[key as keyof Requests]))]),
    ) as unknown as Requests;
  return {
    measuredOn: today,
    how: `npm run cost -- --measure: the shipped sample on the local stack, medians of ${RUNS} people, Node ${process.versions.node.split('.')[0]}`,
    forward: middle(runs.forward),
    reminder: middle(runs.reminder),
    reply: middle(runs.reply),
  };
}

/** The text of measured-requests.ts. */
export const writeMeasured = (measured: Measured): string =>
  `/** Requests of one event, measured on the local stack: what \`npm run cost -- --measure\` printed. */
import type { Measured } from './cost.ts';

export const MEASURED: Measured = ${JSON.stringify(measured, null, 2)
    .replace(/^(\s*)"(\w+)":/gm, '$1$2:')
    .replace(/"/g, "'")
    .replace(/([\d'}])\n/g, '$1,\n')
    .replace(/,\n$/, '\n')};
`;
