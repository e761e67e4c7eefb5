/** Step texts of action 1: let the disappointment be there, then move on. */
import type { StepTexts } from '../../words.ts';

export const FEEL: StepTexts<1> = {
  '1.light': {
    title: 'Ten minutes, then close the tab',
    why: 'Even a form letter stings, and naming it briefly works better than pretending it did not.',
    how: [
      'Write one plain sentence: what you hoped for, and how you feel now.',
      'Under it, write what you would say to a friend in the same spot.',
      'Then do one thing that has nothing to do with jobs. I have kept the record, so you can archive their email.',
    ],
  },
  '1.write': {
    title: 'Write it out for 20 minutes, for nobody but you',
    why: 'You put real time into this. In a small trial, people who wrote about their feelings after losing a job, 20 minutes on five days, were more often back in work eight months later than people who wrote about neutral things.',
    how: [
      'Set a timer for 20 minutes. Write what you hoped for, what stung, and what it touches in the rest of your life.',
      'Do not edit it and do not send it to anyone. Throw it away afterwards if you like.',
      'Stop when the timer stops, and spend the evening on something else. If writing makes it worse, leave it out.',
    ],
  },
  '1.deep': {
    title: 'Take tonight off, then write on three evenings',
    why: 'Getting this close and losing it is a real loss, and it is easier to think clearly once it has had some room.',
    how: [
      'No applications tonight. Leave the job boards shut until tomorrow afternoon.',
      'Tell one person what happened before you decide what it means.',
      'On each of the next three evenings write for 20 minutes about it, then stop.',
    ],
  },
  '1.values': {
    title: 'Fifteen minutes on what matters, then two days off',
    why: 'Several refusals close together start to feel like a verdict on you. In two field experiments a 15-minute exercise like this one was followed by more people being back in work within four weeks.',
    how: [
      'Choose two or three things that matter most to you outside any job title: people, a craft, a belief, a place.',
      'For ten minutes write why they matter and when you last acted on one of them.',
      'Take two days without applications. I have moved what can wait back by two days.',
    ],
  },
  '1.late': {
    title: 'Check whether this one still has a grip',
    why: 'Some time has passed. If it no longer bites, you do not need an exercise for it.',
    how: [
      'Think of {company|this employer} for a moment. Do you want to explain, argue, or shrug?',
      'Explain or argue: write for 15 minutes tonight, then put it away.',
      'Shrug: reply `done 1`.',
    ],
  },
};
