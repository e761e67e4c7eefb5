/** What understanding an original gives. Types only. Labels as in content/labels.ts, definitions in docs/labels.md. */
import type { Kind, Reason, Signal, Stage } from '../content/labels.ts';

/** A sentence we relied on, verbatim from the mail, and why. */
export interface Evidence {
  quote: string;
  /** What the sentence shows, a label or a fact name: `rejection`, `stage:interview`, `reason:skills`, `company` … */
  why: string;
  /** Cue ids or model features behind it, for `--explain`. */
  cues?: string[];
  /** Set when the cue was set aside, with the reason (condition scope, generic subject, negated …). */
  voidedBy?: string;
}

export interface Contact {
  name: string;
  email: string | null;
}

/** The facts of one original. Unknown is null, `unknown` or an empty list, never a guess. */
export interface Facts {
  kind: Kind;
  /** 0..1, calibrated: >= .75 act; .5 to .75 act and ask in the first line; < .5 ask only. */
  confidence: number;
  language: string | null;
  company: string | null;
  role: string | null;
  requisition: string | null;
  stage: Stage;
  reasons: Reason[];
  signals: Signal[];
  contact: Contact | null;
  /** The deciding sentence first. */
  evidence: Evidence[];
}

/** What else understanding may look at. */
export interface UnderstandContext {
  delivery: 'inline-forward' | 'attached-forward' | 'redirected' | 'pasted';
  /** The user's own words: evidence for stage and company, for kind only when they say so plainly. */
  note: string | null;
  userAddress: string | null;
  userName: string | null;
  language: string | null;
}
