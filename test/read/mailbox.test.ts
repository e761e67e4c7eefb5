/** Names and addresses as clients print them. */
import { describe, expect, test } from '@jest/globals';
import { parseMailbox, parseMailboxes } from '../../lambdas/read/mailbox.ts';

describe('one mailbox', () => {
  test.each([
    ['Ada Byron <ada@x.example>', 'Ada Byron', 'ada@x.example'],
    ['*Ada Byron* <Ada@X.example>', 'Ada Byron', 'ada@x.example'],
    ['"Byron, Ada" <ada@x.example>', 'Byron, Ada', 'ada@x.example'],
    ["'Byron, Ada' <ada@x.example>", 'Byron, Ada', 'ada@x.example'],
    ['"\'ada@x.example\'" <ada@x.example>', null, 'ada@x.example'],
    ['Ada [mailto:ada@x.example]', 'Ada', 'ada@x.example'],
    ['Ada <ada@x.example<mailto:ada@x.example>>', 'Ada', 'ada@x.example'],
    ['<ada@x.example>', null, 'ada@x.example'],
    ['ada@x.example', null, 'ada@x.example'],
    ['ada@x.example <ada@x.example>', null, 'ada@x.example'],
    ['Ada Byron', 'Ada Byron', null],
    ['Ada (ada@x.example)', 'Ada', 'ada@x.example'],
    ['Hirewell <no@h.example> On Behalf Of Ada Byron', 'Ada Byron', 'no@h.example'],
    ['Portal <no@h.example> im Auftrag von Ada', 'Ada', 'no@h.example'],
    ['no@h.example on behalf of Ada Byron <ada@x.example>', 'Ada Byron', 'ada@x.example'],
    ['Кадры «Берёзка» <k@b.example>', 'Кадры «Берёзка»', 'k@b.example'],
    ['«Берёзка» <k@b.example>', 'Берёзка', 'k@b.example'],
    ['"山田 太郎" <y@z.example>;', '山田 太郎', 'y@z.example'],
    ["Siobhan O'Dowd <s@d.example>", "Siobhan O'Dowd", 's@d.example'],
    ['Team on behalf of nobody', 'Team on behalf of nobody', null],
    ['', null, null],
  ])('%s', (shown, name, address) => {
    expect(parseMailbox(shown)).toEqual({ name, address });
  });
});

describe('several', () => {
  test.each([
    ['a@x.example, b@y.example', ['a@x.example', 'b@y.example']],
    ['A <a@x.example>; B <b@y.example>;', ['a@x.example', 'b@y.example']],
    ['"A, a" <a@x.example>, B <b@y.example>', ['a@x.example', 'b@y.example']],
    ['\'A, a\' <a@x.example>, "B" <b@y.example>', ['a@x.example', 'b@y.example']],
  ])('%s', (shown, want) => {
    expect(parseMailboxes(shown).map(box => box.address)).toEqual(want);
  });
  test('two hundred at most', () => {
    expect(parseMailboxes('a@x.example, '.repeat(5_000)).length).toBe(200);
  });
});
