/** What happens when: fires schedules, redeliveries and the daily reconcile as the clock reaches them, by itself or all the way to an instant. */
import { join } from 'node:path';
import type { LocalClock } from './clock.ts';
import { readJson, writeJson } from './disk.ts';
import type { Queue } from './queue.ts';
import type { Scheduler } from './scheduler.ts';

export interface TimelineOptions {
  dataDir: string;
  clock: LocalClock;
  scheduler: Scheduler;
  queues: Queue[];
  /** The daily function; never rejects. */
  reconcile: (time: string) => Promise<void>;
}

const LOOK_EVERY_MS = 250;
const DAY_MS = 86_400_000;
/** The rule's hour, UTC. */
const RECONCILE_HOUR = 3;

export class Timeline {
  readonly #options: TimelineOptions;
  readonly #file: string;
  #nextReconcile: number;
  #timer: NodeJS.Timeout | null = null;
  /** One thing at a time: looks and moves wait for each other here. */
  #turn: Promise<unknown> = Promise.resolve();
  #fired = 0;
  #isStirring = false;
  #isStopped = false;

  constructor(options: TimelineOptions) {
    this.#options = options;
    this.#file = join(options.dataDir, 'timeline.json');
    this.#nextReconcile =
      readJson<{ nextReconcile: number }>(this.#file)?.nextReconcile ?? nextReconcileAfter(options.clock.nowMs());
  }

  start(): void {
    this.#timer = setInterval(() => this.stir(), LOOK_EVERY_MS);
    this.stir();
  }

  /** Looks soon, without waiting for the outcome. A look that is already waiting its turn will see what is new. */
  stir(): void {
    if (this.#isStopped || this.#isStirring) return;
    this.#isStirring = true;
    void this.#take(() => this.#settle()).finally(() => {
      this.#isStirring = false;
    });
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    this.#isStopped = true;
    await Promise.all(this.#options.queues.map(queue => queue.stop()));
    await this.#turn;
  }

  /** Waits until nothing is due now and no function runs. What waits for a later redelivery is not waited for. */
  idle(): Promise<void> {
    return this.#take(() => this.#settle());
  }

  /** The next instant (Unix ms) at which something happens by itself. */
  next(): number {
    const { queues, scheduler } = this.#options;
    const instants = [scheduler.nextDue(), ...queues.map(queue => queue.nextVisible()), this.#nextReconcile];
    return Math.min(...instants.filter(at => at !== null));
  }

  /**
   * Moves the clock to an instant, stopping at everything that is due before it: set the clock there, fire, wait until all is idle, go on.
   * Gives the number of schedules and daily runs fired on the way.
   */
  moveTo(target: number): Promise<number> {
    return this.#take(async () => {
      await this.#settle();
      const before = this.#fired;
      for (let next = this.next(); next <= target && !this.#isStopped; next = this.next()) {
        this.#options.clock.moveTo(next);
        await this.#settle();
      }
      this.#options.clock.moveTo(target);
      await this.#settle();
      return this.#fired - before;
    });
  }

  /** Fires and works until nothing more is due at this moment. */
  async #settle(): Promise<void> {
    const { clock, queues, reconcile, scheduler } = this.#options;
    for (;;) {
      this.#fired += scheduler.fire(clock.nowMs());
      await Promise.all(queues.map(queue => queue.work()));
      if (clock.nowMs() >= this.#nextReconcile) {
        await reconcile(clock.now());
        this.#fired++;
        this.#nextReconcile = nextReconcileAfter(clock.nowMs());
        writeJson(this.#file, { nextReconcile: this.#nextReconcile });
      }
      if (this.#isStopped || this.next() > clock.nowMs()) return;
    }
  }

  #take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => {});
    return mine;
  }
}

function nextReconcileAfter(ms: number): number {
  const today = Math.floor(ms / DAY_MS) * DAY_MS + RECONCILE_HOUR * 3_600_000;
  return today > ms ? today : today + DAY_MS;
}
