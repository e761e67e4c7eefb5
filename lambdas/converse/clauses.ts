/** Cuts a sentence into clauses, after times and steps have been put aside so that "Friday, 3 December" and "2, 3 and 5" stay whole. */
import type { CommandWords } from '../content/commands/words.ts';
import { patternOf, startOf } from './compile.ts';
import type { CommandContext } from './intent.ts';
import type { Sentence } from './plain-words.ts';
import type { Clause } from './read-clause.ts';
import { findSteps } from './steps.ts';
import { type FoundTime, findTimes } from './times.ts';

export interface RawClause extends Clause {
  /** The time as the person wrote it. */
  saidAt(time: FoundTime): string;
  /** A free expression after "until", letter for letter. */
  until: string | null;
}

/** The clauses of one sentence. */
export function cutClauses(
  sentence: Sentence,
  words: CommandWords,
  context: CommandContext,
  named: readonly number[],
  arePlaces = false,
): RawClause[] {
  const { plain, raw } = sentence;
  const times = findTimes(plain.text, words);
  let blanked = plain.text;
  for (const { from, to } of times) blanked = blanked.slice(0, from) + '@'.repeat(to - from) + blanked.slice(to);
  const steps = findSteps(blanked, words, context.due, named, arePlaces);
  const masks = [
    ...times.map(time => ({ ...time, sign: '@', time, found: undefined })),
    ...steps.map(found => ({ ...found, sign: '#', time: undefined, found })),
  ].sort((a, b) => a.from - b.from);
  const clauses: RawClause[] = [];
  const written = (from: number, to: number) => raw.slice(plain.at[from] ?? 0, (plain.at[to - 1] ?? raw.length - 1) + 1);
  let text = '';
  let open = '';
  let start = 0;
  let held: Pick<Clause, 'steps' | 'times'> = { steps: [], times: [] };
  const close = (end: number) => {
    const tidy = text.replace(/ {2,}/g, ' ').trim();
    const own = held;
    if (tidy)
      clauses.push({
        text: tidy,
        open: open.replace(/ {2,}/g, ' ').trim(),
        ...own,
        isQuestion: sentence.isQuestion,
        saidAt: time => written(time.from, time.to),
        until: freeUntil(plain.text, start, end, written, words),
      });
    text = '';
    open = '';
    held = { steps: [], times: [] };
    start = end;
  };
  const joins = patternOf(words.conjunctions);
  let at = 0;
  const add = (piece: string, offset: number) => {
    let from = 0;
    const breaks = [...piece.matchAll(/ , |^, | ,$/g), ...piece.matchAll(joins)].sort((a, b) => a.index - b.index);
    for (const match of breaks) {
      if (match.index < from) continue;
      if (words.relative && startOf(words.relative).test(piece.slice(match.index + match[0].length))) continue;
      text += piece.slice(from, match.index);
      open += piece.slice(from, match.index);
      close(offset + match.index);
      from = match.index + match[0].length;
      start = offset + from;
    }
    text += piece.slice(from);
    open += piece.slice(from);
  };
  for (const mask of masks) {
    if (mask.from < at) continue;
    add(plain.text.slice(at, mask.from), at);
    text += ` ${mask.sign} `;
    open += mask.found?.isAll ? plain.text.slice(mask.from, mask.to) : ` ${mask.sign} `;
    if (mask.time) held.times.push(mask.time);
    if (mask.found) held.steps.push(mask.found);
    at = mask.to;
  }
  add(plain.text.slice(at), at);
  close(plain.text.length);
  return clauses;
}

/** "until I hear from them": the words after the last strong "until" of the clause. */
function freeUntil(
  text: string,
  from: number,
  to: number,
  written: (from: number, to: number) => string,
  words: CommandWords,
): string | null {
  const piece = text.slice(from, to);
  const match = [...piece.matchAll(patternOf(words.time.until))].at(-1);
  if (!match) return null;
  const start = from + match.index + match[0].length + 1;
  const end = to - (piece.length - piece.trimEnd().length);
  if (words.language === 'ja') {
    const before = from + match.index;
    return before > from ? written(from, before).trim() || null : null;
  }
  return start < end && end - start < 120 ? written(start, end).trim() || null : null;
}
