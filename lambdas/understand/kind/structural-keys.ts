/** Decides the kind from what the sending system itself says: LinkedIn's template key in a header or link, known alert senders. */
import type { Original } from '../../read/reading.ts';
import type { ModelKind } from './model.ts';

/** Keys as LinkedIn writes them into `X-LinkedIn-Template` and each tracking link. Order: the more telling first. */
const LINKEDIN: readonly [RegExp, ModelKind][] = [
  // email_jobs_application_rejected_01
  [/application_rejected/, 'rejection'],
  // email_jobs_application_confirmation_01, email_jobs_job_application_viewed_01
  [/application_confirmation|job_application_viewed/, 'acknowledgement'],
  // email_jobs_saved_job_reminder_01, email_job_alert_digest_01
  [/saved_job_reminder|job_alert|jobs_digest|digest_\d/, 'other'],
];
/** Senders of nothing but alerts, by exact address. */
const ALERT_SENDERS = new Set([
  'jobalerts-noreply@linkedin.com', 'jobs-listings@linkedin.com', 'messaging-digest-noreply@linkedin.com',
  'alert@indeed.com', 'jobalert@indeed.com', 'noreply@glassdoor.com', 'jobs@mail.xing.com',
]); // biome-ignore format: one screen
const LINKEDIN_HOST = /^https?:\/\/(?:[a-z]{1,12}\.)?linkedin\.com\//i;

export interface StructuralKey {
  kind: ModelKind;
  /** The key as found, for the explanation. */
  key: string;
}

/** Null when no key is there. A key in a link counts only on LinkedIn's own host and only from LinkedIn's own sender. */
export function findStructuralKey(original: Original): StructuralKey | null {
  const from = original.fromAddress ?? '';
  if (ALERT_SENDERS.has(from)) return { kind: 'other', key: `alert sender ${from.split('@')[0]}` };
  const isLinkedIn = from.endsWith('@linkedin.com') || from.endsWith('.linkedin.com');
  if (!isLinkedIn) return null;
  const header = original.headers.find(h => h.name === 'x-linkedin-template')?.value ?? '';
  const texts = [header, ...original.links.slice(0, 60).filter(l => LINKEDIN_HOST.test(l))].map(t => t.slice(0, 600));
  for (const [pattern, kind] of LINKEDIN)
    for (const text of texts) {
      const found = text.match(pattern);
      if (found) return { kind, key: found[0] };
    }
  return null;
}
