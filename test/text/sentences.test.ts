/** Sentence splitting: what ends one, and what must not. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from '../../lambdas/text/sentences.ts';

describe('splitSentences', () => {
  test.each<[string, string[]]>([
    ['Thank you for applying. We chose another.', ['Thank you for applying.', 'We chose another.']],
    ['Is it open? Yes! Good.', ['Is it open?', 'Yes!', 'Good.']],
    ['Dear Mr. Smith, hello. Bye.', ['Dear Mr. Smith, hello.', 'Bye.']],
    ['Tools, e.g. Go, help. Others do not.', ['Tools, e.g. Go, help.', 'Others do not.']],
    ['We meet on 12. März um 9 Uhr. Danke.', ['We meet on 12. März um 9 Uhr.', 'Danke.']],
    ['Regards, J. Smith', ['Regards, J. Smith']],
    ['The answer is no. We are sorry.', ['The answer is no.', 'We are sorry.']],
    ['See No. 4 please. Thanks.', ['See No. 4 please.', 'Thanks.']],
    ['Version 2.5 and a.example.com are fine.', ['Version 2.5 and a.example.com are fine.']],
    ['He said "no." Then he left.', ['He said "no."', 'Then he left.']],
    [
      '残念ながら採用を見送りました。またのご応募をお待ちしています。',
      ['残念ながら採用を見送りました。', 'またのご応募をお待ちしています。'],
    ],
    ['「採用しません。」とのことです。', ['「採用しません。」とのことです。']],
    ['我们选择了其他人。谢谢！', ['我们选择了其他人。', '谢谢！']],
    ['شكرا لك. هل انت جاهز؟ نعم.', ['شكرا لك.', 'هل انت جاهز؟', 'نعم.']],
    ['First line\n\nSecond block', ['First line', 'Second block']],
    ['- one\n- two', ['- one', '- two']],
    ['1. Learn Go.\n2. Rest.', ['1. Learn Go.', '2. Rest.']],
    ['Dear Ana,\nThank you.', ['Dear Ana,', 'Thank you.']],
    [
      'We have decided to go on with a candidate whose experience is closer to\nwhat the team needs at this time and wish you luck in your search. Bye.',
      [
        'We have decided to go on with a candidate whose experience is closer to what the team needs at this time and wish you luck in your search.',
        'Bye.',
      ],
    ],
    ['', []],
    [' \n\t\n ', []],
  ])('%j', (text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });

  test('loses nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '。', '?', '-', '1', '"', 'é'), maxLength: 200 }),
        text => {
          expect(splitSentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  test.each(['.', '. ', 'a', '\n', 'A. ', '"', '。', 'a.b ', '- x\n', '1. '])('1 MB of %j in bounded time', unit => {
    const started = performance.now();
    splitSentences(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
