/** A received mail on its way: where it lies and what SES said of it. */
import type { MailNotice } from '../aws/ses-notice.ts';

export interface IncomingMail {
  /** SES's id: the key of everything that follows. */
  mailId: string;
  /** S3 key of the raw mail. */
  key: string;
  receivedAt: string;
  /** Null when the notice was lost and reconcile found the stored mail: then SES's own header block is all there is. */
  notice: MailNotice | null;
}

/** What became of it: the one line that is logged. */
export interface Outcome {
  outcome: 'answered' | 'noted' | 'refused' | 'duplicate' | 'waiting';
  /** Which answer, or why none: a label, never a text. */
  reason: string;
  personId: string | null;
  caseIds: string[];
}
