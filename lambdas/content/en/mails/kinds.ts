/** Words of the short answers to mails that are no rejection. */
export const KINDS_ANSWERED = {
  offer: {
    subject: 'This one looks like a yes',
    preheader: 'No plan this time: what you forwarded looks like an offer. Well done.',
    heading: 'This one looks like a yes',
    text: [
      'What you forwarded reads like an offer{ from :company|}{ (:role:)|}, not a rejection. I am very glad for you.',
      'I have changed nothing. If you take it, reply `hired` and I will close your open plans and stop writing.',
    ],
  },
  interview: {
    subject: 'An invitation, not a rejection',
    preheader: 'What you forwarded invites you to talk, so there is no plan this time.',
    heading: 'They want to talk to you',
    text: [
      'What you forwarded reads like an invitation{ from :company|}{ (:role:)|}, not a rejection. Good luck with it.',
      'I have changed nothing. If it ever turns into a no, forward that mail and you get a plan within a minute.',
    ],
  },
  assessment: {
    subject: 'A test to take, not a rejection',
    preheader: 'What you forwarded asks you to take a test, so there is no plan this time.',
    heading: 'They want to see more of you',
    text: [
      'What you forwarded asks you to take a test or assessment{ for :company|}{ (:role:)|}. That is a step forward, so there is no plan to make. Check the deadline in their mail.',
      'I have changed nothing. If it ever turns into a no, forward that mail and you get a plan within a minute.',
    ],
  },
  acknowledgement: {
    subject: 'Not decided yet',
    preheader: 'They confirm your application and have not decided, so there is no plan yet.',
    heading: 'They have it, and have not decided',
    text: [
      'What you forwarded confirms your application{ to :company|}{ (:role:)|}. It is no answer yet, so there is nothing to plan.',
      'I have changed nothing. If a no follows, forward it and you get a plan within a minute.',
    ],
  },
  outreach: {
    subject: 'Somebody is asking for you',
    preheader: 'What you forwarded offers you a role to look at, so there is no plan to make.',
    heading: 'Somebody is asking for you',
    text: [
      'What you forwarded is somebody writing to you about a role{ at :company|}{ (:role:)|}, not a rejection.',
      'I have changed nothing. If you answer them and it ends in a no, forward that mail and you get a plan.',
    ],
  },
  other: {
    subject: 'I do not see a rejection here',
    preheader: 'I read what you forwarded and found no answer to an application in it.',
    heading: 'I do not see a rejection here',
    text: [
      'I read what you sent and found no answer to an application in it, so I have changed nothing.',
      'If I missed it, reply `yes` and I will treat it as a rejection. Reply `help` to see what I can do.',
    ],
  },
  unclear: {
    subject: 'One question about what you forwarded',
    preheader: 'I could not tell whether this is a rejection. One word from you settles it.',
    heading: 'Is this a no?',
    text: ['I could not tell for certain what this mail{ from :company|} means.'],
    guess: {
      bounce: 'My best guess is a mail that could not be delivered.',
      'auto-reply': 'My best guess is an automatic reply.',
      reply: '',
      offer: 'My best guess is an offer.',
      interview: 'My best guess is an invitation to talk.',
      assessment: 'My best guess is a test to take.',
      rejection: 'My best guess is a rejection.',
      acknowledgement: 'My best guess is a confirmation that they have your application.',
      outreach: 'My best guess is a recruiter asking for you.',
      other: '',
    },
    ask: 'Is it a rejection? Reply `yes` and you get a plan, or `no` and I leave it.',
    yes: 'Yes, make the plan',
    no: 'No, leave it',
  },
  quoted: 'The sentence I went by:',
  wrong: 'If I read it wrongly and it is a rejection, reply `yes` and you get a plan.',
};
