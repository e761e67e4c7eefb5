/** `npm run doctor -- --domain mail.example.com`: what is missing in account and DNS, and how to mend it. */
import { checkAccount } from '../lib/operate/doctor-checks.ts';
import { readOptions } from '../lib/operate/options.ts';
import { openClients, readAccount } from '../lib/operate/read-account.ts';

const MARK = { good: 'ok     ', wrong: 'MISSING', waiting: 'wait   ', unknown: '?      ' };

const { wanted } = readOptions(process.argv.slice(2), process.env);
if (!wanted.domain) {
  console.error('Which domain? npm run doctor -- --domain mail.example.com (or put "domain" under "context" in cdk.json).');
  process.exit(2);
}
const findings = checkAccount(wanted, await readAccount(wanted, openClients(wanted.region)));
for (const { what, state, says, mend } of findings) {
  console.log(`${MARK[state]}  ${what.padEnd(18)} ${says}`);
  if (mend) console.log(`${' '.repeat(28)}→ ${mend}`);
}
const next = findings.find(f => f.state === 'wrong') ?? findings.find(f => f.state !== 'good');
console.log(next ? `\nNext: ${next.what}: ${next.mend}` : '\nAll is well. Forward a rejection to it.');
process.exitCode = findings.some(f => f.state === 'wrong') ? 1 : 0;
