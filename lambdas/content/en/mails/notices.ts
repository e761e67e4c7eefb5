/** Words of the notices: known, unreadable, help, addresses, stop, export, deletion. */
export const NOTICES = {
  known: {
    preheader: 'You forwarded this one before, so your plan is unchanged. Here is where it stands.',
    heading: 'I already have this one',
    text: 'You forwarded this rejection{ from :company|} on {date}, so I have not made a second plan. This is where the first one stands.',
    allDone: 'Nothing in it is open.',
    list: 'Reply `list` to see everything, or `{show}` for one step in full.',
    listNone: 'Reply `list` to see everything.',
  },
  unreadable: {
    subject: 'I could not read that mail',
    preheader: 'Your mail arrived and I could not read what is in it. Here is what helps.',
    heading: 'I could not read that mail',
    trouble: {
      'too-large': ['It is too large for me. Forward the rejection without its attachments, or copy its text into a new mail.'],
      empty: [
        'There was no text in it. Some programs forward only a picture or an empty page. Copy the text of the rejection into a new mail and send me that.',
      ],
      encrypted: [
        'It is encrypted, and I have no key, which is as it should be. Copy the text of the rejection into a plain mail and send me that.',
      ],
      'winmail-dat': [
        'It arrived packed into a file called winmail.dat, which some versions of Outlook make. Forward it as plain text, or copy its text into a new mail.',
      ],
      'outlook-msg': [
        'The rejection is attached as an Outlook file (.msg), which I cannot open. Use Forward and not Forward as attachment, or copy its text into a new mail.',
      ],
      broken: [
        'It arrived damaged, so I would be guessing. Forward it once more, or copy the text of the rejection into a new mail.',
      ],
      'too-many-parts': [
        'It is made of more parts than I can open at once. Forward the rejections one by one, or copy the text into a new mail.',
      ],
    },
    kept: 'Nothing was changed. The company’s name and the sentence with the no are enough.',
  },
  help: {
    subject: 'How Rebound works',
    preheader: 'Forward a rejection, get a plan with dates, answer in a word or two.',
    heading: 'Forward a rejection, get a plan',
    text: 'Forward me the mail in which an employer says no. Within a minute you get a short plan with dates, and a reminder on the mornings when a step is due. You answer by mail, in a word or two:',
    lines: [
      '`done 2`, `done 1 2 5` or `done all`: finished',
      '`skip 3`: not for you, and that is fine',
      '`snooze 2 for 3 days` or `snooze till Monday`: later',
      '`show 4`: one step in full',
      '`list`: where things stand',
      '`pause 2 weeks` and `resume`: time off from me',
      '`fix stage interview` or `role payroll clerk`: I read something wrongly',
      '`timezone Berlin`: your mornings, not mine',
      '`undo`: take the last thing back',
      '`offer`: you got one, and I close every plan',
      '`stop this one` for one plan, `stop` for everything, `start` to come back',
      '`export`: a copy of everything I keep about you',
      '`delete my data`: I ask once, then all is gone',
    ],
    own: 'Your own words work too. Write above the line at the top of the mail.',
    private: 'Your private address is {address}. Let a rule in your mail program send rejections there, and keep it to yourself.',
    noCase: 'You have no open plan at the moment.',
    crisis: 'If it is more than a job: {lines}.',
  },
  gmail: {
    subject: 'Gmail asks whether you want to forward to Rebound',
    preheader: 'Somebody, most likely you, asked Gmail to pass mails on to Rebound.',
    heading: 'Gmail wants to know that it was you',
    text: 'Gmail asks for a confirmation before it passes your mails on to me. If you set that up, enter this code in the Gmail settings under forwarding:',
    link: 'Or open this page of Gmail:',
    noCode:
      'Gmail asks for a confirmation before it passes your mails on to me. I could not find the code in their mail, so please start the forwarding in the Gmail settings once more.',
    notYou: 'If you did not set it up, do nothing. Without the code nothing is passed on.',
  },
  redirect: {
    subject: 'Did you set up a rule that sends mail here?',
    preheader: 'A mail reached me through a rule in your mail program. Is that what you want?',
    heading: 'Is this your rule?',
    text: 'A mail{ from :company|} reached me unchanged, as if a rule in your mail program sent it. I have not made a plan yet, because anybody could send such a mail.',
    ask: 'If it was you, reply `yes`, and from now on I treat mails that come this way as yours.',
    private: 'Even better: let the rule send to {address}. That address is yours alone.',
    no: 'If it was not you, ignore this. Nothing was changed.',
    yes: 'Yes, it was me',
  },
  join: {
    subject: 'Is this address yours too?',
    preheader: 'A mail to your own Rebound address came from another address. One word settles it.',
    heading: 'Is this address yours too?',
    text: 'A mail that only you should be able to send came from {address}. If that address is yours as well, reply `yes`, and mails from there count as yours.',
    no: 'If it is not you, ignore this, and nothing will happen.',
    yes: 'Yes, it is mine',
  },
  notVerified: {
    subject: 'I could not be sure that mail was from you',
    preheader: 'Your mail lacked the usual proof of its sender, so I changed nothing.',
    heading: 'I could not be sure that it was you',
    text: [
      'A mail in your name reached me without the proof that mail services add (SPF, DKIM, DMARC). Anybody can write any name on a mail, so I changed nothing.',
      'If it was you, send it once more from the mail service that your address belongs to. If it was not, there is nothing to do.',
    ],
  },
  notAllowed: {
    subject: 'This Rebound is for a closed group',
    preheader: 'Your address is not on the list of this service, so I have made nothing of your mail.',
    heading: 'This Rebound is for a closed group',
    text: [
      'Thank you for writing. The people who run this service keep it to a list of addresses, and yours is not on it, so I have made nothing of your mail.',
      'If you think it should be, ask whoever told you about it.',
    ],
  },
  tooMany: {
    subject: 'That is all I can do today',
    preheader: 'You have reached today’s limit. What you sent is safe; send the rest tomorrow.',
    heading: 'That is all I can do today',
    text: [
      'You have sent more today than I may answer in a day. I have not made a plan from your last mail. Please forward it again tomorrow.',
      'If it was a bad day with that many, I am sorry. They can wait one night.',
    ],
  },
  stopped: {
    subject: 'Stopped',
    preheader: 'Stopped, at once. One word brings me back, whenever you like.',
    all: 'Stopped: no more reminders. Reply `start` to come back; a rejection you forward still gets its plan.',
    plan: 'Stopped: no more reminders about {company|this one}. Other plans go on. Reply `start` to come back.',
    onlyPlan: 'Stopped: no more reminders about {company|this one}. Reply `start` to come back.',
  },
  export: {
    subject: 'Your data',
    preheader: 'Everything I hold about you, in one file that you can read and keep.',
    heading: 'Your data, all of it',
    text: 'The attached file holds everything I keep about you: {cases} and {mails}{, since :since|}. It is plain text (JSON), and any editor opens it.',
    cases: ['no cases', 'one case', '{n} cases'],
    mails: ['no mails', 'one mail', '{n} mails'],
    delete: 'Reply `delete my data` if you want me to forget it.',
    filename: 'rebound-export.json',
  },
  deleted: {
    subject: 'Your data is deleted',
    preheader: 'Your plans, your log and your address are gone. This is my last mail to you.',
    heading: 'It is deleted',
    text: [
      'I have deleted your plans, your log, your stored mails and your address. Backups lose them within 35 days. I will not write to you again.',
      'If you ever forward another rejection, I start from nothing. All the best to you.',
    ],
  },
};
