/** Employers in the display name: alone, or beside a person. */
import { readName } from '../contact/read-name.ts';
import { senderPerson, splitSender } from '../contact/sender-person.ts';
import { type View, wordsOf } from '../view.ts';
import type { Add } from './add.ts';
import { cleanFirm } from './clean-firm.ts';
import { nearDomain } from './from-domain.ts';

export function fromDisplay(view: View, person: string | null, add: Add): void {
  const name = view.fromName;
  if (!name) return;
  const split = splitSender(view);
  const sided = name.match(
    /\s(?:[-–—|·@(/]|(?:via|from|de chez|at|bei|chez|von|hos|presso|bij|på|z)\s)\s{0,2}([^)]{2,80})\)?$/iu,
  );
  const first = sided ? name.slice(0, sided.index ?? 0).trim() : '';
  if (split) add(split.firm, 4, 'display-name', name);
  else if (sided && person && first && wordsOf(sided[1]!).every(w => wordsOf(person).includes(w)))
    add(first, 4, 'display-name', name);
  else if (sided && readName(name.slice(0, sided.index ?? 0))) add(sided[1]!, 4, 'display-name', name);
  else if (!person || !wordsOf(name).every(w => wordsOf(person).includes(w))) {
    const sender = senderPerson(view);
    // Somebody else signed: the display name that looked like a person's is the firm's.
    if (sender && person && !wordsOf(person).some(w => wordsOf(sender).includes(w)) && /\s/.test(name))
      add(name, 2.2, 'display-name', name);
    if (sender || view.host?.host.kind === 'job-board') return;
    const firm = cleanFirm(name);
    // One word left of "Production Recruitment" is a department unless something else says it is the firm.
    const isDepartment =
      firm !== null && firm !== name && !/\s/.test(firm) && !nearDomain(view, firm) && !view.text.includes(firm);
    add(name, isDepartment ? 1.45 : 3, 'display-name', name);
  }
}
