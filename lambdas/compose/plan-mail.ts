/** The plan mail: what happened, cards for today and tomorrow, the rest as single lines, what I will do, what I noted down. */
import { addDays, daysBetween } from '../calendar/days.ts';
import { CRISIS_LINES } from '../content/crisis-lines.ts';
import { ENGLISH_FOR_NOW } from '../content/languages.ts';
import type { Step } from '../plan/plan.ts';
import type { Block, Line } from './blocks.ts';
import { cleanQuote } from './clean.ts';
import { durationInWords, nearDate } from './dates.ts';
import { caseFooter } from './footer.ts';
import type { CaseBrief, MailModel } from './models.ts';
import { companyName, fullName, roleName } from './names.ts';
import type { Speech } from './speech.ts';
import { showsFigures, stepCard, stepRow, type Telling, tapsBlock, tellOf } from './steps.ts';

type PlanModel = Extract<MailModel, { kind: 'plan' }>;

/** Cards are long: four at most, so that the mail stays short on a bad day. */
const MAX_CARDS = 4;

const paragraph = (line: Line, tone?: 'lead' | 'soft'): Block => ({ block: 'paragraph', line, ...(tone ? { tone } : {}) });

export const planSubject = (brief: CaseBrief, { words, tell }: Speech): string =>
  tell(words.plan.subject, { company: companyName(brief), role: roleName(brief.role) });

/** The line in the person's own language, where mails are not in it. */
export function speaksLine({ to }: Speech): Block[] {
  const line = to.speaks ? ENGLISH_FOR_NOW[to.speaks] : undefined;
  return line && to.speaks ? [{ block: 'paragraph', tone: 'soft', language: to.speaks, line: [{ is: 'text', text: line }] }] : [];
}

export function quoteBlocks(label: string, quote: string | null): Block[] {
  const clean = quote && cleanQuote(quote);
  return clean
    ? [
        { block: 'paragraph', tone: 'soft', line: [{ is: 'text', text: label }] },
        { block: 'quote', line: [{ is: 'text', text: clean }] },
      ]
    : [];
}

/** One sentence on what was said, only from facts we hold. */
function reasonLine({ brief, speech }: Telling): string {
  const { plan } = speech.words;
  const first = brief.steps.find(({ action }) => action === 1)?.id;
  if (first === '1.values') return plan.streak;
  if (first === '1.late') return plan.longAgo;
  const reason = brief.reasons[0] ?? 'unstated';
  const hasTalked = ['screen', 'interview', 'final'].includes(brief.stage);
  return reason === 'other-candidate' && hasTalked ? plan.otherCandidateAfterTalks : plan.reason[reason];
}

function opening(model: PlanModel, telling: Telling): Block[] {
  const { brief, speech, values } = telling;
  const { say, words } = speech;
  const { plan } = words;
  const heading = model.case.isUnsure
    ? plan.headingUnsure
    : brief.stage === 'offer-withdrawn'
      ? plan.headingWithdrawn
      : plan.heading;
  const sentences = [plan.sorry, plan.stage[brief.stage], reasonLine(telling)].filter(Boolean).map(line => say(line));
  const lead = sentences.flatMap((line, i): Line => (i > 0 ? [{ is: 'text', text: ' ' }, ...line] : line));
  const isAsked = model.case.isUnsure
    ? [paragraph(say(plan.askUnsure), 'lead'), ...quoteBlocks(plan.noted.quote, brief.quote)]
    : [];
  return [
    { block: 'heading', level: 1, line: say(heading, values) },
    ...isAsked,
    paragraph(lead, 'lead'),
    ...(model.lowDistress ? [paragraph(say(plan.lowDistress, { lines: shortLines() }), 'lead')] : []),
    ...speaksLine(speech),
    ...(model.isFirst ? [paragraph(say(plan.welcome), 'lead')] : []),
    paragraph(timeLine(telling), 'lead'),
  ];
}

export const shortLines = (): string =>
  CRISIS_LINES.lines
    .map(({ short }) => short)
    .filter(Boolean)
    .join(', ');

