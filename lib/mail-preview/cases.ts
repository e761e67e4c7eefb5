/** The mails that `npm run preview` writes: every kind, telling cases, and every step variant at least once. Invented people and companies. */
import type { CaseBrief, MailModel } from '../../lambdas/compose/models.ts';
import { ACTIONS, type Stage } from '../../lambdas/content/labels.ts';
import { STEP_IDS } from '../../lambdas/content/step-ids.ts';
import { CASE, DATA_SCIENTISTS, OTHER_CASE, receipt, step, TO, TODAY } from './invented-case.ts';
import { PLANS } from './plan-cases.ts';
import { CHANGES } from './receipt-cases.ts';

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
