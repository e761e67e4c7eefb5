/** What SES reports about mails we sent: bounces and complaints (SNS through SQS), in both of SES's shapes, read tolerantly. */
import { unwrap } from './ses-notice.ts';

export interface Feedback {
  type: 'bounce' | 'complaint' | 'other';
  /** Permanent bounces and complaints end all writing; a transient bounce is only counted. */
  isPermanent: boolean;
  /** SES's bare id of the mail we sent. */
  sesId: string;
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Null for a body that is no feedback. `notificationType` is the identity's shape, `eventType` that of a configuration set. */
export function parseFeedback(body: string): Feedback | null {
  const json = unwrap(body);
  if (!json || !isObject(json['mail'])) return null;
  const sesId = String(json['mail']['messageId'] ?? '');
  const type = String(json['notificationType'] ?? json['eventType'] ?? '').toLowerCase();
  if (!sesId || !type) return null;
  if (type === 'bounce') {
    const bounce = isObject(json['bounce']) ? json['bounce'] : {};
    return { type, isPermanent: String(bounce['bounceType']).toLowerCase() === 'permanent', sesId };
  }
  if (type === 'complaint') {
    const complaint = isObject(json['complaint']) ? json['complaint'] : {};
    // `not-spam` is a person taking a complaint back.
    return { type, isPermanent: complaint['complaintFeedbackType'] !== 'not-spam', sesId };
  }
  return { type: 'other', isPermanent: false, sesId };
}
