/** The unasked mails: the morning's digest, the check-in, the wrap-up, the last step's mail, the late hello and look. */
import type { Block, Line } from './blocks.ts';
import { draftOf } from './drafts.ts';
import { caseFooter } from './footer.ts';
import { listInWords, stepsInWords } from './lists.ts';
import type { CaseBrief, MailModel } from './models.ts';
import { companyName } from './names.ts';
import { planSubject } from './plan-mail.ts';
import type { Speech } from './speech.ts';
import { bareTitle, minutesInWords, stepCard, stepOf, stepTitle, type Telling, tapsBlock, tellOf } from './steps.ts';

type Model<K extends MailModel['kind']> = Extract<MailModel, { kind: K }>;
export interface Parts {
  subject: string;
  preheader: string;
  blocks: Block[];
}

const paragraph = (line: Line, tone?: 'lead' | 'soft'): Block => ({ block: 'paragraph', line, ...(tone ? { tone } : {}) });
const bare = (text: string): Line => [{ is: 'text', text }];
const found = (brief: CaseBrief, numbers: number[]) => numbers.flatMap(n => stepOf(brief, n) ?? []);

/** Numbers are unique in one plan only: beside another plan a command carries its plan's code, in text as in buttons. */
const coded = (command: string, code: string | null | undefined): string => (code ? `${command} [${code}]` : command);
const withCodes = (telling: Telling): Telling => ({
  ...telling,
  speech: {
    ...telling.speech,
    tap: (label, command, about, isMain) =>
      telling.speech.tap(label, coded(command, telling.brief.code), about && { token: about.token }, isMain),
  },
});

/** One case within the digest. */
function digestOf(entry: Model<'reminder'>['cases'][number], about: Telling, isAlone: boolean): Block[] {
  const telling = isAlone ? about : withCodes(about);
  const { speech, brief, values } = telling;
  const { say, tell, words, tap } = speech;
  const due = found(brief, entry.due).sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
  const overdue = found(brief, entry.overdue);
  const blocks: Block[] = isAlone ? [] : [{ block: 'heading', level: 2, line: say(words.reminder.heading, values) }];
  due.forEach((step, i) => {
    blocks.push(stepCard(step, telling, i === 0 && isAlone ? { isFirst: true } : {}));
  });
  if (overdue.length > 0) {
    if (due.length > 0 || !isAlone) blocks.push({ block: 'heading', level: 3, line: say(words.reminder.overdueHeading) });
    for (const step of overdue) {
      blocks.push({
        block: 'row',
        blocks: [
          paragraph(bare(stepTitle(step, telling))),
          ...tapsBlock([
            tap(tell(words.step.buttonShow, { n: step.action }), `show ${step.action}`, brief),
            tap(tell(words.step.buttonSkip, { n: step.action }), `skip ${step.action}`, brief),
          ]),
        ],
      });
    }
  }
  const [more] = entry.more;
  if (more !== undefined) {
    blocks.push(
      paragraph(
        say(words.reminder.more, {
          steps: stepsInWords(entry.more, speech),
          show: isAlone ? `show ${more}` : coded(`show ${more}`, brief.code),
        }),
        'soft',
      ),
    );
  }
  return blocks;
}

export function composeReminder(model: Model<'reminder'>, speech: Speech): Parts {
  const { words, say, tell } = speech;
  const tellings = model.cases.map(entry => tellOf(entry.case, speech, model.today));
  const steps = model.cases.flatMap(({ case: brief, due }) => found(brief, due));
  const isOne = steps.length === 1;
  const openings = isOne ? words.reminder.openingsOne : words.reminder.openingsMany;
  /* Friday's mail may bring Friday's steps and the weekend's. */
  const isWeekend = model.weekend && steps.every(({ on }) => on !== null && on > model.today);
  const weekendText = !isWeekend ? words.reminder.weekendMixed : isOne ? words.reminder.weekendOne : words.reminder.weekend;
  const [first] = steps;
  const [telling] = tellings;
  const [one] = model.cases;
  const isAlone = model.cases.length === 1;
  const names = [...new Set(model.cases.map(entry => companyName(entry.case) ?? words.common.thisEmployer))];
  const skip = steps.at(-1)?.action ?? 1;
  const lastCode = isAlone ? null : model.cases.filter(({ due }) => due.length > 0).at(-1)?.case.code;
  return {
    subject:
      isAlone && one
        ? `Re: ${planSubject(one.case, speech)}`
        : tell(words.reminder.subjectMany, { companies: listInWords(names, speech) }),
    preheader:
      first && telling
        ? tell(words.reminder.preheader, { title: bareTitle(first, telling), minutes: minutesInWords(first.minutes, speech) })
        : words.reminder.overduePreheader,
    blocks: [
      {
        block: 'heading',
        level: 1,
        line: say(
          steps.length === 0
            ? words.reminder.overdueHeading
            : isWeekend
              ? words.reminder.weekendHeading
              : (openings[Math.abs(model.opening) % openings.length] ?? ''),
        ),
      },
      ...(model.weekend ? [paragraph(say(weekendText), 'lead')] : []),
      ...model.cases.flatMap((entry, i) => {
        const about = tellings[i];
        return about ? digestOf(entry, about, isAlone) : [];
      }),
      ...(steps.length > 0
        ? [
            paragraph(
              say(isWeekend ? words.reminder.notThisWeekend : words.reminder.notToday, {
                snooze: isOne ? `snooze ${skip}` : 'snooze',
                skip: coded(`skip ${skip}`, lastCode),
              }),
            ),
          ]
        : []),
      ...(one ? [caseFooter(one.case, speech)] : []),
    ],
  };
}

