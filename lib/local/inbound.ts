/** What SES does with a mail it takes: checks it, puts its own header block on top, stores it in S3, and tells the inbound queue. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { RAW_MAIL_PREFIX } from '../../lambdas/aws/env.ts';
import { type Authentication, authenticate } from './authenticate.ts';
import { readFolder, readJson, removeFile, writeJson } from './disk.ts';
import { bareAddress, bareAddresses, firstValue, readFields } from './header.ts';
import type { ObjectStore } from './s3.ts';
import { rfc5322Date } from './ses.ts';
import { BUCKET } from './settings.ts';
import { makeResolver, type parseZone } from './zone.ts';

export interface Envelope {
  /** '' for the null sender. */
  from: string;
  recipients: string[];
  ip?: string;
  helo?: string;
  /** Check the mail as if this domain's own server had sent it. */
  vouchedFor?: string;
}

/** A mail that was taken, for the mailbox page; what became of it stands in the table. */
export interface ReceivedMail {
  id: string;
  at: string;
  envelopeFrom: string;
  recipients: string[];
  size: number;
  verdicts: { spam: string; virus: string; spf: string; dkim: string; dmarc: string };
}

export interface InboundOptions {
  dataDir: string;
  zone: ReturnType<typeof parseZone>;
  objects: ObjectStore;
  now: () => string;
  /** Puts a notice into the inbound queue; on disk when it returns. */
  notify: (notice: object) => void;
}

export class Inbound {
  readonly #options: InboundOptions;
  readonly #folder: string;
  readonly #mails: ReceivedMail[];

  constructor(options: InboundOptions) {
    this.#options = options;
    this.#folder = join(options.dataDir, 'received');
    this.#mails = readFolder<ReceivedMail>(this.#folder).sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** Newest first. */
  list(): readonly ReceivedMail[] {
    return this.#mails;
  }

  raw(id: string): Buffer | null {
    return this.#mails.some(mail => mail.id === id) ? this.#options.objects.get(RAW_MAIL_PREFIX + id) : null;
  }

  /** The notice of a mail once more, as a queue may deliver it twice. */
  noticeOf(id: string): object {
    return readJson<object>(join(this.#folder, `${id}.notice`)) ?? {};
  }

  /** Drops mails from the page's list whose stored bytes are gone (erased, expired). */
  tidy(): void {
    for (const mail of this.#mails.filter(one => !this.#options.objects.get(RAW_MAIL_PREFIX + one.id))) {
      for (const ending of ['json', 'notice']) removeFile(join(this.#folder, `${mail.id}.${ending}`));
      this.#mails.splice(this.#mails.indexOf(mail), 1);
    }
  }

  /** Takes a mail. When it returns, nothing of it can be lost: the mail and the notice are on disk. */
  async accept(raw: Buffer, envelope: Envelope): Promise<ReceivedMail> {
    const { objects, now, notify, zone } = this.#options;
    const id = newMailId();
    const at = now();
    // What the peer says (HELO, addresses) must not start a line of its own in the block that is trusted.
    const said = (text: string) => text.replace(/[^\x21-\x7e]/g, '?');
    const session = { ip: envelope.ip ?? '127.0.0.1', helo: said(envelope.helo || 'localhost'), sender: said(envelope.from) };
    const checked = await authenticate(raw, session, makeResolver(zone, envelope.vouchedFor));
    const scans = scan(raw);
    const stored = Buffer.concat([
      Buffer.from(ownHeader(id, at, session, said(envelope.recipients[0] ?? ''), checked, scans), 'latin1'),
      raw,
    ]);
    objects.put(RAW_MAIL_PREFIX + id, stored);
    const { spf, dkim, dmarc } = checked;
    const mail = {
      id,
      at,
      envelopeFrom: envelope.from,
      recipients: envelope.recipients,
      size: stored.length,
      verdicts: { ...scans, spf, dkim, dmarc },
    };
    writeJson(join(this.#folder, `${id}.json`), mail);
    const notice = makeNotice(mail, checked, stored);
    writeJson(join(this.#folder, `${id}.notice`), notice);
    notify(notice);
    this.#mails.unshift(mail);
    return mail;
  }
}

/** SES's ids of received mails: forty lower-case letters and digits. */
const newMailId = (): string => [...randomBytes(40)].map(byte => 'abcdefghijklmnopqrstuvwxyz0123456789'[byte % 36]).join('');

/** The two public test strings for scanners; SES's scanning is otherwise not imitated. */
function scan(raw: Buffer): { spam: string; virus: string } {
  const text = raw.toString('latin1');
  return {
    spam: text.includes('XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL') ? 'FAIL' : 'PASS',
    virus: text.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE') ? 'FAIL' : 'PASS',
  };
}

/** The header block that SES puts on top; only this block can be trusted. */
function ownHeader(
  id: string,
  at: string,
  session: { ip: string; helo: string; sender: string },
  recipient: string,
  checked: Authentication,
  scans: { spam: string; virus: string },
): string {
  const lines = [
    `Return-Path: <${session.sender}>`,
    `Received: from ${session.helo} (${session.helo} [${session.ip}])\r\n by inbound-smtp.us-east-1.amazonaws.com with SMTP id ${id}\r\n for ${recipient};\r\n ${rfc5322Date(at)} (UTC)`,
    `X-SES-Spam-Verdict: ${scans.spam}`,
    `X-SES-Virus-Verdict: ${scans.virus}`,
    `Received-SPF: ${checked.receivedSpf}`,
    `Authentication-Results: ${checked.results}`,
    `X-SES-RECEIPT: ${randomBytes(45).toString('base64')}`,
  ];
  return lines.map(line => `${line}\r\n`).join('');
}

/** The notice of SES's S3 action, as SNS hands it to the queue with raw delivery. */
function makeNotice(mail: ReceivedMail, checked: Authentication, stored: Buffer): object {
  const fields = readFields(stored);
  const headers = fields.slice(0, 200);
  const verdict = (status: string) => ({ status });
  return {
    notificationType: 'Received',
    mail: {
      timestamp: mail.at,
      source: mail.envelopeFrom,
      messageId: mail.id,
      destination: mail.recipients,
      headersTruncated: headers.length < fields.length,
      headers,
      commonHeaders: {
        returnPath: mail.envelopeFrom,
        from: [firstValue(fields, 'From') ?? ''],
        date: firstValue(fields, 'Date') ?? undefined,
        to: bareAddresses(firstValue(fields, 'To')),
        messageId: firstValue(fields, 'Message-ID') ?? undefined,
        subject: firstValue(fields, 'Subject') ?? undefined,
      },
    },
    receipt: {
      timestamp: mail.at,
      processingTimeMillis: 20,
      recipients: mail.recipients,
      spamVerdict: verdict(mail.verdicts.spam),
      virusVerdict: verdict(mail.verdicts.virus),
      spfVerdict: verdict(checked.spf),
      dkimVerdict: verdict(checked.dkim),
      dmarcVerdict: verdict(checked.dmarc),
      ...(checked.dmarcPolicy && { dmarcPolicy: checked.dmarcPolicy }),
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:us-east-1:000000000000:rebound-inbound',
        bucketName: BUCKET,
        objectKeyPrefix: RAW_MAIL_PREFIX,
        objectKey: RAW_MAIL_PREFIX + mail.id,
      },
    },
  };
}

/** Domain of the header From, for `vouchedFor`. */
export const fromDomain = (raw: Buffer): string =>
  bareAddress(firstValue(readFields(raw), 'From'))
    .split('@')
    .pop() ?? '';
