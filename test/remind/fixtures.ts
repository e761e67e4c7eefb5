/** People and cases for reminder tests, made with the real planner. */
import { instantAt } from '../../lambdas/calendar/zones.ts';
import type { Stage } from '../../lambdas/content/labels.ts';
import { makePlan } from '../../lambdas/plan/make-plan.ts';
import { planTools } from '../../lambdas/plan/tools.ts';
import { beginCase, beginPerson } from '../../lambdas/store/begin-items.ts';
import type { Case, Person } from '../../lambdas/store/items.ts';

export const ZONE = 'Europe/Berlin';
export const tools = planTools;

export const personOf = (part: Partial<Person> = {}): Person => ({
  ...beginPerson(),
  id: 'p1',
  address: 'mira@person.example',
  addresses: ['mira@person.example'],
  name: 'Mira Example',
  zone: ZONE,
  zoneSource: 'said',
  region: 'us',
  locale: 'en',
  language: 'en',
  state: 'active',
  createdAt: '2026-06-01T10:00:00Z',
  privateToken: 'private',
  sentToday: { day: '2026-06-01', receipts: 0, answers: 0 },
  version: 1,
  ...part,
});

export interface CaseInput {
  id?: string;
  at: string;
  stage?: Stage;
  zone?: string;
  company?: string;
  part?: Partial<Case>;
  date?: string | null;
  signals?: Case['facts']['signals'];
  reasons?: Case['facts']['reasons'];
}

export function caseOf({
  id = 'c1',
  at,
  stage = 'interview',
  zone = ZONE,
  company = 'Larch',
  part = {},
  ...more
}: CaseInput): Case {
  const facts: Case['facts'] = {
    kind: 'rejection',
    confidence: 0.9,
    language: 'en',
    company,
    role: 'Gardener',
    requisition: null,
    stage,
    reasons: more.reasons ?? ['unstated'],
    signals: more.signals ?? [],
    contact: { name: 'Ada Poole', email: 'ada@larch.example' },
    evidence: [],
  };
  const original = { fromName: null, fromAddress: 'ada@larch.example', subject: null, date: more.date ?? at, messageId: null };
  const plan = makePlan({ facts, original, receivedAt: at, now: at, zone, region: 'us', history: [], headlineDone: false });
  return {
    ...beginCase(),
    id,
    personId: 'p1',
    mailId: `m-${id}`,
    createdAt: at,
    facts,
    original,
    note: null,
    plan,
    state: 'open',
    code: 'K3F9',
    token: `t-${id}`,
    thread: { forward: null, plan: null, last: null, subject: 'Your plan' },
    version: 1,
    ...part,
  };
}

/** The instant of a local date and time in the fixtures' zone. */
export const local = (date: string, time = '08:30', zone = ZONE): string => instantAt(date, time, zone);
