/** Reads a correction of what we noted down: company, role, contact in the person's words; stage, reason and kind as labels. */

import type { CommandWords } from '../content/commands/words.ts';
import { type Kind, REASONS, type Reason, type Stage } from '../content/labels.ts';
import { endOf, has, patternOf, startOf } from './compile.ts';
import { plainWords, type Sentence } from './plain-words.ts';

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
export function readFix(
  sentence: Sentence,
  words: CommandWords,
  isAnswer: boolean,
  pending: Fix['field'] | null = null,
): Fix | null {
  const { text } = sentence.plain;
  if (text.length > 400) return null;
  return (
    readDirect(sentence, words) ??
    (sentence.isQuestion ? null : readRenamed(sentence, words, pending)) ??
    (sentence.isQuestion
      ? null
      : (readKind(text, words, isAnswer) ?? readReason(text, words) ?? readStage(text, words) ?? readName(sentence, words)))
  );
}

const NAME_FIELDS = ['company', 'contact', 'role'] as const;
/** The field a sentence calls wrong without saying what is right ("The company is wrong."): the next sentence may. */
export function fieldCalledWrong({ plain, raw, isQuestion }: Sentence, { fix }: CommandWords): Fix['field'] | null {
  if (isQuestion || plain.text.length > 120 || !has(plain.text, fix.wrong)) return null;
  const named = NAME_FIELDS.find(field => has(plain.text, fix.names[field]));
  if (named) return named;
  // "You wrote Marlow Foods.": a firm's name stands for the field.
  if (FIRM.test(raw) && !has(plain.text, fix.reason.field)) return 'company';
  if (has(plain.text, fix.reason.field)) return 'reason';
  return has(plain.text, fix.stage.field) ? 'stage' : null;
}

/** "The company name is wrong, it should be Tarn Logistics", or the second half alone when the sentence before called a field wrong. */
function readRenamed(sentence: Sentence, words: CommandWords, pending: Fix['field'] | null): Fix | null {
  const { text } = sentence.plain;
  const { fix } = words;
  if (pending === 'reason' || pending === 'stage') {
    const rest = positive(text, words);
    const value = text.length > 160 ? null : pending === 'reason' ? reasonIn(rest, words) : stageIn(rest, words);
    if (value) return { field: pending, value };
  }
  if (words.language === 'ja' && pending && text.length < 25) {
    const value = sentence.raw.replace(/(?:です|でした|だ)?。?$/u, '').trim();
    if (value) return { field: pending, value };
  }
  const contrast = pending === null && text.length < 120 ? firmContrast(sentence, words) : null;
  const found = contrast ?? (pending === null ? titleContrast(sentence, words) : null);
  if (found) return found;
  const own =
    has(text, fix.wrong) || (has(text, words.negation) && text.length < 120)
      ? NAME_FIELDS.find(field => has(text, fix.names[field]))
      : undefined;
  const field = own ?? (pending && text.length < 80 ? pending : undefined);
  if (!field) return null;
  const start = own ? Math.max(text.search(patternOf(fix.wrong)), 0) : 0;
  for (const match of text.matchAll(patternOf(fix.lead))) {
    if (match.index < start) continue;
    const value = valueFrom(sentence, match.index + match[0].length, words);
    if (value && isName(field, value, words) && (has(text, fix.wrong) || pending || /^\p{Lu}/u.test(value)))
      return asField(field, value);
  }
  return null;
}

