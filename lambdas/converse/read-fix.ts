/** Reads a correction of what we noted down: company, role, contact in the person's words; stage, reason and kind as labels. */

import type { CommandWords } from '../content/commands/words.ts';
import { type Kind, REASONS, type Reason, type Stage } from '../content/labels.ts';
import { has, patternOf } from './compile.ts';
import type { Sentence } from './plain-words.ts';

export type Fix = { field: 'stage' | 'company' | 'role' | 'reason' | 'contact' | 'kind'; value: string };

const STAGES: Exclude<Stage, 'unknown'>[] = ['offer-withdrawn', 'final', 'screen', 'assessment', 'interview', 'application'];
const KINDS = ['interview', 'offer', 'assessment', 'acknowledgement', 'outreach', 'other'] as const satisfies readonly Kind[];
const REASON_ORDER: Reason[] = [
  'overqualified',
  'other-candidate',
  'position-filled',
  'position-closed',
  'location-or-authorization',
  'experience',
  'salary',
  'late',
  'fit',
  'volume',
  'skills',
];

/** The correction in one sentence, or null. `isAnswer`: the mail asked what kind of mail it was. */
export function readFix(sentence: Sentence, words: CommandWords, isAnswer: boolean): Fix | null {
  const { text } = sentence.plain;
  if (text.length > 400) return null;
  return (
    readDirect(sentence, words) ??
    (sentence.isQuestion
      ? null
      : (readKind(text, words, isAnswer) ?? readReason(text, words) ?? readStage(text, words) ?? readName(sentence, words)))
  );
}

const NAMED = new Set<string>(['fix', 'set', 'change', 'correct', 'correction', 'update', 'edit']);
const FIELD: Record<string, Fix['field']> = {
  company: 'company',
  employer: 'company',
  firm: 'company',
  role: 'role',
  job: 'role',
  title: 'role',
  position: 'role',
  contact: 'contact',
  name: 'contact',
  stage: 'stage',
  reason: 'reason',
  kind: 'kind',
  type: 'kind',
};
const LABELS: Record<string, readonly string[]> = {
  stage: [...STAGES, 'unknown'],
  reason: REASONS,
  kind: ['rejection', ...KINDS],
};

/** "fix stage interview", "role payroll clerk": the words our own mails suggest. */
function readDirect(sentence: Sentence, words: CommandWords): Fix | null {
  const match =
    /^(?:(\p{L}+) )?(?:the )?(company|employer|firm|role|job|title|position|contact|name|stage|reason|kind|type)(?: ,| to| is)? (.{1,80})$/u.exec(
      sentence.plain.text,
    );
  if (!match) return null;
  const [all, lead = '', name = '', value = ''] = match;
  const field = FIELD[name] as Fix['field'];
  if (lead ? !NAMED.has(lead) : !/^role /.test(all) || /\b(?:is|was|are|should|has|listed|they|play(?:ed|s)?|model)\b/.test(all))
    return null;
  if (field === 'stage' || field === 'reason' || field === 'kind') {
    const label = value.replaceAll(' ', '-').replace(/-please$/, '');
    if (LABELS[field]?.includes(label)) return { field, value: label };
    const said = field === 'stage' ? stageIn(value, words) : field === 'reason' ? reasonIn(value, words) : kindIn(value, words);
    return said ? { field, value: said } : null;
  }
  const own = valueFrom(sentence, sentence.plain.text.length - value.length, words);
  return own ? { field, value: own } : null;
}

const kindIn = (text: string, { fix }: CommandWords): Kind | null =>
  KINDS.find(kind => fix.kind[kind] !== '' && has(text, fix.kind[kind])) ?? (has(text, fix.kind.rejection) ? 'rejection' : null);
const stageIn = (text: string, { fix }: CommandWords): Stage | null => STAGES.find(stage => has(text, fix.stage[stage])) ?? null;
const reasonIn = (text: string, { fix }: CommandWords): Reason | null =>
  REASON_ORDER.find(reason => has(text, fix.reason[reason as keyof typeof fix.reason])) ?? null;

