/** English, complete: the locale that every other has to match, key for key. */
import { FEEL } from './actions/allow-yourself-to-feel.ts';
import { ASSESS } from './actions/assess-your-plan.ts';
import { SEARCH } from './actions/change-the-search.ts';
import { GRATITUDE } from './actions/express-gratitude.ts';
import { PATH } from './actions/find-a-better-path.ts';
import { STATISTICS } from './actions/look-at-statistics.ts';
import { BRAND } from './actions/work-your-brand.ts';
import { CALENDAR } from './calendar.ts';
import { LABELS } from './labels-in-words.ts';
import { CARE } from './mails/care.ts';
import { COMMON } from './mails/common.ts';
import { KINDS_ANSWERED } from './mails/kinds.ts';
import { NOTICES } from './mails/notices.ts';
import { PLAN } from './mails/plan.ts';
import { RECEIPT } from './mails/receipt.ts';
import { REMINDER } from './mails/reminder.ts';
import { STEP } from './mails/step.ts';
import { HANDS_ON_PIECES, SLOT_FALLBACKS } from './slots.ts';

const steps = { ...FEEL, ...GRATITUDE, ...ASSESS, ...PATH, ...SEARCH, ...STATISTICS, ...BRAND };

export const EN = {
  locale: 'en',
  steps,
  labels: LABELS,
  calendar: CALENDAR,
  slots: SLOT_FALLBACKS,
  handsOn: HANDS_ON_PIECES,
  common: COMMON,
  plan: PLAN,
  step: STEP,
  reminder: REMINDER,
  receipt: RECEIPT,
  kinds: KINDS_ANSWERED,
  notices: NOTICES,
  care: CARE,
};
