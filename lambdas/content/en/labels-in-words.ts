/** Labels as a person would say them, for "What I noted down" and receipts. */
import type { LabelWords } from '../words.ts';

export const LABELS: LabelWords = {
  stage: {
    application: 'the application',
    assessment: 'an assessment or test',
    screen: 'a first conversation',
    interview: 'interviews',
    final: 'the final round',
    'offer-withdrawn': 'an offer, which they withdrew',
    unknown: 'not clear from their mail',
  },
  reason: {
    'other-candidate': 'they chose another candidate',
    experience: 'experience',
    skills: 'skills or qualifications',
    'position-filled': 'the position is filled',
    'position-closed': 'the position is closed',
    'location-or-authorization': 'place of work or work permit',
    salary: 'pay',
    fit: 'fit',
    overqualified: 'overqualified',
    volume: 'many applications',
    late: 'the application came too late',
    unstated: 'none given',
  },
  signal: {
    'keep-on-file': 'they will keep your details on file',
    'apply-again': 'you are welcome to apply again',
    'feedback-offered': 'they offer feedback',
    'feedback-given': 'they gave you feedback',
    'other-role-suggested': 'they suggest another role',
    'talent-community': 'they invite you to their talent pool',
  },
  fixField: {
    stage: 'how far you got',
    company: 'the company',
    role: 'the role',
    reason: 'their reason',
    contact: 'the person who wrote',
    kind: 'what the mail was',
  },
};
