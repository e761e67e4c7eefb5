/** Reads labelled replies: test/mail/replies, its folder written/ (which also says what part of a text asks what), and the table of test/converse/said.txt. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Intent } from '../../lambdas/converse/intent.ts';

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
export const REPLIES = 'test/mail/replies';

/** All that is trained on, with the writer: the file's name. */
export function replyTexts(): (LabelledReply & { writer: string })[] {
  const filesIn = (folder: string) =>
    readdirSync(folder)
      .filter(file => file.endsWith('.jsonl'))
      .sort()
      .map(file => `${folder}/${file}`);
  return [
    ...readSaid().map(reply => ({ ...reply, writer: 'said' })),
    ...[...filesIn(REPLIES), ...filesIn(`${REPLIES}/written`)].flatMap(file =>
      readReplies(file).map(reply => ({ ...reply, writer: basename(file, '.jsonl') })),
    ),
  ];
}

const readReplies = (file: string): LabelledReply[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as LabelledReply);

/** What is said and its twins, as replies; of several meanings the first. */
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
