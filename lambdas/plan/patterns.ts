/** What a person's earlier rejections show together with this one: streaks, stages, reasons and companies that repeat. */
import type { Reason, Stage } from '../content/labels.ts';
import { foldWords } from '../text/fold.ts';
import type { PastCase, Pattern } from './plan.ts';

export interface ThisCase {
  company: string | null;
  stage: Stage;
  reasons: readonly Reason[];
}

const DAY = 86_400_000;
const REPEATABLE: readonly Reason[] = ['experience', 'skills', 'fit', 'salary', 'overqualified', 'location-or-authorization'];
const EARLY: readonly Stage[] = ['application', 'unknown'];
const TALKS: readonly Stage[] = ['screen', 'interview'];
const FAR: readonly Stage[] = ['final', 'offer-withdrawn'];

/** Patterns of the log, this mail included, at `now`. An offer or `hired` (isReset, resetAt) makes app3, talk3, final3 start anew. */
export function findPatterns(
  history: readonly PastCase[],
  thisCase: ThisCase,
  now: string,
  resetAt: string | null = null,
): Pattern[] {
  const within = (days: number) => history.filter(past => isWithin(past.at, now, days));
  const since = sinceReset(history, resetAt);
  const stages = (days: number) => [
    ...since.filter(past => isWithin(past.at, now, days)).map(past => past.stage),
    thisCase.stage,
  ];
  const count = (days: number, wanted: readonly Stage[]) => stages(days).filter(stage => wanted.includes(stage)).length;

  const found: Pattern[] = [];
  if (within(14).length + 1 >= 3) found.push('streak');
  // A test is not a conversation: it neither counts as a form letter nor ends a run of them.
  if (count(60, EARLY) >= 3 && count(60, [...TALKS, ...FAR]) === 0) found.push('app3');
  if (count(120, TALKS) >= 3 && count(120, FAR) === 0) found.push('talk3');
  if (count(180, ['final']) >= 3) found.push('final3');
  // Only a reason that this mail states too: "the same reason again" must be true of what was just forwarded.
  const repeatable = thisCase.reasons.filter(reason => REPEATABLE.includes(reason));
  if (within(90).some(past => past.reasons.some(reason => repeatable.includes(reason)))) found.push('sameReason');
  const company = companyKey(thisCase.company);
  if (company && within(180).some(past => companyKey(past.company) === company)) found.push('sameCompany');
  return found;
}

const isWithin = (at: string, now: string, days: number) => {
  const age = Date.parse(now) - Date.parse(at);
  return age >= 0 && age <= days * DAY;
};

function sinceReset(history: readonly PastCase[], resetAt: string | null): readonly PastCase[] {
  const from = history.map(past => past.isReset).lastIndexOf(true);
  const kept = from > 0 ? history.slice(from) : history;
  return resetAt ? kept.filter(past => Date.parse(past.at) > Date.parse(resetAt)) : kept;
}

const LEGAL = new Set([
  'inc', 'llc', 'ltd', 'limited', 'gmbh', 'ag', 'se', 'kg', 'sa', 'sas', 'sarl', 'bv', 'nv', 'ab', 'oy', 'as', 'spa', 'srl', 'plc', 'corp',
  'corporation', 'company', 'co', 'group', 'the', 'sl', 'lda', 'ltda',
]); // biome-ignore format: a list

/** One key for "Acme", "ACME Inc." and "Acme GmbH"; empty when nothing is left. */
export function companyKey(company: string | null): string {
  const words = foldWords((company ?? '').slice(0, 120)).split(' ');
  const kept = words.filter(word => !LEGAL.has(word));
  return (kept.length ? kept : words).join(' ');
}
