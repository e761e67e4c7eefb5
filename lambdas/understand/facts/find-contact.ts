/** Finds the human who signed: a name in the closing block, completed or confirmed by the From header. Default: nobody. */
import { TEAM_LOCAL, TEAM_WORDS } from '../../content/facts/words.ts';
import { fold } from '../../text/fold.ts';
import type { Contact } from '../facts.ts';
import { emailOf } from './contact/contact-email.ts';
import { signerFromClosing } from './contact/from-closing.ts';
import { japaneseSender } from './contact/japanese-sender.ts';
import { senderPerson } from './contact/sender-person.ts';
import { squash, type View, wordsOf } from './view.ts';

export interface FoundContact {
  contact: Contact;
  quote: string;
}

/** Finds who signed; null when a team signed, or nobody. */
export function findContact(view: View): FoundContact | null {
  const person = senderPerson(view);
  const own = person ? wordsOf(person).filter(w => w.length > 1) : [];
  const found = signerFromClosing(view, person, own);
  const japanese = japaneseSender(view);
  // The letter runs the name together or gives half of it: "営業部長 三浦健" from 三浦 健.
  if (found && japanese && isSameJapanese(found.name, japanese)) found.name = japanese;
  if (found) return { contact: { name: found.name, email: emailOf(view, found.name, person) }, quote: found.quote };
  if (person && isConfirmed(view, person) && !closedByTeam(view))
    return { contact: { name: person, email: emailOf(view, person, person) }, quote: '' };
  return null;
}

const isSameJapanese = (signed: string, shown: string): boolean => {
  const whole = shown.replace(/[\s\u3000]/g, '');
  const written = signed.replace(/[\s\u3000]/g, '');
  const family = shown.split(/[\s\u3000]/)[0]!;
  return (
    written.includes(whole) ||
    whole.includes(written) ||
    (family.length > 1 && written.startsWith(family) && !/[\s\u3000]/.test(signed))
  );
};

/** The local part spells the name, or a Japanese display name stands alone: the sender is that person. */
function isConfirmed(view: View, person: string): boolean {
  if (/[\u3040-\u9fff]/.test(person))
    return japaneseSender(view) !== null || (person.length <= 6 && !TEAM_LOCAL.test(view.local));
  const local = fold(view.local).replace(/[^\p{L}]/gu, '');
  return wordsOf(person).some(w => w.length > 2 && local.includes(squash(w)));
}

const closedByTeam = (view: View): boolean =>
  view.closing.some(line => line.length < 60 && wordsOf(line).some(w => TEAM_WORDS.has(w) && w !== 'service'));
