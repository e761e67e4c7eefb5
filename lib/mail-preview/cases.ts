/** The mails that `npm run preview` writes: every kind, telling cases, and every step variant at least once. Invented people and companies. */
import type { CaseBrief, Change, MailModel, To } from '../../lambdas/compose/models.ts';
import { ACTIONS, type Stage } from '../../lambdas/content/labels.ts';
import { STEP_IDS, type StepId } from '../../lambdas/content/step-ids.ts';
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

const receipt = (changes: Change[], more: Partial<Extract<MailModel, { kind: 'receipt' }>> = {}): MailModel => ({
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

const OTHER_CASE: CaseBrief = {
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

/** Cases out of docs/plan.md 2.5 and edges of wording. */
const PLANS: Record<string, MailModel> = {
  'plan-interview': plan(),
  'plan-first': plan({}, { isFirst: true, zoneAssumed: true, privateAddress: 'plan+p7d2k9@rebound.example' }),
  'plan-application': plan({
    company: 'Brightfield Energy', role: 'Marketing Coordinator', contact: null, writeTo: null, stage: 'application', reasons: ['unstated'], signals: [], occupation: null,
    quote: 'We regret to inform you that we will not be moving forward with your application.',
    steps: [step('1.light', '2026-11-24', 10), step('2.none'), step('3.match', '2026-11-26', 15), step('4.three', '2026-11-27', 30), step('5.split', null, 30), step('6.nomatch', null, 5), step('7.headline', null, 20)],
  }), // biome-ignore format: a case a block
  'plan-streak': plan({
    company: 'Orchard Freight', role: 'Office Manager', contact: null, writeTo: null, stage: 'application', reasons: ['volume'], signals: [],
    occupation: { ...DATA_SCIENTISTS, soc: '43-6014', title: 'Secretaries and administrative assistants', changePct: -1.8, openings: 202800, wage: 44280, outlook: 'down' },
    steps: [step('1.values', '2026-11-24', 15), step('2.none'), step('3.app3', '2026-11-30', 60), step('4.three', null, 30), step('5.narrow', '2026-12-01', 30), step('6.down', null, 20), step('7.weak', null, 40)],
  }), // biome-ignore format: a case a block
  'plan-final': plan({
    stage: 'final', signals: ['feedback-offered'],
    steps: [step('1.deep', '2026-11-24', 60), step('2.offered', '2026-11-25', 10), step('3.final', '2026-11-26', 45), step('4.twin', '2026-11-30', 40), step('5.keep'), step('6.up', '2026-12-01', 10), step('7.connect', '2026-11-30', 10)],
  }), // biome-ignore format: a case a block
  'plan-withdrawn': plan({
    stage: 'offer-withdrawn', reasons: ['position-closed'], signals: [],
    steps: [step('1.deep', '2026-11-24', 60), step('2.withdrawn', '2026-11-25', 15), step('3.withdrawn', '2026-11-25', 20), step('4.restart', '2026-11-25', 30), step('5.plan', '2026-11-30', 20), step('6.up', null, 10), step('7.headline', null, 20)],
  }), // biome-ignore format: a case a block
  'plan-warehouse': plan({
    company: 'Kestrel Parcels', role: 'Warehouse Operative', contact: null, writeTo: null, stage: 'application', reasons: ['position-filled'], signals: [],
    occupation: { ...DATA_SCIENTISTS, soc: '53-7062', title: 'Laborers and freight, stock, and material movers, hand', changePct: 2.1, openings: 366300, wage: 37680, outlook: 'flat', related: [] },
    steps: [step('1.light', '2026-11-24', 10), step('2.none'), step('3.beyond'), step('4.reopen', null, 5), step('5.early', '2026-11-27', 25), step('6.flat', null, 10), step('7.local', '2026-11-30', 25)],
  }), // biome-ignore format: a case a block
  'plan-uk-public': plan({
    company: 'Westmere Borough Council', role: 'Housing Officer', contact: { name: 'Dr. Anne Whitlock', email: 'panel@westmere.example' }, stage: 'final', reasons: ['other-candidate'], signals: [], occupation: null,
    steps: [step('1.deep', '2026-11-24', 60), step('2.public', '2026-11-25', 10), step('3.final', '2026-11-26', 45), step('4.twin', '2026-11-30', 40), step('5.keep'), step('6.local', '2026-12-01', 15), step('7.connect', '2026-11-30', 10)],
  }), // biome-ignore format: a case a block
  'plan-unsure': plan({
    isUnsure: true,
    quote: 'We have decided to put the process on hold and will not be continuing for now.',
    reasons: ['unstated'],
  }),
  'plan-nothing-known': plan({ company: null, role: null, contact: null, writeTo: null, quote: null, stage: 'unknown', reasons: ['unstated'], signals: [], occupation: null, steps: [step('1.light', '2026-11-24', 10), step('2.thanks', '2026-11-25', 5), step('3.match', '2026-11-25', 15), step('4.twin', '2026-11-27', 40), step('5.early', null, 25), step('6.nomatch', null, 5), step('7.weak', null, 40)] }, { to: { ...TO, name: null } }), // biome-ignore format: a case a block
  'plan-german': plan(
    {
      language: 'de',
      contact: { name: 'Sabine Krüger', email: 'krueger@nordlicht.example' },
      company: 'Nordlicht GmbH',
      role: 'Sachbearbeiterin Einkauf (m/w/d)',
    },
    { to: { ...TO, speaks: 'de' }, isFirst: true },
  ),
  'plan-arabic': plan(
    { language: 'ar', company: 'شركة المنارة', role: 'محلل بيانات', contact: { name: 'ليلى حداد', email: null }, writeTo: null },
    { to: { ...TO, speaks: 'ar' } },
  ),
  'plan-low-distress': plan(
    {
      steps: CASE.steps.map(s => ({
        ...s,
        ...(s.on && s.on < '2026-11-26' ? { on: '2026-11-26', due: '2026-11-26T08:30:00Z' } : {}),
      })),
    },
    { lowDistress: true, remindersOff: true },
  ),
  'plan-person-as-company': plan({ company: 'Ana', contact: { name: 'Ana', email: null }, writeTo: 'ana@lumen.example' }),
  'plan-elsewhere': plan({
    steps: CASE.steps.map(s => (s.action === 4 ? { ...s, state: 'elsewhere', on: null, elsewhere: { company: 'Harbour & Sons', doneOn: null } } : s.action === 7 ? { ...s, state: 'elsewhere', on: null, elsewhere: { company: 'Harbour & Sons', doneOn: '2026-11-12' } } : s)),
  }), // biome-ignore format: a case a block
  'plan-hostile': plan({
    company: '<img src=x onerror=alert(1)>\r\nBcc: victim@other.example\u202e `stop` [blank] {role}', role: `"><a href="https://evil.example">${'long '.repeat(60)}`,
    contact: { name: '"><script>alert(1)</script>', email: 'a@b.example?bcc=victim@other.example' }, writeTo: 'a@b.example?bcc=victim@other.example',
    quote: 'Visit https://evil.example/login now <b>at once</b> & confirm.',
  }), // biome-ignore format: a case a block
};

/** Every variant as the day's step, with a stage and facts it belongs to. */
const VARIANTS: Record<string, MailModel> = Object.fromEntries(
  STEP_IDS.map(id => {
    const stage: Stage = /^3\.(match|app3|beyond)|^1\.light|^2\.none/.test(id) ? 'application' : 'interview';
    const outlook = id === '6.down' ? -4.2 : id === '6.flat' ? 1.1 : 33.5;
    const own = step(id, TODAY, 15, 'active');
    const rest = ACTIONS.filter(action => action !== own.action).map(action => CASE.steps.find(s => s.action === action)).filter(s => s !== undefined);
    const brief: CaseBrief = { ...CASE, stage, occupation: { ...DATA_SCIENTISTS, changePct: outlook }, steps: [...rest, own].sort((a, b) => a.action - b.action) };
    return [`step-${id}`, { kind: 'reminder', to: TO, today: TODAY, opening: Number(id[0]), weekend: false, cases: [{ case: brief, due: [own.action], overdue: [], more: [] }] }];
  }),
); // biome-ignore format: a variant a line

const CHANGES: Record<string, Change[]> = {
  done: [{ what: 'done', steps: [2] }],
  several: [{ what: 'done', steps: [1, 2] }, { what: 'skipped', steps: [3] }, { what: 'snoozed', steps: [4], on: '2026-11-30', at: null }],
  'snoozed-hour': [{ what: 'snoozed', steps: [2], on: '2027-01-04', at: '14:00' }],
  'already': [{ what: 'already-done', steps: [1] }, { what: 'already-skipped', steps: [2, 3] }, { what: 'reopened', steps: [4] }],
  'no-such-step': [{ what: 'no-such-step', steps: [9] }, { what: 'nothing-to-do', steps: [5] }],
  'nothing-due': [{ what: 'nothing-to-do', steps: [] }],
  'too-far': [{ what: 'too-far', said: 'in ten years', latest: '2027-05-23' }, { what: 'in-the-past', said: 'last Monday', latest: null }],
  'late-variant': [{ what: 'late-variant', step: 2, from: '2.keep', to: '2.late' }],
  'late-skip': [{ what: 'late-variant', step: 2, from: '2.keep', to: '2.skip' }],
  paused: [{ what: 'paused', until: '2026-12-08' }],
  'paused-open': [{ what: 'paused', until: null }],
  resumed: [{ what: 'resumed' }],
  started: [{ what: 'started' }],
  'held-lifted': [{ what: 'held-lifted' }],
  'stopped-plan': [{ what: 'stopped', scope: 'plan', company: 'Northwind Labs' }],
  'stopped-all': [{ what: 'stopped', scope: 'all', company: null }],
  fixed: [{ what: 'fixed', field: 'stage', to: 'final', replaced: [{ step: 2, from: '2.keep', to: '2.final' }, { step: 3, from: '3.interview', to: '3.final' }], kept: [1] }],
  'fixed-company': [{ what: 'fixed', field: 'company', to: 'Northwind Research', replaced: [], kept: [] }],
  'fix-unclear': [{ what: 'fix-unclear', field: null }],
  'fix-unclear-stage': [{ what: 'fix-unclear', field: 'stage' }],
  'not-a-rejection': [{ what: 'not-a-rejection', kind: 'offer' }],
  zone: [{ what: 'zone', zone: 'America/New_York' }],
  'zone-unknown': [{ what: 'zone-unknown', said: 'Middle Earth' }],
  shown: [{ what: 'shown', steps: [4] }],
  'shown-nothing': [{ what: 'shown', steps: [5] }],
  'shown-statistics': [{ what: 'shown', steps: [6] }],
  undone: [{ what: 'undone', changes: [{ what: 'done', steps: [2] }] }],
  'nothing-to-undo': [{ what: 'nothing-to-undo' }],
  hired: [{ what: 'hired', closed: 1 }],
  'hired-many': [{ what: 'hired', closed: 3 }],
  'hired-none': [{ what: 'hired', closed: 0 }],
  'check-in-yes': [{ what: 'answered', question: 'check-in', yes: true }],
  'check-in-no': [{ what: 'answered', question: 'check-in', yes: false }],
  'wrap-up-yes': [{ what: 'answered', question: 'wrap-up', yes: true }],
  'wrap-up-no': [{ what: 'answered', question: 'wrap-up', yes: false }],
  'ask-step': [{ what: 'ask-step', verb: 'done', steps: [2, 3] }],
  'ask-step-none': [{ what: 'ask-step', verb: 'snooze', steps: [] }],
  'ask-date': [{ what: 'ask-date', steps: [2], said: 'when the moon is full', offers: ['tomorrow', '2026-11-27', 'next Monday'] }],
  'ask-drop': [{ what: 'ask-drop', step: 3 }],
  'ask-case': [{ what: 'ask-case', verb: 'done', companies: ['Northwind Labs', null] }],
  'ask-delete': [{ what: 'ask-delete' }],
  joined: [{ what: 'joined', address: 'maya.home@mail.example' }],
  'not-understood': [{ what: 'not-understood', likely: ['done 2', 'snooze 2 till Monday', 'list'] }],
  'not-understood-none': [{ what: 'not-understood', likely: [] }],
}; // biome-ignore format: a change a line

const OTHER_KINDS = ['offer', 'interview', 'assessment', 'acknowledgement', 'outreach', 'other', 'unclear'] as const;
const TROUBLES = ['too-large', 'empty', 'encrypted', 'winmail-dat', 'outlook-msg', 'broken', 'too-many-parts'] as const;

const many = <T extends string>(prefix: string, keys: readonly T[], make: (key: T) => MailModel): Record<string, MailModel> =>
  Object.fromEntries(keys.map(key => [`${prefix}-${key}`, make(key)]));

/** Name → model, in the order of the index page. */
export const CASES: Record<string, MailModel> = {
  ...PLANS,
  reminder: { kind: 'reminder', to: TO, today: '2026-11-25', opening: 0, weekend: false, cases: [{ case: CASE, due: [2, 3], overdue: [1], more: [4, 7] }] },
  'reminder-two-cases': {
    kind: 'reminder', to: TO, today: '2026-11-25', opening: 1, weekend: false,
    cases: [{ case: CASE, due: [2], overdue: [1], more: [] }, { case: OTHER_CASE, due: [4], overdue: [3], more: [5] }],
  }, // biome-ignore format: a case a block
  'reminder-weekend': { kind: 'reminder', to: TO, today: '2026-11-27', opening: 2, weekend: true, cases: [{ case: { ...CASE, steps: CASE.steps.map(s => (s.action === 1 ? { ...s, on: '2026-11-28' } : s)) }, due: [1], overdue: [], more: [] }] },
  'reminder-weekend-mixed': { kind: 'reminder', to: TO, today: '2026-11-27', opening: 2, weekend: true, cases: [{ case: { ...CASE, steps: CASE.steps.map(s => (s.action === 1 ? { ...s, on: '2026-11-28' } : s)) }, due: [1, 4], overdue: [], more: [] }] },
  'reminder-overdue-only': { kind: 'reminder', to: TO, today: '2026-11-27', opening: 3, weekend: false, cases: [{ case: CASE, due: [], overdue: [2], more: [] }] },
  'reminder-friday': { kind: 'reminder', to: TO, today: '2026-11-27', opening: 0, weekend: false, cases: [{ case: { ...CASE, steps: CASE.steps.map(s => (s.action === 2 ? { ...s, on: '2026-11-27' } : s)) }, due: [2], overdue: [], more: [] }] },
  'check-in': { kind: 'check-in', to: TO, case: CASE },
  'wrap-up': { kind: 'wrap-up', to: TO, case: CASE, done: [1, 2], skipped: [3], open: [4], asksAboutAnswer: true },
  'wrap-up-nothing': { kind: 'wrap-up', to: TO, case: OTHER_CASE, done: [], skipped: [], open: [3, 4], asksAboutAnswer: false },
  'all-done': { kind: 'all-done', to: TO, case: CASE, done: 5 },
  'hello-60': { kind: 'hello-60', to: TO, case: CASE },
  'hello-60-no-contact': { kind: 'hello-60', to: TO, case: { ...CASE, contact: null, writeTo: null } },
  'look-30': { kind: 'look-30', to: TO, case: CASE },
  ...Object.fromEntries(Object.entries(CHANGES).map(([name, changes]) => [`receipt-${name}`, receipt(changes)])),
  'receipt-released': receipt([{ what: 'done', steps: [7] }, { what: 'released', steps: [6] }], { next: null, case: { ...CASE, steps: CASE.steps.map(s => (s.action === 6 ? step('6.up', '2026-11-25', 10) : s.on ? { ...s, state: 'done' } : s)) } }),
  'receipt-list': receipt([{ what: 'list' }], { case: null, cases: [CASE, OTHER_CASE] }),
  'receipt-list-none': receipt([{ what: 'list' }], { case: null, cases: [], next: null }),
  'receipt-last': receipt([{ what: 'done', steps: [2] }], { isLast: true, next: { step: 4, on: '2026-11-25', company: 'Harbour & Sons' } }),
  'receipt-next-free': receipt([{ what: 'done', steps: [2] }], { next: { step: 5, on: null, company: null } }),
  ...many('other-kind', OTHER_KINDS, about => ({ kind: 'other-kind', to: TO, about, guess: about === 'unclear' ? 'acknowledgement' : null, company: 'Northwind Labs', role: 'Data Analyst', quote: 'We are pleased to tell you that we would like to go on to the next step.', token: 'k3f9a7c2e1' })),
  'other-kind-bare': { kind: 'other-kind', to: { ...TO, name: null, speaks: 'pl' }, about: 'interview', guess: null, company: null, role: null, quote: null, token: 'k3f9a7c2e1' },
  known: { kind: 'known', to: TO, case: CASE, today: '2026-11-26' },
  'known-all-done': { kind: 'known', to: TO, case: { ...CASE, steps: CASE.steps.map(s => ({ ...s, state: 'done' as const })) }, today: '2026-11-26' },
  ...many('unreadable', TROUBLES, trouble => ({ kind: 'unreadable', to: TO, trouble })),
  help: { kind: 'help', to: TO, privateAddress: 'plan+p7d2k9@rebound.example', hasOpenCase: false },
  care: { kind: 'care', to: TO, held: true },
  'care-nameless': { kind: 'care', to: { ...TO, name: null }, held: false },
  'gmail-confirmation': { kind: 'gmail-confirmation', to: TO, code: '123456789', link: 'https://mail-settings.google.com/mail/vf-abc123' },
  'gmail-confirmation-bare': { kind: 'gmail-confirmation', to: TO, code: null, link: 'https://evil.example/mail.google.com' },
  'confirm-redirect': { kind: 'confirm-redirect', to: TO, company: 'Northwind Labs', privateAddress: 'plan+p7d2k9@rebound.example' },
  'confirm-join': { kind: 'confirm-join', to: TO, address: 'maya.home@mail.example', token: 'j0in7oken' },
  'not-verified': { kind: 'not-verified', to: TO },
  'not-allowed': { kind: 'not-allowed', to: TO },
  'too-many-today': { kind: 'too-many-today', to: TO },
  'stopped-all': { kind: 'stopped', to: TO, scope: 'all', company: null },
  'stopped-plan': { kind: 'stopped', to: TO, scope: 'plan', company: 'Northwind Labs' },
  export: { kind: 'export', to: TO, summary: { cases: 3, mails: 12, since: '2026-09-01T08:00:00Z' }, json: '{"cases":[]}' },
  deleted: { kind: 'deleted', to: TO },
  ...VARIANTS,
}; // biome-ignore format: a case a line
