/** `npm run inspect` on a local stack: each station of a mail's way is told, and nothing of what people wrote. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSample } from '../../lib/local/sample.ts';
import { openStack } from '../helpers/stack.ts';
import { Storyteller } from '../helpers/story.ts';

const ROOT = join(__dirname, '../..');
const ROBIN = 'robin.avery@quietpost.example';
let stack: Awaited<ReturnType<typeof openStack>>;
beforeAll(async () => {
  stack = await openStack({ at: '2026-03-10T15:00:00Z' });
});
afterAll(() => stack.end());

/** Without blocking this process, in which the stack runs. */
async function inspect(...args: string[]): Promise<{ text: string; code: number }> {
  const env = { PATH: process.env['PATH'], AWS_ENDPOINT_URL: `http://127.0.0.1:${stack.ports.aws}`, AWS_REGION: 'us-east-1' };
  const run = promisify(execFile)(process.execPath, [join(ROOT, 'bin/start.mjs'), 'run', 'inspect', ...args], {
    env: env as never,
  });
  return run.then(
    ({ stdout }) => ({ text: stdout, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => ({ text: error.stdout + error.stderr, code: error.code }),
  );
}

test('a plan, from ledger to wake, with no word of the mail', async () => {
  const robin = new Storyteller(stack, ROBIN);
  await robin.forward(readSample(), '');
  const { id } = stack.inbound.list()[0]!;
  const { text, code } = await inspect(id);
  expect(code).toBe(0);
  expect(text).toMatch(/^ledger\s+done, claimed 2026-03-10T.*reason plan/m);
  expect(text).toMatch(/^raw mail\s+there, \d+ bytes/m);
  expect(text).toMatch(/^person\s+[a-z2-7]{16}: active/m);
  expect(text).toMatch(/^case\s+\S+: open, version \d+.* steps open/m);
  expect(text).toMatch(/^answer\s+plan sent, decided 2026-.*SES id /m);
  expect(text).toMatch(/^wake\s+due 2026-\S+; the schedule: at\(2026-/m);
  expect(text).not.toMatch(/robin|avery|quietpost|Brightwater|@(?!email\.amazonses\.com)/i);
});

test('a refused mail says its reason; a mail nobody knows says so and fails', async () => {
  const raw = readSample()
    .toString()
    .replace(/^From: .*$/m, 'From: Kim <kim@forged.example>')
    .replace('CAF7sample2f1b9c8e4d', 'forged');
  const mail = await stack.deliver(raw, { from: 'kim@forged.example', recipients: [stack.mailbox] });
  const refused = await inspect(mail.id);
  expect(refused.text).toMatch(/^ledger\s+refused.*not-authenticated/m);
  expect(refused.text).toMatch(/^person\s+none/m);
  const none = await inspect('a'.repeat(40));
  expect(none.code).toBe(1);
  expect(none.text).toMatch(/^ledger\s+nothing/m);
  expect((await inspect()).code).toBe(2);
});
