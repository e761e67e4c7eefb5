/** Stage, reason and kind put right: labels found by contrast, by a limit ("only"), or beside the word for wrong. */
import type { CommandWords } from '../content/commands/words.ts';
import type { Kind, Reason, Stage } from '../content/labels.ts';
import { endOf, has, patternOf } from './compile.ts';
import type { Fix } from './read-fix.ts';

export const STAGES: Exclude<Stage, 'unknown'>[] = [
  'offer-withdrawn',
  'final',
  'screen',
  'assessment',
  'interview',
  'application',
];
export const KINDS = [
  'interview',
  'offer',
  'assessment',
  'acknowledgement',
  'outreach',
  'other',
] as const satisfies readonly Kind[];
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

export const kindIn = (text: string, { fix }: CommandWords): Kind | null =>
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
export const stageIn = (text: string, words: CommandWords): Stage | null => stagesIn(text, words).said[0] ?? null;
export const reasonIn = (text: string, { fix }: CommandWords): Reason | null =>
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
export function positive(text: string, words: CommandWords): string {
  return text
    .split(' , ')
    .filter(
      part => !new RegExp(`^(?:and |but |et |und |y |e |en |i |och )?(?:${patternOf(words.fix.not).source})`, 'u').test(part),
    )
    .join(' , ')
    .replace(new RegExp(`${patternOf(words.fix.not).source}.{0,60}$`, 'u'), (tail, place: number) => (place > 8 ? ' ' : tail));
}

export function readKind(text: string, words: CommandWords, isAnswer: boolean): Fix | null {
  const { kind } = words.fix;
  const denies = has(text, kind.notRejection);
  if (!denies && !isAnswer) return null;
  if (!denies && has(text, kind.rejection)) return { field: 'kind', value: 'rejection' };
  const rest = text.replace(patternOf(kind.notRejection), ' ');
  const found = KINDS.find(one => kind[one] !== '' && has(rest, kind[one]));
  return found ? { field: 'kind', value: found } : denies && text.length < 60 ? { field: 'kind', value: 'other' } : null;
}

export function readReason(text: string, words: CommandWords): Fix | null {
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

export function readStage(text: string, words: CommandWords): Fix | null {
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
