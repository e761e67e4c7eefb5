/** One change → what a receipt says of it. */
import { isDate } from '../calendar/days.ts';
import type { FixField, Reason, Stage } from '../content/labels.ts';
import type { Block, Line } from './blocks.ts';
import { cleanLine, cleanName } from './clean.ts';
import { dateInWords, dayAndMonth } from './dates.ts';
import { capital, listInWords, stepsInWords } from './lists.ts';
import type { CaseBrief, Change, MailModel } from './models.ts';
import { zoneInWords } from './plan-mail.ts';
import type { Speech } from './speech.ts';
import { stepCard, stepOf, stepRow, type Telling, tellOf } from './steps.ts';

type Receipt = Extract<MailModel, { kind: 'receipt' }>;
type Say = (line: Line) => Block;

const asParagraph: Say = line => ({ block: 'paragraph', line, tone: 'lead' });
const asList = (items: Line[]): Block => ({ block: 'list', items });
const command = (text: string): Line => [{ is: 'command', text }];

/** A person's own words, quoted back. */
const said = (words: string): string => cleanLine(words, 60);

export function changeBlocks(change: Change, model: Receipt, speech: Speech): Block[] {
  const { words, say } = speech;
  const w = words.receipt;
  const tellings = (model.case ? [model.case] : []).map(brief => tellOf(brief, speech, model.today));
  const [telling] = tellings;
  const say1 = (template: string, values: Parameters<Speech['say']>[1] = {}): Block[] => [asParagraph(say(template, values))];
  const day = (date: string, time: string | null = null) =>
    isDate(date) ? dateInWords(date, model.today, words.calendar, time) : date;
  const steps = (numbers: number[]) => {
    const list = stepsInWords(numbers, speech);
    const isOne = numbers.length === 1;
    return { steps: list, Steps: capital(list), is: isOne ? w.is : w.are, was: isOne ? w.was : w.were };
  };
  const newTitle = (id: keyof typeof words.steps) => speech.tell(words.steps[id].title, telling?.values ?? {});

  switch (change.what) {
    case 'done':
    case 'skipped':
    case 'reopened':
    case 'already-done':
    case 'already-skipped':
    case 'no-such-step':
      return change.steps.length === 0 ? say1(w.nothingDue) : say1(w[change.what], steps(change.steps));
    case 'nothing-to-do':
      return change.steps.length === 0 ? say1(w.nothingDue) : say1(w['nothing-to-do'], steps(change.steps));
    case 'snoozed':
      return say1(
        change.company === undefined ? (change.at ? w.snoozed : w.snoozedMorning) : change.at ? w.snoozedOf : w.snoozedOfMorning,
        { ...steps(change.steps), company: cleanName(change.company ?? null), date: day(change.on, change.at) },
      );
    case 'too-far':
      return say1(change.latest ? w['too-far'] : w['too-far-bare'], {
        said: said(change.said),
        latest: change.latest && day(change.latest),
      });
    case 'in-the-past':
      return say1(w['in-the-past'], { said: said(change.said), example: 'snooze till tomorrow' });
    case 'late-variant':
      return say1(change.to === '2.skip' ? w['late-variant-skip'] : w['late-variant'], {
        step: change.step,
        title: newTitle(change.to),
        show: `show ${change.step}`,
      });
    case 'released':
      return [...say1(change.asked ? w.shown : w.released), ...cards(change.steps, telling)];
    case 'shown':
      return [...say1(w.shown), ...cards(change.steps, telling)];
    case 'paused':
      return change.until ? say1(w.paused, { date: day(change.until) }) : say1(w.pausedOpen);
    case 'resumed':
    case 'started':
    case 'held-lifted':
    case 'nothing-to-undo':
      return say1(w[change.what]);
    case 'stopped':
      return change.scope === 'all'
        ? say1(w.stoppedAll)
        : say1(change.isOnly ? w.stoppedOnly : w.stoppedPlan, { company: cleanName(change.company) });
    case 'fixed':
      return fixed(change, speech, newTitle);
    case 'fix-unclear':
      return change.field
        ? say1(w['fix-unclear-field'], { field: words.labels.fixField[change.field], example: FIX_EXAMPLES[change.field] })
        : say1(w['fix-unclear']);
    case 'not-a-rejection':
      return [...say1(w['not-a-rejection']), ...(change.kind === 'offer' ? say1(w.offerAfterAll) : [])];
    case 'zone':
      return say1(w.zone, { zone: zoneInWords(change.zone) });
    case 'zone-unknown':
      return change.said.trim() ? say1(w['zone-unknown'], { said: said(change.said) }) : say1(w['zone-asked']);
    case 'list':
      return whereThingsStand(model, speech);
    case 'undone':
      return say1(w.undone);
    case 'hired':
      return say1(change.closed === 0 ? w.hiredNone : change.closed === 1 ? w.hired : w.hiredMany, { n: change.closed });
    case 'answered':
      if (change.question === 'check-in') return say1(change.yes ? w.checkInYes : w.checkInNo);
      if (change.question === 'delete') return say1(w.deleteNo);
      return say1(change.yes ? w.wrapUpYes : w.wrapUpNo);
    case 'ask-step': {
      const example = `${change.verb} ${change.steps[0] ?? 2}${change.verb === 'snooze' ? ' for 2 days' : ''}`;
      return change.steps.length > 0
        ? say1(w['ask-step'], { steps: listInWords(change.steps, speech, 'or'), example })
        : say1(w['ask-step-none'], { example });
    }
    case 'ask-date': {
      const which = change.steps.length > 0 ? ` ${change.steps.join(' ')}` : '';
      return [
        ...say1(w['ask-date'], { said: said(change.said) }),
        asList(
          change.offers.map(offer =>
            command(`snooze${which} till ${isDate(offer) ? dayAndMonth(offer, words.calendar) : offer}`),
          ),
        ),
      ];
    }
    case 'ask-drop':
      return say1(w['ask-drop'], { step: change.step, skip: `skip ${change.step}` });
    case 'ask-case':
      return [
        ...say1(w['ask-case']),
        asList(
          change.companies.map((company, i) => {
            const about = say(w['ask-case-one'], { company: cleanName(company) });
            const words = change.commands?.[i];
            return words ? [...command(words), { is: 'text', text: ': ' }, ...about] : about;
          }),
        ),
      ];
    case 'ask-delete':
      return say1(w['ask-delete']);
    case 'joined':
      return say1(w.joined, { address: cleanLine(change.address, 120) });
    case 'not-understood':
      return change.likely.length > 0
        ? [...say1(w['not-understood']), asList(change.likely.map(command))]
        : say1(w['not-understood-none']);
  }
}

