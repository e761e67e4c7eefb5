/** What is remembered: the shapes of the items (docs/store.md). Types only; keys in keys.ts. All instants are UTC ISO strings. */
import type { MailKind, MailModel } from '../compose/models.ts';
import type { Plan } from '../plan/plan.ts';
import type { Facts } from '../understand/facts.ts';

/** A mail decided and not yet sent, then the proof that it was. */
export interface Answer {
  id: string;
  /** What is said; null once sent, when only the proof is kept. */
  model: MailModel | null;
  /** The model's kind, kept after the model is gone. */
  kind?: MailKind;
  caseId?: string | null;
  /** Step numbers the mail is about: what a bare `done` in answer to it means. */
  steps?: number[];
  /** A digest's other plans and their steps; it stands in the thread of `caseId`. */
  others?: { caseId: string; steps: number[] }[];
  to: string;
  token: string;
  inReplyTo: string | null;
  references: string[];
  threadSubject: string | null;
  createdAt: string;
  state: 'pending' | 'sent' | 'dropped';
  /** Instant until which one sender holds it, and who. */
  leasedUntil: string | null;
  leasedBy: string | null;
  sesId: string | null;
  sentAt: string | null;
}

export type PersonState = 'active' | 'paused' | 'stopped' | 'held';

export interface Person {
  id: string;
  /** Where answers go; the first of `addresses`. */
  address: string;
  addresses: string[];
  name: string | null;
  zone: string;
  zoneSource: 'default' | 'offset' | 'said';
  region: 'us' | 'other';
  locale: string;
  /** ISO 639-1 the person writes, when known. */
  language: string | null;
  state: PersonState;
  pausedUntil: string | null;
  createdAt: string;
  /** Token of the private subaddress, for filters and redirects. */
  privateToken: string;
  /** Redirected mails count only when confirmed or sent to the private subaddress. */
  redirectsConfirmed: boolean;
  wakeAt: string | null;
  /** Instants of unasked mails, newest last, kept 31 days: rate and caps are counted here. */
  unaskedAt: string[];
  /** Unasked reminder mails in a row without any reply. */
  unanswered: number;
  checkInAt: string | null;
  /** Reminders went silent after an unanswered check-in. */
  isQuiet: boolean;
  /** Answers sent on `day` (local date): caps a day. */
  sentToday: { day: string; receipts: number; answers: number };
  /** What our last mail asked: a bare yes or no means something. */
  asked: {
    what: 'check-in' | 'wrap-up' | 'delete' | 'which-step' | 'date' | 'join' | 'kind' | 'redirect';
    caseId: string | null;
    at: string;
    /** kind, join, redirect: the mail that waits for the answer. */
    mailId?: string | null;
    /** join: the address that waits. */
    address?: string | null;
  } | null;
  headlineDone: boolean;
  /** Instants of forwarded offers or `hired`: they reset app3, talk3, final3. */
  resetAt: string | null;
  /** Undo of the last change that touched the person. */
  undo: Undo | null;
  answers: Record<string, Answer>;
  version: number;
  /** Case changes decided together with this version and perhaps not yet written: every reader writes them first (docs/store.md). */
  redo?: CaseChange[];
  /** The instant Scheduler was last told, so that it is told only when that changes. */
  scheduledFor?: string | null;
  /** Mails received from and sent to this person, newest last, pruned with their records: what erasure deletes by key. */
  received?: { id: string; at: string; key: string | null }[];
  sent?: { id: string; at: string }[];
  /** Erasure was confirmed: whoever reads this goes on with it. */
  isErasing?: boolean;
  /** A permanent bounce or a complaint stopped the person: erasure keeps the hash of the address with that. */
  suppressedBy?: 'bounce' | 'complaint' | null;
}

/** One case written anew or changed; `from` is the version it was decided on, 0 for a new case. */
export interface CaseChange {
  id: string;
  from: number;
  set: Partial<Case>;
}

export interface Case {
  id: string;
  personId: string;
  mailId: string;
  createdAt: string;
  facts: Facts;
  original: {
    fromName: string | null;
    fromAddress: string | null;
    subject: string | null;
    date: string | null;
    messageId: string | null;
  };
  note: string | null;
  plan: Plan;
  state: 'open' | 'quiet' | 'stopped' | 'closed' | 'held';
  code: string;
  token: string;
  /** Message-IDs for threading: the user's forward, our plan, the last mail. */
  thread: { forward: string | null; plan: string | null; last: string | null; subject: string };
  /** Unasked mails about this case, by local date. */
  remindedOn: string[];
  wrapUpAt: string | null;
  /** Instant the plan was sent where that is later than `createdAt` (held after a care mail). */
  plannedAt?: string | null;
  /** Local date of the wrap-up where a pause or a silence moved it; else 14 days after `createdAt`. */
  wrapUpOn?: string | null;
  /** Instants of the two late notes, once sent or let go. */
  hello60At?: string | null;
  look30At?: string | null;
  didTheyAnswer: boolean | null;
  undo: Undo | null;
  answers: Record<string, Answer>;
  version: number;
  closedAt: string | null;
  /** Unix seconds; set when closed. */
  ttl?: number;
}

/** Enough to take the last change back: the state before it. */
export interface Undo {
  at: string;
  changes: import('../compose/models.ts').Change[];
  before: { person: Partial<Person>; cases: { id: string; plan: Plan; state: Case['state']; facts: Facts }[] };
}

/** Ledger of a received mail. */
export interface MailRecord {
  mailId: string;
  state: 'claimed' | 'done' | 'refused';
  at: string;
  outcome: string | null;
  reason: string | null;
  personId: string | null;
  caseIds: string[];
  s3Key: string | null;
  ttl: number;
}

/** An address that is not simply its own person: joined to another, or never to be written to again. */
export interface AddressRecord {
  /** Null when erased: only the suppression is left. */
  personId: string | null;
  isSuppressed: boolean;
  at: string;
}

export interface SentRecord {
  messageId: string;
  personId: string;
  caseId: string | null;
  kind: string;
  answerId: string;
  /** Step numbers the mail was about: what a bare `done` means. */
  steps: number[];
  /** A digest of several plans: the others. A bare step number may mean any of them. */
  others?: { caseId: string; steps: number[] }[];
  ttl: number;
}
