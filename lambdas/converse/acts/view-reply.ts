/** A reply as the learned model sees it: its sentences, and for each and for the whole the hashed features of two looks, words and ideas. */
import type { CommandWords } from '../../content/commands/words.ts';
import { cutClauses, type RawClause } from '../clauses.ts';
import type { CommandContext } from '../intent.ts';
import { isAboutOthers, type Sentence } from '../plain-words.ts';
import { addIdeaFeatures, addWordFeatures, hashAll, isOfNeighbour } from './features.ts';
import { findReplyIdeas } from './find-reply-ideas.ts';
import { dueShapes, shapesOf } from './shapes.ts';

export const LOOKS = ['words', 'ideas'] as const;
export type Look = (typeof LOOKS)[number];
/** Hashes, 31 bits, each once. */
export type Features = Record<Look, Uint32Array>;

export interface ReplyUnit {
  sentence: Sentence;
  clauses: RawClause[];
  features: Features;
}
export interface ReplyView {
  units: ReplyUnit[];
  features: Features;
}

/** What comes after these is of no reply. */
const MOST_SENTENCES = 24;

/** Sentences are read with the words of one language, the likeliest. */
export function viewReply(all: readonly Sentence[], words: CommandWords, context: CommandContext): ReplyView {
  const isUnspaced = words.language === 'ja';
  const sentences = all.filter(sentence => !isAboutOthers(sentence)).slice(0, MOST_SENTENCES);
  const read = sentences.map(sentence => {
    const clauses = cutClauses(sentence, words, context, []);
    const text = clauses.map(clause => clause.text).join(' , ');
    const found = findReplyIdeas(text, words.language);
    const shapes = [...shapesOf(sentence, text, clauses, words, context), ...dueShapes(found, context.due)];
    const own: Record<Look, string[]> = { words: [], ideas: [] };
    addWordFeatures(own.words, text, isUnspaced);
    addIdeaFeatures(own.ideas, found, shapes.includes('?') || shapes.includes('^question'));
    return { sentence, clauses, shapes: shapes.map(shape => `~${shape}`), own };
  });
  const whole: Record<Look, Set<string>> = { words: new Set(), ideas: new Set() };
  const units = read.map(({ sentence, clauses, shapes, own }, i) => {
    const place = [`~of${Math.min(4, read.length)}`, `~at${i === 0 ? 'first' : i === read.length - 1 ? 'last' : 'middle'}`];
    const features = {} as Features;
    for (const look of LOOKS) {
      for (const feature of [...own[look], ...shapes]) whole[look].add(feature);
      const beside = [-1, 1].flatMap(d => (read[i + d]?.own[look] ?? []).filter(isOfNeighbour).map(f => (d < 0 ? '<' : '>') + f));
      features[look] = hashAll([...own[look], ...shapes, ...place, ...beside]);
    }
    return { sentence, clauses, features };
  });
  const more = [`~due${Math.min(3, context.due.length)}`, `~sentences${Math.min(6, read.length)}`];
  const features = {} as Features;
  for (const look of LOOKS) features[look] = hashAll([...whole[look], ...more]);
  return { units, features };
}
