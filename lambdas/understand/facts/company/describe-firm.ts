/** What is known of a candidate employer, as named features: who names it, where it stands, how it is built, whether the domain spells it. */
import { isOccupation } from '../../../content/facts/occupation-words.ts';
import { AGENCY_NAME, AGENCY_PART, CLIENT_WORDS, ORG_WORDS, TEAM_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { readName } from '../contact/read-name.ts';
import { CLASS_OF, type Context } from '../context.ts';
import { squash, squashLong, type View, wordsOf } from '../view.ts';
import type { Candidate } from './add.ts';
import { FORMS, firmKey } from './firm-key.ts';
import { ownLabel } from './from-domain.ts';
import { isAgencySender } from './is-agency.ts';

const MAX_PLACES = 4;

/** One employer with all the places that gave it. */
export interface Firm extends Candidate {
  key: string;
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
    const key = firmKey(f.value);
    const known = merged.get(key);
    if (!known) merged.set(key, { ...f, sources: [...f.sources], key, padded: ` ${key} ` });
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
export function describeFirm(firm: Firm, all: readonly Firm[], c: Context, sender: Sender): string[] {
  const l = c.language;
  const words = wordsOf(firm.value);
  const out = ['t', `t ${l}`];
  const near = spelling(firm.value, sender.label);
  for (const s of firm.sources)
    out.push(`s ${s}`, `s ${s} ${l}`, `s ${s} ${c.kind}`, `s ${s} ag${sender.isAgency}`, `s ${s} ${near}`);
  const isNear = near !== 'no' && near !== '-';
  out.push(`cw ${sender.hasClient} ${near}`, `cw ${sender.hasClient} ${isNear} ${c.kind}`);
  const part = AGENCY_PART.test(fold(firm.value));
  out.push(
    `av ${part}`,
    `av ${part} ${near}`,
    `av ${part} ${sender.partOf}`,
    `ap ${sender.partOf} ${near}`,
    `ap ${sender.partOf} ${isNear} ${c.kind}`,
    `ap ${sender.partOf} ${isNear} ${sender.hasClient}`,
  );
  for (const p of sender.parts) out.push(`dt ${p} ${isNear}`);
  out.push(
    `d4 ${sender.label.slice(-4)} ${isNear}`,
    `d5 ${sender.label.slice(-5)} ${isNear}`,
    `d6 ${sender.label.slice(-6)} ${isNear}`,
    `e4 ${sender.label.slice(0, 4)} ${isNear}`,
    `e6 ${sender.label.slice(0, 6)} ${isNear}`,
  );
  const isAgency = AGENCY_NAME.test(fold(firm.value));
  out.push(
    `ns ${Math.min(4, firm.sources.length)}`, `sc ${Math.min(10, Math.round(firm.score * 2))}`, `nw ${Math.min(6, words.length)}`,
    `nd ${near}`, `nd ${near} ${sender.host}`, `nd ${near} ag${sender.isAgency}`, `nd ${near} ${c.kind}`, `ag ${isAgency} ${sender.isAgency}`, `ag ${isAgency} ${near}`,
  ); // biome-ignore format: a list
  const org = words.filter(w => ORG_WORDS.has(w)).length;
  const isHead = words.some(w => isOccupation(w));
  const name = readName(firm.value);
  out.push(
    `o ${Math.min(2, org)}`,
    `o ${org > 0} ${near}`,
    `rn ${name !== null} ${words.length} ${org > 0}`,
    `rn ${name !== null} ${near}`,
    `oc ${isHead} ${org > 0}`,
    `oc ${isHead} ${near}`,
  );
  if (words.some(w => TITLE_WORDS.has(w))) out.push(`tw ${org > 0}`);
  if (words.some(w => TEAM_WORDS.has(w))) out.push(`mw ${org > 0}`);
  if (words.some(w => FORMS.has(w))) out.push('lf');
  if (/\d/.test(firm.value)) out.push('dg');
  const mine = words.filter(w => sender.person.has(w)).length;
  if (mine) out.push(`me ${mine === words.length} ${org > 0}`, `me ${mine === words.length} ${near}`);
  if (mine && mine < words.length && sender.person.has(words[0] ?? '')) out.push('mf', `mf ${org > 0}`);
  const shown = words.filter(w => c.sender.has(w)).length;
  out.push(
    `sh ${shown === words.length ? 'all' : shown > 0}${shown === c.sender.size ? ' whole' : ''}`,
    `sh ${shown === words.length} ag${sender.isAgency}`,
  );
  const caps = firm.value.split(/\s+/).filter(w => /^\p{Lu}/u.test(w)).length;
  out.push(`cp ${caps === 0 ? 'low' : caps >= words.length ? 'cap' : 'mix'} ${l}`);
  if (/^[\p{Lu}\d&.-]{2,6}$/u.test(firm.value)) out.push('acr');
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  out.push(
    `f ${l} ${first}`,
    `l ${l} ${last}`,
    `x3 ${l} ${last.slice(-3)}`,
    `x4 ${l} ${last.slice(-4)}`,
    `y4 ${l} ${first.slice(-4)}`,
    `w4 ${last.slice(-4)}`,
  );
  let inOther = false;
  let holds = false;
  for (const o of all) {
    if (o === firm) continue;
    if (o.padded.length > firm.padded.length) inOther ||= o.padded.includes(firm.padded);
    else holds ||= firm.padded.includes(o.padded);
  }
  if (inOther) out.push('in', `in ${words.length}`);
  if (holds) out.push('ho', `ho ${words.length}`);
  if (/[\u3040-\u9fff]/.test(firm.value)) describeJapanese(firm.value, c, out);
  else describePlaces(words, near, c, out);
  return [...new Set(out)];
}

function describePlaces(words: readonly string[], near: string, c: Context, out: string[]): void {
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
    const stop = c.raw[end - 1]!.match(/[.,;:!?)]+$/u)?.[0][0] ?? '';
    const ahead = opens ? '' : (c.raw[start - 1]!.match(/[.,;:!?(-]+$/u)?.[0][0] ?? '');
    const cls = CLASS_OF.get(before) ?? (before === '^' ? '^' : '');
    out.push(
      `p ${tag} ${l} ${before}`,
      `pp ${l} ${before2} ${before}`,
      `n ${tag} ${l} ${after}`,
      `pc ${tag} ${cls}`,
      `pn ${opens}${ends}${tag}`,
      `pn ${opens}${ends}${tag} ${near}`,
      `e ${tag} ${stop}`,
      `a ${tag} ${ahead}`,
    );
    for (let k = start - 6; k < end + 6; k++)
      if (k >= 0 && (k < start || k >= end) && c.lines[k] === line)
        for (const idea of c.ideas[k] ?? []) out.push(`${k < start ? 'ib' : 'ia'} ${idea}`);
    if (/['’]s[.,;:!?)]*$/u.test(c.raw[end - 1]!)) out.push(`gen ${tag}`);
    if (tag === 'C') out.push(`cl ${Math.min(3, c.view.lines.length - 1 - line)}`, `ci ${Math.min(3, line - c.view.closingAt)}`);
    if (line === 0) out.push(`l0 ${/[,!:]$/.test(c.view.lines[0] ?? '')} ${(c.view.lines[0]?.length ?? 99) < 45}`);
    if (tag === 'B') out.push(`ln ${line < 1 ? 0 : line < 3 ? 1 : line < 6 ? 2 : 3}`);
  }
  out.push(`wh ${where}`, `wh ${where} ${near}`, `np ${Math.min(4, places)}`);
}

function describeJapanese(value: string, c: Context, out: string[]): void {
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
      out.push(
        `p ${tag} ${line.slice(-1)}`,
        `pp ${line.slice(-2)}`,
        `n ${tag} ${rest.slice(0, 1)}`,
        `nn ${tag} ${rest.slice(0, 2)}`,
        `n3 ${rest.slice(0, 3)}`,
      );
      at = text.indexOf(value, end);
    }
  }
  out.push(
    `wh ${where}`,
    `len ${Math.min(9, value.length)}`,
    `x1 ${value.slice(-1)}`,
    `x2 ${value.slice(-2)}`,
    `xx3 ${value.slice(-3)}`,
    `f1 ${value.slice(0, 1)}`,
    `f2 ${value.slice(0, 2)}`,
    `kana ${/^[\u30a0-\u30ff]+$/.test(value)} ${/^\p{Script=Han}{1,3}$/u.test(value)}`,
  );
}

/** Features of the option that no employer is named. */
export function describeNoFirm(all: readonly Firm[], c: Context, sender: Sender): string[] {
  return [
    '-', `- ${c.language}`, `- ${c.kind}`, `- ag${sender.isAgency} ${c.kind}`, `- ${sender.host}`, `-n ${Math.min(12, all.length)}`,
    `-top ${Math.min(10, Math.round(2 * Math.max(0, ...all.map(f => f.score))))}`, `-nd ${all.some(f => spelling(f.value, sender.label) === 'same')}`,
    `-sh ${c.sender.size > 0}`,
  ]; // biome-ignore format: a list
}
