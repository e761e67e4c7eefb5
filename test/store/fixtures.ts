/** Invented people and cases that tests start from. */
import { beginCase, beginPerson } from '../../lambdas/store/begin-items.ts';
import type { Case, Person } from '../../lambdas/store/items.ts';

export const NOW = '2026-11-24T15:00:00.000Z';

export const person = (part: Partial<Person> = {}): Person => ({
  ...beginPerson(),
  id: 'aaaaaaaaaaaaaaaa',
  address: 'dana@seeker.example',
  addresses: ['dana@seeker.example'],
  name: 'Dana Reyes',
  zone: 'America/New_York',
  zoneSource: 'default',
  region: 'us',
  locale: 'en',
  language: 'en',
  state: 'active',
  createdAt: NOW,
  privateToken: 'p',
  ...part,
});

export const makeCase = (part: Partial<Case> = {}): Case => ({
  ...beginCase(),
  id: 'cccccccccccca',
  personId: 'aaaaaaaaaaaaaaaa',
  mailId: 'mail-1',
  createdAt: NOW,
  facts: {
    kind: 'rejection',
    confidence: 0.98,
    language: 'en',
    company: 'Northwind Clinic',
    role: 'payroll clerk',
    requisition: null,
    stage: 'interview',
    reasons: ['other-candidate'],
    signals: [],
    contact: null,
    evidence: [],
  },
  original: { fromName: null, fromAddress: null, subject: null, date: '2026-11-24T09:00', messageId: null },
  note: null,
  plan: {
    context: {
      stage: 'interview',
      reason: ['other-candidate'],
      signal: [],
      pattern: [],
      named: false,
      reachable: false,
      age: 'fresh',
      spread: 'mid',
      outlook: 'unknown',
      adj: false,
      region: 'us',
      employer: 'private',
      family: 'desk',
      headlineDone: false,
    },
    steps: [],
    minutes: 0,
    occupation: null,
  },
  state: 'open',
  code: 'K3F9',
  token: 't',
  thread: { forward: null, plan: null, last: null, subject: 'Your plan' },
  ...part,
});
