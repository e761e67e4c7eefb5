/** A draft as a block: finished, addressed where we know the address, opened by a mailto link in the person's own mail app. */
import { LANGUAGE_NAMES } from '../content/languages.ts';
import type { Draft, Either } from '../content/words.ts';
import { type DraftBlock, type Line, plain } from './blocks.ts';
import { draftLink } from './mailto.ts';
import { fullName } from './names.ts';
import type { Values } from './slots.ts';
import type { Speech } from './speech.ts';
import type { Telling } from './steps.ts';

/** The text that fits what is known. */
export const pick = (text: string | Either, values: Values): string =>
  typeof text === 'string' ? text : values[text.when] ? text.say : text.otherwise;

/** A finished draft: addressed where we know the address, opened by a mailto link where it is a mail. */
export function draftOf(draft: Draft, telling: Telling): DraftBlock {
  const { brief, speech, values } = telling;
  const { words, say, tell } = speech;
  /* A formal greeting takes the whole name. */
  const formal = { ...values, contact: fullName(brief.contact?.name) };
  const paragraphs = draft.text
    .map(text => pick(text, values))
    .filter(Boolean)
    .map(text => say(text, text.startsWith('Dear ') ? formal : values));
  const subject = draft.subject ? say(draft.subject, values) : null;
  const to = draft.to === 'employer' ? brief.writeTo : null;
  const link = draft.kind === 'linkedin' ? null : draftLink(to, subject && plain(subject), paragraphs.map(plain).join('\n\n'));
  const isForeign = draft.to === 'employer' && brief.language !== null && brief.language !== words.locale;
  const blanks = [...paragraphs, ...(subject ? [subject] : [])].flat().filter(part => part.is === 'hole').length;
  const notes: Line[] = [];
  if (blanks > 0)
    notes.push(say(words.step.blanks[Math.min(blanks, 2)] ?? '', { Number: words.reminder.numbers[blanks] ?? blanks }));
  if (draft.kind === 'linkedin') notes.push(say(words.step.draftLinkedin));
  if (draft.kind === 'message') notes.push(say(words.step.draftCopy));
  if (draft.kind === 'email' && draft.to === 'employer' && !to) notes.push(say(words.step.draftNoAddress));
  return {
    block: 'draft',
    warning: isForeign ? translateLine(brief.language ?? '', speech) : null,
    label: draft.who ? tell(words.step.draftFor, { who: draft.who }) : words.step.draftLabel,
    subject: subject && [{ is: 'text', text: `${words.step.draftSubject} ` }, ...subject],
    paragraphs,
    open: link && { label: link.isWhole ? words.step.draftOpen : words.step.draftOpenSubject, href: link.href },
    notes,
  };
}

function translateLine(language: string, { words, say }: Speech): Line {
  const name = LANGUAGE_NAMES[words.locale]?.[language];
  return name ? say(words.step.translate, { language: name }) : say(words.step.translateUnknown);
}
