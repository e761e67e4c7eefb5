/** What reading a mail gives: the shapes that every later module works on. Types only. */
import type { Delivery } from '../content/labels.ts';

/** A name and an address (RFC 5322 mailbox); either may be missing in what a client wrote. Address in lower case. */
export interface Mailbox {
  name: string | null;
  address: string | null;
}

/** One header field, name in lower case, value unfolded and decoded, in the order of the mail (top first). */
export interface HeaderField {
  name: string;
  value: string;
}

/** RFC 8601 results, read only from SES's own topmost header block (see `sesVerdicts`). */
export type AuthResult = 'pass' | 'fail' | 'none' | 'neutral' | 'softfail' | 'temperror' | 'permerror';
export interface AuthResults {
  spf: AuthResult;
  /** Domain of the envelope sender that SPF was checked for. */
  spfDomain: string | null;
  dkim: { result: AuthResult; domain: string | null }[];
  dmarc: AuthResult;
}

/** One mail of an employer, as the job seeker got it. All text as shown, line ends `\n`. */
export interface Original {
  fromName: string | null;
  fromAddress: string | null;
  to: string[];
  cc: string[];
  subject: string | null;
  /** Wall clock `YYYY-MM-DDTHH:MM[:SS]`, with an offset only where the mail shows one; a bare day `YYYY-MM-DD`; or null. */
  date: string | null;
  /** The newest message, without header block, older thread, closing delimiters. */
  text: string;
  /** The older quoted thread below it, or null. May tell stage and role, never reasons or signals. */
  thread: string | null;
  /** Link targets found in the original's HTML, in order, capped (structural keys such as LinkedIn's live here). */
  links: string[];
  /** Header fields of the original where we have them (attached, redirected), else empty. */
  headers: HeaderField[];
  messageId: string | null;
  replyTo: string | null;
}

/** What the user wrote, in a reply or a direct mail. */
export interface Typed {
  /** All the user wrote, quoted text off. */
  typed: string;
  /** `typed` without sign-off, signature and client lines: commands are read from here. */
  reply: string;
  /** The quoted mail below or around it (ours, in a reply), or null; never a source of commands. */
  quoted: string | null;
}

interface Common {
  /** The person the mail belongs to, or null when none can be named. */
  user: Mailbox;
  /** ISO 639-1 of the original, or of the user's own words where there is no original. */
  language: string | null;
  subject: string | null;
  messageId: string | null;
  references: string[];
  /** Instant (ISO, with the sender's own offset) of the outer Date header, or null. */
  date: string | null;
  /** Mail client hint for the zone rules, e.g. `outlook`, or null: an offset of +0000 from such clients is none. */
  client: string | null;
  /** Subaddress tokens of ours among the recipients (`plan+TOKEN@domain`), envelope first. */
  tokens: string[];
  /** Header fields of the outer mail. */
  headers: HeaderField[];
}

/** Why a mail could not be read; each has its own kind, true sentence in the answer. */
export type Trouble = 'too-large' | 'empty' | 'encrypted' | 'winmail-dat' | 'outlook-msg' | 'broken' | 'too-many-parts';

/** Routing decides first (docs/reading.md gives the order); a reading is one of these. */
export type Reading =
  | (Common & { route: 'bounce'; failed: string[]; originalMessageId: string | null; isPermanent: boolean })
  | (Common & { route: 'own-mail' })
  | (Common & { route: 'gmail-confirmation'; code: string | null; link: string | null; requester: string | null })
  | (Common & { route: 'reply'; words: Typed })
  | (Common & { route: 'auto-reply' })
  | (Common & { route: 'forward'; delivery: Delivery; originals: Original[]; note: string | null })
  | (Common & { route: 'question'; words: Typed })
  | (Common & { route: 'unreadable'; trouble: Trouble; note: string | null });

/** What reading must know of our own side. */
export interface ReadSettings {
  /** Our own address, `plan@rebound.example`; its subaddresses are ours too. */
  mailbox: string;
  /** Recipients of the SMTP envelope, where known (the SES notice), else null: headers are looked at. */
  envelopeRecipients: string[] | null;
  /** Envelope sender, '' for the null Return-Path, null when not known (Return-Path header is looked at). */
  envelopeSender: string | null;
  /** Message-IDs (bare, no angle brackets) known to be ours, beyond the `amazonses.com` ones. */
  isOurs?: (messageId: string) => boolean;
}
