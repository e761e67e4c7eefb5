/** Finds the human who signed: a name in the closing block, completed or confirmed by the From header. Default: nobody. */

import { CLOSINGS } from '../../content/facts/closings.ts';
import { isOccupation } from '../../content/facts/occupation-words.ts';
import {
  AGENCY_WORDS,
  HONORIFICS,
  ORG_WORDS,
  PARTICLES,
  TEAM_LOCAL,
  TEAM_WORDS,
  TITLE_WORDS,
} from '../../content/facts/words.ts';
import { fold } from '../../text/fold.ts';
import type { Contact } from '../facts.ts';
import { squash, squashLong, type View, wordsOf } from './view.ts';

export interface FoundContact {
  contact: Contact;
  quote: string;
}

const CJK = /^[\u3005\u3040-\u30ff\u3400-\u9fff]{1,5}(?:[ 　][\u3005\u3040-\u30ff\u3400-\u9fff]{1,5})?$/;
const LATIN_TOKEN = /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,24}|\p{L}['’]\p{Lu}[\p{L}\p{M}]{1,20})$/u;

/** A personal name by its shape, or null. Titles and degrees are taken off. `loose` lets a lower-case word pass (text-message style). */
export function readName(text: string, loose = false): string | null {
  let s = text
    .slice(0, 90)
    .replace(/^[\s"'„“«*_~-]+|[\s"'“”»*_~,;]+$/gu, '')
    .replace(/\s{0,2}\([^)]{0,30}\)$/u, '');
  if (!s || /[@/:\d|•·<>!?]/.test(s)) return null;
  if (CJK.test(s)) return [...TEAM_WORDS, ...ORG_WORDS].some(w => w.length > 1 && s.includes(w)) ? null : trimCjkTitle(s);
  const tokens = s.split(/[\s　]+/);
  while (tokens.length > 1 && HONORIFICS.has(fold(tokens[0]!).replace(/\./g, ''))) tokens.shift();
  while (
    tokens.length > 1 &&
    HONORIFICS.has(fold(tokens[tokens.length - 1]!).replace(/[.,]/g, '')) &&
    /^[\p{Lu}.]{2,6}$|^(?:PhD|RN|MBA)/u.test(tokens[tokens.length - 1]!)
  )
    tokens.pop();
  if (tokens.length > 5) return null;
  s = tokens.join(' ');
  let strong = 0;
  for (const [i, raw] of tokens.entries()) {
    const token = raw.replace(/,$/, '');
    const word = fold(token).replace(/\./g, '');
    if (ORG_WORDS.has(word) || TEAM_WORDS.has(word)) return null;
    if (TITLE_WORDS.has(word) && i > 0) return null;
    if (LATIN_TOKEN.test(token)) strong++;
    else if (PARTICLES.has(word) && i > 0 && i < tokens.length - 1) continue;
    else if (PARTICLES.has(word) && tokens.length > 1 && i === 0) continue;
    else if (loose && tokens.length <= 2 && /^\p{Ll}{2,14}$/u.test(token)) strong++;
    else return null;
  }
  if (!strong || s.length < 2) return null;
  if (tokens.length === 1 && (TITLE_WORDS.has(fold(s)) || HONORIFICS.has(fold(s)) || /^\p{Lu}{3,}$/u.test(s))) return null;
  return s;
}

const trimCjkTitle = (s: string): string => s.replace(/(?:様|さん|より|拝)$/u, '');

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

/** The sender's display name when it reads as one person's, else null. */
export function senderPerson(view: View): string | null {
  const split = splitSender(view);
  if (split) return split.person;
  const shown = view.fromName.replace(/^["']|["']$/g, '');
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
const JA_SHOP = /^[\u3040-\u9fff]{2,}(?:軒|堂|社|館|園|亭|庵|局|院|校|組|舎|荘|座|舗|署|庁|店|屋|会|所)$/u;

const OWN_NAME = /(?:this is|i am|i'm|my name is|name ist|ich bin|je suis|soy|sou|sono|ik ben|jag heter|jestem)\s$/iu;

/** Subject or running text writes the display name in full, as one does a firm's and not one's own. */
function isWritten(view: View, name: string): boolean {
  if (view.subject.includes(name)) return true;
  const body = view.lines.slice(0, view.closingAt).join('\n');
  const at = body.indexOf(name);
  return at >= 0 && !OWN_NAME.test(body.slice(Math.max(0, at - 14), at));
}

/** Finds who signed; null when a team signed, or nobody. */
export function findContact(view: View): FoundContact | null {
  const person = senderPerson(view);
  const own = person ? wordsOf(person).filter(w => w.length > 1) : [];
  const found = fromClosing(view, person, own);
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

function fromClosing(view: View, person: string | null, own: string[]): { name: string; quote: string } | null {
  const lines = view.lines.slice(Math.max(0, view.closingAt - 1)).slice(0, 14);
  // The last line of running text may carry the sign-off itself: "Herzlich, Beate Rüggeberg" or "Best, Tom".
  let best: { name: string; quote: string; score: number } | null = null;
  let afterFormula = false;
  for (const [i, line] of lines.entries()) {
    const inClosing = i > 0 || view.closingAt === 0;
    const cut = cutFormula(line);
    const body = cut ?? line;
    if (cut === '') {
      afterFormula = true;
      continue;
    }
    const placed = namedAt(view, body, i >= lines.length - 3);
    if (placed && (!best || best.score < 2.5)) {
      best = { name: own.includes(wordsOf(placed)[0] ?? '') ? person! : placed, quote: line, score: 2.5 };
      continue;
    }
    if (cut === null && (!inClosing || (line.length > 24 && /[.!?…)]\s/.test(line)))) {
      const tail = line.match(/[.!?…)]\s{1,3}([\p{L}'’.-]{2,20}(?:\s[\p{L}'’.-]{1,24}){0,2})$/u);
      if (tail && own.length && wordsOf(tail[1]!).some(w => own.includes(w))) best = { name: person!, quote: line, score: 3 };
      else if (!person && line === view.lines[view.lines.length - 1]) {
        const last = view.text
          .trimEnd()
          .slice(-60)
          .match(
            /[.!?…)\p{Extended_Pictographic}]\s{1,3}(?:[/~-]\s?|x{1,3}\s|t\.\s|(?:lg|vg|gruß|gruss|lieben gruß|mvh|hilsen|grt|groet(?:jes)?|abrazo|abraço|saludos|pozdrawiam|pozdr|liefs|bises|biz|ciao|suerte|kram|best|cheers|thanks)[,.!]?\s)?(\p{Lu}\p{Ll}{2,11}(?:-\p{Lu}\p{Ll}{2,11})?)$/iu,
          );
        const name = last && /^\p{Lu}/u.test(last[1]!) ? readName(last[1]!) : null;
        if (name) best = { name, quote: line, score: 1.2 };
      }
      continue;
    }
    for (const [j, piece] of pieces(body).entries()) {
      const trimmed = piece.replace(
        /^(?:i\.?\s?a\.?|i\.?\s?v\.?|ppa\.?|gez\.?|t\.|lek\. dent\.|p\.\s?o\.|für|for|your|ihre?|euer|deine?|votre|su|tu|din|je|uw|door|signé|signed|x)\s{1,3}(?=\p{Lu})/iu,
        '',
      );
      const own1 = own.length > 0 && matchesPerson(trimmed, person!, own);
      const name = readName(trimmed, own1 || (afterFormula && i === lines.length - 1));
      if (!name && !own1) continue;
      const tokens = wordsOf(name ?? trimmed);
      let score = 0;
      if (own1) score += 4;
      if (cut !== null || afterFormula) score += 1.5;
      if (tokens.length >= 2 && tokens.length <= 4) score += 1.5;
      if (/^[\u3005\u3040-\u30ff\u3400-\u9fff 　]{2,9}$/.test(name ?? trimmed)) score += 1.4;
      if (j > 0) score -= own1 ? 0.5 : 1.5;
      if (looksLikeEmployer(view, name ?? trimmed)) score -= own1 ? 0 : 3;
      if (
        nextIsTitle(lines[i + 1]) ||
        pieces(body)
          .slice(j + 1)
          .some(hasTitle)
      )
        score += 1;
      const isTitledCjk = /[\u3040-\u9fff]/.test(trimmed) && trimmed !== line && hasTitleCjk(line);
      if (isTitledCjk && !own1) score += 0.4;
      else if (tokens.length === 1 && !own1)
        score +=
          cut !== null || afterFormula ? -0.2 : isLastWords(view, i, lines) && line === piece && line.length <= 14 ? 1.1 : -2;
      if (score < 1) continue;
      const full =
        own1 && own.length >= tokens.length && !(tokens.length > 1 && (name?.length ?? 0) > (person?.length ?? 0))
          ? person!
          : (name ?? person!);
      if (!best || score > best.score) best = { name: full, quote: line, score };
    }
    if (cut === null) afterFormula = afterFormula && i < 3;
  }
  return best && best.score >= 1 ? best : null;
}

/** "Rolf på Matboden Hörnet", "Gilles, ESI Haute-Clarée", "Mvh Berit, Stugbyn Älgen": a first name tied to the employer. */
function namedAt(view: View, line: string, isLate: boolean): string | null {
  if (!isLate || line.length > 110) return null;
  const m = line.match(
    /(?:^|[.!?…]\s)(?:(?:lg|vg|mvh|mfg|saludos|pozdr|bises)[,.!]?\s)?(\p{Lu}[\p{L}'’-]{1,15})(?:,\s(?:de\s)?|\s(?:på|van|von|vom|aus|from|at|de|da|di|del|dal|z|hos|bij|presso|chez|fra)\s)(\p{Lu}.{1,50})$/iu,
  );
  if (!m || !/^\p{Lu}/u.test(m[1]!) || !/^\p{Lu}/u.test(m[2]!)) return null;
  const name = readName(m[1]!);
  const rest = squash(m[2]!);
  if (!name || rest.length < 4 || PARTICLES.has(fold(name)) || isOccupation(fold(name))) return null;
  const shown = squash(view.fromName);
  if (shown.startsWith(squash(name)) && !fold(view.local).startsWith(fold(name)) && shown.includes(rest)) return null;
  const label = squash(view.host ? view.host.before : (view.domain.split('.')[0] ?? ''));
  const isEmployer =
    shown.includes(rest.slice(0, 10)) || (label.length > 3 && (rest.includes(label) || label.includes(rest.slice(0, 8))));
  return isEmployer || wordsOf(m[2]!).some(w => ORG_WORDS.has(w)) ? name : null;
}

/** "店長 三宅", "人事部 北条": a title or unit in front of the name. */
const hasTitleCjk = (line: string): boolean =>
  /(?:長|担当|代表|部|課|係|室|書記|取締役|マネージャー|リーダー)[\s\u3000]/u.test(line);

const isLastWords = (_view: View, i: number, lines: string[]): boolean => i >= lines.length - 3;
const hasTitle = (text: string): boolean => wordsOf(text).some(w => TITLE_WORDS.has(w));
const nextIsTitle = (line: string | undefined): boolean => line !== undefined && line.length < 80 && hasTitle(line);

const pieces = (line: string): string[] =>
  line
    .split(/\s{1,3}[|•·–—/]\s{0,3}|\s-\s|,\s{0,2}|\s@\s|\s{3,}|　{2,}/u, 6)
    .map(s => s.trim())
    .filter(Boolean)
    .flatMap(splitCjk);

/** A Japanese signature line: team or firm, then the name: `株式会社ミツギ 高梨` or `看護部長 倉橋 千代`. */
function splitCjk(piece: string): string[] {
  if (!/[\u3040-\u9fff]/.test(piece)) return [piece];
  const parts = piece.split(/[\s　]+/);
  if (parts.length === 1) return [piece];
  const out: string[] = [];
  if (parts.length >= 2) {
    const last2 = parts.slice(-2);
    const isTitled = (w: string) =>
      [...TITLE_WORDS].some(t => t.length > 1 && /[\u3040-\u9fff]/.test(t) && w.endsWith(t)) ||
      [...ORG_WORDS, ...TEAM_WORDS].some(t => t.length > 1 && /[\u3040-\u9fff]/.test(t) && w.includes(t)) ||
      w.length > 4;
    out.push(isTitled(last2[0]!) || /[\u30a0-\u30ff]{4,}/.test(last2[0]!) ? last2[1]! : last2.join(' '));
  }
  return out;
}

/** Cuts a closing formula off the front of a line: the rest (perhaps empty), or null when there is none. */
function cutFormula(line: string): string | null {
  const f = fold(line.slice(0, 120));
  for (const formula of CLOSINGS) {
    if (!f.startsWith(formula)) continue;
    const after = f.charAt(formula.length);
    if (after && /[\p{L}]/u.test(after)) continue;
    const rest = line.slice(formula.length).replace(/^[\s,.!:;–—-]+/u, '');
    if (!rest) return '';
    // "Kind regards from the whole team" is a formula with a tail; a name starts with a capital.
    return /^[\p{Lu}\u3040-\u9fff]/u.test(rest) || rest.length < 12 ? rest : '';
  }
  return null;
}

function matchesPerson(text: string, person: string, own: string[]): boolean {
  const words = wordsOf(text);
  if (!words.length || words.length > 5) return false;
  if (words.some(w => own.includes(w) && w.length > 1))
    return (
      words.every(w => own.includes(w) || w.length <= 2 || HONORIFICS.has(w) || PARTICLES.has(w) || isShort(w, own)) ||
      (words.length <= 3 && words[0] === own[0])
    );
  // A pet form or a piece of a double name: Prue for Prudence, Ida for Ida-Lotte.
  if (words.length === 1 && words[0]!.length > 2) return isShort(words[0]!, own);
  if (/[\u3040-\u9fff]/.test(text)) return person.replace(/[\s　]/g, '').includes(text.replace(/[\s　]/g, ''));
  return false;
}

const isShort = (word: string, own: string[]): boolean =>
  own.some(
    o =>
      o.split('-').includes(word) ||
      (word.length >= 3 &&
        o.startsWith(word.slice(0, 3)) &&
        Math.abs(o.length - word.length) <= 6 &&
        o.charAt(0) === word.charAt(0)),
  );

function looksLikeEmployer(view: View, name: string): boolean {
  const s = squash(name);
  if (s.length < 3) return false;
  const label = squash(view.host ? view.host.before : (view.domain.split('.')[0] ?? ''));
  if (label.length > 3 && (label.startsWith(s) || s.startsWith(label)) && !fold(view.local).includes(wordsOf(name)[0] ?? '\n'))
    return true;
  const from = squash(view.fromName);
  if (from.includes(s) && !senderPerson(view)) return true;
  return AGENCY_WORDS.some(w => fold(name).includes(w) && w.length > 5);
}

/** The address is the person's own when its name is theirs; a team's, a no-reply's or a hiring system's is not. */
function emailOf(view: View, name: string, person: string | null): string | null {
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