/** What the sentence says once its "not …" half is taken away. */
function positive(text: string, words: CommandWords): string {
  return text
    .split(' , ')
    .filter(
      part => !new RegExp(`^(?:and |but |et |und |y |e |en |i |och )?(?:${patternOf(words.fix.not).source})`, 'u').test(part),
    )
    .join(' , ')
    .replace(new RegExp(`${patternOf(words.fix.not).source}.{0,60}$`, 'u'), (tail, place: number) => (place > 8 ? ' ' : tail));
}

function readKind(text: string, words: CommandWords, isAnswer: boolean): Fix | null {
  const { kind } = words.fix;
  const denies = has(text, kind.notRejection);
  if (!denies && !isAnswer) return null;
  if (!denies && has(text, kind.rejection)) return { field: 'kind', value: 'rejection' };
  const rest = text.replace(patternOf(kind.notRejection), ' ');
  const found = KINDS.find(one => kind[one] !== '' && has(rest, kind[one]));
  return found ? { field: 'kind', value: found } : denies && text.length < 60 ? { field: 'kind', value: 'other' } : null;
}

function readReason(text: string, words: CommandWords): Fix | null {
  const { reason } = words.fix;
  if (!has(text, reason.field)) return null;
  const found = reasonIn(positive(text.replace(patternOf(reason.field), ' '), words), words) ?? reasonIn(text, words);
  return found ? { field: 'reason', value: found } : null;
}

function readStage(text: string, words: CommandWords): Fix | null {
  const { stage, actually, wrong } = words.fix;
  if (!has(text, actually) && !has(text, wrong) && !has(text, stage.field)) return null;
  const withdrawn = has(text, stage['offer-withdrawn']);
  const rest = positive(text, words);
  const found = withdrawn ? 'offer-withdrawn' : stageIn(rest, words);
  if (!found) return null;
  const isContrast =
    rest !== text || has(text, wrong) || has(text, stage.field) || found === 'final' || found === 'offer-withdrawn';
  return isContrast ? { field: 'stage', value: found } : null;
}

/** Company, role or contact with the value as written. */
function readName(sentence: Sentence, words: CommandWords): Fix | null {
  const { text } = sentence.plain;
  for (const field of ['company', 'contact', 'role'] as const) {
    for (const source of words.fix[field]) {
      for (const match of text.matchAll(patternOf(source))) {
        const value = valueFrom(sentence, match.index + match[0].length, words);
        if (value && accepts(field, value, text, words, match.index === 0)) return { field, value };
      }
    }
  }
  return null;
}

function accepts(field: Fix['field'], value: string, text: string, words: CommandWords, isFirst: boolean): boolean {
  if (!/\s/.test(value) && has(value.toLowerCase(), words.fix.wrong)) return false;
  const isNamed = /^["“«「]?[\p{Lu}\p{Script=Han}\p{Script=Katakana}]/u.test(value);
  if (field === 'role') return has(text, words.fix.wrong) || has(text, words.fix.not) || (isFirst && text.length < 60);
  return isNamed || (has(text, words.fix.wrong) && value.length < 30);
}

/** The value after `from` in comparable words, cut where the sentence goes on, in the person's own letters. */
function valueFrom(sentence: Sentence, from: number, words: CommandWords): string | null {
  const { plain, raw } = sentence;
  let start = from;
  while (start < plain.text.length && /[ ,]/.test(plain.text[start] as string)) start++;
  const tail = plain.text.slice(start);
  if (!tail) return null;
  const stop = tail.search(
    new RegExp(
      ` , |(?:^| )(?:${patternOf(words.fix.not).source})| (?:thanks?|please|thank you|though|instead|then show|now)(?: |$)`,
      'u',
    ),
  );
  const cut = (stop < 0 ? tail : tail.slice(0, stop)).trimEnd();
  if (!cut || cut.length > 60 || cut.split(' ').length > 7) return null;
  const first = plain.at[start] as number;
  const last = plain.at[start + cut.length - 1] as number;
  return (
    raw
      .slice(first, last + 1)
      .replace(/[」』]?(?:さん|様|氏)?(?:です|でした)?$/u, '')
      .replace(/^["“”„«»「『'(]+|["“”«»」』')]+$/gu, '')
      .trim() || null
  );
}
