/** Gathers everything the decision table looks at from facts, history and the calendar (docs/plan.md, "Inputs"). */
import { daysBetween } from '../calendar/days.ts';
import { wallClock } from '../calendar/zones.ts';
import { isHandsOn } from '../content/occupations/families.ts';
import type { Facts } from '../understand/facts.ts';
import { findPatterns } from './patterns.ts';
import type { Age, OccupationMatch, PastCase, PlanContext } from './plan.ts';
import { isPublicEmployer, writeTo } from './reachable.ts';

export type PlanFacts = Pick<Facts, 'stage' | 'reasons' | 'signals' | 'company' | 'role' | 'contact'> &
  Partial<Pick<Facts, 'language'>>;

export interface ContextInput {
  facts: PlanFacts;
  /** The employer's mail: its sender and its Date, where known. */
  original: { fromAddress: string | null; date: string | null };
  /** Instant we got the forward: age and patterns count from here. */
  receivedAt: string;
  zone: string;
  region: 'us' | 'other';
  /** Earlier cases, this one not included, newest last. */
  history: readonly PastCase[];
  /** A forwarded offer or `hired`: app3, talk3 and final3 start anew. */
  resetAt?: string | null;
  headlineDone: boolean;
  occupation: OccupationMatch | null;
}

/** The context of one rejection. */
export function makeContext(input: ContextInput): PlanContext {
  const { facts, original, receivedAt, zone, history, occupation } = input;
  return {
    stage: facts.stage,
    reason: facts.reasons,
    signal: facts.signals,
    pattern: findPatterns(history, facts, receivedAt, input.resetAt),
    named: Boolean(facts.contact?.name.trim()),
    reachable: writeTo(facts.contact, original.fromAddress) !== null,
    age: ageOf(original.date, receivedAt, zone),
    spread: spreadOf(history, occupation?.soc ?? null, receivedAt),
    outlook: occupation?.outlook ?? 'unknown',
    adj: (occupation?.related.length ?? 0) >= 2,
    region: input.region,
    employer: isPublicEmployer(original.fromAddress) ? 'public' : 'private',
    family: occupation && isHandsOn(occupation.soc) ? 'hands-on' : 'desk',
    headlineDone: input.headlineDone,
  };
}

/** Whole local days from the employer's mail to ours; an unknown, broken or future date counts as fresh. */
export function ageOf(date: string | null, receivedAt: string, zone: string): Age {
  if (!date || Number.isNaN(Date.parse(date))) return 'fresh';
  const local = (instant: string) => wallClock(new Date(instant).toISOString(), zone).date;
  return ageAfter(daysBetween(local(date), local(receivedAt)));
}

/** The age class of so many days. */
export function ageAfter(days: number): Age {
  if (days <= 3) return 'fresh';
  if (days <= 14) return 'recent';
  return days <= 60 ? 'late' : 'old';
}

/** Distinct SOC minor groups (15-12) among the last 60 days' matched roles; fewer than three matched say nothing. */
export function spreadOf(history: readonly PastCase[], soc: string | null, receivedAt: string): PlanContext['spread'] {
  const recent = history.filter(past => {
    const age = Date.parse(receivedAt) - Date.parse(past.at);
    return age >= 0 && age <= 60 * 86_400_000;
  });
  const matched = [...recent.map(past => past.soc), soc].filter(code => code !== null);
  const groups = new Set(matched.map(code => code.slice(0, 5)));
  if (matched.length < 3 || groups.size === 3) return 'mid';
  return groups.size <= 2 ? 'narrow' : 'wide';
}