const FIX_EXAMPLES: Record<FixField, string> = {
  stage: 'fix stage interview',
  company: 'fix company Northwind',
  role: 'role payroll clerk',
  reason: 'fix reason skills',
  contact: 'fix contact Priya Raman',
  kind: 'fix kind interview',
};

function fixed(
  change: Extract<Change, { what: 'fixed' }>,
  { words, say, ...speech }: Speech,
  newTitle: (id: Extract<Change, { what: 'fixed' }>['replaced'][number]['to']) => string,
): Block[] {
  const w = words.receipt;
  const { stage, reason, fixField } = words.labels;
  const first =
    change.field === 'stage' && change.to in stage
      ? say(w.fixedStage, { value: stage[change.to as Stage] })
      : change.field === 'reason' && change.to in reason
        ? say(w.fixedReason, { value: reason[change.to as Reason] })
        : say(w.fixed, { field: fixField[change.field], value: cleanLine(change.to, 80) });
  const isOne = change.kept.length === 1;
  return [
    asParagraph(first),
    ...change.replaced.map(({ step, to }) => asParagraph(say(w.replaced, { step, title: newTitle(to), show: `show ${step}` }))),
    ...(change.kept.length > 0
      ? [
          asParagraph(
            say(w.kept, {
              Steps: capital(stepsInWords(change.kept, { words, say, ...speech })),
              is: isOne ? w.keptIs : w.keptAre,
              it: isOne ? w.it : w.them,
            }),
          ),
        ]
      : []),
    ...(change.replaced.length === 0 && change.kept.length === 0 ? [asParagraph(say(w.nothingReplaced))] : []),
  ];
}

const cards = (numbers: number[], telling: Telling | undefined): Block[] =>
  telling ? numbers.flatMap(n => stepOf(telling.brief, n) ?? []).map(step => stepCard(step, telling)) : [];

/** `list`: every open plan with its steps and what each is at. */
function whereThingsStand(model: Receipt, speech: Speech): Block[] {
  const { words, say } = speech;
  const briefs: CaseBrief[] = model.cases.length > 0 ? model.cases : model.case ? [model.case] : [];
  if (briefs.length === 0) return [asParagraph(say(words.receipt.listNone))];
  return briefs.flatMap((brief): Block[] => {
    const telling = tellOf(brief, speech, model.today);
    return [
      { block: 'heading', level: 2, line: say(words.reminder.heading, telling.values) },
      ...brief.steps.map(step => stepRow(step, telling, true)),
    ];
  });
}
