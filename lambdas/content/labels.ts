/** The one vocabulary: every label that a reading, a case or a plan can carry. Definitions: docs/labels.md. */

/** What a mail is, in the order to ask: the first that fits wins. */
export const KINDS = [
  'bounce', 'auto-reply', 'reply', 'offer', 'interview', 'assessment', 'rejection', 'acknowledgement', 'outreach', 'other',
] as const; // biome-ignore format: one screen
export type Kind = (typeof KINDS)[number];

/** How the original reached us. */
export const DELIVERIES = ['inline-forward', 'attached-forward', 'redirected', 'pasted'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** How far the candidate got: the furthest step the mail mentions as past. */
export const STAGES = ['application', 'assessment', 'screen', 'interview', 'final', 'offer-withdrawn', 'unknown'] as const;
export type Stage = (typeof STAGES)[number];

/** Why, as the mail tells it. `unstated` always stands alone. */
export const REASONS = [
  'other-candidate', 'experience', 'skills', 'position-filled', 'position-closed', 'location-or-authorization',
  'salary', 'fit', 'overqualified', 'volume', 'late', 'unstated',
] as const; // biome-ignore format: one screen
export type Reason = (typeof REASONS)[number];

/** What the mail leaves open. */
export const SIGNALS = [
  'keep-on-file', 'apply-again', 'feedback-offered', 'feedback-given', 'other-role-suggested', 'talent-community',
] as const; // biome-ignore format: one screen
export type Signal = (typeof SIGNALS)[number];

/** What a person's own words ask of us. */
export const VERBS = [
  'done', 'skip', 'snooze', 'stop', 'resume', 'hired', 'help', 'status', 'delete', 'export', 'thanks', 'unknown',
  'fix', 'timezone', 'undo', 'show', 'distress',
] as const; // biome-ignore format: one screen
export type Verb = (typeof VERBS)[number];

/** What a `fix` can correct. */
export const FIX_FIELDS = ['stage', 'company', 'role', 'reason', 'contact', 'kind'] as const;
export type FixField = (typeof FIX_FIELDS)[number];

/** The seven actions; the step number of an action is always its own number. */
export const ACTIONS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Action = (typeof ACTIONS)[number];