/** "Fixby & Undershaw. Not Rigby.": a firm's name alone, then what it is not. */
export function firmBeforeDenial(sentence: Sentence, next: Sentence | undefined, { fix }: CommandWords): string | null {
  const { raw } = sentence;
  const isName = raw.length < 60 && /^(?:[\p{Lu}&][\p{L}&'’.-]*\s?){2,6}$/u.test(raw) && FIRM.test(raw);
  return isName && next !== undefined && next.raw.length < 60 && startOf(fix.not).test(next.plain.text) ? raw : null;
}

/** "it's Halting Bridge Logistics, not Hilton Bridge", "you wrote Stopal, it's Stopel Labs": a firm's name against another name. */
function firmContrast(sentence: Sentence, words: CommandWords): Fix | null {
  const { plain, raw } = sentence;
  const place = plain.text.search(patternOf(words.fix.not));
  const isDenied = place >= 8 && /^["“«„]?\p{Lu}/u.test(raw.slice(plain.at[place] ?? 0).split(/\s+/)[1] ?? '');
  if (!isDenied && !has(plain.text, words.fix.wrong)) return null;
  for (const match of plain.text.slice(0, isDenied ? place : undefined).matchAll(patternOf(words.fix.lead))) {
    const whole = valueFrom(sentence, match.index + match[0].length, words);
    // "Export House in Hull": the place is not the name.
    const value = whole?.replace(/\s(?:in|en|à|em|w|i|aus|from|de)\s\p{Lu}\p{L}+$/u, '') ?? null;
    if (!value || !/^\p{Lu}/u.test(value) || value.split(' ').length > 5) continue;
    if (FIRM.test(value) || (isDenied && match.index < 3 && value.split(' ').length < 4)) return { field: 'company', value };
  }
  return null;
}

/** "it wasn't junior buyer, it was head buyer": two titles that share a word. */
function titleContrast(sentence: Sentence, words: CommandWords): Fix | null {
  const { text } = sentence.plain;
  if (text.length > 120) return null;
  const isDenied = has(text, words.fix.not) || has(text, words.negation);
  if (!isDenied) return null;
  for (const match of text.matchAll(patternOf(words.fix.lead))) {
    const value = valueFrom(sentence, match.index + match[0].length, words);
    if (!value || /@/.test(value) || /^\p{Lu}/u.test(value) || !isName('role', value, words)) continue;
    if (endOf(words.negation).test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    const own = plainWords(value).text.split(' ');
    const rest =
      `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length).replace(plainWords(value).text, '')}`.split(
        /[ ,]+/,
      );
    if (
      own.length > 1 &&
      own.length < 6 &&
      own.some(word => word.length > 3 && rest.includes(word) && !words.marks.split(' ').includes(word))
    )
      return { field: 'role', value };
  }
  return null;
}

/** A "name" that is a firm's is the company. */
const asField = (field: Fix['field'], value: string): Fix => ({
  field: field === 'contact' && FIRM.test(value) ? 'company' : field,
  value,
});
const FIRM =
  /[&+]|(?:^|\s)(?:co|ltd|inc|llc|plc|gmbh|ag|kg|se|sarl|sas|sa|sl|srl|spa|bv|nv|ab|aps|oy|lda|ltda|zoo|group|groupe|gruppe|grupo|gruppo|holding|bakery|services|systems|solutions|logistics|logistik|studio|studios|labs?|bank|hotel|school|trust|council|university|hospital|clinic|media|software|technologies|partners|consulting|industries|works|foods?|energy|house)\b|laboratoires?|cabinet|établissements|株式会社|会社/iu;

/** Whether a value reads like a name: capital letters, or a few words none of which is an everyday one or a comment. */
function isName(field: Fix['field'], value: string, words: CommandWords): boolean {
  const [first = '', ...rest] = plainWords(value).text.split(' ');
  if (has(value.toLowerCase(), words.fix.wrong) && rest.length < 3) return false;
  const isCapital = /^["“«「]?[\p{Lu}\p{Script=Han}\p{Script=Katakana}]/u.test(value);
  if (isCapital && field !== 'role') return !/^I(?:['’ ]|$)/.test(value);
  const isPlain =
    patternOf(words.fix.comment, true).test(first) ||
    (rest.length > 0 && words.marks.split(' ').includes(first) && !words.typos.split('|').includes(first));
  return !isPlain && rest.length < (field === 'role' ? 6 : 3) && !rest.some(word => SPOKEN.test(word) && words.language === 'en');
}
/** English words that end a name and begin a sentence about it. */
const SPOKEN = /^(?:me|it|that|they|them|my|i|is|was|are|were|said|sent|today|again|wrong)$/;

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
/** Stages mentioned, those that a negation stands before and those that none does. */
function stagesIn(text: string, { fix, negation }: CommandWords): { said: Stage[]; denied: Stage[] } {
  const said: Stage[] = [];
  const denied: Stage[] = [];
  const isDenied = endOf(negation);
  for (const stage of STAGES)
    for (const { index } of text.matchAll(patternOf(fix.stage[stage])))
      (isDenied.test(text.slice(Math.max(0, index - 40), index)) ? denied : said).push(stage);
  return { said, denied };
}
const stageIn = (text: string, words: CommandWords): Stage | null => stagesIn(text, words).said[0] ?? null;
const reasonIn = (text: string, { fix }: CommandWords): Reason | null =>
  REASON_ORDER.find(reason => has(text, fix.reason[reason as keyof typeof fix.reason])) ?? null;

/** What a sentence after "Not a rejection." says the mail was. */
export const kindAfterDenial = (text: string, words: CommandWords): Kind | null => {
  const kind = text.length < 120 ? kindIn(text, words) : null;
  return kind === 'rejection' ? null : kind;
};
/** Whether a kind was denied without saying which it is. */
export const isOpenDenial = (fix: Fix, text: string, { fix: { kind } }: CommandWords): boolean =>
  fix.field === 'kind' && fix.value === 'other' && !has(text, kind.other);

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
  const isDenied = endOf(words.negation);
  const said: Reason[] = [];
  let denied = 0;
  for (const one of REASON_ORDER)
    for (const { index } of text.matchAll(patternOf(reason[one as keyof typeof reason])))
      if (isDenied.test(text.slice(Math.max(0, index - 40), index))) denied++;
      else said.push(one);
  const isContrast = denied > 0 && said.length > 0 && text.length < 140;
  if (!has(text, reason.field) && !isContrast) return null;
  const found = isContrast
    ? said[0]
    : (reasonIn(positive(text.replace(patternOf(reason.field), ' '), words), words) ?? reasonIn(text, words));
  return found ? { field: 'reason', value: found } : null;
}

function readStage(text: string, words: CommandWords): Fix | null {
  const { stage, actually, wrong } = words.fix;
  const rest = positive(text, words);
  const mentions = (said: string) => Object.values(stagesIn(said, words)).flat().length;
  const isDenied = mentions(rest) < mentions(text) || stagesIn(text, words).denied.length > 0;
  if (has(text, stage['offer-withdrawn']) && (isDenied || has(text, words.negation) || has(text, wrong) || text.length < 60))
    return { field: 'stage', value: 'offer-withdrawn' };
  if (!has(text, actually) && !has(text, wrong) && !has(text, stage.field) && !has(text, words.fix.only)) return null;
  const found = stageIn(rest, words);
  if (!found) return null;
  const isContrast =
    isDenied ||
    (has(text, words.fix.only) && text.length < 80) ||
    has(text, wrong) ||
    has(text, stage.field) ||
    (found === 'final' && text.split(' ').length < 9);
  return isContrast ? { field: 'stage', value: found } : null;
}

/** Company, role or contact with the value as written. */
function readName(sentence: Sentence, words: CommandWords): Fix | null {
  return namesIn(sentence, words)[0] ?? null;
}
/** Every field a sentence puts right ("it is called X and I went for Y"), each once. */
export function namesIn(sentence: Sentence, words: CommandWords): Fix[] {
  const out: Fix[] = [];
  for (const field of NAME_FIELDS) {
    const fix = readNameOf(field, sentence, words);
    if (fix && !out.some(one => one.field === fix.field)) out.push(fix);
  }
  return out;
}
function readNameOf(field: (typeof NAME_FIELDS)[number], sentence: Sentence, words: CommandWords): Fix | null {
  const { text } = sentence.plain;
  const { plain, raw } = sentence;
  for (const match of field === 'contact' && text.length < 120 ? text.matchAll(patternOf(words.fix.signed)) : []) {
    const before = raw.slice(0, plain.at[match.index] ?? 0).trimEnd();
    const name = /(?:\p{Lu}[\p{L}'’.-]{1,20} ){0,2}\p{Lu}[\p{L}'’-]{1,20}$/u.exec(before)?.[0];
    const spoken = /^\p{L}{2,14} \p{L}{2,16}$/u.test(before) && !has(before.toLowerCase(), words.negation) ? before : null;
    if (
      !name &&
      spoken &&
      !words.marks.split(' ').includes(spoken.split(' ')[0]?.toLowerCase() ?? '') &&
      !startOf(words.others).test(plain.text)
    )
      return { field: 'contact', value: spoken };
    if (name && !words.marks.split(' ').includes(name.toLowerCase()) && / /.test(name)) return { field: 'contact', value: name };
  }
  for (const source of words.fix[field]) {
    for (const match of text.matchAll(patternOf(source))) {
      const value = valueFrom(sentence, match.index + match[0].length, words);
      const isVerbless =
        field === 'role' && text.slice(match.index + match[0].length).startsWith(', ') && !has(text, words.fix.wrong);
      if (value && !isVerbless && accepts(field, value, text, words, match.index === 0)) return asField(field, value);
    }
  }
  return null;
}

function accepts(field: Fix['field'], value: string, text: string, words: CommandWords, isFirst: boolean): boolean {
  if (!isName(field, value, words)) return false;
  const { wrong, not, actually } = words.fix;
  if (field === 'role')
    return (
      has(text, wrong) ||
      has(text, not) ||
      has(text, words.negation) ||
      (isFirst && text.length < 60) ||
      (has(text, actually) && text.length < 60)
    );
  return /^["“«「]?[\p{Lu}\p{Script=Han}\p{Script=Katakana}]/u.test(value) || (has(text, wrong) && value.length < 30);
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
  const legal = /^ , (?:lda|ltda|ltd|inc|llc|gmbh|ag|kg|sa|s a|sl|srl|spa|bv|nv|ab|plc|corp|co)(?= |$)/.exec(
    stop < 0 ? '' : tail.slice(stop),
  );
  const cut = (stop < 0 ? tail : tail.slice(0, stop + (legal?.[0].length ?? 0))).trimEnd();
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
