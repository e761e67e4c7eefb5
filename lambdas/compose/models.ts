/** One model a mail: what is said, never how. Stored as the pending answer (JSON), rendered to text and HTML at the send. Types only. */
import type { FixField, Kind, Reason, Signal, Stage } from '../content/labels.ts';
import type { StepId } from '../content/step-ids.ts';
import type { OccupationMatch, Step } from '../plan/plan.ts';
import type { Trouble } from '../read/reading.ts';
import type { Contact } from '../understand/facts.ts';

/** What every mail knows of the person. */
export interface To {
  /** First name only where the display name is plainly two words, else null. */
  name: string | null;
  /** BCP 47 of the mail's words. */
  locale: string;
  /** ISO 639-1 the person writes, when it is not the locale's: one line in it says that plans are in English for now. */
  speaks: string | null;
  zone: string;
}

/** What mails say of a case. */
export interface CaseBrief {
  caseId: string;
  /** Short code shown in subjects of mailto links, e.g. K3F9. */
  code: string;
  /** Token of the Reply-To subaddress. */
  token: string;
  company: string | null;
  role: string | null;
  contact: Contact | null;
  /** Where drafts go: the contact's address or a reachable sender, else null. */
  writeTo: string | null;
  stage: Stage;
  reasons: Reason[];
  signals: Signal[];
  /** Language the employer wrote in. */
  language: string | null;
  /** The sentence we relied on, verbatim. */
  quote: string | null;
  /** Local date we got the forward. */
  receivedOn: string;
  /** Local date of the employer's mail, where known. */
  rejectedOn: string | null;
  /** Below .75: the first line asks. */
  isUnsure: boolean;
  steps: Step[];
  occupation: OccupationMatch | null;
  /** Distinct titles of the person's recent cases, newest first: what 5.narrow names. */
  recentTitles?: string[];
}

/** What one command changed, or why it did not: a receipt is a list of these. */
export type Change =
  | {
      what: 'done' | 'skipped' | 'reopened' | 'already-done' | 'already-skipped' | 'no-such-step' | 'nothing-to-do';
      steps: number[];
    }
  /** `company` where one command moved the steps of several plans. */
  | { what: 'snoozed'; steps: number[]; on: string; at: string | null; company?: string | null }
  | { what: 'too-far' | 'in-the-past'; said: string; latest: string | null }
  | { what: 'late-variant'; step: number; from: StepId; to: StepId }
  | { what: 'released'; steps: number[]; asked?: boolean }
  | { what: 'paused'; until: string | null }
  | { what: 'resumed' | 'started' | 'held-lifted' }
  /** `isOnly`: no other plan goes on. */
  | { what: 'stopped'; scope: 'all' | 'plan'; company: string | null; isOnly?: boolean }
  | { what: 'fixed'; field: FixField; to: string; replaced: { step: number; from: StepId; to: StepId }[]; kept: number[] }
  | { what: 'fix-unclear'; field: FixField | null }
  | { what: 'not-a-rejection'; kind: Kind | null }
  | { what: 'zone'; zone: string }
  | { what: 'zone-unknown'; said: string }
  | { what: 'shown'; steps: number[] }
  | { what: 'list' }
  | { what: 'undone'; changes: Change[] }
  | { what: 'nothing-to-undo' }
  | { what: 'hired'; closed: number }
  | { what: 'answered'; question: 'check-in' | 'wrap-up' | 'delete'; yes: boolean }
  | { what: 'ask-step'; verb: 'done' | 'skip' | 'snooze' | 'show'; steps: number[] }
  | { what: 'ask-date'; steps: number[]; said: string; offers: string[] }
  | { what: 'ask-drop'; step: number }
  | { what: 'ask-case'; verb: string; companies: (string | null)[]; commands?: string[] }
  | { what: 'ask-delete' }
  | { what: 'joined'; address: string }
  | { what: 'not-understood'; likely: string[] };

interface Base {
  to: To;
}

export type MailModel =
  /** The plan. `isFirst` adds the welcome line; `remindersOff` the line on how to switch them on; `distress` the low line. */
  | (Base & {
      kind: 'plan';
      case: CaseBrief;
      today: string;
      isFirst: boolean;
      remindersOff: boolean;
      lowDistress: boolean;
      privateAddress: string | null;
      zoneAssumed: boolean;
    })
  /** The digest: due steps in full (three at most), overdue ones as one line each, more by number. */
  | (Base & {
      kind: 'reminder';
      today: string;
      cases: { case: CaseBrief; due: number[]; overdue: number[]; more: number[] }[];
      opening: number;
      weekend: boolean;
    })
  | (Base & { kind: 'check-in'; case: CaseBrief })
  | (Base & { kind: 'wrap-up'; case: CaseBrief; done: number[]; skipped: number[]; open: number[]; asksAboutAnswer: boolean })
  | (Base & { kind: 'all-done'; case: CaseBrief; done: number })
  /** The 60-day hello to the contact (4.door, 2.keep) and the 30-day look (4.reopen). */
  | (Base & { kind: 'hello-60' | 'look-30'; case: CaseBrief })
  | (Base & {
      kind: 'receipt';
      today: string;
      case: CaseBrief | null;
      cases: CaseBrief[];
      changes: Change[];
      next: { step: number; on: string | null; company: string | null } | null;
      isLast: boolean;
    })
  /** The short right answer to what is not a rejection; `unclear` asks one question. */
  | (Base & {
      kind: 'other-kind';
      about: 'offer' | 'interview' | 'assessment' | 'acknowledgement' | 'outreach' | 'other' | 'unclear';
      guess: Kind | null;
      company: string | null;
      role: string | null;
      quote: string | null;
      token: string;
    })
  | (Base & { kind: 'known'; case: CaseBrief; today: string })
  | (Base & { kind: 'unreadable'; trouble: Trouble })
  | (Base & { kind: 'help'; privateAddress: string | null; hasOpenCase: boolean })
  | (Base & { kind: 'care'; held: boolean })
  | (Base & { kind: 'gmail-confirmation'; code: string | null; link: string | null })
  | (Base & { kind: 'confirm-redirect'; company: string | null; privateAddress: string | null })
  | (Base & { kind: 'confirm-join'; address: string; token: string })
  | (Base & { kind: 'not-verified' })
  | (Base & { kind: 'not-allowed' })
  | (Base & { kind: 'too-many-today' })
  | (Base & { kind: 'stopped'; scope: 'all' | 'plan'; company: string | null; isOnly?: boolean })
  | (Base & { kind: 'export'; summary: { cases: number; mails: number; since: string | null }; json: string })
  | (Base & { kind: 'deleted' });

export type MailKind = MailModel['kind'];

/** A rendered mail, before MIME. */
export interface Rendered {
  subject: string;
  preheader: string;
  html: string;
  text: string;
  attachments?: { filename: string; contentType: string; content: string }[];
}

/** Where a mail goes and what it answers: everything MIME needs beside the words. */
export interface Envelope {
  from: string;
  to: string;
  replyTo: string;
  /** The subject of the thread, kept where there is one. */
  threadSubject: string | null;
  inReplyTo: string | null;
  references: string[];
  /** ISO instant. */
  date: string;
  unsubscribeUrl: string | null;
  unsubscribeMailto: string;
  listId: string;
  isReply: boolean;
}
