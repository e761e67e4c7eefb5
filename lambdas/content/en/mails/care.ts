/** Words of the care mail: short, a direct way to a person, nothing else. The lines themselves stand in content/crisis-lines.ts. */
export const CARE = {
  subject: 'Before anything else',
  preheader: 'Please talk to a person who can be with you in this, today. Here is how.',
  opening: '{me}, some of what you wrote worries me, so I am leaving the job plan aside.',
  openingNameless: 'Some of what you wrote worries me, so I am leaving the job plan aside.',
  program: 'I am a program and nobody is reading this inbox. Please talk to a person who can be with you in this, today:',
  line: '{where}: {how}',
  emergency: 'If you might act on it now, call your emergency number ({numbers}) or go to someone who can stay with you.',
  misread: 'If I misread you, I am sorry. What you sent me is kept, nothing is lost.',
  held: 'If I misread you, I am sorry. What you sent me is kept, nothing is lost, and all reminders are paused. Write `plan` whenever you want it, in an hour or in a month.',
};
