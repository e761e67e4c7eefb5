/** Queues and time: partial failures, redelivery by the stack's clock, the dead-letter folder, and the journal that outlives a crash. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LocalClock, parseInstant, parseSpan } from '../../lib/local/clock.ts';
import { MAX_RECEIVES, Queue } from '../../lib/local/queue.ts';
import { makeDataDir, NO_FUNCTIONS, openStack } from '../helpers/stack.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = makeDataDir();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function openQueue(fails: (body: string) => boolean, now: () => number = () => 0) {
  const seen: { body: string; receives: string }[] = [];
  const queue = new Queue({
    name: 'inbound', arn: 'arn:aws:sqs:us-east-1:000000000000:q', dataDir, nowMs: now,
    handler: async ({ Records }) => {
      seen.push(...Records.map(({ body, attributes }) => ({ body, receives: attributes.ApproximateReceiveCount })));
      return { batchItemFailures: Records.filter(record => fails(record.body)).map(record => ({ itemIdentifier: record.messageId })) };
    },
  }); // biome-ignore format: one screen
  return { queue, seen };
}

describe('a queue', () => {
  test('hands out in order and forgets what succeeded', async () => {
    const { queue, seen } = openQueue(() => false);
    for (const body of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) queue.send(body);
    await queue.work();
    expect(seen.map(one => one.body).join('')).toBe('abcdefg');
    expect(queue.size).toBe(0);
    expect(readdirSync(join(dataDir, 'queues', 'inbound'))).toEqual([]);
  });

  test('only the failed one of a batch comes again, later, and dies after five receives', async () => {
    let now = 0;
    const { queue, seen } = openQueue(
      body => body === 'bad',
      () => now,
    );
    queue.send('good');
    queue.send('bad');
    await queue.work();
    await queue.work();
    expect(seen.map(one => one.body)).toEqual(['good', 'bad']);
    for (let i = 0; i < 10; i++) {
      now = queue.nextVisible() ?? now;
      await queue.work();
    }
    expect(seen.slice(1).map(one => one.receives)).toEqual(['1', '2', '3', '4', '5']);
    expect(seen.length).toBe(1 + MAX_RECEIVES);
    expect(queue.size).toBe(0);
    expect(readdirSync(join(dataDir, 'dead-letter', 'inbound')).length).toBe(1);
    expect(queue.redrive()).toBe(1);
    await queue.work();
    expect(seen.at(-1)).toEqual({ body: 'bad', receives: '1' });
  });

  test('a handler that throws fails the whole batch', async () => {
    const queue = new Queue({
      name: 'q',
      arn: 'a',
      dataDir,
      nowMs: () => 0,
      handler: async () => Promise.reject(new Error('down')),
    });
    queue.send('a');
    queue.send('b');
    await queue.work();
    expect(queue.size).toBe(2);
    expect(queue.nextVisible()).toBeGreaterThan(0);
  });

  test('what waits is there again for the next process, and half-written files are not', async () => {
    openQueue(() => false).queue.send('kept');
    const { queue, seen } = openQueue(() => false);
    await queue.work();
    expect(seen).toEqual([{ body: 'kept', receives: '1' }]);
  });
});

describe('the clock', () => {
  test('moves forward only, and a restart keeps it', () => {
    const file = join(dataDir, 'clock.json');
    const clock = new LocalClock(file, '2025-03-12T16:41:00Z');
    clock.moveTo(Date.parse('2025-03-14T00:00:00Z'));
    clock.moveTo(Date.parse('2025-03-01T00:00:00Z'));
    expect(clock.now()).toMatch(/^2025-03-14T00:00:0/);
    expect(new LocalClock(file, '2030-01-01T00:00:00Z').now()).toMatch(/^2025-03-14T00:00:0/);
  });
  test.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['1h', 3_600_000],
    ['3d', 259_200_000],
    ['2w', 1_209_600_000],
    ['1d12h', 129_600_000],
    ['1d 12h', 129_600_000],
  ])('%s is a span', (text, ms) => {
    expect(parseSpan(text)).toBe(ms);
  });
  test.each(['', 'd', '3', '3x', '-3d', '3d!', 'three days', '3.5d'])('%s is none', text => {
    expect(parseSpan(text)).toBeNull();
  });
  test.each(['2026-12-01T08:30:00Z', '2025-03-12T16:41Z', '2026-12-01T08:30:00.123+01:00'])('%s is an instant', text => {
    expect(parseInstant(text)).toBe(Date.parse(text));
  });
  test.each(['2026-12-01', '2026-12-01T08:30', 'tomorrow', '', '2026-13-41T00:00:00Z'])('%s is none', text => {
    expect(parseInstant(text)).toBeNull();
  });
});

describe('a stack', () => {
  test('stopped in the middle goes on where it was: nothing accepted is lost', async () => {
    const dir = join(dataDir, 'stack');
    const failing = { ...NO_FUNCTIONS, receiveMail: async () => Promise.reject(new Error('down')) };
    const first = await openStack({ dataDir: dir, functions: failing, at: '2025-03-12T16:41:00Z' });
    const { id } = await first.deliver('From: kim@quietpost.example\r\n\r\nHello\r\n', {
      from: 'kim@quietpost.example',
      recipients: ['plan@rebound.example'],
    });
    await first.stop();
    const bodies: string[] = [];
    const second = await openStack({
      dataDir: dir,
      functions: {
        ...NO_FUNCTIONS,
        receiveMail: async ({ Records }) => {
          bodies.push(...Records.map(record => record.body));
          return { batchItemFailures: [] };
        },
      },
    });
    await second.timeline.moveTo(second.clock.nowMs() + 120_000);
    expect(bodies.map(body => JSON.parse(body).mail.messageId)).toEqual([id]);
    expect(second.inbound.list().map(mail => mail.id)).toEqual([id]);
    await second.stop();
  });

  test('a second one on the same folder is refused in so many words, and --fresh does not touch the first', async () => {
    const dir = join(dataDir, 'stack');
    const first = await openStack({ dataDir: dir, functions: NO_FUNCTIONS });
    for (const fresh of [false, true])
      await expect(openStack({ dataDir: dir, functions: NO_FUNCTIONS, fresh })).rejects.toThrow(
        'another Rebound runs on this data folder',
      );
    expect(existsSync(join(dir, 'clock.json'))).toBe(true);
    await first.stop();
  });

  test('a taken port is told by its number', async () => {
    const first = await openStack({ functions: NO_FUNCTIONS });
    await expect(
      openStack({ dataDir: join(dataDir, 'b'), functions: NO_FUNCTIONS, ports: { smtp: 0, page: first.ports.page, aws: 0 } }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE', port: first.ports.page });
    await first.end();
  });
});
