/** `npm run deploy -- --domain mail.example.com`: checks, synth, diff, deploy, in this order, and stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { checkAccount } from '../lib/operate/doctor-checks.ts';
import { readOptions } from '../lib/operate/options.ts';
import { openClients, readAccount } from '../lib/operate/read-account.ts';

const { wanted, contextArgs, flags } = readOptions(process.argv.slice(2), process.env, { yes: { type: 'boolean' } });
if (!wanted.domain) {
  console.error('Which domain? npm run deploy -- --domain mail.example.com --alarm-email you@example.com');
  process.exit(2);
}
const cdk = (command: string, ...more: string[]) => {
  console.log(`\n== cdk ${command}`);
  const args = ['cdk', command, `rebound-${wanted.environment}`, ...contextArgs.flatMap(c => ['-c', c]), ...more];
  const { status } = spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, AWS_REGION: wanted.region } });
  if (status !== 0) process.exit(status ?? 1);
};

console.log('== account');
const findings = checkAccount(wanted, await readAccount(wanted, openClients(wanted.region)));
const blocking = findings.filter(f => f.state === 'wrong' && ['credentials', 'region'].includes(f.what));
for (const f of blocking) console.error(`${f.what}: ${f.says}\n  → ${f.mend}`);
if (blocking.length) process.exit(1);
const other = findings.find(f => f.what === 'rule set' && f.state === 'wrong' && f.says.startsWith('Another'));
if (other && !flags['force-activation']) console.log(`${other.says}\n  → ${other.mend}`);

cdk('synth', '-q');
cdk('diff');
cdk('deploy', '--require-approval', flags['yes'] ? 'never' : 'broadening');
console.log('\nNow: npm run doctor (what DNS still lacks), then docs/smoke-test.md.');
