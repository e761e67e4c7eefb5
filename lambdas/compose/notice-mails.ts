/** The notices: known, unreadable, help, confirmations, refusals, stop, export, deletion. */
import type { Block, Line } from './blocks.ts';
import { cleanLine, cleanName } from './clean.ts';
import { dateInWords } from './dates.ts';
import { caseFooter, plainFooter } from './footer.ts';
import type { MailModel } from './models.ts';
import { activeSteps, planSubject, shortLines, speaksLine } from './plan-mail.ts';
import type { Parts } from './reminder-mails.ts';
import type { Speech } from './speech.ts';
import { stepRow, tellOf } from './steps.ts';

type Model<K extends MailModel['kind']> = Extract<MailModel, { kind: K }>;

const paragraph = (line: Line, tone?: 'lead' | 'soft'): Block => ({ block: 'paragraph', line, ...(tone ? { tone } : {}) });

/** A heading, paragraphs (the first a little larger), whatever follows, the footer. */
function notice(
  words: { subject: string; preheader: string; heading: string },
  lines: Line[],
  speech: Speech,
  more: Block[] = [],
): Parts {
  return {
    subject: words.subject,
    preheader: words.preheader,
    blocks: [
      { block: 'heading', level: 1, line: speech.say(words.heading) },
      ...lines.map((line, i) => paragraph(line, i === 0 ? 'lead' : undefined)),
      ...more,
      plainFooter(speech),
    ],
  };
}

export function composeKnown({ case: brief, today }: Model<'known'>, speech: Speech): Parts {
  const { words, say } = speech;
  const w = words.notices.known;
  const telling = tellOf(brief, speech, today);
  const open = activeSteps(brief);
  const date = dateInWords(brief.receivedOn, today, words.calendar);
  return {
    subject: `Re: ${planSubject(brief, speech)}`,
    preheader: w.preheader,
    blocks: [
      { block: 'heading', level: 1, line: say(w.heading) },
      paragraph(say(w.text, { ...telling.values, date }), 'lead'),
      ...(open.length > 0 ? open.map(step => stepRow(step, telling, true)) : [paragraph(say(w.allDone))]),
      paragraph(open[0] ? say(w.list, { show: `show ${open[0].action}` }) : say(w.listNone)),
      caseFooter(brief, speech),
    ],
  };
}

export function composeUnreadable({ trouble }: Model<'unreadable'>, speech: Speech): Parts {
  const w = speech.words.notices.unreadable;
  return notice(
    w,
    [...w.trouble[trouble], w.kept].map(text => speech.say(text)),
    speech,
    speaksLine(speech),
  );
}

export function composeHelp(model: Model<'help'>, speech: Speech): Parts {
  const { words, say } = speech;
  const w = words.notices.help;
  return notice(w, [say(w.text)], speech, [
    { block: 'list', items: w.lines.map(line => say(line)) },
    paragraph(say(w.own)),
    ...speaksLine(speech),
    ...(model.privateAddress ? [paragraph(say(w.private, { address: model.privateAddress }))] : []),
    ...(model.hasOpenCase ? [] : [paragraph(say(w.noCase))]),
    paragraph(say(w.crisis, { lines: shortLines() }), 'soft'),
  ]);
}

/** Only a link of Gmail's own is passed on. */
const GMAIL_LINK = /^https:\/\/(?:mail|mail-settings|isolated\.mail)\.google\.com\/[\w%./?=&:~+-]{1,900}$/;

export function composeGmailConfirmation(model: Model<'gmail-confirmation'>, speech: Speech): Parts {
  const { words, say } = speech;
  const w = words.notices.gmail;
  const code = model.code && /^[\d-]{4,20}$/.test(model.code) ? model.code : null;
  const link = model.link && GMAIL_LINK.test(model.link) ? model.link : null;
  return notice(w, [say(code || link ? w.text : w.noCode)], speech, [
    ...(code ? [{ block: 'code' as const, text: code }] : []),
    ...(link ? [paragraph(say(w.link)), paragraph([{ is: 'link', text: 'mail.google.com', href: link }])] : []),
    paragraph(say(w.notYou)),
  ]);
}

export function composeConfirmRedirect(model: Model<'confirm-redirect'>, speech: Speech): Parts {
  const { words, say, tap } = speech;
  const w = words.notices.redirect;
  return notice(w, [say(w.text, { company: cleanName(model.company) }), say(w.ask)], speech, [
    { block: 'taps', taps: [tap(w.yes, 'yes', null, true)] },
    ...(model.privateAddress ? [paragraph(say(w.private, { address: model.privateAddress }))] : []),
    paragraph(say(w.no)),
  ]);
}

export function composeConfirmJoin(model: Model<'confirm-join'>, speech: Speech): Parts {
  const { words, say, tap } = speech;
  const w = words.notices.join;
  return notice(w, [say(w.text, { address: cleanLine(model.address, 120) })], speech, [
    { block: 'taps', taps: [tap(w.yes, 'yes', { token: model.token }, true)] },
    paragraph(say(w.no)),
  ]);
}

export function composeRefusal(
  { kind }: Model<'not-verified' | 'not-allowed' | 'too-many-today' | 'deleted'>,
  speech: Speech,
): Parts {
  const { notVerified, notAllowed, tooMany, deleted } = speech.words.notices;
  const w = { 'not-verified': notVerified, 'not-allowed': notAllowed, 'too-many-today': tooMany, deleted }[kind];
  return notice(
    w,
    w.text.map(text => speech.say(text)),
    speech,
  );
}

/** One line and no more: somebody who says stop has read enough. */
export function composeStopped(model: Model<'stopped'>, { words, say }: Speech): Parts {
  const w = words.notices.stopped;
  return {
    subject: w.subject,
    preheader: w.preheader,
    blocks: [
      paragraph(
        model.scope === 'all' ? say(w.all) : say(model.isOnly ? w.onlyPlan : w.plan, { company: cleanName(model.company) }),
        'lead',
      ),
    ],
  };
}

export function composeExport({ summary }: Model<'export'>, speech: Speech): Parts {
  const { words, say, tell } = speech;
  const w = words.notices.export;
  const count = (forms: string[], n: number) => tell(forms[Math.min(n, 2)] ?? '', { n });
  const since = summary.since && dateInWords(summary.since.slice(0, 10), null, words.calendar);
  return notice(
    w,
    [say(w.text, { cases: count(w.cases, summary.cases), mails: count(w.mails, summary.mails), since }), say(w.delete)],
    speech,
  );
}
