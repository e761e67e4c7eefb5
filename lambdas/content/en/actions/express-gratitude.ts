/** Step texts of action 2: thank the people who gave their time, and burn no bridge. */
import type { StepTexts } from '../../words.ts';

export const GRATITUDE: StepTexts<2> = {
  '2.none': {
    title: 'No thank-you needed this time',
    why: 'As far as I can see, nobody in particular wrote this one, so a reply would hardly reach a person. Staying quiet burns no bridge.',
    how: ['Leave their message unanswered.', 'If someone referred you, thank that person instead. One line is enough.'],
    draft: {
      kind: 'message',
      to: 'other',
      who: 'the person who referred you',
      text: [
        'Hi {friend}, a quick update: {company|the employer} went another way on the {role} role. Thank you for putting my name forward, it meant a lot. I will keep you posted on what is next.\n{me}',
      ],
    },
  },
  '2.skip': {
    title: 'Let the thank-you go',
    why: 'Too much time has passed for a note to help either of you.',
    how: ['Nothing to send.', 'If your paths cross again, a friendly word is all it takes.'],
  },
  '2.thanks': {
    title: 'Send {contact} a three-line thank-you',
    why: 'Somebody read your application and answered you. A short note keeps the door open and asks for nothing.',
    how: [
      'Change one detail in the draft so it could only come from you.',
      'Send it on a weekday, to the address that wrote to you, and expect no answer.',
      'Reply `done 2` once it is sent.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'Thank you ({role})',
      text: [
        'Hi {contact},',
        'Thank you for letting me know about the {role} role, and for the time your team gave my application. I am sorry it did not work out this time, and I wish you and the team well.',
        'Best regards,\n{me}',
      ],
    },
  },
  '2.ask': {
    title: 'Thank {contact} and ask one narrow question',
    why: {
      when: 'toldWhy',
      say: 'They told you why, so the question is about next time. One that takes a minute to answer is the kind that gets answered.',
      otherwise: 'Most people are never told why. One question that takes a minute to answer is the kind that gets answered.',
    },
    how: [
      'Replace the bracketed words with the topic you most want to know about.',
      'Send it within two working days, while they still remember you.',
      'Ask once. If nothing comes back within seven working days, count it as closed.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'Thank you, and one question ({role})',
      text: [
        'Hi {contact},',
        'Thank you for the time you and the team gave me for the {role} role. I am disappointed, of course, but I enjoyed talking with you, especially [the part about …].',
        {
          when: 'toldWhy',
          say: 'Thank you as well for telling me the reason. If you can spare a minute: is there anything else, for example [my answer on … / experience with …], that I should work on before I apply for something like it again? A single sentence would help me a lot.',
          otherwise:
            'If you can spare a minute: was there one thing, for example [my answer on … / experience with …], that would have made me a stronger candidate? A single sentence would help me a lot, and I will not argue with it.',
        },
        'Best regards,\n{me}',
      ],
    },
  },
  '2.offered': {
    title: 'Say yes to the feedback {contact|they} offered',
    why: 'They offered, which few employers do. Offers like this go stale within days.',
    how: [
      'Send the draft within a day or two.',
      'Have your three questions ready before any call, and write down the answers word for word.',
      'Do not defend yourself on the call. “That is useful, thank you” is the whole script.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'Yes please to feedback ({role})',
      text: [
        'Hi {contact},',
        'Thank you for your message, and for offering feedback on the {role} role. I would like to take you up on it. Fifteen minutes on the phone would be ideal, and a few lines by email is just as good.',
        'Three things I would find useful: where my answers were strongest, where they fell short, and what you would want to see from me in a year.',
        'I am free [two times], or whenever suits you.',
        'Best regards,\n{me}',
      ],
    },
  },
  '2.given': {
    title: 'Thank {contact} for telling you why',
    why: 'Honest reasons are rare and cost the writer some nerve. Thanking them well is remembered.',
    how: [
      'Name the point they made, in your own words, without disputing it.',
      'Say what you will do about it. One line.',
      'Send it within two working days.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'Thank you for the feedback ({role})',
      text: [
        'Hi {contact},',
        'Thank you for explaining the decision on the {role} role. Your point about [their point] is clear, and I am going to work on it by [one step].',
        'I would be glad to hear from you if something closer to my profile comes up.',
        'Best regards,\n{me}',
      ],
    },
  },
  '2.final': {
    title: 'Call or write to {contact}: you were close',
    why: 'At the last stage they know you well. How you take the no is the last thing they see, and people who came second do get called.',
    how: [
      'If you have a number, call between 10 and 12 or 2 and 4: “I wanted to thank you properly. I would have liked the job, and I would speak to you again any time.” Then stop talking.',
      'No number: send the draft.',
      'Save their name and number where you will find them in two months.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'Thank you from {me}',
      text: [
        'Hi {contact},',
        'Thank you for taking me all the way to the final stage for the {role} role. I wanted this one, so I will not pretend otherwise, but I came away thinking well of the team and of how you ran the process.',
        'If anything changes on your side, or something similar opens up, I would be glad to pick up where we left off.',
        { when: 'toldWhy', say: '', otherwise: 'And if there was one thing that tipped the decision, I would value hearing it.' },
        'With best wishes to the team,\n{me}',
      ],
    },
  },
  '2.keep': {
    title: 'Turn a polite “stay in touch” into something real',
    why: 'A vague promise fades. A note that says what to think of you for is easier to act on.',
    how: [
      'Finish the sentence about the kind of role in the draft. Be specific.',
      'Keep the one question, or delete it if they already told you why.',
      'Send it within two working days. I will remind you again in about two months.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'Thank you, and keeping in touch ({role})',
      text: [
        'Hi {contact},',
        'Thank you for your message, and for considering me for the {role} role. I read it as an open door, and I would like to stay in touch. The work I would most want you to think of me for is [kind of role, level, place].',
        'One small question, if you have a minute: what would have made my application stronger for you?',
        'I will send you a short note in a couple of months. Until then, all the best to you and the team.',
        'Best regards,\n{me}',
      ],
    },
  },
  '2.other': {
    title: 'Answer about the other role while it is warm',
    why: 'They named another opening. That is the warmest lead in their whole email, and it cools fast.',
    how: [
      'Read the other advert once. Decide only one thing: is it worth a conversation?',
      'If yes, send the draft, or use the link if they gave you one.',
      'If no, say so kindly. It costs two lines and keeps them on your side.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'The other role you mentioned',
      text: [
        'Hi {contact},',
        'Thank you for letting me know about the {role} role, and for thinking of me for [other role]. I am interested. From what I have read, [one sentence on why it fits].',
        'Should I apply through the site, or is there a better way to be considered? I can talk any time on [two times].',
        'Best regards,\n{me}',
      ],
    },
  },
  '2.withdrawn': {
    title: 'Wait a day, then ask for the reason in writing',
    why: 'A withdrawn offer can have legal and money consequences. A calm written question helps you more than an angry call.',
    how: [
      'Send nothing on the day of the news, and sign nothing.',
      'If you had resigned, moved or turned down other work because of this offer, get advice first from an employment adviser, union or lawyer where you live. The rules differ a lot.',
      'Then send the draft and keep a copy of everything.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'Offer for the {role} role',
      text: [
        'Dear {contact},',
        'I received your message that the offer for the {role} role has been withdrawn. Please would you confirm the reason and the date of the decision in writing, and whether the position itself still exists.',
        'If circumstances change, I remain interested in working with {company|you}.',
        'Kind regards,\n{me}',
      ],
    },
  },
  '2.team': {
    title: 'Thank the person who met you',
    why: 'You spoke to someone, but the refusal came from an address that nobody reads. The person who met you is the one worth thanking.',
    how: [
      'Look in your calendar invitations and old emails for the name and address of whoever interviewed you.',
      'Send that person the draft, by email or on LinkedIn.',
      'Nothing to be found in five minutes? Reply `skip 2`.',
    ],
    draft: {
      kind: 'message',
      to: 'other',
      who: 'whoever interviewed you',
      text: [
        'Hi [name], thank you for the conversation about the {role} role. It went another way, but I enjoyed talking with you and would like to stay in touch.\n{me}',
      ],
    },
  },
  '2.late': {
    title: 'A late thank-you is still fine',
    why: 'Nobody keeps a clock on kindness. After a few weeks just keep it short and ask for nothing.',
    how: ['Send the draft on a weekday morning.', 'Leave out any question about the decision. That moment has passed.'],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'A belated thank-you',
      text: [
        'Hi {contact},',
        'This is later than I meant it to be: thank you for the time you gave me for the {role} role. I enjoyed our conversation, and I hope all is going well with the team.',
        'Best regards,\n{me}',
      ],
    },
  },
  '2.again': {
    title: 'Thank them for the second look',
    why: 'This is not your first application to {company|this employer}. Saying so calmly shows you mean it, and earns the right to ask what would change the answer.',
    how: [
      'Send the draft to the person who knows you best there.',
      'Ask the question once, and only here.',
      'If the answer is vague for the second time, put your energy elsewhere for six months.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'Thank you for considering me again',
      text: [
        'Hi {contact},',
        'Thank you for considering me again, this time for the {role} role. You can probably tell that I would like to work at {company|your organisation}.',
        'May I ask you straight: is there something specific I should show before I apply again, or is my profile not what you are looking for? Either answer helps me.',
        'Best regards,\n{me}',
      ],
    },
  },
  '2.assess': {
    title: 'Ask how the assessment was scored',
    why: 'Test results are numbers someone already has, so this is an easier thing to share than an opinion.',
    how: [
      'Send the draft to the address that sent you the test or the refusal.',
      'If they share a score or a weak area, write it next to your notes for step 3.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'My {role} assessment',
      text: [
        'Hi {contact},',
        'Thank you for letting me know about the {role} role, and for the chance to take the assessment. Could you tell me how I scored, or which section let me down? Even a rough indication would help me prepare better.',
        'Thank you,\n{me}',
      ],
    },
  },
  '2.public': {
    title: 'Thank the panel and ask for your scores',
    why: 'Public employers often score candidates against a fixed list, and many will share the panel notes if you ask.',
    how: [
      'Look in the advert or the refusal for a feedback contact and a deadline.',
      'Send the draft before that deadline.',
      'Copy the scores into your notes next to each criterion.',
    ],
    draft: {
      kind: 'email',
      to: 'employer',
      subject: 'Feedback request: {role}',
      text: [
        'Dear {contact},',
        'Thank you for interviewing me for the {role} role. I would be grateful for my scores against each criterion and any comments from the panel, so that I can prepare better for future rounds.',
        'Kind regards,\n{me}',
      ],
    },
  },
};
