/** Everything a flow needs from outside: the hands it works with. Made by the handlers, replaced by fakes in tests. */
import type { Log } from '../aws/log.ts';
import type { Mailer } from '../aws/mailer.ts';
import type { RawMails } from '../aws/raw-mails.ts';
import type { TokenKeys } from '../aws/secrets.ts';
import type { Settings } from '../aws/settings.ts';
import type { Wake } from '../aws/wake.ts';
import type { Answer, Case, Person } from '../store/items.ts';
import type { Table } from '../store/table.ts';

export interface World {
  /** The instant, UTC ISO with milliseconds off. Asked again at each step: a mail may take seconds. */
  now(): string;
  /** Who holds a lease: one invocation. */
  requestId: string;
  settings: Settings;
  table: Table;
  rawMails: RawMails;
  mailer: Mailer;
  wake: Wake;
  keys: TokenKeys;
  log: Log;
}

/** What is known of a person when a decision is made. */
export interface State {
  person: Person;
  /** Oldest first, closed ones too. */
  cases: Case[];
}

/** A decision: the changed person and cases, and the mails it wants sent. */
export interface Decision {
  person: Person;
  cases: Case[];
  answers: Answer[];
}

/** A hand that a function was not given: its role grants nothing of the kind. Touching it is a fault of ours. */
export const notGiven = <T extends object>(name: string): T =>
  new Proxy({} as T, {
    get() {
      throw new Error(`this function was not given: ${name}`);
    },
  });
