/** The receipt: what changed, what is next, how to take it back. */
import type { Block, Line } from './blocks.ts';
import { changeBlocks } from './changes.ts';
import { cleanName } from './clean.ts';
import { dateInWords } from './dates.ts';
import { caseFooter, plainFooter } from './footer.ts';
import type { Change, MailModel } from './models.ts';
import { planSubject } from './plan-mail.ts';
import type { Parts } from './reminder-mails.ts';
import type { Speech } from './speech.ts';

type Receipt = Extract<MailModel, { kind: 'receipt' }>;

/** Changes that `undo` can take back. */
const CAN_UNDO: ReadonlySet<Change['what']> = new Set<Change['what']>([
  'done', 'skipped', 'reopened', 'snoozed', 'late-variant', 'released', 'paused', 'resumed', 'started', 'fixed', 'not-a-rejection', 'zone', 'hired',
]); // biome-ignore format: one screen

/** After these, "next" would be beside the point. */
const SAYS_NO_NEXT: ReadonlySet<Change['what']> = new Set<Change['what']>([
  'list', 'stopped', 'paused', 'hired', 'ask-delete', 'ask-case', 'ask-step', 'ask-date', 'not-understood', 'fix-unclear', 'zone-unknown', 'not-a-rejection', 'joined',
]); // biome-ignore format: one screen

const endsTheTalk = (change: Change): boolean =>
  SAYS_NO_NEXT.has(change.what) || (change.what === 'answered' && !(change.question === 'check-in' && change.yes));

const paragraph = (line: Line): Block => ({ block: 'paragraph', line });

function nextLine(model: Receipt, { say, words }: Speech): Block[] {
  const { next } = model;
  if (!next || model.changes.some(endsTheTalk)) return [];
  const w = words.receipt;
  // A day that has gone by is no date to hold up to anybody.
  const date = next.on && next.on >= model.today ? dateInWords(next.on, model.today, words.calendar) : null;
  const company = cleanName(next.company);
  const isOther = company !== null && company !== cleanName(model.case?.company);
  const template = !date ? w.nextFree : isOther ? w.nextCompany : w.next;
  return [paragraph(say(template, { step: next.step, date, company }))];
}

export function composeReceipt(model: Receipt, speech: Speech): Parts {
  const { words, say } = speech;
  const about = model.case ?? model.cases[0] ?? null;
  const isList = model.changes.some(({ what }) => what === 'list');
  const canUndo = model.changes.some(change => CAN_UNDO.has(change.what) && !(change.what === 'hired' && change.closed === 0));
  return {
    subject: about ? `Re: ${planSubject(about, speech)}` : words.receipt.subject,
    preheader: words.receipt.preheader,
    blocks: [
      ...(isList ? [{ block: 'heading' as const, level: 1 as const, line: say(words.receipt.list) }] : []),
      ...model.changes.flatMap(change => changeBlocks(change, model, speech)),
      ...nextLine(model, speech),
      ...(canUndo ? [paragraph(say(words.receipt.undo))] : []),
      ...(model.isLast ? [paragraph(say(words.receipt.last))] : []),
      about ? caseFooter(about, speech) : plainFooter(speech),
    ],
  };
}
