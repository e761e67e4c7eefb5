/** Makes of the word lists of one language what is shipped: folded, thinned, beginnings within phrases written out. */
import { IDEA_WORDS } from '../../lambdas/content/ideas/by-language.ts';
import { IDEAS, type Idea } from '../../lambdas/content/ideas/ideas.ts';
import { fold } from '../../lambdas/text/fold.ts';
import { LEAST_LETTERS, type ListedWord } from '../../lambdas/text/word-lists.ts';
import { tokenize } from '../../lambdas/understand/ideas/find-ideas.ts';

/** Words a beginning within a phrase is written out to, at most. */
const MOST_FORMS = 12;
/** Words of the longest phrase in the lists. */
const MOST_LISTED = 7;
/** Phrases of so many words, and Japanese runs of so many characters, are left out when no text has them: nobody else will write them either. */
const LONG_PHRASE = 3;
const LONG_RUN = 4;

const foldItem = (item: string): string =>
  item
    .split('_')
    .map(part => fold(part.replace('*', '')) + (part.endsWith('*') ? '*' : ''))
    .join('_');

/** Whether its words are words as they are cut from a mail. */
const isFindable = (item: string): boolean =>
  item.split('_').every(part => part === '*' || tokenize(part)[0] === part.replace('*', ''));

/** Whether every place where `item` is found is one where `other` is found. */
function isCovered(item: readonly string[], other: readonly string[]): boolean {
  return (
    other.length <= item.length &&
    other.every((part, i) => part === item[i] || (part.endsWith('*') && item[i]!.startsWith(part.slice(0, -1))))
  );
}

/** The lists of content/ideas. `sentences`: of all that is trained on, in the language; their tokens, in Japanese the folded sentence alone. */
export function listWords(language: string, sentences: readonly (readonly string[])[]): ListedWord[] {
  const lists = IDEA_WORDS[language]!;
  const listed = (Object.keys(IDEAS) as Idea[]).map(idea => lists[idea].trim().split(/\s+/).map(foldItem));
  return thinLists(listed, sentences, { isUnspaced: language === 'ja', isFindable, longPhrase: LONG_PHRASE });
}

export interface Thinning {
  isUnspaced: boolean;
  isFindable(item: string): boolean;
  /** Phrases of so many words are left out when no text has them. */
  longPhrase: number;
}

/** `listed`: folded items, a list for each number. */
export function thinLists(
  listed: readonly (readonly string[])[],
  sentences: readonly (readonly string[])[],
  { isUnspaced, isFindable, longPhrase }: Thinning,
): ListedWord[] {
  const of = (items: readonly (readonly string[])[]) => items.flatMap((some, n) => some.map(text => ({ text, of: n })));
  const lists = listed.map(items => [...new Set(items)]);
  if (isUnspaced) {
    const all = sentences.flat().join('\n');
    return of(lists.map(items => items.filter(item => item.length < LONG_RUN || all.includes(item))));
  }
  const said = phrasesOf(sentences);
  const words = [...new Set([...sentences.flat(), ...lists.flat().flatMap(item => item.split('_').filter(p => !p.endsWith('*')))])]; // biome-ignore format: one line
  const isKept = (item: string) => item.split('_').length < longPhrase || said.has(item);
  return of(
    lists.map(items =>
      dropCovered(items.flatMap(item => writeOut(item, words)))
        .filter(isKept)
        .filter(isFindable),
    ),
  );
}

/** All long phrases that can be listed, and of the last word of each every beginning. */
function phrasesOf(sentences: readonly (readonly string[])[]): Set<string> {
  const out = new Set<string>();
  for (const tokens of sentences)
    for (let i = 0; i < tokens.length; i++)
      for (let n = LONG_PHRASE; n <= MOST_LISTED && i + n <= tokens.length; n++) {
        const phrase = tokens.slice(i, i + n).join('_');
        out.add(phrase);
        for (let k = tokens[i + n - 1]!.length - LEAST_LETTERS; k >= 0; k--) out.add(`${k ? phrase.slice(0, -k) : phrase}*`);
      }
  return out;
}

/** Phrases whose last word alone may be a beginning. */
function writeOut(item: string, known: readonly string[]): string[] {
  let out: string[][] = [[]];
  const parts = item.split('_');
  parts.forEach((part, i) => {
    let forms = [part];
    if (part.endsWith('*') && (i < parts.length - 1 || part.length <= LEAST_LETTERS))
      forms = known.filter(word => word.startsWith(part.slice(0, -1))).slice(0, part === '*' ? 0 : MOST_FORMS);
    out = out.flatMap(words => forms.map(form => [...words, form]));
  });
  return out.map(words => words.join('_'));
}

/** Without those that another covers. */
function dropCovered(items: readonly string[]): string[] {
  const kept = [...new Set(items)];
  const split = kept.map(item => item.split('_'));
  return kept.filter((_, i) => !split.some((other, j) => j !== i && isCovered(split[i]!, other)));
}
