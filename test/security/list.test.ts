/** Every threat that issue and docs/security.md name has its test: this list says where, and fails when one is renamed or gone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(__dirname, '../..');

test.each([
  ['spoofed senders', 'test/flow/authenticate.test.ts', 'with a notice'],
  ['spoofed senders, whole flow', 'test/flow/receive-mail.test.ts', 'forged sender'],
  ['spoofed senders, end to end', 'test/flow/stories/silence.test.ts', 'a forged sender'],
  ['forged Authentication-Results lower down', 'test/flow/receive-mail.test.ts', 'a forged one below does not'],
  ['forged Authentication-Results, end to end', 'test/security/end-to-end.test.ts', 'lower down gets no answer'],
  ['stolen tokens', 'test/flow/receive-mail.test.ts', 'a stolen token is no authority'],
  ['stolen tokens, end to end', 'test/security/end-to-end.test.ts', 'a stolen token lets nobody else'],
  ['changed and foreign tokens', 'test/flow/token.test.ts', 'one character changed, anywhere: none'],
  ['rotated keys', 'test/flow/token.test.ts', 'after a rotation old tokens stay good'],
  ['header injection by every field of a mail', 'test/compose/hostile.test.ts', 'no header field can be injected'],
  ['header injection, end to end', 'test/security/end-to-end.test.ts', 'no header field of ours is started by the'],
  ['HTML injection', 'test/compose/hostile.test.ts', 'html escapes every value'],
  ['mailto injection', 'test/compose/hostile.test.ts', 'nothing adds a field'],
  ['HTML and mailto, end to end', 'test/security/end-to-end.test.ts', 'neither HTML nor mailto is changed'],
  ['hostile MIME, the reader alone', 'test/read/hostile.test.ts', 'UNITS'],
  ['oversized and hostile MIME, end to end', 'test/security/end-to-end.test.ts', 'hostile MIME'],
  ['answer loops', 'test/flow/receive-mail.test.ts', 'nobody is answered who did not write'],
  ['answer loops with two robots', 'test/security/end-to-end.test.ts', 'a robot that says nothing is worn out'],
  ['unsubscribe by GET prefetch', 'test/flow/others.test.ts', 'a GET, as scanners send it'],
  ['unsubscribe by GET prefetch, end to end', 'test/security/end-to-end.test.ts', 'a scanner that opens every link'],
  ['mailbox page, hostile mail', 'test/security/end-to-end.test.ts', 'a hostile mail is data there'],
  ['mailbox page, other web pages', 'test/local/mailbox.test.ts', 'cannot reach us as'],
  ['logs without people', 'test/flow/receive-mail.test.ts', 'the log has no address, name or text'],
  ['inspect without people', 'test/operate/inspect.test.ts', 'with no word of the mail'],
])('%s: %s', (_, file, title) => expect(readFileSync(join(ROOT, file), 'utf8')).toContain(title));

test('the page of the mailbox writes no HTML of its own from values', () => {
  for (const file of ['page.js', 'view.js'])
    expect(readFileSync(join(ROOT, 'lib/local/mailbox', file), 'utf8')).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write/,
    );
});
