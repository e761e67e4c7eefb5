/** What a person's own words ask of us. Types only. */
import type { FixField, Verb } from '../content/labels.ts';

/** Finer than a verb where the product must tell apart what the label vocabulary joins (pause is a snooze without steps …). */
export type Command =
  | Verb
  | 'pause' | 'start' | 'plan' | 'stop-this' | 'yes' | 'no' | 'confirm-delete' | 'role' | 'join'; // biome-ignore format: one screen

export interface Intent {
  /** The label vocabulary's verb (what `npm run read` prints). */
  verb: Verb;
  /** What the product does; equals `verb` where that is fine enough. */
  command: Command;
  /** Step numbers named or chosen; empty when none was. `all` forms are expanded only where `due` or `open` tells them. */
  steps: number[];
  /** The words fit every step of the mail (`both`, `all of it`, `done all`): no question which is meant. */
  all?: true;
  /** The user's own time expression, letter for letter, or null. */
  until: string | null;
  /** Local date (YYYY-MM-DD) that `until` means; null without `until`, and where we must ask back. */
  on?: string | null;
  /** Local time (HH:MM) where the user named an hour; else null and 08:30 is meant. */
  at?: string | null;
  /** stop: `all` when the words mean every mail. */
  scope?: 'all' | 'plan';
  /** fix: stage, reason and kind carry the label word, the others the user's own. */
  fix?: { field: FixField; value: string };
  /** timezone: the user's words for the zone or place. */
  value?: string;
  /** distress. */
  level?: 'severe' | 'low';
}

/** What reading commands may know of the conversation. Everything optional is absent in `npm run read`. */
export interface CommandContext {
  /** Step numbers the answered mail was about; empty for a receipt. */
  due: number[];
  /** Step numbers still open in the case. */
  open?: number[];
  /** ISO instant with the sender's own offset: "today" is this wall clock. */
  now: string;
  /** IANA zone of the person, where known. */
  zone?: string;
  /** `us` puts the month first in 12/05. */
  region?: 'us' | 'other';
  language?: string | null;
  subject?: string | null;
  /** What our last mail asked, so that a bare yes or no means something. */
  asked?: 'check-in' | 'wrap-up' | 'delete' | 'which-step' | 'date' | 'join' | 'kind' | null;
}
