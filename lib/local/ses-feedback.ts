/** What SES reports about a mail it sent to its own test addresses (`bounce@`, `complaint@simulator.amazonses.com`), in the shape of a configuration set's events. */
import { randomUUID } from 'node:crypto';
import type { Field } from './header.ts';
import { firstValue } from './header.ts';

export interface Accepted {
  id: string;
  at: string;
  source: string;
  recipients: string[];
  fields: Field[];
}

/** One event a recipient that stands for trouble; none for `success@` and everybody else. A label (`bounce+a@…`) changes nothing. */
export function makeFeedback(mail: Accepted): object[] {
  return mail.recipients.flatMap((address): object[] => {
    const what = address.match(/^(bounce|complaint|suppressionlist)(\+[^@]*)?@simulator\.amazonses\.com$/)?.[1];
    if (!what) return [];
    return what === 'complaint' ? [complaint(mail, address)] : [bounce(mail, address)];
  });
}

const bounce = (mail: Accepted, emailAddress: string) => ({
  eventType: 'Bounce',
  bounce: {
    feedbackId: randomUUID(),
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: [{ emailAddress, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }],
    timestamp: mail.at,
    reportingMTA: 'dsn; a8-1.smtp-out.amazonses.com',
  },
  mail: describe(mail),
});

const complaint = (mail: Accepted, emailAddress: string) => ({
  eventType: 'Complaint',
  complaint: {
    feedbackId: randomUUID(),
    complaintSubType: null,
    complainedRecipients: [{ emailAddress }],
    timestamp: mail.at,
    complaintFeedbackType: 'abuse',
    arrivalDate: mail.at,
  },
  mail: describe(mail),
});

const describe = (mail: Accepted) => ({
  timestamp: mail.at,
  source: mail.source,
  sendingAccountId: '000000000000',
  messageId: mail.id,
  destination: mail.recipients,
  headersTruncated: false,
  headers: mail.fields,
  commonHeaders: {
    from: [firstValue(mail.fields, 'From')],
    to: [firstValue(mail.fields, 'To')],
    messageId: mail.id,
    subject: firstValue(mail.fields, 'Subject'),
  },
  tags: { 'ses:configuration-set': ['rebound'] },
});
