/** What Rebound has sent: the mails that SES accepted, kept on disk, newest first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder, readFolder, removeFile, writeDurably, writeJson } from './disk.ts';

export interface SentMail {
  /** SES's id, also the mailbox API's. */
  id: string;
  /** Instant SES accepted it. */
  at: string;
  envelopeFrom: string;
  recipients: string[];
  isRead: boolean;
}

export class Outbox {
  readonly #folder: string;
  readonly #mails: SentMail[];

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'sent');
    this.#mails = readFolder<SentMail>(this.#folder).sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** On disk when it returns. */
  add(mail: SentMail, raw: Buffer): void {
    writeDurably(join(this.#folder, `${mail.id}.eml`), raw);
    writeJson(join(this.#folder, `${mail.id}.json`), mail);
    this.#mails.unshift(mail);
  }

  /** Newest first. */
  list(): readonly SentMail[] {
    return this.#mails;
  }

  raw(id: string): Buffer | null {
    return this.#mails.some(mail => mail.id === id) ? readFileSync(join(this.#folder, `${id}.eml`)) : null;
  }

  markRead(id: string, isRead: boolean): void {
    const mail = this.#mails.find(one => one.id === id);
    if (!mail || mail.isRead === isRead) return;
    mail.isRead = isRead;
    writeJson(join(this.#folder, `${id}.json`), mail);
  }

  /** Takes these mails away, or all. */
  remove(ids?: string[]): void {
    const gone = new Set(ids ?? this.#mails.map(mail => mail.id));
    for (const name of listFolder(this.#folder))
      if (gone.has(name.replace(/\.(eml|json)$/, ''))) removeFile(join(this.#folder, name));
    this.#mails.splice(0, this.#mails.length, ...this.#mails.filter(mail => !gone.has(mail.id)));
  }
}
