/** The stack's own API under `/_local/`: hand in a mail, write one, see what came in and what was understood, move the clock. */
import { parseInstant, parseSpan } from '../clock.ts';
import { bareAddress, bareAddresses, firstValue, readFields } from '../header.ts';
import { type Envelope, fromDomain } from '../inbound.ts';
import { shiftToArrive } from '../redate.ts';
import { readSample } from '../sample.ts';
import { isOurs } from '../smtp.ts';
import { composeMail, type Draft } from './draft.ts';
import { parseForShowing } from './parse.ts';
import type { MailboxOptions } from './server.ts';
import { openUnderstood } from './understood.ts';
import { type Answer, json, notFound, type Request, refuse, text } from './web.ts';

const TEN_YEARS_MS = 10 * 366 * 86_400_000;

export class LocalApi {
  readonly #options: MailboxOptions;
  readonly #understood: ReturnType<typeof openUnderstood>;

  constructor(options: MailboxOptions) {
    this.#options = options;
    this.#understood = openUnderstood(options.aws.endpoint, options.aws.table);
  }

  close(): void {
    this.#understood.close();
  }

  async answer(request: Request): Promise<Answer | null> {
    const { method, path } = request;
    if (!path.startsWith('/_local/')) return null;
    const route = `${method} ${path}`;
    if (route === 'GET /_local/clock') return json(200, this.#time());
    if (route === 'POST /_local/clock') return this.#move(request);
    if (route === 'POST /_local/mail') return this.#accept(request);
    if (route === 'POST /_local/compose') return this.#compose(request);
    if (route === 'POST /_local/sample') return this.#sample();
    if (route === 'GET /_local/idle') return this.#idle();
    if (route === 'GET /_local/received')
      return json(200, { mailbox: this.#options.mailbox, received: await this.#received(request.query) });
    const [, id = '', rest] = path.match(/^\/_local\/received\/([a-z0-9]+)(\/raw|\.html)?$/) ?? [];
    const raw = id && method === 'GET' ? this.#options.inbound.raw(id) : null;
    if (!raw) return notFound();
    if (rest === '/raw') return text(200, raw);
    const shown = await parseForShowing(raw);
    if (rest) return { status: 200, type: 'text/html; charset=utf-8', body: shown.HTML, isMail: true };
    return json(200, { ID: id, ...shown });
  }

  #time(): object {
    const { clock, timeline } = this.#options;
    return { now: clock.now(), next: new Date(timeline.next()).toISOString() };
  }

  async #idle(): Promise<Answer> {
    await this.#options.timeline.idle();
    return json(200, this.#time());
  }

  async #move({ body }: Request): Promise<Answer> {
    const { clock, outbox, timeline } = this.#options;
    const { advance, to } = JSON.parse(body.toString() || '{}') as { advance?: unknown; to?: unknown };
    const span = typeof advance === 'string' ? parseSpan(advance) : null;
    const target = typeof to === 'string' ? parseInstant(to) : span === null ? null : clock.nowMs() + span;
    if (target === null) return refuse(400, 'send {"advance":"3d"} (s, m, h, d, w) or {"to":"2026-12-01T08:30:00Z"}');
    if (target < clock.nowMs() - 1000) return refuse(400, `time moves forward only; it is ${clock.now()}`);
    if (target > clock.nowMs() + TEN_YEARS_MS) return refuse(400, 'at most ten years at once');
    const before = new Set(outbox.list().map(mail => mail.id));
    const fired = await timeline.moveTo(target);
    const sent = outbox.list().filter(mail => !before.has(mail.id));
    return json(200, { ...this.#time(), fired, sent: sent.map(mail => mail.id).reverse() });
  }

  /** A raw mail, taken as if the From domain's own server had sent it. `?from=` and `?to=` set the envelope. */
  async #accept({ body, query }: Request): Promise<Answer> {
    const { mailbox } = this.#options;
    if (!body.length) return refuse(400, 'send the raw mail as the body');
    const fields = readFields(body);
    const named = query.getAll('to').length
      ? query.getAll('to')
      : ['X-Forwarded-To', 'Delivered-To', 'Resent-To', 'To', 'Cc'].flatMap(name => bareAddresses(firstValue(fields, name)));
    const ours = [...new Set(named.filter(address => isOurs(address, mailbox)))];
    if (query.has('to') && !ours.length) return refuse(550, `mail is taken for ${mailbox} and its subaddresses only`);
    const from = query.get('from') ?? bareAddress(firstValue(fields, 'From'));
    return this.#deliver(body, {
      from: from === '<>' ? '' : from,
      recipients: ours.length ? ours : [mailbox],
      vouchedFor: fromDomain(body),
    });
  }

  async #compose({ body }: Request): Promise<Answer> {
    const { clock, mailbox, outbox } = this.#options;
    const draft = JSON.parse(body.toString() || '{}') as Draft;
    if (!/^[^\s@<>]+@[^\s@<>]+$/.test(draft.from ?? '')) return refuse(400, 'from must be an address');
    const answered = draft.replyTo ? outbox.raw(draft.replyTo) : null;
    if (draft.replyTo && !answered) return notFound();
    const { raw, to } = await composeMail(draft, answered, { mailbox, now: clock.now() });
    if (!isOurs(to, mailbox)) return refuse(550, `mail is taken for ${mailbox} and its subaddresses only`);
    return this.#deliver(raw, { from: draft.from, recipients: [to], vouchedFor: fromDomain(raw) });
  }

  async #sample(): Promise<Answer> {
    const { clock, mailbox } = this.#options;
    const raw = shiftToArrive(readSample(), clock.nowMs());
    return this.#deliver(raw, { from: bareAddress(firstValue(readFields(raw), 'From')), recipients: [mailbox] });
  }

  async #deliver(raw: Buffer, envelope: Envelope): Promise<Answer> {
    const { id, at, verdicts } = await this.#options.inbound.accept(raw, envelope);
    return json(202, { id, at, envelope: { from: envelope.from, recipients: envelope.recipients }, verdicts });
  }

  async #received(query: URLSearchParams): Promise<object[]> {
    const { inbound } = this.#options;
    const limit = Math.min(Number(query.get('limit')) || 50, 200);
    inbound.tidy();
    const mails = inbound.list().slice(0, limit);
    return Promise.all(
      mails.map(async mail => {
        const fields = readFields(inbound.raw(mail.id) ?? Buffer.alloc(0));
        const [from, subject, messageId] = ['From', 'Subject', 'Message-ID'].map(name => firstValue(fields, name) ?? '');
        return {
          ...mail,
          from: decodeWords(from!),
          subject: decodeWords(subject!),
          messageId,
          understood: await this.#understood.of(mail.id),
        };
      }),
    );
  }
}

/** Encoded words of a header field (RFC 2047), for showing. */
export function decodeWords(value: string): string {
  return value
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?([\w-]+)(?:\*[\w-]+)?\?([bq])\?([^?]*)\?=/gi, (whole, charset: string, how: string, coded: string) => {
      const bytes = /b/i.test(how)
        ? Buffer.from(coded, 'base64')
        : Buffer.from(
            coded
              .replace(/_/g, ' ')
              .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          );
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    });
}
