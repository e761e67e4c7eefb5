/** Real plans that together hold all 67 variants, each in the company it really comes in: what is looked at by eye (docs/mail-review). */
import type { CaseBrief, MailModel } from '../../lambdas/compose/models.ts';
import type { Reason, Signal, Stage } from '../../lambdas/content/labels.ts';
import type { StepId } from '../../lambdas/content/step-ids.ts';
import { makePlan } from '../../lambdas/plan/make-plan.ts';
import type { PastCase, Plan } from '../../lambdas/plan/plan.ts';
import { writeTo } from '../../lambdas/plan/reachable.ts';
import { CASE, plan, TO, TODAY } from './invented-case.ts';

interface Situation {
  name: string;
  stage: Stage;
  reasons?: Reason[];
  signals?: Signal[];
  company?: string | null;
  role?: string | null;
  contact?: string | null;
  /** The employer's sender; a no-reply box where nobody is named. */
  from?: string;
  daysAgo?: number;
  region?: 'other';
  headlineDone?: true;
  /** Earlier rejections: days ago, stage, role's occupation code, reason. */
  past?: [number, Stage, string | null, Reason?, string?][];
}

const NO_REPLY = 'no-reply@jobs.example';
const NOW = `${TODAY}T09:10:00Z`;
const DAY = 86_400_000;

// biome-ignore format: a situation a line
const SITUATIONS: Situation[] = [
  { name: 'form-letter', stage: 'application', role: 'Marketing Coordinator', company: 'Brightfield Energy' },
  { name: 'warehouse', stage: 'application', reasons: ['position-filled'], role: 'Warehouse Operative', company: 'Kestrel Parcels' },
  { name: 'recruiter-answers', stage: 'application', reasons: ['late'], role: 'Payroll Clerk', company: 'Tallow & Reed', contact: 'Jo Winter', from: 'jo@tallowreed.example', headlineDone: true },
  { name: 'third-form-letter', stage: 'application', role: 'Office Manager', company: 'Orchard Freight', past: [[4, 'application', '11-2021'], [9, 'application', '15-2051'], [20, 'application', '27-1024']] },
  { name: 'same-field-again', stage: 'unknown', role: 'Proofreader', company: null, past: [[20, 'application', '43-9081'], [30, 'application', '43-9081'], [41, 'application', '43-9081']] },
  { name: 'assessment', stage: 'assessment', role: 'Zymurgy Fellow', company: 'Peat Lane Brewing', from: 'recruitment@peatlane.example' },
  { name: 'screen-skills', stage: 'screen', reasons: ['skills'], role: 'Bank Teller', contact: 'Ines Duarte', company: 'Copperfield Savings', from: 'ines.duarte@copperfield.example' },
  { name: 'screen-nameless', stage: 'screen', role: 'UX Researcher', company: 'Lantern Health', from: 'hiring@lantern.example' },
  { name: 'interview-keep', stage: 'interview', reasons: ['other-candidate'], signals: ['keep-on-file'], role: 'Data Analyst', contact: 'Priya Raman', company: 'Northwind Labs', from: 'priya.raman@northwindlabs.example' },
  { name: 'interview-told-why', stage: 'interview', signals: ['feedback-given'], role: 'HR Advisor', contact: 'Tom Ashby', company: 'Fenwick Care', from: 'tom@fenwick.example' },
  { name: 'interview-again', stage: 'interview', reasons: ['fit'], role: 'Product Designer', contact: 'Ana Cordeiro', company: 'Lumen Studio', from: 'ana@lumen.example', headlineDone: true, past: [[100, 'application', null, 'unstated', 'Lumen Studio']] },
  { name: 'interview-no-one', stage: 'interview', reasons: ['salary'], role: 'Electrician', company: 'Voltline', from: NO_REPLY },
  { name: 'final-feedback', stage: 'final', signals: ['feedback-offered'], role: 'Civil Engineer', contact: 'Grace Okafor', company: 'Ridgeway Partners', from: 'grace@ridgeway.example' },
  { name: 'final-third', stage: 'final', role: 'Head of Finance', company: 'Aldermere', from: 'people@aldermere.example', past: [[40, 'final', null], [90, 'final', null]] },
  { name: 'uk-public-final', stage: 'final', reasons: ['other-candidate'], role: 'Housing Officer', contact: 'Dr. Anne Whitlock', company: 'Westmere Borough Council', from: 'panel@westmere.gov.uk', region: 'other' },
  { name: 'withdrawn', stage: 'offer-withdrawn', reasons: ['position-closed'], role: 'Operations Manager', contact: 'Mark Feld', company: 'Halden Logistics', from: 'mark.feld@halden.example' },
  { name: 'other-role', stage: 'screen', signals: ['other-role-suggested'], role: 'Account Manager', contact: 'Sofia Lind', company: 'Marlow Media', from: 'sofia@marlow.example', past: [[50, 'screen', null], [70, 'interview', null]] },
  { name: 'long-ago', stage: 'interview', role: 'Lab Technician', contact: 'Ruth Amsel', company: 'Corvus Bio', from: 'ruth@corvus.example', daysAgo: 30 },
  { name: 'very-long-ago', stage: 'application', role: null, company: null, daysAgo: 90, headlineDone: true },
  { name: 'no-permit', stage: 'screen', reasons: ['location-or-authorization'], role: 'Backend Engineer', contact: 'Lea Brandt', company: 'Fjord Systems', from: 'lea@fjord.example', headlineDone: true },
  { name: 'overqualified', stage: 'interview', reasons: ['overqualified'], role: 'Bookkeeper', contact: 'Paul Kerr', company: 'Dunmore Dental', from: 'paul@dunmore.example' },
  { name: 'same-reason', stage: 'screen', reasons: ['experience'], role: 'Data Analyst', contact: 'Mia Torres', company: 'Basalt Analytics', from: 'mia@basalt.example', past: [[60, 'application', '15-2051', 'experience'], [40, 'interview', '15-2051', 'other-candidate']] },
  { name: 'talent-pool', stage: 'application', reasons: ['volume'], signals: ['talent-community'], role: 'Nurse', company: 'Meadowbank Hospital' },
  { name: 'final-doubted', stage: 'final', reasons: ['skills'], role: 'Chef', contact: null, company: 'Saltmarsh Inn', from: 'kitchen@saltmarsh.example' },
  { name: 'nothing-known', stage: 'unknown', role: null, company: null },
];