function timeLine({ brief, speech, today }: Telling): Line {
  const { say, words } = speech;
  const active = activeSteps(brief);
  const first = active[0];
  if (!first?.on) return say(words.plan.noSteps);
  const days = daysBetween(today, active.at(-1)?.on ?? today);
  const span = words.plan.span[[0, 1, 4, 8, 15].findIndex(most => days <= most)] ?? words.plan.span.at(-1);
  const near = nearDate(first.on, today, words.calendar);
  const day = inSentence(near, speech);
  const when = day === near ? speech.tell(words.plan.onDay, { date: day }) : day;
  const duration = durationInWords(
    active.reduce((sum, { minutes }) => sum + minutes, 0),
    words.calendar,
  );
  return say(active.length === 1 ? words.plan.timeOne : words.plan.time, { duration, span, step: first.action, when });
}

/** "today" and "tomorrow" within a sentence; dates keep their capital. */
export const inSentence = (when: string, { words }: Speech): string =>
  when === words.calendar.today || when === words.calendar.tomorrow ? when.toLowerCase() : when;

/** Steps asked for, earliest first. */
export const activeSteps = (brief: CaseBrief): Step[] =>
  brief.steps
    .filter(({ state }) => state === 'active')
    .sort((a, b) => (a.on ?? '9').localeCompare(b.on ?? '9') || a.action - b.action);

