/** Steps as blocks: the full card, the short row, the figures. */
import { weekday } from '../calendar/days.ts';
import { isHandsOn } from '../content/occupations/families.ts';
import type { StepText } from '../content/words.ts';
import type { OccupationMatch, Step } from '../plan/plan.ts';
import type { Block, Line, Tap } from './blocks.ts';
import { cleanName } from './clean.ts';
import { dateInWords, durationInWords, nearDate } from './dates.ts';
import { draftOf, pick } from './drafts.ts';
import type { CaseBrief } from './models.ts';
import type { Values } from './slots.ts';
import { caseValues, percent, type Speech } from './speech.ts';

/** One case being spoken about. */
export interface Telling {
  brief: CaseBrief;
  speech: Speech;
  values: Values;
  /** Local date in the person's zone. */
  today: string;
}

export const tellOf = (brief: CaseBrief, speech: Speech, today: string): Telling => ({
  brief,
  speech: brief.occupation && isHandsOn(brief.occupation.soc) ? inHandsOnWords(speech) : speech,
  values: caseValues(brief, speech),
  today,
});

/** The same texts with the locale's words for work that nobody applies to with a CV. */
function inHandsOnWords(speech: Speech): Speech {
  const swap = (template: string) =>
    speech.words.handsOn.reduce((text, [piece, instead]) => text.replaceAll(piece, instead), template);
  return {
    ...speech,
    say: (text, values) => speech.say(swap(text), values),
    tell: (text, values) => speech.tell(swap(text), values),
  };
}

const textOf = (step: Step, { speech }: Telling): StepText => speech.words.steps[step.id];

export const stepOf = (brief: CaseBrief, number: number): Step | undefined => brief.steps.find(({ action }) => action === number);

/** "2. Send Priya a three-line thank-you", as shown everywhere. */
export const stepTitle = (step: Step, telling: Telling): string =>
  telling.speech.tell(telling.speech.words.step.title, { number: step.action, title: bareTitle(step, telling) });

export const bareTitle = (step: Step, telling: Telling): string =>
  telling.speech.tell(textOf(step, telling).title, telling.values);

export const minutesInWords = (minutes: number, { words, tell }: Speech): string =>
  minutes < 60 ? tell(words.step.minutes, { n: minutes }) : durationInWords(minutes, words.calendar);

/** "Tomorrow · about 10 minutes" */
const eyebrow = (when: string, minutes: number, speech: Speech): string =>
  minutes > 0 ? speech.tell(speech.words.step.about, { when, minutes: minutesInWords(minutes, speech) }) : when;

const whyLine = ({ why }: StepText, { speech, values }: Telling): Line => speech.say(pick(why, values), values);

const howLines = (step: Step, telling: Telling): Line[] =>
  textOf(step, telling)
    .how.map(how => pick(how, telling.values))
    .filter(Boolean)
    .map(template => telling.speech.say(template, telling.values));

/** Done, later, not at all: the three taps of a step that is asked for. */
export function stepTaps(step: Step, { brief, speech }: Telling): Tap[] {
  const { buttonDone, buttonSnooze, buttonSkip } = speech.words.step;
  const n = step.action;
  return [
    speech.tap(speech.tell(buttonDone, { n }), `done ${n}`, brief, true),
    speech.tap(speech.tell(buttonSnooze, { n }), `snooze ${n} for 2 days`, brief),
    speech.tap(speech.tell(buttonSkip, { n }), `skip ${n}`, brief),
  ];
}

const showTap = (step: Step, { brief, speech }: Telling): Tap => {
  const { buttonShow, buttonShowNothing } = speech.words.step;
  const label = step.state === 'nothing' ? buttonShowNothing : buttonShow;
  return speech.tap(speech.tell(label, { n: step.action }), `show ${step.action}`, brief);
};

/** The figures of the matched occupation: only what the official table holds. */
function figures(match: OccupationMatch, { words, tell }: Speech): Block {
  const list = [
    { value: percent(match.changePct), label: words.step.figureJobs },
    { value: match.openings.toLocaleString('en-US'), label: words.step.figureOpenings },
  ];
  if (match.wage !== null) {
    const wage = `$${match.wage.toLocaleString('en-US')}`;
    list.push({ value: match.wageAtOrAbove ? tell(words.step.orMore, { wage }) : wage, label: words.step.figureWage });
  }
  return { block: 'figures', figures: list };
}

