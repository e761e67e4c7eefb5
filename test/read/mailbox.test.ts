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

/** Names in every dress: last name first, organisations in brackets, via, on behalf of, comments, encoded words, right to left, full width. */
const NAMES: [string, string | null, string | null][] = [
  ['Byron, Ada <ada@x.example>', 'Byron, Ada', 'ada@x.example'],
  ['Byron, Ada (London) <ada@x.example>', 'Byron, Ada (London)', 'ada@x.example'],
  ['"Ada Byron [Quay Ltd]" <ada@x.example>', 'Ada Byron [Quay Ltd]', 'ada@x.example'],
  ['Ada Byron [Quay Ltd] <ada@x.example>', 'Ada Byron [Quay Ltd]', 'ada@x.example'],
  ['Ada Byron (Quay Ltd) <ada@x.example>', 'Ada Byron (Quay Ltd)', 'ada@x.example'],
  ['Ada Byron via Quay Careers <no-reply@q.example>', 'Ada Byron via Quay Careers', 'no-reply@q.example'],
  ["'Ada Byron' via Careers <careers@q.example>", "'Ada Byron' via Careers", 'careers@q.example'],
  ['Dr. Ada Byron, MSc <ada@x.example>', 'Dr. Ada Byron, MSc', 'ada@x.example'],
  ['Ada Byron 🌱 <ada@x.example>', 'Ada Byron 🌱', 'ada@x.example'],
  ['Ada Byron | Quay <ada@x.example>', 'Ada Byron | Quay', 'ada@x.example'],
  ['Ada Byron - Quay Ltd <ada@x.example>', 'Ada Byron - Quay Ltd', 'ada@x.example'],
  ['Ada Byron @ Quay <ada@x.example>', 'Ada Byron @ Quay', 'ada@x.example'],
  ['Team@Quay <ada@x.example>', 'Team@Quay', 'ada@x.example'],
  ['"Ada \\"Countess\\" Byron" <ada@x.example>', 'Ada "Countess" Byron', 'ada@x.example'],
  ['Ada "Countess" Byron <ada@x.example>', 'Ada "Countess" Byron', 'ada@x.example'],
  ['=?UTF-8?Q?Ad=C3=A1_Byron?= <ada@x.example>', 'Adá Byron', 'ada@x.example'],
  ['Ada Byron<ada@x.example>', 'Ada Byron', 'ada@x.example'],
  ['Ada Byron <ada@x.example>;', 'Ada Byron', 'ada@x.example'],
  ['Ada Byron <ada@x.example>,', 'Ada Byron', 'ada@x.example'],
  ['Ada Byron ＜ada@x.example＞', 'Ada Byron', 'ada@x.example'],
  ['採用担当（株式会社あおば）＜saiyo@aoba.example＞', '採用担当（株式会社あおば）', 'saiyo@aoba.example'],
  ['採用担当 <saiyo@aoba.example>', '採用担当', 'saiyo@aoba.example'],
  ['「あおば」採用 <saiyo@aoba.example>', '「あおば」採用', 'saiyo@aoba.example'],
  ['株式会社あおば【採用】 <saiyo@aoba.example>', '株式会社あおば【採用】', 'saiyo@aoba.example'],
  ['\u200fدانا حداد\u200f <dana@h.example>', 'دانا حداد', 'dana@h.example'],
  ['‪Dana Haddad‬‏ <‪dana@h.example‬‏>', 'Dana Haddad', 'dana@h.example'],
  ['דנה לוי <dana@h.example>', 'דנה לוי', 'dana@h.example'],
  ['<dana@h.example> דנה לוי', 'דנה לוי', 'dana@h.example'],
  ['dana@h.example (Dana Haddad)', 'Dana Haddad', 'dana@h.example'],
  ['dana@h.example [Dana Haddad]', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad dana@h.example', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad (mailto:dana@h.example)', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad [SMTP:dana@h.example]', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad [dana@h.example]', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad <mailto:dana@h.example>', 'Dana Haddad', 'dana@h.example'],
  ['[mailto:dana@h.example] On Behalf Of Dana Haddad', 'Dana Haddad', 'dana@h.example'],
  ['jobs@h.example <jobs@h.example> On Behalf Of Dana Haddad', 'Dana Haddad', 'jobs@h.example'],
  [
    'jobs=h.example@mg.h.example <jobs=h.example@mg.h.example> On Behalf Of Dana Haddad',
    'Dana Haddad',
    'jobs=h.example@mg.h.example',
  ],
  ['Workday <h@myworkday.example> on behalf of Quay Ltd <no-reply@q.example>', 'Quay Ltd', 'no-reply@q.example'],
  ['HR <hr@q.example> För Dana Haddad', 'Dana Haddad', 'hr@q.example'],
  ['HR <hr@q.example> au nom de Dana', 'Dana', 'hr@q.example'],
  ['HR <hr@q.example> i vegne af Dana', 'Dana', 'hr@q.example'],
  ['HR <hr@q.example> puolesta Dana', 'Dana', 'hr@q.example'],
  ['HR <hr@q.example> a nome di Dana', 'Dana', 'hr@q.example'],
  ['HR <hr@q.example> 代表 Dana', 'Dana', 'hr@q.example'],
  ['HR <hr@q.example> 代理 Dana', 'Dana', 'hr@q.example'],
  ['no-reply', 'no-reply', null],
  ['"no-reply@q.example" <no-reply@q.example>', null, 'no-reply@q.example'],
  ['Quay Careers', 'Quay Careers', null],
  ['Quay Careers (no address shown)', 'Quay Careers (no address shown)', null],
  ['/O=QUAY/OU=EXCHANGE/CN=RECIPIENTS/CN=DANA', '/O=QUAY/OU=EXCHANGE/CN=RECIPIENTS/CN=DANA', null],
  ['*Dana Haddad* <dana@h.example>', 'Dana Haddad', 'dana@h.example'],
  ['**Dana Haddad** <dana@h.example>', 'Dana Haddad', 'dana@h.example'],
  ['_Dana Haddad_ <dana@h.example>', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad [image: photo] <dana@h.example>', 'Dana Haddad [image: photo]', 'dana@h.example'],
  ['Dana Haddad <dana@h.example> [Quay]', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad <dana@h.example> via LinkedIn', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad <dana@h.example> Add to contacts', 'Dana Haddad', 'dana@h.example'],
  ['Haddad, Dana /Quay <dana@h.example>', 'Haddad, Dana /Quay', 'dana@h.example'],
  ['HADDAD Dana (Ext.) <dana@h.example>', 'HADDAD Dana (Ext.)', 'dana@h.example'],
  ['"Haddad, Dana (Ext.)" <dana@h.example>', 'Haddad, Dana (Ext.)', 'dana@h.example'],
  ["O'Dowd, Siobhan <s@d.example>", "O'Dowd, Siobhan", 's@d.example'],
  ["d'Arcy <s@d.example>", "d'Arcy", 's@d.example'],
  ['Jørgen Ås <j@å.example>', 'Jørgen Ås', 'j@å.example'],
  ['Dana <dana+jobs@h.example>', 'Dana', 'dana+jobs@h.example'],
  ["Dana <dana.o'dowd@h.example>", 'Dana', "dana.o'dowd@h.example"],
  ['Dana Haddad &lt;dana@h.example&gt;', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad <https://mail.example/x> <dana@h.example>', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad<mailto:dana@h.example>', 'Dana Haddad', 'dana@h.example'],
  ['dana@h.example<mailto:dana@h.example>', null, 'dana@h.example'],
  ['<dana@h.example<mailto:dana@h.example>>', null, 'dana@h.example'],
  ['Dana Haddad <dana@h.example <mailto:dana@h.example> >', 'Dana Haddad', 'dana@h.example'],
  ['Mr. & Mrs. Quay <m@q.example>', 'Mr. & Mrs. Quay', 'm@q.example'],
  ['Recruiting: Quay <m@q.example>', 'Recruiting: Quay', 'm@q.example'],
  ['“Dana Haddad” <dana@h.example>', 'Dana Haddad', 'dana@h.example'],
  ['«Dana Haddad» <dana@h.example>', 'Dana Haddad', 'dana@h.example'],
  ['‹Dana Haddad› <dana@h.example>', 'Dana Haddad', 'dana@h.example'],
  ['「Dana」 <dana@h.example>', 'Dana', 'dana@h.example'],
  ['Dana　Haddad <dana@h.example>', 'Dana Haddad', 'dana@h.example'],
  ['Dana Haddad <dana@h.example>   (Unverified)', 'Dana Haddad', 'dana@h.example'],
  ['Dana at Quay <dana@h.example>', 'Dana at Quay', 'dana@h.example'],
  ['3M Careers <c@m.example>', '3M Careers', 'c@m.example'],
  ['„Haddad, Dana“ <dana@h.example>', 'Haddad, Dana', 'dana@h.example'],
  ['Dana Haddad <dana@localhost>', 'Dana Haddad', 'dana@localhost'],
];

describe('names in every dress', () => {
  test.each(NAMES)('%j', (shown, name, address) => {
    expect(parseMailbox(shown)).toEqual({ name, address });
  });
});
