/**
 * Every AWS call of every handler fails once, loses its answer once after it took effect (so the SDK times out and tries again), and is the last thing
 * before a crash once, with redelivery, on the local stack. `npm test` tries every third call, REBOUND_FAULTS=all (.ci/run) each.
 */
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { composeMail } from '../../lib/local/mailbox/draft.ts';
import { BUCKET } from '../../lib/local/settings.ts';
import type { Fault, Trouble } from '../../lib/local/trouble.ts';
import { openStack } from '../helpers/stack.ts';

const MINUTE = 60_000;
const STEP = process.env['REBOUND_FAULTS'] === 'all' ? 1 : 3;
const KINDS: Fault[] = ['refuse', 'lost-answer', 'crash-after'];

/** Hits the n-th request after it was armed, and nothing else. */
class OneFault implements Trouble {
  hit = '';
  /** The fault lay between SES's accept and our mark: the one window in which a mail may double. */
  mayDouble = false;
  #left = 0;
  #kind: Fault = 'refuse';
  #isDead = false;
  #wasSend = false;

  arm(n: number, kind: Fault): void {
    Object.assign(this, { hit: '', mayDouble: false });
    this.#left = n;
    this.#kind = kind;
    this.#wasSend = false;
  }
  disarm(): void {
    this.#left = 0;
  }
  begin(): void {
    this.#isDead = false;
    this.#wasSend = false;
  }
  decide(service: string, operation: string): Fault | null {
    if (this.#isDead) return 'refuse';
    const isSend = service === 'ses';
    const isHit = this.#left > 0 && --this.#left === 0;
    if (isHit) {
      this.hit = `${this.#kind} at ${service} ${operation}`;
      this.mayDouble = isSend ? this.#kind !== 'refuse' : this.#wasSend && this.#kind === 'refuse';
      this.#isDead = this.#kind === 'crash-after';
    }
    this.#wasSend = isSend;
    return isHit ? this.#kind : null;
  }
}

const trouble = new OneFault();
let stack: Awaited<ReturnType<typeof openStack>>;
beforeAll(async () => {
  stack = await openStack({ at: '2026-03-10T15:00:00Z', trouble, choices: { dailyBudget: 100_000 } });
});
afterAll(() => stack.end());

const rejection = (address: string, company: string) =>
  [
    `From: Robin Avery <${address}>`, 'To: plan@rebound.example', `Subject: Fwd: Your application to ${company}`, `Date: ${new Date(stack.clock.nowMs()).toUTCString()}`,
    `Message-ID: <m-${address}>`, 'Content-Type: text/plain; charset=utf-8', '', '---------- Forwarded message ---------',
    `From: ${company} Careers <no-reply@employer.example>`, `Subject: Your application to ${company}`, `To: <${address}>`, '',
    `Thank you for applying for the role of payroll clerk at ${company}.`, '',
    'Unfortunately we have decided to move forward with other candidates. We wish you all the best.', '',
  ].join('\r\n'); // biome-ignore format: a mail

const mailsTo = (address: string) => stack.outbox.list().filter(one => one.recipients.includes(address));
const later = (ms: number) => stack.timeline.moveTo(stack.clock.nowMs() + ms);
const forward = (address: string) =>
  stack.deliver(rejection(address, 'Harbour Foods'), { from: address, recipients: [stack.mailbox] });
const linkOf = (address: string): string => {
  const raw = stack.outbox
    .raw(mailsTo(address).at(-1)!.id)!
    .toString()
    .replace(/\r\n[ \t]+/g, ' ');
  return /^List-Unsubscribe: .*?<(http[^>]+)>/m.exec(raw)![1]!;
};
const press = async (link: string): Promise<number> => {
  trouble.begin();
  return (await fetch(link, { method: 'POST', body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status;
}; // biome-ignore format: one line

let people = 0;
interface Scenario {
  prepare?: (address: string) => Promise<unknown>;
  /** What the fault falls into, redelivery included. */
  run: (address: string) => Promise<unknown>;
  /** Mails that the run owes the person. */
  owed: 0 | 1;
  /** The run itself stops the person. */
  stops?: boolean;
}

/** Runs the scenario once a call and kind until no call is left to hit; gives what was wrong, and how many faults were tried. */
async function tryAll({ prepare, run, owed, stops }: Scenario): Promise<{ tried: number; wrong: string[] }> {
  const wrong: string[] = [];
  let tried = 0;
  for (const [i, kind] of KINDS.entries())
    for (let n = 1 + (STEP > 1 ? i : 0); ; n += STEP) {
      const address = `f${++people}@quietpost.example`;
      await prepare?.(address);
      const before = stack.outbox.list().length;
      trouble.arm(n, kind);
      await run(address);
      trouble.disarm();
      trouble.begin();
      const fresh = stack.outbox.list().slice(0, stack.outbox.list().length - before);
      const say = (what: string) => wrong.push(`call ${n}, ${trouble.hit}: ${what}`);
      if (fresh.some(one => one.recipients.join() !== address)) say('a mail to somebody else');
      if (fresh.length < owed) say('lost');
      if (fresh.length > owed + (trouble.mayDouble ? 1 : 0)) say(`${fresh.length} mails`);
      // Nobody's reminders may fall into the next one's figures.
      if (!stops && mailsTo(address).length) await press(linkOf(address));
      if (!trouble.hit) break;
      tried++;
    }
  return { tried, wrong };
}

const check = async (scenario: Scenario, least: number) => {
  const { tried, wrong } = await tryAll(scenario);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(Math.floor(least / STEP));
};

test('a forward', async () => {
  const run = async (address: string) => {
    await forward(address);
    await later(10 * MINUTE);
  };
  await check({ run, owed: 1 }, 36);
}, 120_000);

test('a reply', async () => {
  const run = async (address: string) => {
    const plan = mailsTo(address)[0]!;
    const draft = await composeMail({ from: address, text: 'done 1', replyTo: plan.id }, stack.outbox.raw(plan.id), {
      mailbox: stack.mailbox,
      now: stack.clock.now(),
    });
    await stack.deliver(draft.raw, { from: address, recipients: [draft.to] });
    await later(10 * MINUTE);
  };
  await check({ prepare: forward, run, owed: 1 }, 36);
}, 120_000);

test('a reminder', async () => {
  const prepare = async (address: string) => {
    // A stopped person's schedule may still be there; it wakes for nothing.
    const before = new Set(stack.scheduler.list().map(one => one.name));
    await forward(address);
    const due = Date.parse(stack.scheduler.list().find(one => !before.has(one.name))!.at);
    await stack.timeline.moveTo(due - 5_000);
  };
  const run = () => later(15 * MINUTE);
  await check({ prepare, run, owed: 1 }, 24);
}, 120_000);

test('feedback, and unsubscribing: whoever is stopped stays stopped', async () => {
  const bounced = async (address: string) => {
    const bounce = { eventType: 'Bounce', bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: address }] } };
    stack.queues.feedback.send(JSON.stringify({ ...bounce, mail: { messageId: mailsTo(address)[0]!.id } }));
    await stack.timeline.idle();
    await later(10 * MINUTE);
  };
  await check({ prepare: forward, run: bounced, owed: 0, stops: true }, 9);
  // Mail programs try again when they see an error; so does the person.
  const pressed = async (address: string) => {
    for (let i = 0; i < 3 && (await press(linkOf(address))) !== 200; i++) await later(MINUTE);
  };
  await check({ prepare: forward, run: pressed, owed: 0, stops: true }, 9);
  const sent = stack.outbox.list().length;
  await later(7 * 24 * 60 * MINUTE);
  expect(stack.outbox.list().length).toBe(sent);
}, 120_000);

test('reconcile, for a mail whose notice was lost', async () => {
  const seed = 'seed@quietpost.example';
  const { id } = await forward(seed);
  const template = stack.inbound.raw(id)!.toString('latin1');
  await press(linkOf(seed));
  const s3 = new S3Client({ endpoint: `http://127.0.0.1:${stack.ports.aws}`, region: 'us-east-1', forcePathStyle: true });
  const prepare = async (address: string) => {
    const night = Math.ceil(stack.clock.nowMs() / 86_400_000) * 86_400_000 + 3 * 3_600_000;
    await stack.timeline.moveTo(night - 2 * 3_600_000);
    const Key = `inbound/lost${people}`.padEnd(46, 'x');
    await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: Buffer.from(template.replaceAll(seed, address), 'latin1') }));
    await stack.timeline.moveTo(night - 5_000);
  };
  const run = async (address: string) => {
    await later(20 * MINUTE);
    if (mailsTo(address).length && !trouble.mayDouble) return;
    // It runs again the next night. Who has the plan is stopped first: only the plan, not reminders, may come a second time.
    if (mailsTo(address).length) await press(linkOf(address));
    await later(24 * 60 * MINUTE);
  };
  await check({ prepare, run, owed: 1 }, 40);
}, 240_000);
