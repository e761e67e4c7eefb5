/** The part of Mailpit's HTTP API (v1) that tools use, over what Rebound has sent: list, read, search, mark, delete. */
import type { Outbox, SentMail } from '../outbox.ts';
import { parseForShowing, type ShownMail } from './parse.ts';
import { matchesQuery } from './search.ts';
import { type Answer, json, notFound, type Request, text } from './web.ts';

export class MailpitApi {
  readonly #outbox: Outbox;
  readonly #parsed = new Map<string, ShownMail>();

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  /** The answer for a path under `/api/v1/` or `/view/`, or null for one that is not Mailpit's. */
  async answer({ method, path, query, body }: Request): Promise<Answer | null> {
    if (path === '/api/v1/messages' && method === 'GET') return json(200, await this.#page(query, this.#outbox.list()));
    if (path === '/api/v1/search' && method === 'GET')
      return json(200, await this.#page(query, await this.#search(query.get('query') ?? '')));
    if (path === '/api/v1/messages' && method === 'PUT') {
      const { IDs, Read } = parseIds(body);
      for (const id of IDs ?? this.#outbox.list().map(mail => mail.id)) this.#outbox.markRead(id, Read ?? true);
      return text(200, 'ok');
    }
    if ((path === '/api/v1/messages' || path === '/api/v1/search') && method === 'DELETE') {
      const ids = path.endsWith('search')
        ? (await this.#search(query.get('query') ?? '')).map(mail => mail.id)
        : parseIds(body).IDs;
      this.#outbox.remove(ids?.length || path.endsWith('search') ? ids : undefined);
      return text(200, 'ok');
    }
    if (path === '/api/v1/info' && method === 'GET') {
      const mails = this.#outbox.list();
      return json(200, {
        Version: 'rebound',
        Database: '',
        Messages: mails.length,
        Unread: mails.filter(mail => !mail.isRead).length,
        Tags: {},
      });
    }
    const [, kind, asked = '', rest = ''] =
      path.match(/^\/(api\/v1\/message|view)\/([\w-]+)(\/raw|\/headers|\.html|\.txt)?$/) ?? [];
    if (!kind || method !== 'GET') return null;
    const mail = this.#outbox.list().find(one => asked === 'latest' || one.id === asked);
    const raw = mail && this.#outbox.raw(mail.id);
    if (!mail || !raw) return notFound();
    if (rest === '/raw') return text(200, raw);
    const shown = await this.#show(mail);
    if (rest === '/headers') return json(200, groupHeader(shown.header));
    if (kind === 'view')
      return rest === '.txt'
        ? text(200, shown.Text)
        : { status: 200, type: 'text/html; charset=utf-8', body: shown.HTML, isMail: true };
    if (rest) return null;
    this.#outbox.markRead(mail.id, true);
    const { header: _, ...fields } = shown;
    return json(200, {
      ID: mail.id,
      ...fields,
      ReturnPath: mail.envelopeFrom,
      Tags: [],
      Username: '',
      ListUnsubscribe: unsubscribe(shown.header),
    });
  }

  async #page(query: URLSearchParams, mails: readonly SentMail[]): Promise<object> {
    const start = Math.max(0, Number(query.get('start')) || 0);
    const limit = query.has('limit') ? Math.max(0, Number(query.get('limit')) || 0) : 50;
    const page = mails.slice(start, start + limit);
    const all = this.#outbox.list();
    return {
      total: all.length,
      unread: all.filter(mail => !mail.isRead).length,
      count: page.length,
      messages_count: mails.length,
      messages_unread: mails.filter(mail => !mail.isRead).length,
      start,
      tags: [],
      messages: await Promise.all(page.map(mail => this.#summary(mail))),
    };
  }

  async #summary(mail: SentMail): Promise<object> {
    const { MessageID, From, To, Cc, Bcc, ReplyTo, Subject, Size, Text, Attachments } = await this.#show(mail);
    const Snippet = Text.replace(/\s+/g, ' ').trim().slice(0, 250);
    return {
      ID: mail.id, MessageID, Read: mail.isRead, From, To, Cc, Bcc, ReplyTo, Subject, Created: mail.at, Username: '', Tags: [], Size,
      Attachments: Attachments.length, Snippet,
    }; // biome-ignore format: Mailpit's order
  }

  async #search(query: string): Promise<SentMail[]> {
    const found: SentMail[] = [];
    for (const mail of this.#outbox.list()) if (matchesQuery(query, mail, await this.#show(mail))) found.push(mail);
    return found;
  }

  /** Parsed once; a mail never changes. */
  async #show(mail: SentMail): Promise<ShownMail> {
    const kept = this.#parsed.get(mail.id);
    if (kept) return kept;
    const shown = await parseForShowing(this.#outbox.raw(mail.id) ?? Buffer.alloc(0));
    if (this.#parsed.size >= 500) this.#parsed.clear();
    this.#parsed.set(mail.id, shown);
    return shown;
  }
}

function parseIds(body: Buffer): { IDs?: string[]; Read?: boolean } {
  return (body.length ? JSON.parse(body.toString()) : {}) as { IDs?: string[]; Read?: boolean };
}

function groupHeader(header: string): Record<string, string[]> {
  const grouped: Record<string, string[]> = {};
  for (const line of header.split(/\r?\n(?![ \t])/)) {
    const at = line.indexOf(':');
    if (at > 0)
      (grouped[line.slice(0, at)] ??= []).push(
        line
          .slice(at + 1)
          .replace(/\r?\n[ \t]+/g, ' ')
          .trim(),
      );
  }
  return grouped;
}

function unsubscribe(header: string): object {
  const fields = groupHeader(header);
  const value = fields['List-Unsubscribe']?.[0] ?? '';
  return {
    Header: value,
    Links: [...value.matchAll(/<([^>]+)>/g)].map(match => match[1]),
    Errors: '',
    HeaderPost: fields['List-Unsubscribe-Post']?.[0] ?? '',
  };
}
