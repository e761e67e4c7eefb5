/** Step texts of action 3: look back honestly, with somebody who can see what you cannot. */
import type { StepTexts } from '../../words.ts';

export const ASSESS: StepTexts<3> = {
  '3.match': {
    title: 'Check the advert against your CV, line by line',
    why: 'As far as I can see nobody there has met you, so the paper is all there is to assess.',
    how: [
      'List the must-haves from the advert. Mark each one: top half of my CV, further down, or missing.',
      { when: 'licences', say: 'Put licences, tickets or registrations at the top, with their dates.', otherwise: '' },
      'True but missing: add it to your base CV in the words the advert used.',
      'Three or more truly missing: call it a long shot and do not read anything into the no.',
    ],
  },
  '3.test': {
    title: 'Redo the part of the assessment that hurt',
    why: 'You know best which part went wrong, and that knowledge fades in a few days.',
    how: [
      'Write down the tasks you remember and how long each one took you.',
      'Redo the worst one without a clock until it is right. Then once more with a clock.',
      'Note one thing to practise before the next test.',
    ],
  },
  '3.screen': {
    title: 'Replay the screening call in 15 minutes',
    why: 'Screening calls turn on pay, dates, place, and whether you can say in a minute what you do.',
    how: [
      'Write down what they asked about pay, start date, location and reasons for leaving, and what you said.',
      'Say your one-minute introduction out loud and time it.',
      'Rewrite the answer you would least like to hear back.',
    ],
  },
  '3.interview': {
    title: 'Write your interview review while you remember it',
    why: 'A structured look back at a real performance is one of the better-tested ways to do better next time.',
    how: [
      'List every question you can remember, in order.',
      'Score each answer 0 to 2: did I answer it, and did I give one concrete example with a result?',
      'Pick the lowest score. Write the answer you wish you had given, then say it aloud to someone.',
      'Write one thing that went well. It stays.',
    ],
  },
  '3.final': {
    title: 'Find the step between “strong” and “chosen”',
    why: 'Getting to the final round means the basics work. What is left is often small, and easier to see with somebody else in the room.',
    how: [
      'Note what they came back to more than once, and who in the room asked it.',
      'Write how you would answer that worry in two minutes, with evidence.',
      'Draft what your first 90 days would have looked like. Bring one like it to your next final round.',
      'Ask a mentor, former manager or coach for 30 minutes on exactly these notes.',
    ],
    draft: {
      kind: 'message',
      to: 'other',
      who: 'a mentor or former manager',
      text: [
        'Hi {friend}, I reached the final round for a {role} role{ at :company|} and was not chosen. Could I borrow 30 minutes this week or next to go through what was missing? I will send my notes beforehand, so you can be blunt.\n{me}',
      ],
    },
  },
  '3.feedback': {
    title: 'Turn their feedback into one experiment',
    why: 'You were told something true from where they sat. Treat it as one data point, not a verdict.',
    how: [
      'Copy their words exactly. Next to them write: true, partly true, or about them.',
      'For anything true, choose one change you can make before your next application.',
      'Write how you will know it worked, for example “the next screening call asks me about it”.',
    ],
  },
  '3.beyond': {
    title: 'Skip the review: this was about timing',
    why: 'A full, closed or flooded vacancy says nothing about your answers.',
    how: [
      'Note the date the advert went up and the date you applied.',
      'If the gap was more than two days, an alert would find you the next one sooner. If not, there is nothing to fix here.',
    ],
  },
  '3.late': {
    title: 'Keep one lesson and move on',
    why: 'After a few weeks memory fills in the gaps, so a full review would be guesswork.',
    how: [
      'Write the one question you still remember wishing you had answered differently.',
      'Write the better answer, three sentences at most, and save it with your interview notes.',
    ],
  },
  '3.auth': {
    title: 'Put place and permission to work on line one',
    why: 'This no was about where you can work. Employers decide it in seconds, so answer it before they ask.',
    how: [
      'Add one line under your name: where you live, where you can work, whether you would move, and what permit you hold or need.',
      'Put the same line in the first answer of your next screening call.',
      'Skip adverts that rule you out in writing.',
    ],
  },
  '3.salary': {
    title: 'Set your number before the next call',
    why: 'Money ended this one. A range you chose calmly beats one you say on the spot.',
    how: [
      'Find three pay figures for the role in your area: an advert with a range, an official statistic (step 6), a person who does the job.',
      'Write your floor, your target and the sentence you will say.',
      'Next time ask for their range first: “What have you budgeted for this?”',
    ],
  },
  '3.over': {
    title: 'Answer “overqualified” before they ask',
    why: 'It usually means “will you be bored, leave, or cost too much?” All three can be answered in advance.',
    how: [
      'Write three sentences: why this level, why now, and how long you mean to stay.',
      'Move titles and budgets that are bigger than the job lower on your CV.',
      'Say the three sentences early in the next call.',
    ],
  },
  '3.fit': {
    title: 'Work out whose fit it was',
    why: '“Fit” can mean values, pace, style or simply a favourite. Only some of that is yours to change.',
    how: [
      'Write what they said they value and one moment when you showed it, or did not.',
      'Write what you value and whether you saw it there.',
      'If the two lists clash, this no may have done you a favour. If not, prepare one story for the value you did not show.',
    ],
  },
  '3.gap': {
    title: 'Name the gap and put a price on it',
    why: 'They named something that was missing. Some gaps close in a fortnight, some need a different first step.',
    how: [
      'Write the missing thing in five words or fewer. If they were vague, take the requirement you were least sure of.',
      'Check five current adverts: how many ask for it?',
      'Three or more: choose the smallest proof you could have in two weeks. Fewer: ignore it and aim at the others.',
    ],
  },
  '3.app3': {
    title: 'Get a second pair of eyes on your CV first',
    why: 'As far as I can see, this is at least the third no before anyone spoke to you. The likeliest cause is how your CV reads for the jobs you choose, and you cannot see that alone.',
    how: [
      'Pause new applications until this is done. It takes an evening.',
      'Send your CV and two of the adverts to one person who hires or recruits in your field: a recruiter, a former manager, or a free public careers service.',
      'Ask them one thing: “After 30 seconds, what job do you think I want, and what would stop you calling me?”',
      'Change the top third of the CV first. Have it proofread.',
    ],
    draft: {
      kind: 'message',
      to: 'other',
      who: 'a recruiter, former manager or careers adviser',
      text: [
        'Hi {friend}, could you give my CV 30 seconds and tell me two things: what job it looks like I want, and what would stop you calling me? I have had a run of early rejections for {role} roles and would rather fix it than send more. CV and two adverts attached.\n{me}',
      ],
    },
  },
  '3.rehearse': {
    title: 'Rehearse the first ten minutes with somebody',
    why: 'Your CV gets you conversations, and at least three of them have ended there. Practice with a listener is the fix you cannot do alone.',
    how: [
      'Book 40 minutes with a friend, mentor or coach. Give them your last three sets of questions.',
      'Run your introduction, “why this role” and one story. Record it.',
      'Watch it once together. Change one thing, run it again.',
    ],
    draft: {
      kind: 'message',
      to: 'other',
      who: 'a friend or mentor',
      text: [
        'Hi {friend}, would you play interviewer for me for 40 minutes this week? I keep getting to first conversations for {role} roles and no further. I will send the questions. You only have to ask them and be honest.\n{me}',
      ],
    },
  },
  '3.final3': {
    title: 'Bring in a coach for the last round',
    why: 'Three final rounds mean that employers want you, and that something repeats at the end. That is exactly what a coach can spot.',
    how: [
      'Lay your last three final rounds side by side: who was in the room, what they asked last, how you closed.',
      'Book one session with an interview coach, or a senior person who chooses between finalists. Ask them to run the last 20 minutes only.',
      'Prepare a closing: the two reasons to choose you, one worry you address yourself, and one question about the decision.',
    ],
    draft: {
      kind: 'message',
      to: 'other',
      who: 'a coach or senior contact',
      text: [
        'Hi {friend}, I have reached three final rounds for {role} roles and was not chosen in any of them. I would like to practise only the last 20 minutes of a final interview with somebody who has made that choice. Could we find an hour?\n{me}',
      ],
    },
  },
  '3.same': {
    title: 'Same reason twice: give it two weeks',
    why: 'You have now been given this reason more than once, so it is worth a plan and not just a thought.',
    how: [
      'Put the refusals with this reason side by side. What do the roles have in common?',
      'Choose: close the gap, explain it better, or aim at roles that do not ask for it.',
      'Write one action for each of the next ten working days. Fifteen minutes each is enough.',
    ],
  },
  '3.withdrawn': {
    title: 'Write down the timeline while you remember it',
    why: 'If you need advice, or a refund of costs, dates and documents decide it.',
    how: [
      'List every date: interview, offer, acceptance, checks, withdrawal. Note who said what.',
      'Save the offer letter and messages outside any work account.',
      'Note costs and decisions that hung on the offer: resignation, move, other offers declined.',
    ],
  },
};
