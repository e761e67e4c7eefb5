/** One turn of the conversation: what applying commands may read, the tools it is given, and what it gives back. */
import type { Change } from '../compose/models.ts';
import type { Plan } from '../plan/plan.ts';
import type { Case, Person } from '../store/items.ts';
import type { Facts } from '../understand/facts.ts';

/** Planning functions, handed in by the flow: this module decides when, `plan/` decides what. All pure. */
export interface TurnTools {
  completeStep(plan: Plan, step: number): Plan;
  skipStep(plan: Plan, step: number): Plan;
  reopenStep(plan: Plan, step: number, now: string, zone: string): Plan;
  /** `at` is HH:MM local, null for 08:30. */
  snoozeStep(plan: Plan, step: number, on: string, at: string | null, zone: string): Plan;
  /** Releases the next later step, or `which`; the same plan when there is none. */
  releaseLater(plan: Plan, now: string, zone: string, which?: number): Plan;
  /** Re-tailors what is not yet done to corrected facts. */
  retailor(of: Case, facts: Facts): { plan: Plan; replaced: Extract<Change, { what: 'fixed' }>['replaced']; kept: number[] };
  /** A thank-you note that has grown late changes its variant. */
  ageThanks(of: Case, plan: Plan, on: string): Plan;
}

export interface TurnContext {
  /** Instant. */
  now: string;
  /** Local date of the person. */
  today: string;
  tools: TurnTools;
}

/** Where the conversation stands. `cases` are all of the person's; `currentId` the one that was answered, if any. */
export interface TurnState {
  person: Person;
  cases: Case[];
  currentId: string | null;
  /** Step numbers the answered mail was about. */
  due: number[];
  /** The answered mail was about these plans too: a digest. A code or a name in the answer leaves none of them. */
  others?: { caseId: string; steps: number[] }[];
}

/** What must follow the changed state, beside or in place of the receipt. */
export type Effect =
  | 'receipt' | 'silent' | 'stopped' | 'help' | 'care' | 'export' | 'delete' | 'plan' | 'all-done' | 'join' | 'confirm-kind' | 'deny-kind'; // biome-ignore format: one list

export interface TurnResult {
  person: Person;
  /** Only the cases that changed. */
  cases: Case[];
  changes: Change[];
  effects: Effect[];
  /** The plan the commands turned out to be about. */
  currentId: string | null;
  /** The next thing to do, for the receipt. */
  next: { step: number; on: string | null; company: string | null } | null;
}

/** The turn while it is being made: a working copy that commands change one after another. */
export class Turn {
  person: Person;
  readonly cases: Map<string, Case>;
  readonly changed = new Set<string>();
  readonly changes: Change[] = [];
  readonly effects = new Set<Effect>();
  due: number[];
  readonly others: { caseId: string; steps: number[] }[];
  readonly context: TurnContext;
  currentId: string | null;

  constructor(state: TurnState, context: TurnContext) {
    this.person = state.person;
    this.cases = new Map(state.cases.map(c => [c.id, c]));
    this.due = state.due;
    this.others = state.others ?? [];
    this.context = context;
    this.currentId = state.currentId ?? newestOpen(state.cases);
  }

  get current(): Case | null {
    return (this.currentId && this.cases.get(this.currentId)) || null;
  }

  /** Notes a change for the receipt. */
  say(change: Change): void {
    this.changes.push(change);
    this.effects.add('receipt');
  }

  setPerson(part: Partial<Person>): void {
    this.person = { ...this.person, ...part };
  }

  setCase(id: string, part: Partial<Case>): void {
    const old = this.cases.get(id);
    if (!old) return;
    this.cases.set(id, { ...old, ...part });
    this.changed.add(id);
  }
}

/** A mail outside any thread is about the newest plan that is still open (aws.md: reply identification). */
function newestOpen(cases: Case[]): string | null {
  const open = cases.filter(c => c.state === 'open' || c.state === 'quiet' || c.state === 'held');
  return open.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0]?.id ?? null;
}
