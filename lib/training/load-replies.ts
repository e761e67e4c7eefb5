/** Reads labelled replies as examples for the model of what a reply asks. Replies of written/ also say which part of the text asks what. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ACTS, type Act } from '../../lambdas/converse/acts/acts.ts';
import { type ReplyView, viewReply } from '../../lambdas/converse/acts/view-reply.ts';
import type { CommandContext, Intent } from '../../lambdas/converse/intent.ts';
import { prepareReply } from '../../lambdas/converse/prepare-reply.ts';

export interface LabelledReply {
  id: string;
  language: string;
  text: string;
  due: number[];
  now: string;
  reply: { intents: Pick<Intent, 'verb' | 'steps' | 'until' | 'fix' | 'on'>[] };
  on: string | null;
  accept?: { verbs?: (string | string[])[] };
  /** From, to, what is asked there ("done 2", "" for nothing): of written/ only. */
  parts?: [number, number, string][];
}
export interface ReplyExample {
  id: string;
  /** The file's name, which is a writer. */
  writer: string;
  labelled: LabelledReply;
  view: ReplyView;
  /** Acts of the whole (numbers of ACTS), and of each sentence where that is known. */
  acts: number[];
  ofSentence: (number[] | null)[];
}

export const REPLIES = 'test/mail/replies';

export function loadReplies(): ReplyExample[] {
  const own = readdirSync(REPLIES).filter(file => file.endsWith('.jsonl'));
  const written = readdirSync(`${REPLIES}/written`).filter(file => file.endsWith('.jsonl'));
  return [
    ...readSaid(),
    ...own.sort().map(file => `${REPLIES}/${file}`),
    ...written.sort().map(file => `${REPLIES}/written/${file}`),
  ].flatMap(one => (typeof one === 'string' ? readExamples(one) : toExample(one, 'said')));
}

/** The table of what is said and its twins (test/converse/said.txt), as replies. */
function readSaid(): LabelledReply[] {
  const rows = readFileSync('test/converse/said.txt', 'utf8')
    .split('\n')
    .filter(row => row && !row.startsWith('//'));
  return rows.map((row, i) => {
    const [head = '', text = '', meaning = ''] = row.split('|');
    const [language = '', due = ''] = head.split(':');
    const first = /[[\s]/.test(meaning) ? meaning : (meaning.split(',')[0] ?? '');
    const intents = first
      .split(' ')
      .map(said => ({ verb: said.replace(/[[@].*/, '') as Intent['verb'], steps: [], until: null }));
    return {
      id: `said-${i}`,
      language,
      text: text.replaceAll('\\n', '\n'),
      due: due ? due.split(',').map(Number) : [],
      now: '2026-11-24T15:00:00+01:00',
      reply: { intents },
      on: null,
    };
  });
}

export const readExamples = (file: string): ReplyExample[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .flatMap(line => toExample(JSON.parse(line) as LabelledReply, basename(file, '.jsonl')));

export const contextOf = ({ due, now, language }: LabelledReply): CommandContext => ({ due, now, language });

function toExample(labelled: LabelledReply, writer: string): ReplyExample[] {
  const prepared = prepareReply({ typed: labelled.text, reply: labelled.text, subject: null }, contextOf(labelled));
  if (!prepared) return [];
  const view = viewReply(prepared.sentences, prepared.languages[0]!, contextOf(labelled));
  const acts = [...new Set(labelled.reply.intents.map(({ verb }) => ACTS.indexOf(verb as Act)))].filter(act => act >= 0);
  return [{ id: labelled.id, writer, labelled, view, acts, ofSentence: sentenceActs(labelled, view, acts) }];
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
