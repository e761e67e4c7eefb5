/** The address of the person who signed: the sender's or one in the signature. */
import { fold } from '../../../text/fold.ts';
import { squash, type View, wordsOf } from '../view.ts';

/** The address is the person's own when its name is theirs; a team's, a no-reply's or a hiring system's is not. */
export function emailOf(view: View, name: string, person: string | null): string | null {
  const signed = signatureAddress(view, name);
  if (signed) return signed;
  if (!view.address || !person) return null;
  const words = wordsOf(name).filter(w => w.length > 2);
  const local = fold(view.local).replace(/[^\p{L}]/gu, '');
  if (words.some(w => local.includes(squash(w)))) return view.address;
  if (view.host && view.host.host.kind !== 'free-mail') return null;
  if (/no-?_?reply|notif|donotreply/.test(view.local)) return null;
  return wordsOf(person).some(w => words.includes(w)) ? view.address : null;
}

function signatureAddress(view: View, name: string): string | null {
  const words = wordsOf(name).filter(w => w.length > 2);
  for (const line of view.lines.slice(-14)) {
    const m = line.match(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/);
    if (m && words.some(w => fold(m[0].split('@')[0]!).includes(squash(w)))) return m[0].toLowerCase();
  }
  return null;
}
