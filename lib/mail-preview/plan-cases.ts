/** Plan mails of telling cases: stages, trades and languages, and edges of wording. */
import type { MailModel } from '../../lambdas/compose/models.ts';
import { CASE, DATA_SCIENTISTS, plan, step, TO } from './invented-case.ts';

/** Name → model. */
export const PLANS: Record<string, MailModel> = {
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