function preheader({ brief, speech, today }: Telling): string {
  const { tell, words } = speech;
  const dates = activeSteps(brief).map(({ on }) => on);
  const count = (date: string) => dates.filter(on => on === date).length;
  const [now, next] = [count(today), count(addDays(today, 1))];
  const say = (n: number) => words.plan.counts[Math.min(n, words.plan.counts.length - 1)] ?? '';
  const { both, today: only, tomorrow, later, none } = words.plan.preheader;
  const template = dates.length === 0 ? none : now && next ? both : now ? only : next ? tomorrow : later;
  const text = tell(template, { today: say(now), tomorrow: say(next) });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b and c" of commands, each marked as one. */
const examples = (commands: string[]): Line =>
  commands.flatMap(
    (command, i): Line => [...(i > 0 ? [{ is: 'text' as const, text: ', ' }] : []), { is: 'command', text: command }],
  );

function whatIWillDo(model: PlanModel, { brief, speech }: Telling): Block[] {
  const { say, words, to } = speech;
  const active = activeSteps(brief).map(({ action }) => action);
  const [first = 1, last = first] = [active[0], active.at(-1)];
  const [before = [], after = []] = splitAt(say(words.plan.reply, { examples: MARK }));
  return [
    { block: 'heading', level: 2, line: say(words.plan.willHeading) },
    paragraph(say(model.remindersOff ? words.plan.remindersOff : words.plan.will)),
    ...(model.zoneAssumed && !model.remindersOff ? [paragraph(say(words.plan.zoneAssumed, { zone: zoneInWords(to.zone) }))] : []),
    paragraph([
      ...before,
      ...examples([`done ${first}`, `skip ${last}`, `snooze ${last} till Monday`, 'list', 'stop']),
      ...after,
    ]),
    ...(model.privateAddress ? [paragraph(say(words.plan.privateAddress, { address: model.privateAddress }))] : []),
  ];
}

const MARK = '\u0001';
const splitAt = (line: Line): Line[] => {
  const [before = '', after = ''] = line
    .map(({ text }) => text)
    .join('')
    .split(MARK);
  return [[{ is: 'text', text: before }], [{ is: 'text', text: after }]];
};

/** "Europe/Berlin" → "Berlin", "America/New_York" → "New York". */
export const zoneInWords = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** A correction that would change something: another stage than the one we noted; the company where the lines above have asked for the stage. */
function exampleFix({ stage, company }: CaseBrief): string {
  if (stage === 'unknown') return company ? 'fix reason skills' : 'fix company Northwind';
  return `fix stage ${stage === 'interview' ? 'final' : 'interview'}`;
}

function whatINoted(telling: Telling): Block[] {
  const { brief, speech, values } = telling;
  const { say, tell, words } = speech;
  const { noted } = words.plan;
  const { labels } = words;
  const contact = fullName(brief.contact?.name);
  const corrections = correctionsOf(brief);
  const reasons = brief.reasons.map(reason => labels.reason[reason]).join(', ') || labels.reason.unstated;
  const items: Line[] = [
    say(noted.company, values),
    say(noted.role, { role: roleName(brief.role) }),
    say(noted.stage, { stage: labels.stage[brief.stage] }),
    say(noted.reasons, { reasons }),
    ...(brief.signals.length > 0
      ? [say(noted.signals, { signals: brief.signals.map(signal => labels.signal[signal]).join(', ') })]
      : []),
    ...(contact ? [say(noted.contact, { contact })] : []),
  ];
  return [
    { block: 'heading', level: 2, line: say(words.plan.notedHeading) },
    paragraph(items.flatMap((item, i): Line => (i > 0 ? [{ is: 'text', text: '\n' }, ...item] : item))),
    ...(brief.isUnsure ? [] : quoteBlocks(noted.quote, brief.quote)),
    paragraph(say(words.plan.correct, { example: exampleFix(brief) }), 'soft'),
    ...tapsBlock(corrections.length > 1 ? [speech.tap(tell(words.plan.correctLink), corrections.join('\n'), brief)] : []),
  ];
}

/** What we noted as commands, a line each: the person changes the wrong one and sends it. */
function correctionsOf(brief: CaseBrief): string[] {
  const company = companyName(brief);
  const role = roleName(brief.role);
  return [
    `fix stage ${brief.stage === 'unknown' ? 'application' : brief.stage}`,
    ...(company ? [`fix company ${company}`] : []),
    ...(role ? [`fix role ${role}`] : []),
  ];
}

/** Lines below the cards: what still asks for something first. */
const ORDER = ['later', 'elsewhere', 'nothing', 'done', 'skipped', 'closed'] as const satisfies Step['state'][];

/** Blocks, subject and preheader of a plan. */
export function composePlan(model: PlanModel, speech: Speech): { subject: string; preheader: string; blocks: Block[] } {
  const telling = tellOf(model.case, speech, model.today);
  const { words } = speech;
  const active = activeSteps(model.case);
  const soon = active.filter(({ on }) => on !== null && on <= addDays(model.today, 1)).slice(0, MAX_CARDS);
  const cards = (soon.length > 0 ? soon : active.slice(0, 1)).filter(step => !showsFigures(step, model.case));
  const isStatistics = (step: Step) => showsFigures(step, model.case) && (step.state === 'active' || step.state === 'later');
  const rest = [
    ...active.filter(step => !cards.includes(step)),
    ...ORDER.flatMap(wanted => model.case.steps.filter(({ state }) => state === wanted)),
  ];
  const rows = rest.filter(step => !isStatistics(step));
  const statistics = rest.find(isStatistics);
  return {
    subject: planSubject(model.case, speech),
    preheader: preheader(telling),
    blocks: [
      ...opening(model, telling),
      ...cards.map((step, i) => stepCard(step, telling, i === 0 ? { isFirst: true, ...startWhen(step, telling) } : {})),
      ...(rows.length > 0 ? [{ block: 'heading' as const, level: 2 as const, line: speech.say(words.plan.laterHeading) }] : []),
      ...rows.map(step => stepRow(step, telling)),
      ...(statistics ? [stepCard(statistics, telling, statistics.state === 'later' ? { taps: [] } : {})] : []),
      ...whatIWillDo(model, telling),
      ...whatINoted(telling),
      caseFooter(model.case, speech),
    ],
  };
}

/** "Start here" on the day itself, "Start here, Thursday 26 November" later. */
const startWhen = (step: Step, { speech, today }: Telling): { when: string } => {
  const { step: words, calendar } = speech.words;
  return {
    when:
      step.on && step.on !== today
        ? `${words.startHere}, ${inSentence(nearDate(step.on, today, calendar), speech)}`
        : words.startHere,
  };
};
