/** What is known of a candidate employer, as named features: who names it, where it stands, how it is built, whether the domain spells it. */
import { isOccupation } from '../../../content/facts/occupation-words.ts';
import { AGENCY_NAME, AGENCY_PART, CLIENT_WORDS, ORG_WORDS, TEAM_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { readName } from '../contact/read-name.ts';
import { CLASS_OF, type Context, markAtEnd } from '../context.ts';
import { FeatureList, feature } from '../feature.ts';
import { squash, squashLong, type View, wordsOf } from '../view.ts';
import type { Candidate } from './add.ts';
import { FORMS } from './firm-key.ts';
import { ownLabel } from './from-domain.ts';
import { isAgencySender } from './is-agency.ts';

const MAX_PLACES = 4;

/** One employer with all the places that gave it. */
export interface Firm extends Candidate {
  /** The key between blanks, for telling whole words. */
  padded: string;
}

/** What all firms of a mail share. */
export interface Sender {
  label: string;
  isAgency: boolean;
  host: string;
  /** Which of domain and display name are named as agencies are. */
  partOf: string;
  /** The letter speaks of a client. */
  hasClient: boolean;
  /** Parts of the own domain. */
  parts: string[];
  /** Words of the person who signed or whose name is shown. */
  person: ReadonlySet<string>;
}

export function senderOf(view: View, person: string | null): Sender {
  return {
    label: ownLabel(view),
    isAgency: isAgencySender(view),
    partOf: `${!view.host && AGENCY_PART.test(view.domain)}${AGENCY_PART.test(fold(view.fromName))}`,
    hasClient: CLIENT_WORDS.test(fold(view.text.slice(0, 4_000))),
    parts: view.host
      ? []
      : view.domain
          .split('.')
          .slice(0, -1)
          .flatMap(p => p.split('-'))
          .slice(0, 6),
    host: view.host?.host.kind ?? (view.domain ? 'own' : 'none'),
    person: new Set(person ? wordsOf(person) : []),
  };
}

/** Joins what is written the same but for the legal form. */
export function mergeFirms(found: readonly Candidate[]): Firm[] {
  const merged = new Map<string, Firm>();
  for (const f of found) {
    const known = merged.get(f.key);
    if (!known) merged.set(f.key, { ...f, sources: [...f.sources], padded: ` ${f.key} ` });
    else {
      for (const s of f.sources) if (!known.sources.includes(s)) known.sources.push(s);
      if (f.score > known.score || (f.score === known.score && f.value.length > known.value.length)) {
        known.score = f.score;
        known.value = f.value;
        known.quote = f.quote;
      }
    }
  }
  return [...merged.values()];
}

const spelling = (name: string, label: string): string => {
  if (label.length < 3) return '-';
  for (const s of [squash(name), squashLong(name)]) {
    if (s === label) return 'same';
    if (s.length > 3 && label.includes(s)) return 'in';
    if (s.includes(label)) return 'holds';
    if (s.length >= 5 && label.startsWith(s.slice(0, 5))) return 'start';
  }
  return wordsOf(name).some(w => w.length > 4 && label.includes(squash(w))) ? 'word' : 'no';
};

/** Features of one employer. */
export function describeFirm(firm: Firm, all: readonly Firm[], c: Context, sender: Sender): number[] {
  const l = c.language;
  const words = wordsOf(firm.value);
  const out = new FeatureList();
  out.add('t').add('t', l);
  const near = spelling(firm.value, sender.label);
  for (const s of firm.sources)
    out.add('s', s).add('s', s, l).add('s', s, c.kind).add('s', s, `ag${sender.isAgency}`).add('s', s, near);
  const isNear = near !== 'no' && near !== '-';
  out.add('cw', sender.hasClient, near).add('cw', sender.hasClient, isNear, c.kind);
  const part = AGENCY_PART.test(fold(firm.value));
  out
    .add('av', part)
    .add('av', part, near)
    .add('av', part, sender.partOf)
    .add('ap', sender.partOf, near)
    .add('ap', sender.partOf, isNear, c.kind)
    .add('ap', sender.partOf, isNear, sender.hasClient);
  for (const p of sender.parts) out.add('dt', p, isNear);
  out
    .add('d4', sender.label.slice(-4), isNear)
    .add('d5', sender.label.slice(-5), isNear)
    .add('d6', sender.label.slice(-6), isNear)
    .add('e4', sender.label.slice(0, 4), isNear)
    .add('e6', sender.label.slice(0, 6), isNear);
  const isAgency = AGENCY_NAME.test(fold(firm.value));
  out.add('ns', Math.min(4, firm.sources.length)).add('sc', Math.min(10, Math.round(firm.score * 2))).add('nw', Math.min(6, words.length)).add('nd', near).add('nd', near, sender.host).add('nd', near, `ag${sender.isAgency}`).add('nd', near, c.kind).add('ag', isAgency, sender.isAgency).add('ag', isAgency, near); // biome-ignore format: a list
  const org = words.filter(w => ORG_WORDS.has(w)).length;
  const isHead = words.some(w => isOccupation(w));
  const name = readName(firm.value);
  out
    .add('o', Math.min(2, org))
    .add('o', org > 0, near)
    .add('rn', name !== null, words.length, org > 0)
    .add('rn', name !== null, near)
    .add('oc', isHead, org > 0)
    .add('oc', isHead, near);
  if (words.some(w => TITLE_WORDS.has(w))) out.add('tw', org > 0);
  if (words.some(w => TEAM_WORDS.has(w))) out.add('mw', org > 0);
  if (words.some(w => FORMS.has(w))) out.add('lf');
  if (/\d/.test(firm.value)) out.add('dg');
  const mine = words.filter(w => sender.person.has(w)).length;
  if (mine) out.add('me', mine === words.length, org > 0).add('me', mine === words.length, near);
  if (mine && mine < words.length && sender.person.has(words[0] ?? '')) out.add('mf').add('mf', org > 0);
  const shown = words.filter(w => c.sender.has(w)).length;
  out
    .add('sh', `${shown === words.length ? 'all' : shown > 0}${shown === c.sender.size ? ' whole' : ''}`)
    .add('sh', shown === words.length, `ag${sender.isAgency}`);
  const caps = firm.value.split(/\s+/).filter(w => /^\p{Lu}/u.test(w)).length;
  out.add('cp', caps === 0 ? 'low' : caps >= words.length ? 'cap' : 'mix', l);
  if (/^[\p{Lu}\d&.-]{2,6}$/u.test(firm.value)) out.add('acr');
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  out
    .add('f', l, first)
    .add('l', l, last)
    .add('x3', l, last.slice(-3))
    .add('x4', l, last.slice(-4))
    .add('y4', l, first.slice(-4))
    .add('w4', last.slice(-4));
  let inOther = false;
  let holds = false;
  for (const o of all) {
    if (o === firm) continue;
    if (o.padded.length > firm.padded.length) inOther ||= o.padded.includes(firm.padded);
    else holds ||= firm.padded.includes(o.padded);
    if (inOther && holds) break;
  }
  if (inOther) out.add('in').add('in', words.length);
  if (holds) out.add('ho').add('ho', words.length);
  if (/[\u3040-\u9fff]/.test(firm.value)) describeJapanese(firm.value, c, out);
  else describePlaces(words, near, c, out);
  return out.numbers;
}

function describePlaces(words: readonly string[], near: string, c: Context, out: FeatureList): void {
  const l = c.language;
  let places = 0;
  let where = '';
  for (const start of c.at.get(words[0] ?? '') ?? []) {
    if (!words.every((w, k) => c.words[start + k] === w)) continue;
    const line = c.lines[start]!;
    const isClosing = line >= c.view.closingAt;
    const tag = line < 0 ? 'S' : isClosing ? 'C' : 'B';
    if (!where.includes(tag)) where += tag;
    if (places++ >= MAX_PLACES) continue;
    const end = start + words.length;
    const opens = start === 0 || c.lines[start - 1] !== line;
    const ends = c.lines[end] !== line;
    const before = opens ? '^' : c.words[start - 1]!;
    const before2 = opens || start < 2 || c.lines[start - 2] !== line ? '^' : c.words[start - 2]!;
    const after = ends ? '$' : c.words[end]!;
    const stop = markAtEnd(c.raw[end - 1]!, '.,;:!?)');
    const ahead = opens ? '' : markAtEnd(c.raw[start - 1]!, '.,;:!?(-');
    const cls = CLASS_OF.get(before) ?? (before === '^' ? '^' : '');
    out
      .add('p', tag, l, before)
      .add('pp', l, before2, before)
      .add('n', tag, l, after)
      .add('pc', tag, cls)
      .add('pn', `${opens}${ends}${tag}`)
      .add('pn', `${opens}${ends}${tag}`, near)
      .add('e', tag, stop)
      .add('a', tag, ahead);
    for (let k = start - 6; k < end + 6; k++)
      if (k >= 0 && (k < start || k >= end) && c.lines[k] === line)
        for (const idea of c.ideas[k] ?? []) out.add(k < start ? 'ib' : 'ia', idea);
    if (/['’]s[.,;:!?)]*$/u.test(c.raw[end - 1]!)) out.add('gen', tag);
    if (tag === 'C') out.add('cl', Math.min(3, c.view.lines.length - 1 - line)).add('ci', Math.min(3, line - c.view.closingAt));
    if (line === 0) out.add('l0', /[,!:]$/.test(c.view.lines[0] ?? ''), (c.view.lines[0]?.length ?? 99) < 45);
    if (tag === 'B') out.add('ln', line < 1 ? 0 : line < 3 ? 1 : line < 6 ? 2 : 3);
  }
  out.add('wh', where).add('wh', where, near).add('np', Math.min(4, places));
}

function describeJapanese(value: string, c: Context, out: FeatureList): void {
  let where = '';
  const body = c.view.lines.slice(0, c.view.closingAt).join('\n').slice(0, 4_000);
  for (const [tag, text] of [
    ['S', c.view.subject],
    ['B', body],
    ['C', c.view.closing.join('\n')],
    ['D', c.view.fromName],
  ] as const) {
    let at = text.indexOf(value);
    if (at >= 0) where += tag;
    for (let n = 0; at >= 0 && n < 3; n++) {
      const end = at + value.length;
      const line =
        text
          .slice(Math.max(0, at - 3), at)
          .split('\n')
          .pop() ?? '';
      const rest = text.slice(end, end + 4).split('\n')[0] ?? '';
      out
        .add('p', tag, line.slice(-1))
        .add('pp', line.slice(-2))
        .add('n', tag, rest.slice(0, 1))
        .add('nn', tag, rest.slice(0, 2))
        .add('n3', rest.slice(0, 3));
      at = text.indexOf(value, end);
    }
  }
  out
    .add('wh', where)
    .add('len', Math.min(9, value.length))
    .add('x1', value.slice(-1))
    .add('x2', value.slice(-2))
    .add('xx3', value.slice(-3))
    .add('f1', value.slice(0, 1))
    .add('f2', value.slice(0, 2))
    .add('kana', /^[\u30a0-\u30ff]+$/.test(value), /^\p{Script=Han}{1,3}$/u.test(value));
}

/** Features of the option that no employer is named. */
export function describeNoFirm(all: readonly Firm[], c: Context, sender: Sender): number[] {
  return [
    feature('-'), feature('-', c.language), feature('-', c.kind), feature('-', `ag${sender.isAgency}`, c.kind), feature('-', sender.host), feature('-n', Math.min(12, all.length)),
    feature('-top', Math.min(10, Math.round(2 * Math.max(0, ...all.map(f => f.score))))), feature('-nd', all.some(f => spelling(f.value, sender.label) === 'same')),
    feature('-sh', c.sender.size > 0),
  ]; // biome-ignore format: a list
}
