/** A raw mail taken apart for showing, in the field names of Mailpit's API. */
import { type AddressObject, simpleParser } from 'mailparser';
import { splitHeader } from '../header.ts';

export interface Address {
  Name: string;
  Address: string;
}

export interface ShownMail {
  MessageID: string;
  From: Address | null;
  To: Address[];
  Cc: Address[];
  Bcc: Address[];
  ReplyTo: Address[];
  ReturnPath: string;
  Subject: string;
  Date: string;
  InReplyTo: string;
  References: string[];
  Text: string;
  HTML: string;
  Size: number;
  Inline: Part[];
  Attachments: Part[];
  /** The header as it stands in the mail. */
  header: string;
}
interface Part {
  PartID: string;
  FileName: string;
  ContentType: string;
  ContentID: string;
  Size: number;
}

export async function parseForShowing(raw: Buffer): Promise<ShownMail> {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true });
  const parts = mail.attachments.map((one, i) => ({
    inline: one.contentDisposition === 'inline',
    part: {
      PartID: String(i + 1),
      FileName: one.filename ?? '',
      ContentType: one.contentType,
      ContentID: one.cid ?? '',
      Size: one.size,
    },
  }));
  return {
    MessageID: bare(mail.messageId ?? ''),
    From: addresses(mail.from)[0] ?? null,
    To: addresses(mail.to),
    Cc: addresses(mail.cc),
    Bcc: addresses(mail.bcc),
    ReplyTo: addresses(mail.replyTo),
    ReturnPath: '',
    Subject: mail.subject ?? '',
    Date: (mail.date ?? new Date(0)).toISOString(),
    InReplyTo: bare(mail.inReplyTo ?? ''),
    References: [mail.references ?? []].flat().map(bare),
    Text: mail.text ?? '',
    HTML: mail.html || '',
    Size: raw.length,
    Inline: parts.filter(one => one.inline).map(one => one.part),
    Attachments: parts.filter(one => !one.inline).map(one => one.part),
    header: Buffer.from(splitHeader(raw).header, 'latin1').toString('utf8'),
  };
}

const bare = (id: string): string => id.replace(/^<|>$/g, '');
const addresses = (field: AddressObject | AddressObject[] | undefined): Address[] =>
  [field ?? []].flat().flatMap(one => one.value.map(({ name, address }) => ({ Name: name, Address: address ?? '' })));
