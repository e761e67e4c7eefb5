/** Words that every mail shares. */
export const COMMON = {
  brand: 'Rebound',
  why: 'You get this because you forwarded a rejection email to Rebound on {date}.',
  notCrisis: 'I am a program. Rebound is not a crisis service.',
  stopPlan: 'Stop reminders for this plan',
  stopAll: 'Stop everything',
  deleteData: 'Delete my data',
  oneClick: 'Stop everything with one click',
  and: ' and ',
  or: ' or ',
  step: 'step {list}',
  steps: 'steps {list}',
  thisEmployer: 'this employer',
};
