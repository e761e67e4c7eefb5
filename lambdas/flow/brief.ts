/** What mails say of a case and of a person: the shapes of compose, filled from what is stored. */
import { wallClock } from '../calendar/zones.ts';
import type { CaseBrief, To } from '../compose/models.ts';
import { LOCALES } from '../content/locales.ts';
import { writeTo } from '../plan/reachable.ts';
import type { Case, Person } from '../store/items.ts';

/** Below it the mail's first line asks whether it was read rightly. */
export const SURE = 0.75;

export function briefOf(item: Case, person: Person, cases: Case[] = []): CaseBrief {
  const { facts, plan } = item;
  return {
    caseId: item.id,
    code: item.code,
    token: item.token,
    company: facts.company,
    role: facts.role,
    contact: facts.contact,
    writeTo: writeTo(facts.contact, item.original.fromAddress),
    stage: facts.stage,
    reasons: facts.reasons,
    signals: facts.signals,
    language: facts.language,
    quote: facts.evidence.find(e => !e.voidedBy)?.quote ?? null,
    receivedOn: wallClock(item.createdAt, person.zone).date,
    rejectedOn: item.original.date?.slice(0, 10) ?? null,
    isUnsure: facts.confidence < SURE,
    steps: plan.steps,
    occupation: plan.occupation,
    recentTitles: recentTitles(item, cases),
  };
}

/** A person who writes a language that mails have is answered in it; any other gets one line in theirs. */
export function toOf(person: Person): To {
  const locale = person.language && person.language in LOCALES ? person.language : person.locale;
  const speaks = person.language && person.language !== locale.slice(0, 2) ? person.language : null;
  return { name: firstName(person.name), locale, speaks, zone: person.zone };
}

/** The first name only where the display name is plainly two words of letters; anything else gets no name. */
export function firstName(name: string | null): string | null {
  const words = (name ?? '').trim().split(/\s+/);
  const isPlain = words.length === 2 && words.every(word => /^\p{Lu}[\p{L}’'-]{1,30}$/u.test(word));
  return isPlain ? words[0]! : null;
}

function recentTitles(item: Case, cases: Case[]): string[] {
  const since = Date.parse(item.createdAt) - 60 * 86_400_000;
  const recent = cases.filter(other => Date.parse(other.createdAt) >= since && other.createdAt <= item.createdAt);
  const titles = recent
    .reverse()
    .map(other => other.facts.role?.trim() ?? '')
    .filter(Boolean);
  return [...new Set(titles)].slice(0, 5);
}
