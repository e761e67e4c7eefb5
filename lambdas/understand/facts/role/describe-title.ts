/** What is known of a candidate title, as named features: where it stands, what is around it, how it is built. */
import { isOccupation } from '../../../content/facts/occupation-words.ts';
import { OTHER_LEADS, ROLE_LANGUAGES } from '../../../content/facts/role-words.ts';
import { ORG_WORDS, TEAM_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { CLASS_OF, type Context, markAtEnd, STEM } from '../context.ts';
import { FeatureList, feature } from '../feature.ts';
import { wordsOf } from '../view.ts';
import type { FoundTitle } from './add.ts';
import { NOISE } from './is-title.ts';

const LEFT_HEADED = new Set(['fr', 'es', 'pt', 'it', 'pl', 'cs']);
const MAX_PLACES = 3;

/** One title with all the places that gave it. */
export interface Title {
  value: string;
  key: string;
  /** The key between blanks, for telling whole words. */
  padded: string;
  score: number;
  sources: string[];
  quote: string;
}

/** Joins what is written the same. */
export function mergeTitles(found: readonly FoundTitle[]): Title[] {
  const merged = new Map<string, Title>();
  for (const f of found) {
    const key = wordsOf(f.value).join(' ') || f.value;
    const known = merged.get(key);
    if (!known) merged.set(key, { value: f.value, key, padded: ` ${key} `, score: f.score, sources: [f.source], quote: f.quote });
    else {
      if (!known.sources.includes(f.source)) known.sources.push(f.source);
      if (f.score > known.score) {
        known.score = f.score;
        known.value = f.value;
        known.quote = f.quote;
      }
    }
  }
  return [...merged.values()];
}

const JAPANESE = /[\u3040-\u9fff]/;

/** Features of one title. */
export function describeTitle(title: Title, all: readonly Title[], c: Context, company: ReadonlySet<string>): number[] {
  const l = c.language;
  const words = title.key.split(' ');
  const out = new FeatureList();
  out.add('t').add('t', l);
  for (const s of title.sources) out.add('s', s).add('s', s, l);
  out
    .add('ns', Math.min(3, title.sources.length))
    .add('sc', Math.min(8, Math.round(title.score * 2)))
    .add('nw', Math.min(6, words.length));
  const first = words[0]!;
  const last = words[words.length - 1]!;
  const heads = words.filter(w => isOccupation(w)).length;
  out.add('h', Math.min(2, heads)).add('h', Math.min(2, heads), l).add('hf', isOccupation(first)).add('hl', isOccupation(last));
  if (words.some(w => TITLE_WORDS.has(w))) out.add('tw');
  if (words.some(w => ORG_WORDS.has(w))) out.add('ow').add('ow', heads > 0);
  if (words.some(w => TEAM_WORDS.has(w))) out.add('mw');
  const noise = words.filter(w => NOISE.has(w)).length;
  out.add('no', `${Math.min(2, noise)}${noise === words.length ? ' all' : ''}`);
  if (NOISE.has(first)) out.add('nf');
  if (NOISE.has(last)) out.add('nl');
  if (/\d/.test(title.value)) out.add('dg');
  const named = words.filter(w => c.sender.has(w)).length;
  if (named) out.add('sn', named === words.length);
  if (words.some(w => w.length > 3 && c.local.includes(w))) out.add('lo');
  const ofFirm = words.filter(w => company.has(w)).length;
  if (ofFirm) out.add('co', ofFirm === words.length);
  const caps = title.value.split(/\s+/).filter(w => /^\p{Lu}/u.test(w)).length;
  const shape = caps === 0 ? 'low' : caps >= words.length ? 'cap' : 'mix';
  out
    .add('cp', shape)
    .add('cp', shape, l)
    .add('cp', shape, `h${heads > 0}`);
  out
    .add('f', l, first)
    .add('l', l, last)
    .add('x3', l, last.slice(-3))
    .add('x5', l, last.slice(-5))
    .add('z3', last.slice(-3))
    .add('z4', last.slice(-4))
    .add('w3', first.slice(-3))
    .add('w4', l, first.slice(-4))
    .add('nwh', Math.min(4, words.length), heads > 0, shape)
    .add('x4', l, last.slice(-4))
    .add('y3', l, first.slice(-3));
  // Contained in, or holding, another title that was found.
  let inOther = false;
  let holds = false;
  for (const o of all) {
    if (o === title) continue;
    if (o.padded.length > title.padded.length) inOther ||= o.padded.includes(title.padded);
    else holds ||= title.padded.includes(o.padded);
    if (inOther && holds) break;
  }
  if (inOther) out.add('in');
  if (holds) out.add('ho');
  if (JAPANESE.test(title.value)) describeJapanese(title, c, out);
  else describePlaces(words, c, heads > 0, out);
  return out.numbers;
}

const tailSets = new Map<string, ReadonlySet<string>>();
/** Nouns right after a title: "role", "position". */
function tailsOf(language: string): ReadonlySet<string> {
  const known = tailSets.get(language);
  if (known) return known;
  const made = new Set(
    (ROLE_LANGUAGES[language] ?? OTHER_LEADS[language] ?? ROLE_LANGUAGES['en']!).tails.map(t => fold(t.split(' ')[0]!)),
  );
  tailSets.set(language, made);
  return made;
}

function describePlaces(words: readonly string[], c: Context, hasHead: boolean, out: FeatureList): void {
  const tails = tailsOf(c.language);
  const l = c.language;
  const closed = c.view.lines.length - c.view.closingAt;
  let places = 0;
  let inSubject = false;
  let inBody = false;
  for (const start of c.at.get(words[0]!) ?? []) {
    if (!words.every((w, k) => c.words[start + k] === w)) continue;
    const line = c.lines[start]!;
    const where = line < 0 ? 'S' : 'B';
    if (line < 0) inSubject = true;
    else inBody = true;
    if (places++ >= MAX_PLACES) continue;
    const end = start + words.length;
    const before = start > 0 && c.lines[start - 1] === line ? c.words[start - 1]! : '^';
    const before2 = start > 1 && c.lines[start - 2] === line ? c.words[start - 2]! : '^';
    const after = c.lines[end] === line ? c.words[end]! : '$';
    const after2 = c.lines[end + 1] === line ? c.words[end + 1]! : '$';
    const stop = markAtEnd(c.raw[end - 1]!, '.,;:!?)');
    const ahead = start > 0 && c.lines[start - 1] === line ? markAtEnd(c.raw[start - 1]!, '.,;:!?(-') : '';
    out.add('p', where, l, before).add('pp', l, before2, before).add('n', where, l, after).add('nn', l, after, after2);
    const cls = CLASS_OF.get(before) ?? (before === '^' ? '^' : /^\d/.test(before) ? '#' : '');
    out.add('pc', cls).add('pc', cls, Math.min(4, words.length)).add('pc', cls, `h${hasHead}`);
    if (line === 0 && (c.view.lines[0]?.length ?? 99) < 45 && /[,!:]$/.test(c.view.lines[0] ?? '')) out.add('gr');
    if (tails.has(after)) out.add('tl').add('tl', `h${hasHead}`);
    for (let k = start - 6; k < end + 6; k++)
      if (k >= 0 && (k < start || k >= end) && c.lines[k] === line)
        for (const idea of c.ideas[k] ?? []) out.add(k < start ? 'ib' : 'ia', idea);
    for (let k = start; k < end; k++) for (const idea of c.ideas[k] ?? []) out.add('ii', idea).add('ii', idea, hasHead);
    out
      .add('q', l, before2)
      .add('m', l, after2)
      .add('e', where, stop)
      .add('a', where, ahead)
      .add('pn', `${before === '^'}${after === '$'}${where}`);
    if (line >= 0) {
      out.add('ln', line < 1 ? 0 : line < 3 ? 1 : line < 6 ? 2 : 3);
      if (line >= c.view.closingAt) out.add('cl', closed > 3);
    }
  }
  const head = (LEFT_HEADED.has(l) ? words[0] : words[words.length - 1])!;
  if (head.length > 4) {
    const again = (c.stems.get(head.slice(0, STEM)) ?? 0) - places;
    out.add('ag', Math.min(3, Math.max(0, again)));
  }
  out.add('su', inSubject, inBody).add('su', inSubject, inBody, `h${hasHead}`).add('np', Math.min(3, places));
}

function describeJapanese(title: Title, c: Context, out: FeatureList): void {
  const where = [
    ['S', c.view.subject],
    ['B', c.view.text.slice(0, 4_000)],
  ] as const;
  let seen = '';
  for (const [tag, text] of where) {
    let at = text.indexOf(title.value);
    if (at >= 0) seen += tag;
    for (let n = 0; at >= 0 && n < MAX_PLACES; n++) {
      const end = at + title.value.length;
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
        .add('nn', rest.slice(0, 2))
        .add('n3', rest.slice(0, 3))
        .add('p3', line.slice(-3));
      if (tag === 'B') out.add('ln', Math.min(4, Math.floor(at / 60)));
      at = text.indexOf(title.value, end);
    }
  }
  const v = title.value;
  out
    .add('su', seen)
    .add('len', Math.min(8, v.length))
    .add('x1', v.slice(-1))
    .add('x2', v.slice(-2))
    .add('xx3', v.slice(-3))
    .add('f1', v.slice(0, 1))
    .add('f2', v.slice(0, 2));
}

/** Features of the option that no title is written. */
export function describeNone(all: readonly Title[], c: Context): number[] {
  const n = Math.min(12, all.length);
  return [
    feature('-'), feature('-', c.language), feature('-', c.kind), feature('-', c.kind, c.language), feature('-n', n), feature('-len', Math.min(8, Math.floor(c.words.length / 20))),
    feature('-h', all.some(t => t.key.split(' ').some(w => isOccupation(w)))),
    feature('-top', Math.min(8, Math.round(2 * Math.max(0, ...all.map(t => t.score))))),
  ]; // biome-ignore format: a list
}
