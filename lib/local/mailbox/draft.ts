/** A mail written on the page, made as a mail client makes it: an answer keeps the thread and quotes what it answers. */
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { parseForShowing } from './parse.ts';

export interface Draft {
  from: string;
  name?: string;
  to?: string;
  subject?: string;
  text?: string;
  /** Id of the sent mail that this answers. */
  replyTo?: string;
}

/** The raw mail and its one recipient. */
export async function composeMail(
  draft: Draft,
  answered: Buffer | null,
  { mailbox, now }: { mailbox: string; now: string },
): Promise<{ raw: Buffer; to: string }> {
  const original = answered && (await parseForShowing(answered));
  const to = draft.to || original?.ReplyTo[0]?.Address || original?.From?.Address || mailbox;
  const subject = draft.subject || (original ? original.Subject.replace(/^(re:\s*)?/i, 'Re: ') : '');
  const quote = original
    ? `\n\nOn ${whenSaid(original.Date)} ${original.From?.Name || original.From?.Address} <${original.From?.Address}> wrote:\n${original.Text.trimEnd().replace(/^/gm, '> ')}\n`
    : '';
  const id = original?.MessageID;
  const raw = await new MailComposer({
    from: { name: draft.name ?? '', address: draft.from },
    to,
    subject,
    text: `${(draft.text ?? '').trimEnd()}${quote || '\n'}`,
    date: new Date(now),
    ...(id && { inReplyTo: `<${id}>`, references: [...(original?.References ?? []), id].map(one => `<${one}>`) }),
  })
    .compile()
    .build();
  return { raw, to };
}

const whenSaid = (iso: string): string =>
  new Date(iso)
    .toLocaleString('en-US', {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    })
    .replace(/,(?=[^,]*$)/, ' at');
