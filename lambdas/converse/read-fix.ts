/** Reads a correction of what we noted down: company, role, contact in the person's words; stage, reason and kind as labels. */

import type { CommandWords } from '../content/commands/words.ts';
import { REASONS } from '../content/labels.ts';
import { has, patternOf } from './compile.ts';
import { KINDS, kindIn, positive, readKind, readReason, readStage, reasonIn, STAGES, stageIn } from './fix-labels.ts';
import { asField, FIRM, firmContrast, isName, NAME_FIELDS, readName, titleContrast, valueFrom } from './fix-names.ts';
import type { Sentence } from './plain-words.ts';

/** What is put right, and the value: a label word for stage, reason and kind, else the person's own letters. */
export type Fix = { field: 'stage' | 'company' | 'role' | 'reason' | 'contact' | 'kind'; value: string };

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
export function readDirect(sentence: Sentence, words: CommandWords): Fix | null {
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