export function composeCheckIn({ case: brief }: Model<'check-in'>, speech: Speech): Parts {
  const { words, say, tap } = speech;
  const w = words.reminder.checkIn;
  return {
    subject: `Re: ${planSubject(brief, speech)}`,
    preheader: w.preheader,
    blocks: [
      { block: 'heading', level: 1, line: say(w.heading) },
      paragraph(say(w.text), 'lead'),
      paragraph(say(w.quiet)),
      { block: 'taps', taps: [tap(w.yes, 'yes', brief, true), tap(w.pause, 'pause 2 weeks', brief), tap(w.stop, 'stop', brief)] },
      caseFooter(brief, speech),
    ],
  };
}

export function composeWrapUp(model: Model<'wrap-up'>, speech: Speech): Parts {
  const { words, say, tell, tap } = speech;
  const w = words.reminder.wrapUp;
  const brief = model.case;
  const telling = tellOf(brief, speech, brief.receivedOn);
  const titles = (template: string, numbers: number[]): Line[] =>
    numbers.length > 0
      ? [
          bare(
            tell(template, {
              steps: found(brief, numbers)
                .map(step => stepTitle(step, telling))
                .join('; '),
            }),
          ),
        ]
      : [];
  return {
    subject: `Re: ${planSubject(brief, speech)}`,
    preheader: w.preheader,
    blocks: [
      { block: 'heading', level: 1, line: say(w.heading, telling.values) },
      paragraph(
        say(model.done.length === 0 ? w.countNone : w.count, {
          n: model.done.length,
          m: model.done.length + model.skipped.length + model.open.length,
        }),
        'lead',
      ),
      {
        block: 'list',
        items: [...titles(w.done, model.done), ...titles(w.skipped, model.skipped), ...titles(w.open, model.open)],
      },
      ...(model.asksAboutAnswer
        ? [
            paragraph(say(w.ask, telling.values)),
            { block: 'taps' as const, taps: [tap(w.yes, 'yes', brief, true), tap(w.no, 'no', brief)] },
          ]
        : []),
      paragraph(say(w.last)),
      caseFooter(brief, speech),
    ],
  };
}

export function composeAllDone({ case: brief, done }: Model<'all-done'>, speech: Speech): Parts {
  const { words, say } = speech;
  const w = words.reminder.allDone;
  const number = words.reminder.numbers[done] ?? String(done);
  return {
    subject: `Re: ${planSubject(brief, speech)}`,
    preheader: w.preheader,
    blocks: [
      { block: 'heading', level: 1, line: say(w.heading, { company: companyName(brief) }) },
      ...(done > 0 ? [paragraph(say(done === 1 ? w.one : w.many, { n: number }), 'lead')] : []),
      paragraph(say(w.last)),
      caseFooter(brief, speech),
    ],
  };
}

export function composeLateNote(model: Model<'hello-60' | 'look-30'>, speech: Speech): Parts {
  const { words, say } = speech;
  const brief = model.case;
  const telling = tellOf(brief, speech, brief.receivedOn);
  const { draft } = words.steps['4.door'];
  const blocks: Block[] =
    model.kind === 'hello-60'
      ? [
          { block: 'heading', level: 1, line: say(words.reminder.hello.heading, telling.values) },
          paragraph(say(words.reminder.hello.text, telling.values), 'lead'),
          { block: 'card', tone: 'plain', blocks: draft ? [draftOf(draft, telling)] : [] },
          paragraph(say(words.reminder.hello.skip)),
        ]
      : [
          { block: 'heading', level: 1, line: say(words.reminder.look.heading, telling.values) },
          paragraph(say(words.reminder.look.text, telling.values), 'lead'),
          { block: 'list', items: words.reminder.look.do.map(item => say(item, telling.values)) },
        ];
  return {
    subject: `Re: ${planSubject(brief, speech)}`,
    preheader: model.kind === 'hello-60' ? words.reminder.hello.preheader : words.reminder.look.preheader,
    blocks: [...blocks, caseFooter(brief, speech)],
  };
}
