/** Step texts of action 5: narrow it, broaden it, or leave it alone. */
import type { StepTexts } from '../../words.ts';

export const SEARCH: StepTexts<5> = {
  '5.keep': {
    title: 'Do not change the search yet',
    why: 'You are getting in front of people, so the direction works. Changing it now would throw away what you have learned.',
    how: [
      'Keep the same kind of roles for the next three weeks.',
      'Aim for two more conversations like this one before you judge anything.',
    ],
  },
  '5.narrow': {
    title: 'Cut to one kind of role for two weeks',
    why: 'Your recent applications are spread over several lines of work. A CV that fits all of them fits none of them closely.',
    how: [
      {
        when: 'titles',
        say: 'Your recent titles: {titles}. Choose the one you can prove best.',
        otherwise: 'List the job titles of your recent applications. Choose the one you can prove best.',
      },
      'For two weeks apply only to that one and its nearest variation.',
      'Make one CV for it and stop editing between applications.',
    ],
  },
  '5.broaden': {
    title: 'Add two neighbouring roles to your search',
    why: 'In a trial, people who searched narrowly got more interviews after being shown related occupations.',
    how: [
      {
        when: 'adj',
        say: 'Neighbouring roles in the official list: {adj}. Choose two you would accept.',
        otherwise: 'List roles that use much of the same work. Choose two you would accept.',
      },
      'Read three adverts for each. Note which of your tasks they describe in other words.',
      'Send two applications in the new direction before you decide about it.',
    ],
  },
  '5.place': {
    title: 'Filter by what can actually happen',
    why: 'Location and permits are yes-or-no questions. Searching as if they were not wastes your best hours.',
    how: [
      'Set your searches to places and modes you can accept, and drop every one that cannot say yes.',
      'If you need sponsorship, search for employers that say so in the advert.',
      'If you would move, say so and by when in your CV header.',
    ],
  },
  '5.early': {
    title: 'Be early: alerts on, apply within two days',
    why: 'In a study of tens of millions of applications about four in ten arrived within 48 hours of posting, and adverts stayed up under ten days on average.',
    how: [
      'Turn on daily alerts for {role} roles on two sites and at three employers you like.',
      'Keep a base CV ready so a good one takes under an hour.',
      'Skip anything posted more than ten days ago unless you know someone there.',
    ],
  },
  '5.level': {
    title: 'Move one level',
    why: 'When you bring more than a job asks for, the level is off and not the line of work.',
    how: [
      'Search the next level up, or the same level at a larger employer.',
      'Compare ten adverts: which level matches most of your last two years?',
      'Use that title in your headline and alerts.',
    ],
  },
  '5.pay': {
    title: 'Search where your number is normal',
    why: 'Two employers can pay very differently for the same job.',
    how: [
      'Prefer adverts that show a range that contains your target.',
      'Add one better-paying industry that hires for {role} roles.',
      'Put pay on the table in the first call.',
    ],
  },
  '5.split': {
    title: 'Split next week: half applications, half people',
    why: 'In one large set of hiring data (2015 to 2016) a referred candidate was hired about once in 16, an applicant through a website about once in 152.',
    how: [
      'Block two mornings for applications and two for people.',
      'For each advert you like, look for one person you can ask before you apply.',
      'Write to three acquaintances you have not spoken to for a year. They know openings your friends do not.',
    ],
    draft: {
      kind: 'message',
      to: 'other',
      who: 'an acquaintance',
      text: [
        'Hi {friend}, it has been a while. I am looking for {role} work and saw that you know [company or field]. Could I ask you two questions about how they hire? Ten minutes, whenever suits.\n{me}',
      ],
    },
  },
  '5.plan': {
    title: 'Write next week as appointments',
    why: 'In a trial with young job seekers in South Africa, those who wrote down what they would do, when and where sent more applications and got more offers.',
    how: [
      'Write five lines: day, time, place, what, how many.',
      'Put the hardest one on the first morning.',
      'Put them into the calendar you look at every day.',
    ],
  },
};
