/** Finds the human who signed: a name in the closing block, completed or confirmed by the From header. Default: nobody. */
import { TEAM_LOCAL, TEAM_WORDS } from '../../content/facts/words.ts';
import { fold } from '../../text/fold.ts';
import type { Contact } from '../facts.ts';
import { emailOf } from './contact/contact-email.ts';
import { signerFromClosing } from './contact/from-closing.ts';
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
  if (found) return { contact: { name: found.name, email: emailOf(view, found.name, person) }, quote: found.quote };
  if (person && isConfirmed(view, person) && !closedByTeam(view))
    return { contact: { name: person, email: emailOf(view, person, person) }, quote: '' };
  return null;
}

/** The local part spells the name, or a Japanese display name stands alone: the sender is that person. */
function isConfirmed(view: View, person: string): boolean {
  if (/[\u3040-\u9fff]/.test(person)) return person.length <= 6 && !TEAM_LOCAL.test(view.local);
  const local = fold(view.local).replace(/[^\p{L}]/gu, '');
  return wordsOf(person).some(w => w.length > 2 && local.includes(squash(w)));
}

const closedByTeam = (view: View): boolean =>
  view.closing.some(line => line.length < 60 && wordsOf(line).some(w => TEAM_WORDS.has(w) && w !== 'service'));
