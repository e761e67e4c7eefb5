/** The invented person and plan that the previewed mails and many tests are made from, and how they vary. */
import type { CaseBrief, Change, MailModel, To } from '../../lambdas/compose/models.ts';
import type { StepId } from '../../lambdas/content/step-ids.ts';
import type { OccupationMatch, Step, StepState } from '../../lambdas/plan/plan.ts';

/** A Tuesday. */
export const TODAY = '2026-11-24';

export const TO: To = { name: 'Maya', locale: 'en', speaks: null, zone: 'Europe/London' };

export const DATA_SCIENTISTS: OccupationMatch = {
  soc: '15-2051',
  title: 'Data scientists',
  confidence: 'high',
  changePct: 33.5,
  openings: 23400,
  wage: 112590,
  wageAtOrAbove: false,
  outlook: 'up',
  related: [
    { soc: '15-2031', title: 'Operations research analysts', changePct: 21.5 },
    { soc: '15-2011', title: 'Actuaries', changePct: 21.8 },
    { soc: '15-2041', title: 'Statisticians', changePct: 8.5 },
  ],
};

const NOTHING: readonly StepId[] = ['2.none', '2.skip', '3.beyond', '5.keep'];

export function step(id: StepId, on: string | null = null, minutes = 15, state?: StepState): Step {
  const action = Number(id[0]) as Step['action'];
  const implied: StepState = on ? 'active' : NOTHING.includes(id) ? 'nothing' : 'later';
  return { action, id, state: state ?? implied, on, due: on && `${on}T08:30:00Z`, minutes, snoozed: 0, reminded: 0 };
}

export const CASE: CaseBrief = {
  caseId: 'c1',
  code: 'K3F9',
  token: 'k3f9a7c2e1',
  company: 'Northwind Labs',
  role: 'Data Analyst',
  contact: { name: 'Priya Raman', email: 'priya.raman@northwindlabs.example' },
  writeTo: 'priya.raman@northwindlabs.example',
  stage: 'interview',
  reasons: ['other-candidate'],
  signals: ['keep-on-file'],
  language: 'en',
  quote: 'After careful thought we have decided to move forward with another candidate, and we will keep your details on file.',
  receivedOn: TODAY,
  rejectedOn: TODAY,
  isUnsure: false,
  steps: [
    step('1.write', '2026-11-24', 25),
    step('2.keep', '2026-11-25', 10),
    step('3.interview', '2026-11-25', 30),
    step('4.door', '2026-11-27', 10),
    step('5.keep'),
    step('6.up', null, 10),
    step('7.connect', '2026-11-30', 10),
  ],
  occupation: DATA_SCIENTISTS,
  recentTitles: ['Data Analyst', 'Office Manager', 'UX Researcher'],
};

type PlanModel = Extract<MailModel, { kind: 'plan' }>;
export const plan = (brief: Partial<CaseBrief> = {}, more: Partial<PlanModel> = {}): PlanModel => ({
  kind: 'plan',
  to: TO,
  case: { ...CASE, ...brief },
  today: TODAY,
  isFirst: false,
  remindersOff: false,
  lowDistress: false,
  privateAddress: null,
  zoneAssumed: false,
  ...more,
});

export const receipt = (changes: Change[], more: Partial<Extract<MailModel, { kind: 'receipt' }>> = {}): MailModel => ({
  kind: 'receipt',
  to: TO,
  today: TODAY,
  case: CASE,
  cases: [],
  changes,
  next: { step: 3, on: '2026-11-26', company: 'Northwind Labs' },
  isLast: false,
  ...more,
});

export const OTHER_CASE: CaseBrief = {
  ...CASE,
  caseId: 'c2',
  code: 'B7QX',
  token: 'b7qx88d1f0',
  company: 'Harbour & Sons',
  role: 'Office Manager',
  contact: null,
  writeTo: null,
  stage: 'application',
  steps: [
    step('1.light', '2026-11-20', 10, 'done'),
    step('2.none'),
    step('3.match', '2026-11-24', 15),
    step('4.three', '2026-11-25', 30),
    step('5.split', null, 30),
    step('6.nomatch', null, 5),
    step('7.headline', null, 20),
  ],
  occupation: null,
};
