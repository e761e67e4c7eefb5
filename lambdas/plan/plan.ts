/** What planning reads and gives. Types only. Keys and values as in docs/plan.md (inputs 2.1). */
import type { Action, Reason, Signal, Stage } from '../content/labels.ts';
import type { StepId } from '../content/step-ids.ts';

export type Age = 'fresh' | 'recent' | 'late' | 'old';
export type Pattern = 'streak' | 'app3' | 'talk3' | 'final3' | 'sameReason' | 'sameCompany';
export type Outlook = 'up' | 'flat' | 'down' | 'unknown';

/** Everything the decision table looks at. */
export interface PlanContext {
  stage: Stage;
  reason: Reason[];
  signal: Signal[];
  pattern: Pattern[];
  named: boolean;
  reachable: boolean;
  age: Age;
  spread: 'narrow' | 'mid' | 'wide';
  outlook: Outlook;
  adj: boolean;
  region: 'us' | 'other';
  employer: 'public' | 'private';
  family: 'hands-on' | 'desk';
  headlineDone: boolean;
}

/** One occupation's figures, as matched for a role. */
export interface OccupationMatch {
  soc: string;
  title: string;
  confidence: 'high' | 'medium';
  changePct: number;
  openings: number;
  wage: number | null;
  wageAtOrAbove: boolean;
  outlook: Outlook;
  /** Two or three acceptable related occupations, best first. */
  related: { soc: string; title: string; changePct: number }[];
}

export type StepState = 'active' | 'later' | 'nothing' | 'done' | 'skipped' | 'closed' | 'elsewhere';

/** One numbered line of a plan. `action` is also its number. */
export interface Step {
  action: Action;
  id: StepId;
  state: StepState;
  /** Local date (YYYY-MM-DD) in the person's zone when due, null for `later`, `nothing`, `elsewhere`. */
  on: string | null;
  /** Due instant (UTC ISO), 08:30 local of `on` unless the user named an hour. */
  due: string | null;
  minutes: number;
  /** Times snoozed. */
  snoozed: number;
  /** Reminder mails that carried the step. */
  reminded: number;
  /** Local date of the last mail that carried it: an open step comes once more two working days after. */
  remindedOn?: string | null;
  /** Local date it was done: what a later plan says of a search-level step. */
  doneOn?: string | null;
  /** Set for `elsewhere`: the same search-level step is open or done in another plan of the last 21 days. */
  elsewhere?: { company: string | null; doneOn: string | null };
}

/** What earlier cases tell the rules: one entry a case, newest last, this one not included. */
export interface PastCase {
  caseId: string;
  /** Instant the rejection was received by us. */
  at: string;
  company: string | null;
  stage: Stage;
  reasons: Reason[];
  soc: string | null;
  /** Everything before it no longer counts for app3, talk3, final3 (an offer or `hired`). */
  isReset: boolean;
  /** Its plan no longer runs (stopped, closed): its open steps are not open elsewhere. */
  isClosed?: boolean;
  steps: Step[];
}

export interface Plan {
  context: PlanContext;
  /** Exactly seven, by action. */
  steps: Step[];
  /** Sum of the active steps' minutes. */
  minutes: number;
  occupation: OccupationMatch | null;
}
