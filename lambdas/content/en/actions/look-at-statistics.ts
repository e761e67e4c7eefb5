/** Step texts of action 6: the official outlook, never a guess. The figures themselves stand in the card (compose/statistics.ts). */
import type { StepTexts } from '../../words.ts';

const UNKNOWN_RELATED = 'Look up the outlook of one neighbouring role too, so that you know where the next door is.';

export const STATISTICS: StepTexts<6> = {
  '6.up': {
    title: 'Your field is growing: {occ}',
    why: 'It helps to know that the no came from one employer and not from the whole market.',
    how: [
      { when: 'adj', say: 'Related roles worth a look: {adj}.', otherwise: UNKNOWN_RELATED },
      'Open one advert for a related role and count the tasks you already do.',
    ],
  },
  '6.flat': {
    title: 'Your field is holding, not booming: {occ}',
    why: 'Openings still come up because people leave, so being known and being early matter more.',
    how: [
      { when: 'adj', say: 'Related roles to compare with: {adj}.', otherwise: UNKNOWN_RELATED },
      'Open one advert for a related role and count the tasks you already do.',
    ],
  },
  '6.down': {
    title: 'Your field is shrinking: {occ}',
    why: 'Better to know it. There are still openings, but a neighbouring role may be worth more of your effort.',
    how: [
      { when: 'adj', say: 'Related roles that hold up better: {adj}.', otherwise: UNKNOWN_RELATED },
      {
        when: 'adj',
        say: 'Read one advert for each this week, and note what you could already do on the first day.',
        otherwise: 'Read one advert for it this week, and note what you could already do on the first day.',
      },
    ],
  },
  '6.nomatch': {
    title: 'Look up the outlook for your kind of work',
    why: 'I could not match {role|this job} to an official occupation with enough confidence, and I would rather show no number than a wrong one.',
    how: [
      'Reply with the word role and the plainest name for the job, for example `role payroll clerk`.',
      'Or look it up yourself in the US Occupational Outlook Handbook (bls.gov/ooh), or in your own country’s statistics.',
    ],
  },
  '6.local': {
    title: 'Look at the outlook where you live',
    why: 'I only hold United States figures, and they would mislead you elsewhere.',
    how: [
      'UK: “Labour market and skills projections to 2035” on gov.uk, or the National Careers Service job profiles.',
      'Canada: the COPS projections and Job Bank. Australia: Jobs and Skills Australia. EU: the Cedefop skills forecast.',
      'Note one figure: is your occupation growing faster or slower than all jobs together?',
    ],
  },
};
