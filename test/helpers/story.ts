/** Somebody who uses Rebound by mail, on a local stack whose clock the story sets: says things, gets answers, and everything is written down. */
import { composeMail } from '../../lib/local/mailbox/draft.ts';
import { parseForShowing, type ShownMail } from '../../lib/local/mailbox/parse.ts';
import { shiftToArrive } from '../../lib/local/redate.ts';
import type { LocalStack } from '../../lib/local/stack.ts';
import { mail } from './stack.ts';

export interface Heard extends ShownMail {
  id: string;
  at: string;
}

/** One mail of the story, whichever way it went. */
export interface Line {
  at: string;
  isOurs: boolean;
  subject: string;
  text: string;
}

export class Storyteller {
  readonly #stack: LocalStack;
  readonly #address: string;
  readonly lines: Line[] = [];

  constructor(stack: LocalStack, address: string) {
    this.#stack = stack;
    this.#address = address;
  }

  /** Sets the clock; gives the mails that Rebound sent on the way, oldest first. */
  until(instant: string): Promise<Heard[]> {
    return this.#listen(() => this.#stack.timeline.moveTo(Date.parse(instant)));
  }

  /** Sends a raw mail as it is. */
  send(raw: Buffer | string, envelopeFrom = this.#address): Promise<Heard[]> {
    return this.#listen(() => this.#stack.deliver(raw, { from: envelopeFrom, recipients: [this.#stack.mailbox] }));
  }

  /** Forwards a stored mail so that it arrives now; `note` is what the transcript shows of it. */
  async forward(raw: Buffer, note: string): Promise<Heard[]> {
    const moved = shiftToArrive(raw, this.#stack.clock.nowMs());
    this.lines.push({ at: this.#stack.clock.now(), isOurs: false, subject: (await parseForShowing(moved)).Subject, text: note });
    return this.send(moved);
  }

  /** Answers a mail, or the newest one, as a mail client does: in the thread, with a quote. */
  async reply(text: string, to?: Heard): Promise<Heard[]> {
    const answered = to?.id ?? this.#stack.outbox.list().find(one => one.recipients.includes(this.#address))!.id;
    const draft = await composeMail({ from: this.#address, text, replyTo: answered }, this.#stack.outbox.raw(answered), {
      mailbox: this.#stack.mailbox,
      now: this.#stack.clock.now(),
    });
    this.lines.push({ at: this.#stack.clock.now(), isOurs: false, subject: (await parseForShowing(draft.raw)).Subject, text });
    return this.#listen(() => this.#stack.deliver(draft.raw, { from: this.#address, recipients: [draft.to] }));
  }

  async #listen(work: () => Promise<unknown>): Promise<Heard[]> {
    const before = new Set(this.#stack.outbox.list().map(one => one.id));
    await work();
    const fresh = this.#stack.outbox
      .list()
      .filter(one => !before.has(one.id))
      .reverse();
    const heard = await Promise.all(
      fresh.map(async ({ id, at }) => ({ ...(await parseForShowing(this.#stack.outbox.raw(id)!)), id, at })),
    );
    for (const one of heard) this.lines.push({ at: one.at, isOurs: true, subject: one.Subject, text: one.Text });
    return heard;
  }
}

/** A plain forward in Gmail's form. */
export const gmailForward = (
  from: string,
  original: { from: string; subject: string; date: string; text: string },
  date: string,
  id: string,
): string =>
  mail(
    {
      From: from,
      To: 'plan@rebound.example',
      Subject: `Fwd: ${original.subject}`,
      Date: date,
      'Message-ID': `<${id}@quietpost.example>`,
      'Content-Type': 'text/plain; charset=utf-8',
    },
    `---------- Forwarded message ---------\nFrom: ${original.from}\nDate: ${original.date}\nSubject: ${original.subject}\nTo: ${from}\n\n\n${original.text}\n`,
  );
