/** Many mails through the whole local stack with faults, repeats and late deliveries; then a count of what was lost, misdirected or doubled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from './stack.ts';
import { RandomTrouble } from './trouble.ts';

export interface ChaosOptions {
  mails: number;
  /** Share of requests that fail, 0..1. */
  faults: number;
  seed: number;
  onProgress?: (line: string) => void;
}

export interface ChaosReport {
  mails: number;
  people: number;
  requests: number;
  faults: number;
  /** Mails that set off no answer, redrives included. */
  lost: number;
  /** Answers to somebody else than the sender, or naming another person's employer. */
  misdirected: number;
  /** Answers too many. */
  duplicates: number;
  /** The faults that may double a mail: duplicates must not exceed them. */
  betweenSendAndMark: number;
  redriven: number;
  seconds: number;
}

const EVERY_NTH_TWICE = 10;
const MAILS_EACH = 3;

/** One forward of an invented rejection; the employer's name carries the number, so that an answer can be matched with its mail. */
function rejection(n: number, address: string, date: string): Buffer {
  const company = `Chaosworks ${n}`;
  return Buffer.from(
    [
      `From: Robin Avery <${address}>`,
      'To: plan@rebound.example',
      `Subject: Fwd: Your application to ${company}`,
      `Date: ${date}`,
      `Message-ID: <chaos-${n}@quietpost.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '---------- Forwarded message ---------',
      `From: ${company} Careers <no-reply@chaosworks-${n}.example>`,
      `Subject: Your application to ${company}`,
      `To: <${address}>`,
      '',
      `Thank you for applying for the role of payroll clerk at ${company}.`,
      '',
      'Unfortunately we have decided to move forward with other candidates. We wish you all the best.',
      '',
      `The ${company} recruiting team`,
      '',
    ].join('\r\n'),
  );
}

/** Runs it on a folder of its own and removes that. Figures are counts; `lost` and `misdirected` must be 0. */
export async function runChaos({ mails, faults, seed, onProgress = () => {} }: ChaosOptions): Promise<ChaosReport> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rebound-chaos-'));
  const trouble = new RandomTrouble(seed, faults);
  const started = Date.now();
  // A fixed start, a Tuesday: nothing about a run depends on the day it is made.
  const stack = await startStack({
    dataDir,
    ports: { smtp: 0, page: 0, aws: 0 },
    at: '2026-03-10T15:00:00Z',
    trouble,
    choices: { dailyBudget: mails * 10 },
  });
  const addressOf = (n: number) => `p${Math.floor(n / MAILS_EACH)}@quietpost.example`;
  const envelope = (n: number) => ({ from: addressOf(n), recipients: [stack.mailbox], vouchedFor: 'quietpost.example' });
  let redriven = 0;
  try {
    for (let n = 0; n < mails; n++) {
      const raw = rejection(n, addressOf(n), 'Tue, 10 Mar 2026 11:00:00 -0400');
      const mail = await stack.inbound.accept(raw, envelope(n));
      // At least once: the same notice again, now and then, also out of order.
      if (n % EVERY_NTH_TWICE === 0) stack.queues.inbound.send(JSON.stringify(stack.inbound.noticeOf(mail.id)));
      if (n % 200 === 199) {
        await stack.timeline.idle();
        onProgress(`${n + 1} mails, ${stack.outbox.list().length} answers`);
      }
    }
    // Redeliveries take minutes of the stack's clock; then the operator redrives what was set aside, with the fault mended.
    await stack.timeline.moveTo(stack.clock.nowMs() + 20 * 60_000);
    trouble.isOn = false;
    redriven = stack.queues.inbound.redrive();
    await stack.timeline.moveTo(stack.clock.nowMs() + 20 * 60_000);

    const answers = new Map<number, number>();
    let misdirected = 0;
    for (const sent of stack.outbox.list()) {
      const raw = stack.outbox.raw(sent.id)?.toString('latin1') ?? '';
      const n = Number(/^Subject:.*?Chaosworks[ _](\d+)/im.exec(raw)?.[1] ?? -1);
      answers.set(n, (answers.get(n) ?? 0) + 1);
      const named = [...raw.matchAll(/Chaosworks[ _](\d+)/g)].map(m => Number(m[1]));
      if (sent.recipients.length !== 1 || named.some(of => addressOf(of) !== sent.recipients[0])) misdirected++;
    }
    const all = Array.from({ length: mails }, (_, n) => answers.get(n) ?? 0);
    return {
      mails,
      people: Math.ceil(mails / MAILS_EACH),
      requests: trouble.requests,
      faults: [...trouble.counts.values()].reduce((a, b) => a + b, 0),
      lost: all.filter(count => count === 0).length,
      misdirected,
      duplicates: all.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
      betweenSendAndMark: trouble.betweenSendAndMark,
      redriven,
      seconds: Math.round((Date.now() - started) / 1000),
    };
  } finally {
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
