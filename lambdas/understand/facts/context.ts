/** A mail as words with their places, for telling what stands around a candidate. */
import { fold } from '../../text/fold.ts';
import { findIdeas } from '../ideas/find-ideas.ts';
import { isBare, type View, wordsOf } from './view.ts';

const MAX_WORDS = 3_000;

/** Small words by what they do, the same in every language. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['as', 'as als comme como jako som come'],
  ['a', 'a an ein eine einen einer eines un une una uno um uma een en ett et ei'],
  ['the', 'the der die das den dem le la les el los il lo gli os as het de det'],
  [
    'our',
    'our unser unsere unserer unseren unserem notre nos nuestro nuestra nuestros nuestras nosso nossa nossos nostro nostra onze ons nasz nasza naszego naszej vart var vara vores vares nas nase my mein meine mon ma mi mio mia mijn min',
  ],
  [
    'your',
    'your ihre ihrer ihren deine deiner dein votre vos ton ta tes su tu sua seu tua teu suo tuo uw je jouw din ditt dina twoja twoje panstwa pani pana',
  ],
  ['for', 'for fur pour para per voor dla do na zu zur zum als till til pro'],
  ['of', 'of von vom des du del della dei da do van z w av af'],
  [
    'other',
    'another other anderer andere anderen autre otro otra outro outra altro altra ander andere inny inna innego annan second zweite zweiten deuxieme segundo segunda secondo seconda tweede drugi druga andra',
  ],
  ['no', 'no kein keine keinen ningun nessun geen zaden ingen'],
];
export const CLASS_OF = new Map(CLASSES.flatMap(([name, list]) => list.split(' ').map(w => [w, name] as const)));

/** Letters by which two words are told to be of one kind. */
export const STEM = 6;

/** The first of the marks that a word ends in, or ''. */
export function markAtEnd(word: string, marks: string): string {
  let i = word.length;
  while (i > 0 && marks.includes(word.charAt(i - 1))) i--;
  return word.charAt(i);
}

function countStems(at: ReadonlyMap<string, readonly number[]>): Map<string, number> {
  const stems = new Map<string, number>();
  for (const [word, places] of at)
    for (let n = STEM - 1; n <= Math.min(STEM, word.length); n++)
      stems.set(word.slice(0, n), (stems.get(word.slice(0, n)) ?? 0) + places.length);
  return stems;
}

/** The mail as words, each with where it stands; built once for all titles. */
export interface Context {
  language: string;
  kind: string;
  words: string[];
  /** The line's number of each word; -1 for the subject. */
  lines: number[];
  raw: string[];
  /** Where each word stands, the first twelve times. */
  at: Map<string, number[]>;
  /** How many of these places have a word with this beginning, of STEM letters or one less. */
  stems: Map<string, number>;
  sender: ReadonlySet<string>;
  local: string;
  view: View;
  /** What the words stand for, by the word's number. */
  ideas: (readonly string[] | undefined)[];
}

export function contextOf(view: View, language: string, kind: string): Context {
  const words: string[] = [];
  const lines: number[] = [];
  const raw: string[] = [];
  const ideas: (string[] | undefined)[] = [];
  const at = new Map<string, number[]>();
  const take = (line: string, number: number): void => {
    const from = words.length;
    for (const piece of /[/–—|]/.test(line) ? line.split(/[\s/–—|]+/u) : view.split(line)) {
      if (words.length >= MAX_WORDS) return;
      const w = isBare(piece) ? piece : (wordsOf(piece)[0] ?? '.');
      if (!w) continue;
      const known = at.get(w);
      if (!known) at.set(w, [words.length]);
      else if (known.length < 12) known.push(words.length);
      words.push(w);
      lines.push(number);
      raw.push(piece);
    }
    for (const { idea, at: offset } of findIdeas(words.slice(from), '', language === 'ja' ? 'en' : language)) {
      const known = ideas[from + offset];
      if (known) known.push(idea);
      else ideas[from + offset] = [idea];
    }
  };
  take(view.subject, -1);
  for (const [n, line] of view.lines.entries()) {
    if (words.length >= MAX_WORDS) break;
    take(line, n);
  }
  return {
    language,
    kind,
    words,
    lines,
    raw,
    at,
    stems: countStems(at),
    sender: new Set(wordsOf(view.fromName)),
    local: fold(view.local),
    view,
    ideas,
  };
}
