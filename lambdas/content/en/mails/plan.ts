/** Words of the plan mail. */
export const PLAN = {
  subject: 'Your plan after {company|this rejection}{ (:role:)|}',
  heading: 'A no{ from :company|}. Here is what to do with it.',
  headingUnsure: 'This looks like a no{ from :company|}. Here is what to do with it.',
  headingWithdrawn: '{company|They} withdrew the offer. Here is what to do now.',
  sorry: 'I am sorry, {me}.',
  askUnsure:
    'First a question: is this a rejection? I think so because of the sentence below, and I am not certain. If it is something else, reply `fix kind other` and I will take the plan back.',
  welcome:
    'This is what Rebound does: you forward a rejection, you get a short plan with dates, and I remind you on the mornings when a step is due. You answer by mail, in a word or two.',
  stage: {
    application: 'This one ended with the application.',
    assessment: 'This one ended with the assessment.',
    screen: 'You got as far as a first conversation.',
    interview: 'You got as far as the interviews.',
    final: 'You came close.',
    'offer-withdrawn': 'This one had already been yours.',
    unknown:
      'Their mail does not say how far you got, so I planned for an application. If you had spoken to them, reply `fix stage interview`.',
  },
  /** One sentence on their reason, or none. */
  reason: {
    'other-candidate': '“Another candidate” says something about their choice, and little about you.',
    experience: 'They name something that was missing, so the plan looks at that.',
    skills: 'They name something that was missing, so the plan looks at that.',
    'position-filled': 'The place was already taken, so this says little about you.',
    'position-closed': 'The opening itself is gone, so this was no verdict on you.',
    'location-or-authorization': 'This was about where you can work, and not about how well.',
    salary: 'This was about money, and not about your work.',
    fit: '“Fit” is a vague word, and only some of it is yours to change.',
    overqualified: 'Being told that you bring too much is an odd kind of no.',
    volume: 'They had more applications than they could answer one by one, so this says little about yours.',
    late: 'They had moved on before yours was read, so this says nothing about what was in it.',
    unstated: '',
  },
  otherCandidateAfterTalks: '“Another candidate” is a hard sentence to read after that much effort.',
  streak: 'It is not the first no in these weeks, and they add up.',
  longAgo: 'It was a while ago, so there is less to look back on.',
  lowDistress:
    'You wrote that it is getting to you. If it keeps up for two weeks, or gets worse, a doctor or one of these free lines is a better helper than I am: {lines}.',
  /** Within the next two sentences, where the day is neither today nor tomorrow. */
  onDay: 'on {date}',
  time: 'This plan takes about {duration} in all, {span}. Start with step {step} {when} and leave the rest for now.',
  timeOne: 'This plan takes about {duration}. There is one step, and it can be done {when}.',
  noSteps: 'There is nothing you have to do. The lines below say why, and what is there if you want it.',
  span: [
    'today',
    'today and tomorrow',
    'over the next few days',
    'spread over a week',
    'spread over two weeks',
    'spread over the coming weeks',
  ],
  counts: ['nothing', 'one thing', 'two things', 'three things', 'four things'],
  preheader: {
    both: '{today} today, {tomorrow} tomorrow. The rest has its own day and can wait until then.',
    today: '{today} for today. The rest has its own day and can wait until then.',
    tomorrow: 'Nothing today, {tomorrow} tomorrow. The rest has its own day and can wait until then.',
    later: 'Nothing has to happen today. Each step has its own day and can wait until then.',
    none: 'Nothing you have to do this time, and the reasons why. The rest is there if you want it.',
  },
  laterHeading: 'Later, one at a time',
  willHeading: 'What I will do',
  will: 'I will write to you on the mornings when a step is due, at 8:30 your time, never more than once a day, and at a weekend only if you ask for it. If you do not answer twice in a row I will ask once whether to carry on, and then go quiet.',
  zoneAssumed: 'For “your time” I took {zone}. If that is wrong, reply for example `timezone Berlin`.',
  remindersOff: 'Reminders are off. Reply `start` to switch them on.',
  reply: 'You can also just reply: {examples}. Your own words work too.',
  privateAddress:
    'If you let your mail program pass on rejections by a rule, let it send them to {address}. That address is yours alone.',
  notedHeading: 'What I noted down',
  noted: {
    company: 'Company: {company|not found}',
    role: 'Role: {role|not found}',
    stage: 'You got as far as: {stage}',
    reasons: 'Their reason: {reasons}',
    signals: 'They left open: {signals}',
    contact: 'Signed by: {contact}',
    quote: 'The sentence I went by:',
  },
  correct:
    'Something wrong? Reply with the right line, for example `{example}` or `role payroll clerk`, and I will change the plan.',
  correctLink: 'Correct what I noted',
};
