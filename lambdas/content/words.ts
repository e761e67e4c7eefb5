/** The shape of a locale: every word that a plan or a mail can say. A folder `content/<locale>/` fills it; the compiler finds what is missing. */
import type { Reason, Signal, Stage } from './labels.ts';
import type { StepId } from './step-ids.ts';

/*
 * Marks inside a text:
 *   {slot}           filled from the case; `{slot|words}` says what stands there when it is unknown
 *   `done 2`         a command the person can mail back
 *   [your name]      a blank the person fills in (drafts only)
 */

/** A line that depends on whether a slot is known. */
export interface Either {
  when: string;
  say: string;
  otherwise: string;
}

export interface Draft {
  kind: 'email' | 'message' | 'linkedin';
  /** `employer`: addressed to whoever wrote the rejection; `other`: the person chooses. */
  to: 'employer' | 'other';
  /** Whom to send it to, in words, where it is not the employer. */
  who?: string;
  subject?: string;
  /** Paragraphs; `\n` inside one is a line break. One that is empty is left out. */
  text: (string | Either)[];
}

export interface StepText {
  title: string;
  why: string | Either;
  how: (string | Either)[];
  draft?: Draft;
}

export type StepTexts<A extends number> = Record<Extract<StepId, `${A}.${string}`>, StepText>;

/** Labels as a person would say them. */
export interface LabelWords {
  stage: Record<Stage, string>;
  reason: Record<Reason, string>;
  signal: Record<Signal, string>;
  fixField: Record<'stage' | 'company' | 'role' | 'reason' | 'contact' | 'kind', string>;
}

export interface CalendarWords {
  /** Monday first. */
  weekdays: readonly string[];
  months: readonly string[];
  /** Minutes in words, a quarter of an hour apart: index 1 = 15 minutes. */
  durations: readonly string[];
  today: string;
  tomorrow: string;
  /** `{weekday} {day} {month}`. */
  date: string;
  dateWithYear: string;
  at: string;
}

/** Exact pieces of template and what replaces them, in this order. */
export type Pieces = readonly (readonly [piece: string, instead: string])[];

/** Per slot: what replaces a piece when the slot is unknown. */
export type SlotFallbacks = Record<string, Pieces>;
