/** The shape of a sentence, the same in every language: who speaks, question or not, negated, steps and times in it, and which command patterns it holds. */
import type { ReplyIdea } from '../../content/commands/ideas/ideas.ts';
import type { Ask, CommandWords } from '../../content/commands/words.ts';
import type { RawClause } from '../clauses.ts';
import { has, patternOf, startOf, without } from '../compile.ts';
import type { CommandContext } from '../intent.ts';
import type { Sentence } from '../plain-words.ts';
import { type FoundReplyIdea, IDEA_NAMES } from './find-reply-ideas.ts';

const CLASSES = [
  'others', 'negation', 'idle', 'question', 'request', 'did', 'sofar', 'event', 'says', 'quotes', 'tag', 'everything', 'thisPlan', 'notThanks', 'unsure',
] as const; // biome-ignore format: one screen
const AT_START = new Set<string>(['others', 'question']);

export function shapesOf(
  sentence: Sentence,
  text: string,
  clauses: readonly RawClause[],
  words: CommandWords,
  { due }: CommandContext,
): string[] {
  const out: string[] = [];
  const thin = without(text, words.thin);
  for (const name of CLASSES) {
    const source = words[name];
    if (source === '') continue;
    if (AT_START.has(name) && startOf(source).test(thin)) out.push(`^${name}`);
    if (has(text, source)) out.push(name);
  }
  if (sentence.isQuestion) out.push('?');
  if (sentence.raw.includes('!')) out.push('!');
  const steps = clauses.flatMap(clause => clause.steps);
  const times = clauses.flatMap(clause => clause.times);
  out.push(`steps${Math.min(3, steps.length)}`, `times${Math.min(2, times.length)}`);
  for (const { by, isAll, steps: numbers } of steps) {
    out.push(`by ${by}${isAll ? ' all' : ''}`);
    for (const n of numbers) out.push(due.includes(n) ? 'step due' : 'step not due');
  }
  out.push(`length${Math.min(6, Math.round(Math.log2(1 + text.split(' ').length) * 2))}`);
  for (const ask of Object.keys(words.asks) as Ask[]) {
    if (has(text, words.asks[ask].any)) out.push(`any ${ask}`);
    if (patternOf(words.asks[ask].full, true).test(thin)) out.push(`full ${ask}`);
  }
  return out;
}

/** The ideas of a step's deed and of its things, 1 to 7 in order. */
const DEEDS: ReplyIdea[] = ['felt-it', 'thanked-them', 'asked-around', 'looked-at-paths', 'changed-search', 'read-figures', 'polished-brand']; // biome-ignore format: one line
const THINGS: ReplyIdea[] = ['feelings', 'note', 'adviser', 'path', 'search', 'figures', 'brand'];
const deedOf = new Map(DEEDS.map((name, i) => [IDEA_NAMES.indexOf(name), i + 1]));
const thingOf = new Map(THINGS.map((name, i) => [IDEA_NAMES.indexOf(name), i + 1]));

/** Whether what is told, or the thing it is about, belongs to a step that is due. */
export function dueShapes(found: readonly FoundReplyIdea[], due: readonly number[]): string[] {
  const out = new Set<string>();
  for (const { id } of found)
    for (const [kind, of] of [['deed', deedOf], ['thing', thingOf]] as const) {
      const step = of.get(id);
      if (step) out.add(`${kind} ${due.includes(step) ? 'due' : due.length ? 'not due' : 'of no mail'}`);
    }
  return [...out];
} // biome-ignore format: one screen

/** The steps among those due whose deed is told. */
export const deedsTold = (found: readonly FoundReplyIdea[], due: readonly number[]): number[] =>
  [...new Set(found.flatMap(({ id }) => deedOf.get(id) ?? []))].filter(step => due.includes(step)).sort();
