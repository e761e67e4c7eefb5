/** Amazon SES version 1, SendRawEmail only: takes a finished mail, gives it its Message-ID and Date, and "delivers" it to the outbox. */
import { randomUUID } from 'node:crypto';
import type { AwsResponse, Service } from './gateway.ts';
import { bareAddress, bareAddresses, firstValue, readFields, replaceFields } from './header.ts';
import type { Outbox } from './outbox.ts';
import { makeFeedback } from './ses-feedback.ts';
import { escapeXml, xml } from './xml.ts';

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_RECIPIENTS = 50;
const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/';

export interface SesOptions {
  /** The one verified identity. */
  domain: string;
  outbox: Outbox;
  now: () => string;
  /** Where bounces and complaints are told, as the configuration set does. */
  onFeedback: (notice: object) => void;
}

export function makeSes({ domain, outbox, now, onFeedback }: SesOptions): Service {
  return ({ body }) => {
    const form = new URLSearchParams(body.toString());
    if (form.get('Action') !== 'SendRawEmail')
      return failure('InvalidAction', `Could not find operation ${form.get('Action')} for version 2010-12-01`);
    const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
    if (raw.length > MAX_BYTES) return failure('InvalidParameterValue', 'Message length is more than 10485760 bytes long.');
    const fields = readFields(raw);
    const sender = bareAddress(firstValue(fields, 'From'));
    const source = bareAddress(form.get('Source')) || sender;
    const named = [...form].filter(([key]) => key.startsWith('Destinations.member.')).map(([, value]) => bareAddress(value));
    const recipients = named.length ? named : ['To', 'Cc', 'Bcc'].flatMap(name => bareAddresses(firstValue(fields, name)));
    if (!sender) return failure('InvalidParameterValue', "Missing required header 'From'.");
    if (!recipients.length || recipients.some(address => !address))
      return failure('InvalidParameterValue', "Missing required header 'To'.");
    if (recipients.length > MAX_RECIPIENTS) return failure('InvalidParameterValue', 'Recipient count exceeds 50.');
    const foreign = [sender, source].filter(address => !isOf(address, domain));
    if (foreign.length)
      return failure(
        'MessageRejected',
        `Email address is not verified. The following identities failed the check in region US-EAST-1: ${foreign[0]}`,
      );

    const id = `0100${Date.parse(now()).toString(16).padStart(12, '0')}-${randomUUID().slice(0, 8)}-${randomUUID()}-000000`;
    const at = now();
    const sent = replaceFields(
      raw,
      ['Message-ID', 'Date', 'Bcc', 'Return-Path'],
      `Date: ${rfc5322Date(at)}\r\nMessage-ID: <${id}@email.amazonses.com>\r\n`,
    );
    outbox.add({ id, at, envelopeFrom: source, recipients, isRead: false }, sent);
    for (const notice of makeFeedback({ id, at, source, recipients, fields })) onFeedback(notice);
    return xml(
      200,
      `<SendRawEmailResponse xmlns="${NAMESPACE}"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
    );
  };
}

const isOf = (address: string, domain: string): boolean => address.endsWith(`@${domain}`) || address.endsWith(`.${domain}`);
export const rfc5322Date = (iso: string): string => new Date(iso).toUTCString().replace('GMT', '+0000');

const failure = (code: string, message: string): AwsResponse =>
  xml(
    400,
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
