/** The person in the display name of the sender, when it is one. */
import { isOccupation } from '../../../content/facts/occupation-words.ts';
import { ORG_WORDS, TEAM_LOCAL, TEAM_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { squash, squashLong, type View, wordsOf } from '../view.ts';
import { japaneseSender } from './japanese-sender.ts';
import { readName } from './read-name.ts';

const SIDED = /\s{1,3}(?:[-–—|@(·/]|(?:via|from|de chez|von|at|bei|chez|på|hos|presso|bij)\s)\s{0,3}(.{1,80})$/iu;
const OF_FIRM = /^(\p{Lu}[\p{L}'’-]{1,20})\s(?:de|da|di|du|del|van|von|z|from|fra)\s(.{2,40})$/u;

/** "Gadea de Brotes" sent from brotes.example: person and firm; null when the domain does not know the firm. */
export function splitSender(view: View): { person: string; firm: string } | null {
  const m = view.fromName.match(OF_FIRM);
  if (!m || !readName(m[1]!)) return null;
  const firm = squash(m[2]!);
  const host = squash(view.host ? view.host.before : view.domain);
  return firm.length > 3 && host.includes(firm.slice(0, 8)) && !host.includes(squash(m[1]!))
    ? { person: m[1]!, firm: m[2]! }
    : null;
}

/** Dragan Milosevic writes from dragan@milosevic-….example: the first name has the address, whatever the domain is called. */
function isOwnAddress(view: View, shown: string): boolean {
  if (view.host || !readName(shown)) return false;
  const words = wordsOf(shown);
  const first = squash(words[0] ?? '');
  const label = squash(view.domain.split('.')[0] ?? '');
  if (words.length < 2 || words.length > 4 || first.length < 3 || label.includes(first)) return false;
  if (
    TITLE_WORDS.has(words[0]!) ||
    TEAM_LOCAL.test(first) ||
    isOccupation(words[0]!) ||
    /chef$|leit|sekret|redak|kontor|rektor/.test(words[0]!)
  )
    return false;
  const local = squash(view.local.split(/[._+-]/)[0] ?? '');
  return local === first;
}

const known = new WeakMap<View, string | null>();

/** The sender's display name when it reads as one person's, else null. Asked by many, found once a mail. */
export function senderPerson(view: View): string | null {
  const before = known.get(view);
  if (before !== undefined) return before;
  const made = findPerson(view);
  known.set(view, made);
  return made;
}

function findPerson(view: View): string | null {
  const split = splitSender(view);
  if (split) return split.person;
  const japanese = japaneseSender(view);
  if (japanese) return japanese;
  const shown = view.fromName.replace(/^["']|["']$/g, '');
  if (isOwnAddress(view, shown)) return readName(shown);
  const sided = shown.match(SIDED);
  // "Firm – Person" as well as "Person – Firm": the side that the address spells.
  const sides = sided ? [shown.slice(0, sided.index ?? 0), sided[1]!.replace(/\)$/, '')] : [shown];
  for (const [i, side] of sides.entries()) {
    const person = readSide(view, side.trim(), i > 0);
    if (person) return person;
  }
  return null;
}

function readSide(view: View, side: string, isSecond: boolean): string | null {
  let name = side;
  const asComma = name.match(/^([\p{L}'’-]{2,25}),\s{0,2}([\p{L}'’.-]{2,25})$/u);
  if (asComma) name = `${asComma[2]} ${asComma[1]}`;
  const titled = name.split(/\s+/, 6);
  while (titled.length > 1 && (TITLE_WORDS.has(fold(titled[0]!)) || (titled.length > 2 && isOccupation(fold(titled[0]!)))))
    titled.shift();
  name = titled.join(' ');
  const person = readName(name);
  if (!person || JA_SHOP.test(person)) return null;
  const first = wordsOf(person);
  const local = fold(view.local).replace(/[^\p{L}]/gu, '');
  const inLocal = (w: string) => w.length > 2 && (local.includes(squash(w)) || local.includes(squashLong(w)));
  const isLocal = first.some(inLocal);
  if (isSecond && !isLocal) return null;
  const isTenant = view.host?.host.tenant === 'local-part' && !/[._-]/.test(view.local);
  const label = squash(view.host ? view.host.before : (view.domain.split('.')[0] ?? ''));
  const isPlain = !/[._-]/.test(view.local) || TEAM_LOCAL.test(view.local.split(/[.+]/)[0] ?? '');
  if (first.length > 1) {
    const inLabel = first.filter(w => w.length > 3 && (label.includes(squash(w)) || label.includes(squashLong(w)))).length;
    const signs = view.closing.some(line => signsAs(line, first[0]!));
    if (isPlain && !signs && (!isLocal || inLabel > 0 || view.host) && isWritten(view, person)) return null;
    if (isPlain && !signs && isLocal && inLabel > 0 && first.every(w => w.length < 4 || inLocal(w) || label.includes(squash(w))))
      return null;
    if (view.host?.host.kind === 'hiring-system' && isPlain && isWritten(view, person)) return null;
  }
  // A full name on a line of its own above the firm's line is a person, whatever the domain is called.
  const at = view.closing.findIndex(line => wordsOf(line).join(' ') === first.join(' '));
  if (first.length > 1 && at >= 0 && at < view.closing.length - 1 && !isWritten(view, person) && !view.host) return person;
  if (isLocal && !isTenant) return person;
  if (isTenant) return null;
  const whole = squash(view.domain.split('.')[0] ?? '');
  if (first.length > 1 && whole && [squash(person), squashLong(person)].some(s => whole.includes(s) || s.includes(whole)))
    return null;
  if (first.some(w => w.length > 4 && (whole.includes(squash(w)) || whole.includes(squashLong(w))))) return null;
  if (TEAM_LOCAL.test(view.local.split(/[.+]/)[0] ?? '') && !/[\u3040-\u9fff]/.test(person) && first.length === 1) return null;
  return person;
}

/** A line of the closing that starts with this name and is no team's. */
const signsAs = (line: string, first: string): boolean => {
  const words = wordsOf(line);
  return words[0] === first && !words.some(w => TEAM_WORDS.has(w) || ORG_WORDS.has(w));
};

/** Three characters and more that end as shops and schools do; family names of two may end the same way. */
const JA_SHOP = /^[\u3040-\u9fff]{2,}(?:軒|堂|社|館|園|亭|庵|局|院|校|組|舎|荘|座|舗|署|庁|店|屋|会|所|部|課|室|係)$/u;

const OWN_NAME = /(?:this is|i am|i'm|my name is|name ist|ich bin|je suis|soy|sou|sono|ik ben|jag heter|jestem)\s$/iu;

/** Subject or running text writes the display name in full, as one does a firm's and not one's own. */
function isWritten(view: View, name: string): boolean {
  if (view.subject.includes(name)) return true;
  const body = view.lines.slice(0, view.closingAt).join('\n');
  const at = body.indexOf(name);
  return at >= 0 && !OWN_NAME.test(body.slice(Math.max(0, at - 14), at));
}
