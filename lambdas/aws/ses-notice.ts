/** The notice SES sends when it has stored a mail (SNS action of the receipt rule, raw delivery through SQS), read tolerantly. */

export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED';

export interface MailNotice {
  /** SES's id of the mail: the key of everything that follows from it. */
  mailId: string;
  /** Key of the stored raw mail. */
  key: string;
  /** Instant SES took it. */
  receivedAt: string;
  /** Recipients of the SMTP envelope that matched the rule, lower case. */
  recipients: string[];
  /** Envelope sender, '' for the null Return-Path. */
  envelopeSender: string;
  /** Null: the notice did not say (never to be read as PASS). */
  verdicts: { spam: Verdict | null; virus: Verdict | null; spf: Verdict | null; dkim: Verdict | null; dmarc: Verdict | null };
}

const VERDICTS = new Set(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']);
type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Null for a body that is no such notice (SES's set-up message, or anything without `receipt`): to be ignored, not to be retried.
 * A body wrapped by SNS (raw delivery off) is unwrapped.
 */
export function parseMailNotice(body: string): MailNotice | null {
  const json = unwrap(body);
  const receipt = json?.['receipt'];
  const mail = json?.['mail'];
  if (!isObject(receipt) || !isObject(mail)) return null;
  const action = isObject(receipt['action']) ? receipt['action'] : {};
  const mailId = text(mail['messageId']);
  const key = text(action['objectKey']);
  if (!mailId || !key) return null;
  const verdict = (name: string): Verdict | null => {
    const field = receipt[name];
    const status = isObject(field) ? text(field['status']).toUpperCase() : '';
    return VERDICTS.has(status) ? (status as Verdict) : null;
  };
  const recipients = Array.isArray(receipt['recipients']) ? receipt['recipients'].map(text) : [];
  const source = text(mail['source']).trim().toLowerCase();
  return {
    mailId,
    key,
    receivedAt: instant(receipt['timestamp']) ?? instant(mail['timestamp']) ?? '',
    recipients: recipients.map(address => address.trim().toLowerCase()).filter(Boolean),
    // SES shows the null Return-Path as '' or as its own bounce placeholder.
    envelopeSender: source === '<>' ? '' : source,
    verdicts: {
      spam: verdict('spamVerdict'),
      virus: verdict('virusVerdict'),
      spf: verdict('spfVerdict'),
      dkim: verdict('dkimVerdict'),
      dmarc: verdict('dmarcVerdict'),
    },
  };
}

/** The JSON of a queue message, out of SNS's envelope where there is one; null when it is none. */
export function unwrap(body: string): Json | null {
  try {
    const json: unknown = JSON.parse(body);
    if (!isObject(json)) return null;
    if (json['Type'] === 'Notification' && typeof json['Message'] === 'string') {
      const inner: unknown = JSON.parse(json['Message']);
      return isObject(inner) ? inner : null;
    }
    return json;
  } catch {
    return null;
  }
}

function instant(value: unknown): string | null {
  const ms = Date.parse(text(value));
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}
