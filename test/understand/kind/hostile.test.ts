import { expect, test } from '@jest/globals';
import { classifyKind } from '../../../lambdas/understand/kind/classify-kind.ts';

const SIZE = 240_000;
const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

test.each([
  ['one letter', fill('a')],
  ['blanks', fill(' ')],
  ['negations', fill('not not ')],
  ['half a cue', fill('we are unable to not be able to ')],
  ['one sentence without end', fill('your application your application for the ')],
  ['many sentences', fill('No. ')],
  ['line ends', fill('\n')],
  ['kana', fill('選考の結果')],
  ['full stops', fill('.')],
  ['gaps', fill('please find attached ')],
])('%s: 240 000 characters end soon', (_, text) => {
  const original = {
    fromName: null,
    fromAddress: null,
    to: [],
    cc: [],
    subject: text,
    date: null,
    text,
    thread: null,
    links: [text],
    headers: [],
    messageId: null,
    replyTo: null,
  };
  const run = (language: string | null) =>
    classifyKind(original, { delivery: 'redirected', note: text, userAddress: null, userName: null, language });
  run('en');
  for (const language of ['en', 'de', 'fr', 'ja', null]) {
    const start = performance.now();
    const { confidence } = run(language);
    // 50 ms is the aim on a quiet machine; the bound here only has to catch blow-ups.
    expect(performance.now() - start).toBeLessThan(250);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