const pastOf = ([days, stage, soc, reason, company]: NonNullable<Situation['past']>[number], i: number): PastCase => ({
  caseId: `past-${i}`,
  at: new Date(Date.parse(NOW) - days * DAY).toISOString(),
  company: company ?? `Earlier ${i + 1}`,
  stage,
  reasons: [reason ?? 'unstated'],
  soc,
  isReset: false,
  steps: [],
});

function planOf(situation: Situation): { brief: CaseBrief; plan: Plan } {
  const { stage, reasons = ['unstated'], signals = [], company = null, role = null, contact = null, from = NO_REPLY } = situation;
  const who = contact ? { name: contact, email: null } : null;
  const date = new Date(Date.parse(NOW) - (situation.daysAgo ?? 0) * DAY).toISOString();
  const made = makePlan({
    facts: { stage, reasons, signals, company, role, contact: who },
    original: { fromAddress: from, date },
    receivedAt: NOW,
    now: NOW,
    zone: TO.zone,
    region: situation.region ?? 'us',
    history: (situation.past ?? []).map(pastOf).reverse(),
    headlineDone: situation.headlineDone ?? false,
  });
  const brief: CaseBrief = {
    ...CASE,
    company,
    role,
    contact: who,
    writeTo: writeTo(who, from),
    stage,
    reasons,
    signals,
    quote: 'After careful consideration we will not be taking your application any further.',
    rejectedOn: date.slice(0, 10),
    steps: made.steps,
    occupation: made.occupation,
    recentTitles: [role, 'Marketing Manager', 'Data Analyst', 'Graphic Designer'].filter(title => title !== null),
  };
  return { brief, plan: made };
}

/** Which variants a mail of this set shows in full. */
export const COVERED: Record<string, StepId[]> = {};

/** `cover-…` the plan mail; `cover-…-shown` the answer to "show" for those of its steps that no other mail of the set has in full. */
export const COVERING: Record<string, MailModel> = {};

const seen = new Set<StepId>();
for (const situation of SITUATIONS) {
  const { brief } = planOf(situation);
  const name = `cover-${situation.name}`;
  COVERING[name] = plan(brief);
  const fresh = brief.steps.filter(({ id }) => !seen.has(id));
  for (const { id } of fresh) seen.add(id);
  if (fresh.length === 0) continue;
  COVERED[`${name}-shown`] = fresh.map(({ id }) => id);
  COVERING[`${name}-shown`] = {
    kind: 'receipt',
    to: TO,
    today: TODAY,
    case: brief,
    cases: [],
    changes: [{ what: 'shown', steps: fresh.map(({ action }) => action) }],
    next: null,
    isLast: false,
  };
}
