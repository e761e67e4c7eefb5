/** Step texts of action 4: the next opening, perhaps a step to the side. */
import type { StepTexts } from '../../words.ts';

export const PATH: StepTexts<4> = {
  '4.three': {
    title: 'Line up your next three',
    why: 'The pull to replay this one is strongest when nothing else is open.',
    how: [
      'Pick three openings you would be glad to get: one safe, one right, one bold.',
      'For each, write the name of one person you could ask about it.',
      'Start with the one that closes first.',
    ],
  },
  '4.sibling': {
    title: 'Size up the other role at {company}',
    why: 'They see you in another role. Sometimes that is the better job, sometimes a consolation.',
    how: [
      'Compare it with the first role on four points: daily work, level, pay, who you would learn from.',
      'A smaller title in a growing team can be the faster route up. Ask where the last two people in it went.',
      'Decide within a few days: apply, talk first, or decline.',
    ],
  },
  '4.door': {
    title: 'Set the date you will knock again',
    why: 'They left the door open. A short note in two months, with something new in it, is how it stays open.',
    how: [
      'Follow {company|them} and turn on alerts for roles with the same title.',
      'I will remind you in 60 days with the draft below. Until then collect one thing worth telling them.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'A short hello',
      text: [
        'Hi {contact},',
        'We were in touch in {stageDate} about the {role} role. Since then I have [one new thing: finished, built, learned, led].',
        'I am still interested in {company|your organisation}. If a role like that is coming up, I would be glad to hear about it. And if I can ever be useful to you, just say.',
        'Best regards,\n{me}',
      ],
    },
  },
  '4.twin': {
    title: 'Find five employers like {company|this one}',
    why: 'You convinced people there to keep talking. Others like them need the same things.',
    how: [
      'List five organisations with the same kind of work, size and place.',
      'For each one find out if they hire for {role} roles and who leads that team.',
      'Approach two of them this week, with or without an advert.',
    ],
    draft: {
      kind: 'email',
      to: 'other',
      subject: 'A short hello: {role}',
      text: [
        'Hi [name],',
        'I recently interviewed for a {role} role at an organisation close to yours. It did not work out, but it made me surer that this is the work I want.',
        'I have followed [something they did]. Would you be open to a 15-minute call, whether or not you are hiring now?',
        'Best regards,\n{me}',
      ],
    },
  },
  '4.step': {
    title: 'Look one step to the side',
    why: 'If something is missing, the way in can be a smaller title where you get it quickly.',
    how: [
      'Search for titles beside or one level below {role|this job} at companies that are hiring a lot.',
      'For each ask: would I have the missing thing within a year?',
      'Keep two. Write the sentence you would use to explain the choice.',
    ],
  },
  '4.reopen': {
    title: 'Watch for this opening to come back',
    why: 'Filled and frozen positions do reopen: people decline, leave, or budgets return.',
    how: [
      'Set an alert for the same title{ at :company|}.',
      'Look once in 30 days. I will remind you.',
      'Until then, treat it as closed.',
    ],
  },
  '4.place': {
    title: 'Same work, a place that can say yes',
    why: 'The obstacle was the address or the permit, and both differ between employers.',
    how: [
      'List three employers known to hire in your situation: remote teams, firms near you, known sponsors.',
      'For each one find an opening close to {role|this job}, or one person to ask.',
      'Start with the one that says yes in writing.',
    ],
  },
  '4.restart': {
    title: 'Restart every conversation you paused',
    why: 'You may have told others that you were no longer looking. Every day makes that harder to undo.',
    how: [
      'List everyone you turned down or went quiet on since the offer.',
      'Write to them within a day or two. Short and factual.',
      'Go back to full search until something is signed.',
    ],
    draft: {
      kind: 'email',
      to: 'other',
      subject: 'Available again',
      text: [
        'Hi [name],',
        'A short update: the offer I had has fallen through, so I am available again from [date]. If the [role] we talked about is still open, I would like to pick it up.',
        'Best regards,\n{me}',
      ],
    },
  },
};