export const showsFigures = (step: Step, brief: CaseBrief): boolean =>
  brief.occupation !== null && /^6\.(?:up|flat|down)$/.test(step.id);

/** Building and making: neighbours by code are neighbours by tools less often. */
const LESS_CERTAIN = /^(?:47|51)-/;

/** Why, how, and what helps: everything of a step below its title. */
export function stepBody(step: Step, telling: Telling): Block[] {
  const { brief, speech, values } = telling;
  const text = textOf(step, telling);
  const blocks: Block[] = [{ block: 'paragraph', line: whyLine(text, telling) }];
  if (showsFigures(step, brief) && brief.occupation) blocks.push(figures(brief.occupation, speech));
  blocks.push({ block: 'list', items: howLines(step, telling) });
  if (showsFigures(step, brief)) {
    blocks.push({ block: 'paragraph', tone: 'soft', line: speech.say(speech.words.step.match, values) });
    if (values['adj'] && LESS_CERTAIN.test(brief.occupation?.soc ?? ''))
      blocks.push({ block: 'paragraph', tone: 'soft', line: speech.say(speech.words.step.relatedLessCertain) });
    blocks.push({ block: 'paragraph', tone: 'soft', line: speech.say(speech.words.step.source) });
  }
  if (text.draft) blocks.push(draftOf(text.draft, telling));
  return blocks;
}

/** A whole step with its buttons. `when` replaces the date. */
export function stepCard(step: Step, telling: Telling, how: { isFirst?: boolean; when?: string; taps?: Tap[] } = {}): Block {
  const { speech, today } = telling;
  const isAsked = step.state === 'active' || step.state === 'later';
  const when = how.when ?? (step.on ? nearDate(step.on, today, speech.words.calendar) : speech.words.step.whenOthersDone);
  const isFridayOut = step.on === today && weekday(today) === 5 && step.action === 2;
  return {
    block: 'card',
    tone: how.isFirst ? 'first' : showsFigures(step, telling.brief) ? 'tint' : 'plain',
    blocks: [
      {
        block: 'paragraph',
        tone: how.isFirst ? 'warm' : 'eyebrow',
        line: [{ is: 'text', text: isAsked ? eyebrow(when, step.minutes, speech) : stateInWords(step, telling) }],
      },
      { block: 'heading', level: 2, line: [{ is: 'text', text: stepTitle(step, telling) }] },
      ...stepBody(step, telling),
      ...(isFridayOut ? [{ block: 'paragraph' as const, line: speech.say(speech.words.step.beforeNoon) }] : []),
      ...tapsBlock(how.taps ?? (isAsked ? stepTaps(step, telling) : [])),
    ],
  };
}

export const tapsBlock = (taps: Tap[]): Block[] => (taps.length > 0 ? [{ block: 'taps', taps }] : []);

/** What a step is at, for rows and lists. */
function stateInWords(step: Step, { speech, today }: Telling): string {
  const { words, tell } = speech;
  switch (step.state) {
    case 'active':
      return eyebrow(step.on ? nearDate(step.on, today, words.calendar) : words.step.whenOthersDone, step.minutes, speech);
    case 'later':
      return eyebrow(words.step.whenOthersDone, step.minutes, speech);
    case 'elsewhere':
      return step.elsewhere?.doneOn
        ? tell(words.step.elsewhereDone, { date: dateInWords(step.elsewhere.doneOn, today, words.calendar) })
        : tell(words.step.elsewhereOpen, { company: cleanName(step.elsewhere?.company) });
    default:
      return words.step[step.state];
  }
}

/** A step by its title and reason, and a way to see it now. */
export function stepRow(step: Step, telling: Telling, isShort = false): Block {
  const text = textOf(step, telling);
  /* The other plan's step was about other people. */
  const titled = step.state === 'elsewhere' ? { ...telling, values: {} } : telling;
  const canShow = step.state === 'active' || step.state === 'later' || (step.state === 'nothing' && text.draft !== undefined);
  return {
    block: 'row',
    blocks: [
      { block: 'paragraph', tone: 'eyebrow', line: [{ is: 'text', text: stateInWords(step, telling) }] },
      { block: 'heading', level: 3, line: [{ is: 'text', text: stepTitle(step, titled) }] },
      ...(isShort || step.state === 'elsewhere' ? [] : [{ block: 'paragraph' as const, line: whyLine(text, telling) }]),
      ...(canShow ? [{ block: 'taps' as const, taps: [showTap(step, telling)] }] : []),
    ],
  };
}
