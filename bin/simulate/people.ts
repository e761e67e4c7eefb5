/** Invented people of the simulation: where they live, how often they forward, how they answer. */
import { REASONS, SIGNALS, STAGES } from '../../lambdas/content/labels.ts';
import { beginPerson } from '../../lambdas/store/begin-items.ts';
import type { Case, Person } from '../../lambdas/store/items.ts';
import type { Random } from './random.ts';
import { newCase } from './state.ts';

/** Zones with summer time in both halves of the world, odd offsets, and none. */
export const ZONES = [
  'America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/St_Johns', 'America/Sao_Paulo',
  'America/Santiago', 'Europe/London', 'Europe/Berlin', 'Europe/Lisbon', 'Europe/Warsaw', 'Africa/Cairo', 'Africa/Lagos', 'Asia/Kolkata', 'Asia/Kathmandu',
  'Asia/Tokyo', 'Australia/Sydney', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Apia', 'Pacific/Honolulu', 'UTC',
]; // biome-ignore format: a list

const COMPANIES = [
  'Larch',
  'Fennel',
  'Ostrava Tools',
  'Quill and Sons',
  'Harbour Trust',
  'Nordlicht',
  'Pinecone',
  'Saltmarsh',
  'Vela',
  'Juniper',
];
const ROLES = [
  'Software Engineer', 'Data Analyst', 'Registered Nurse', 'Warehouse Operative', 'Account Manager', 'Electrician', 'Teacher', 'Growth Hacker', 'Chef', null,
]; // biome-ignore format: a list

export interface Habits {
  person: Person;
  /** Forwards a day, on average; some people have a bad week. */
  forwardRate: number;
  /** Chance that a mail of ours is answered. */
  answerRate: number;
  /** Chance that a wake is lost and healed by the daily reconcile. */
  lostRate: number;
}

export function makeHabits(random: Random, index: number, start: string): Habits {
  const zone = random.pick(ZONES);
  const person: Person = {
    ...beginPerson(),
    id: `p${index}`,
    address: `p${index}@person.example`,
    addresses: [`p${index}@person.example`],
    name: null,
    zone,
    zoneSource: 'said',
    region: zone.startsWith('America') ? 'us' : 'other',
    locale: 'en',
    language: 'en',
    state: 'active',
    createdAt: start,
    privateToken: `private${index}`,
  };
  return {
    person,
    forwardRate: random.pick([0.02, 0.05, 0.1, 0.2, 0.6]),
    answerRate: random.pick([0, 0.2, 0.5, 0.8, 1]),
    lostRate: random.pick([0, 0, 0.05, 0.2]),
  };
}

/** A rejection as it may come: any stage, reasons, signals; some weeks old. */
export function makeRejection(random: Random, state: { person: Person; cases: Case[] }, now: string, number: number): Case {
  const facts: Case['facts'] = {
    kind: 'rejection',
    confidence: 0.9,
    language: 'en',
    company: random.pick(COMPANIES),
    role: random.pick(ROLES),
    requisition: null,
    stage: random.pick(STAGES),
    reasons: random.chance(0.5) ? ['unstated'] : [random.pick(REASONS)],
    signals: random.chance(0.5) ? [] : [random.pick(SIGNALS)],
    contact: random.chance(0.6) ? { name: 'Ada Poole', email: random.chance(0.6) ? 'ada@larch.example' : null } : null,
    evidence: [],
  };
  const age = random.pick([0, 0, 0, 1, 2, 5, 13, 20, 70]);
  const original: Case['original'] = {
    fromName: null,
    fromAddress: random.pick(['ada@larch.example', 'no-reply@larch.example', null]),
    subject: null,
    date: random.chance(0.9) ? new Date(Date.parse(now) - age * 86_400_000).toISOString() : null,
    messageId: null,
  };
  return newCase({ id: `${state.person.id}-${number}`, facts, original, now, isGentle: random.chance(0.05) }, state);
}
