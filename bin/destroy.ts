/** `npm run destroy`: takes the stack down after saying plainly what stays and what it costs people. */
import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { readOptions } from '../lib/operate/options.ts';

const { wanted, contextArgs, flags } = readOptions(process.argv.slice(2), process.env, { yes: { type: 'boolean' } });
const name = `rebound-${wanted.environment}`;
console.log(`This removes the stack ${name}: functions, queues, schedules, alarms, the SES identity and its rule.

What stays, because it is people's own:
  - the table (deletion protection is on) with people, cases and what was sent
  - the bucket of raw mails; each is deleted by itself when its days are over
  - the secret of the token keys: without it, reply addresses in old mails never work again
To remove these too: turn the table's deletion protection off, then delete table, bucket and secret by hand.

What ends at once: mails to ${wanted.mailbox}@${wanted.domain || 'your domain'} are refused, and nobody is reminded any more.
If ours is the active receipt rule set it is turned off; somebody else's is left alone.`);
if (!flags['yes']) {
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`\nType ${name} to go on: `);
  ask.close();
  if (answer.trim() !== name) {
    console.log('Nothing was changed.');
    process.exit(0);
  }
}
const args = ['cdk', 'destroy', name, '--force', ...contextArgs.flatMap(c => ['-c', c])];
process.exitCode = spawnSync('npx', args, { stdio: 'inherit' }).status ?? 1;
