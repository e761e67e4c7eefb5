/** Step texts of action 7: be known to the people who know of openings. */
import type { StepTexts } from '../../words.ts';

export const BRAND: StepTexts<7> = {
  '7.headline': {
    title: 'Rewrite your headline in one line',
    why: 'Before anyone reads your history they read one line. It should say what you do and for whom.',
    how: [
      'Write: what you do, for whom, with what proof. Under 120 characters.',
      'Put the same line on your profile, your CV and your email signature.',
      'Ask one person what job they think you want after reading it.',
    ],
  },
  '7.connect': {
    title: 'Connect with {contact} while your name is fresh',
    why: 'Acquaintances are where many job moves come from, and you have just made a new one.',
    how: [
      'Send the note below with the invitation. Do not attach a CV or ask for anything.',
      'Connect with one other person you met in the process.',
      'Once a month react to something they post, if you have something to say.',
    ],
    draft: {
      kind: 'linkedin',
      to: 'employer',
      text: [
        'Hi {contact}, thank you again for your time on the {role} role. I would like to stay in touch and follow what your team does.\n{me}',
      ],
    },
  },
  '7.post': {
    title: 'Publish one thing you can show',
    why: 'A piece of work answers “can you do it?” better than a bullet point.',
    how: [
      'Choose something small you know: a before and after, a short how-to, a mistake and the fix.',
      '200 words or one picture with three sentences. Leave out confidential details, and leave out the rejection.',
      'Post it on LinkedIn, a blog or a portfolio, and link it in your next application.',
    ],
  },
  '7.weak': {
    title: 'Say hello to ten people who half know you',
    why: 'In an experiment across 20 million LinkedIn members, moderately weak ties led to more job moves than close ones.',
    how: [
      'List ten people you worked or studied with and have not spoken to for a year.',
      'Write to two a day with the draft. Make each one personal in the first line.',
      'Ask for news or advice, not for a job.',
    ],
    draft: {
      kind: 'message',
      to: 'other',
      who: 'someone you half know',
      text: [
        'Hi {friend}, I came across [something of theirs] and thought of [shared moment]. I am looking for my next {role} job. Is there anyone you think I should talk to, or anything you would do differently in my place?\n{me}',
      ],
    },
  },
  '7.recommend': {
    title: 'Ask for one recommendation',
    why: 'In a close decision a sentence from somebody who worked with you carries weight.',
    how: [
      'Choose one person who saw you do what this kind of job asks for.',
      'Send the draft and offer two facts they can use.',
      'Put their sentence on your profile and, with permission, in your next application.',
    ],
    draft: {
      kind: 'message',
      to: 'other',
      who: 'a former colleague or manager',
      text: [
        'Hi {friend}, would you write me two or three sentences of recommendation for LinkedIn? I am going for {role} roles, and what would help most is [the thing you saw me do]. I am happy to send a few notes, or to write one for you too.\n{me}',
      ],
    },
  },
  '7.follow': {
    title: 'Join their talent pool, then follow the people',
    why: 'A pool is a list, and lists forget. People remember.',
    how: [
      'Fill in the talent pool form with the same headline as your CV.',
      'Follow two people who work in that team, not only the company page.',
      'Update the entry whenever your headline changes.',
    ],
  },
  '7.local': {
    title: 'Be easy to find where your trade looks',
    why: 'In hands-on and shift work people hire by word of mouth, reviews and who is available.',
    how: [
      'Write a three-line profile: what you do, tickets or licences with dates, when you can start and which shifts.',
      'Send it to two former colleagues and one supervisor and ask who is short of people.',
      'Post it in one local or trade group. Check what an internet search for your name shows.',
    ],
    draft: {
      kind: 'message',
      to: 'other',
      who: 'a former colleague or supervisor',
      text: [
        'Hi {friend}, I am looking for {role} work from [date], [days/shifts], around [place]. My [licence/ticket] is valid until [date]. Do you know anyone who is short of people?\n{me}',
      ],
    },
  },
};
