/** SQS as the functions see it: a journal on disk, batches in SQS's event envelope, partial failures, redelivery, and after five receives the dead-letter folder. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { readFolder, removeFile, writeJson } from './disk.ts';

export interface Message {
  id: string;
  body: string;
  sentAt: number;
  /** Not handed out before this instant (Unix ms of the stack's clock). */
  visibleAt: number;
  receives: number;
  firstReceivedAt: number | null;
}

export type BatchHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

export interface QueueOptions {
  name: string;
  arn: string;
  /** The stack's data folder: messages lie in `queues/NAME`, dead ones in `dead-letter/NAME`. */
  dataDir: string;
  nowMs: () => number;
  handler: BatchHandler;
  /** Told, by message id, when a delivery failed and when one was given up. */
  onFailure?: (queue: string, messageId: string, receives: number, isDead: boolean) => void;
}

export const MAX_RECEIVES = 5;
const BATCH = 5;
/** Until the next try, by the stack's clock. The third try lies beyond any one-minute lease, as SQS's visibility timeout does. */
const RETRY_MS = [2_000, 70_000, 180_000, 180_000];

export class Queue {
  readonly options: QueueOptions;
  readonly #folder: string;
  readonly #waiting = new Map<string, Message>();
  #working: Promise<void> | null = null;
  #isStopped = false;
  /** Messages handed to the handler so far. */
  delivered = 0;

  constructor(options: QueueOptions) {
    this.options = options;
    this.#folder = join(options.dataDir, 'queues', options.name);
    const kept = readFolder<Message>(this.#folder).sort((a, b) => a.sentAt - b.sentAt);
    for (const message of kept) this.#waiting.set(message.id, message);
  }

  /** On disk when this returns. `work()` is what hands messages out. */
  send(body: string): string {
    const now = this.options.nowMs();
    const message = { id: randomUUID(), body, sentAt: now, visibleAt: now, receives: 0, firstReceivedAt: null };
    this.#keep(message);
    this.#waiting.set(message.id, message);
    return message.id;
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** When the next message may be handed out (Unix ms), or null when none waits. */
  nextVisible(): number | null {
    return this.#waiting.size ? Math.min(...[...this.#waiting.values()].map(message => message.visibleAt)) : null;
  }

  /** Hands out all that is visible, batch after batch, until nothing is; joins the work that is already going on. */
  async work(): Promise<void> {
    while (!this.#isStopped && (this.#working || this.#visible().length)) {
      this.#working ??= this.#workBatch().finally(() => {
        this.#working = null;
      });
      await this.#working;
    }
  }

  /** Lets the batch in hand finish and hands out no more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#working;
  }

  /** Puts a dead message back, as `redrive` does. */
  redrive(): number {
    const folder = join(this.options.dataDir, 'dead-letter', this.options.name);
    const dead = readFolder<Message>(folder);
    for (const message of dead) {
      const again = { ...message, receives: 0, visibleAt: this.options.nowMs() };
      this.#keep(again);
      this.#waiting.set(again.id, again);
      removeFile(join(folder, `${message.id}.json`));
    }
    return dead.length;
  }

  #visible(): Message[] {
    const now = this.options.nowMs();
    return [...this.#waiting.values()].filter(message => message.visibleAt <= now).slice(0, BATCH);
  }

  async #workBatch(): Promise<void> {
    const batch = this.#visible();
    const now = this.options.nowMs();
    for (const message of batch) {
      message.receives++;
      message.firstReceivedAt ??= now;
      // Invisible while it is being worked on; a crash now leaves it in the journal, to be handed out again at the next start.
      this.#keep(message);
    }
    this.delivered += batch.length;
    const failed = await this.#invoke(batch);
    for (const message of batch) {
      if (!failed.has(message.id)) this.#forget(message);
      else if (message.receives >= MAX_RECEIVES) this.#bury(message);
      else {
        message.visibleAt = this.options.nowMs() + (RETRY_MS[message.receives - 1] ?? 0);
        this.#keep(message);
        this.options.onFailure?.(this.options.name, message.id, message.receives, false);
      }
    }
  }

  /** Ids that failed: those the handler names, or all when it threw or named none that we know, as SQS has it. */
  async #invoke(batch: Message[]): Promise<Set<string>> {
    const all = new Set(batch.map(message => message.id));
    try {
      const answer = await this.options.handler({ Records: batch.map(message => this.#record(message)) });
      const named = (answer?.batchItemFailures ?? []).map(failure => failure.itemIdentifier);
      return named.every(id => all.has(id)) ? new Set(named) : all;
    } catch {
      return all;
    }
  }

  #record(message: Message): SQSRecord {
    return {
      messageId: message.id,
      receiptHandle: randomUUID(),
      body: message.body,
      attributes: {
        ApproximateReceiveCount: String(message.receives),
        SentTimestamp: String(message.sentAt),
        SenderId: 'AIDALOCAL',
        ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: this.options.arn,
      awsRegion: 'us-east-1',
    };
  }

  #bury(message: Message): void {
    writeJson(join(this.options.dataDir, 'dead-letter', this.options.name, `${message.id}.json`), message);
    this.#forget(message);
    this.options.onFailure?.(this.options.name, message.id, message.receives, true);
  }

  #keep(message: Message): void {
    writeJson(join(this.#folder, `${message.id}.json`), message);
  }

  #forget(message: Message): void {
    this.#waiting.delete(message.id);
    removeFile(join(this.#folder, `${message.id}.json`));
  }
}
