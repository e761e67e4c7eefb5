/** The flow's hands as fakes around a real table: mails sent are kept, wakes are noted, time stands where the test puts it. */
import type { LogFields } from '../../lambdas/aws/log.ts';
import type { MailNotice } from '../../lambdas/aws/ses-notice.ts';
import type { IncomingMail } from '../../lambdas/flow/incoming.ts';
import type { World } from '../../lambdas/flow/world.ts';
import type { TestTable } from '../store/open-test-table.ts';

export interface SentMail {
  to: string;
  raw: string;
  /** Bare Message-ID. */
  id: string;
  /** Text part, decoded. */
  text: string;
  header(name: string): string;
}

/** The address that an answer to a mail goes to. */
export const replyTo = (mail: SentMail): string => /<?([^\s<>]+@[^\s<>]+)>?$/.exec(mail.header('Reply-To'))![1]!;

export interface FakeWorld {
  world: World;
  sent: SentMail[];
  wakes: Map<string, string>;
  lines: { event: string; fields: LogFields }[];
  stored: Map<string, Buffer>;
  setNow(instant: string): void;
  /** Makes the next send fail before SES has it, or after. */
  failSend(when: 'before' | 'after' | null): void;
  /** Stores a raw mail and gives its notice. */
  arrive(
    raw: string,
    notice?: Partial<Omit<MailNotice, 'verdicts'>> & { verdicts?: Partial<MailNotice['verdicts']> },
  ): IncomingMail;
}

let mails = 0;

export function fakeWorld(at: TestTable, start = '2026-11-24T15:00:00.000Z'): FakeWorld {
  let now = start;
  let fault: 'before' | 'after' | null = null;
  const sent: SentMail[] = [];
  const wakes = new Map<string, string>();
  const lines: FakeWorld['lines'] = [];
  const stored = new Map<string, Buffer>();
  const world: World = {
    now: () => now,
    requestId: 'request-1',
    settings: {
      table: '',
      bucket: '',
      mailbox: 'plan@rebound.example',
      configurationSet: '',
      scheduleGroup: '',
      scheduleRoleArn: '',
      dueQueueArn: '',
      dueDeadLetterArn: '',
      tokenSecret: '',
      unsubscribeUrl: 'https://stop.rebound.example',
      access: 'open',
      defaultZone: 'America/New_York',
      defaultRegion: 'us',
      rawMailDays: '30',
      closedCaseMonths: '24',
      dailyBudget: '1000',
      environment: 'test',
    },
    table: at.table,
    rawMails: {
      get: async key => {
        const raw = stored.get(key);
        return raw ? { state: 'read', raw } : { state: 'missing' };
      },
      remove: async key => void stored.delete(key),
      async *list(from, to) {
        for (const key of stored.keys()) yield { key, mailId: key.slice(8), at: from < to ? now : now };
      },
    },
    mailer: {
      send: async ({ to, raw }) => {
        if (fault === 'before') throw new Error('injected: not accepted');
        const id = `sent-${sent.length + 1}-${process.hrtime.bigint()}@email.amazonses.com`;
        sent.push(describe(to, raw.toString('latin1'), id));
        if (fault === 'after') throw new Error('injected: accepted, answer lost');
        return id;
      },
    },
    wake: {
      set: async (personId, instant) => void wakes.set(personId, instant),
      clear: async personId => void wakes.delete(personId),
    },
    keys: { current: 'k1', keys: { k1: 'a-test-key-of-some-length' } },
    log: {
      line: (event, fields) => void lines.push({ event, fields }),
      fault: (event, _error, fields) => void lines.push({ event, fields }),
      count: () => {},
      time: () => {},
      flush: () => {},
    },
  };
  return {
    world,
    sent,
    wakes,
    lines,
    stored,
    setNow: instant => {
      now = instant;
    },
    failSend: when => {
      fault = when;
    },
    arrive: (raw, notice = {}) => {
      const mailId = notice.mailId ?? `mail${++mails}n${process.pid}`;
      const key = `inbound/${mailId}`;
      stored.set(key, Buffer.from(raw.replace(/\r?\n/g, '\r\n')));
      const from = /^From:.*?([^\s<>]+@[^\s<>]+)/im.exec(raw)?.[1]?.toLowerCase() ?? '';
      const to = /^To:.*?([^\s<>,]+@rebound\.example)/im.exec(raw)?.[1]?.toLowerCase() ?? 'plan@rebound.example';
      const verdicts = {
        spam: 'PASS',
        virus: 'PASS',
        spf: 'PASS',
        dkim: 'PASS',
        dmarc: 'PASS',
        ...notice.verdicts,
      } as MailNotice['verdicts'];
      const full = { recipients: [to], envelopeSender: from, ...notice, mailId, key, receivedAt: now, verdicts };
      return { mailId, key, receivedAt: now, notice: full };
    },
  };
}

function describe(to: string, raw: string, id: string): SentMail {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const part = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--\S*_NmP/.exec(raw)?.[1] ?? '';
  const bytes = part
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return {
    to,
    raw,
    id,
    text: Buffer.from(bytes, 'latin1').toString('utf8'),
    header: name => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '',
  };
}
