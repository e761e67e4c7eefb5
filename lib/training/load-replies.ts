/** Labelled replies as examples for the model of what a reply asks. */
import { ACTS, type Act } from '../../lambdas/converse/acts/acts.ts';
import { type ReplyView, viewReply } from '../../lambdas/converse/acts/view-reply.ts';
import type { CommandContext } from '../../lambdas/converse/intent.ts';
import { prepareReply } from '../../lambdas/converse/prepare-reply.ts';
import { type LabelledReply, replyTexts } from './reply-texts.ts';

export interface ReplyExample {
  id: string;
  /** The file's name, which is a writer. */
  writer: string;
  labelled: LabelledReply;
  /** The language it was read in. */
  language: string;
  view: ReplyView;
  /** Acts of the whole (numbers of ACTS), and of each sentence where that is known. */
  acts: number[];
  ofSentence: (number[] | null)[];
}

export const loadReplies = (): ReplyExample[] => replyTexts().flatMap(({ writer, ...labelled }) => toExample(labelled, writer));

/**
 * What is trained on: the twins of the table count three times, for each was written against one mistake; the replies of the shared corpus, which are
 * nearest to what people send, too.
 */
export const weightReplies = (examples: readonly ReplyExample[]): ReplyExample[] =>
  examples.flatMap(one => Array<ReplyExample>(one.writer === 'said' ? 3 : one.writer === 'visible' ? 3 : 1).fill(one));

export const contextOf = ({ due, now, language }: LabelledReply): CommandContext => ({ due, now, language });

function toExample(labelled: LabelledReply, writer: string): ReplyExample[] {
  const prepared = prepareReply({ typed: labelled.text, reply: labelled.text, subject: null }, contextOf(labelled));
  if (!prepared) return [];
  const view = viewReply(prepared.sentences, prepared.languages[0]!, contextOf(labelled));
  const acts = [...new Set(labelled.reply.intents.map(({ verb }) => ACTS.indexOf(verb as Act)))].filter(act => act >= 0);
  const { language } = prepared.languages[0]!;
  return [{ id: labelled.id, writer, labelled, language, view, acts, ofSentence: sentenceActs(labelled, view, acts) }];
}

/** A sentence asks what the parts ask that it mostly covers or lies in. Without parts it is known where there is but one sentence or no act. */
function sentenceActs({ text, parts }: LabelledReply, { units }: ReplyView, acts: number[]): (number[] | null)[] {
  let cursor = 0;
  return units.map(({ sentence }) => {
    if (!parts) return units.length === 1 || acts.length === 0 ? acts : null;
    const found = text.indexOf(sentence.raw, cursor);
    const from = found < 0 ? cursor : found;
    const to = from + sentence.raw.length;
    cursor = to;
    const asked = parts
      .filter(([a, b]) => {
        const shared = Math.min(to, b) - Math.max(from, a);
        return shared > 0 && shared >= 0.5 * Math.min(b - a, to - from);
      })
      .map(([, , tag]) => tag.split(' ')[0]!)
      .map(verb => ACTS.indexOf((verb === 'pause' ? 'snooze' : verb) as Act));
    return [...new Set(asked)].filter(act => act >= 0);
  });
}
