/** `npm run chaos -- --mails 10000 --faults 5 --seed 1`: the whole product under faults, repeats and late deliveries; exit 1 when a mail is lost or goes astray. */
import { parseArgs } from 'node:util';
import { runChaos } from '../lib/local/chaos.ts';

const { values } = parseArgs({
  options: { mails: { type: 'string' }, faults: { type: 'string' }, seed: { type: 'string' }, ci: { type: 'boolean' } },
});
const mails = Number(values.mails ?? (values.ci ? 500 : 10_000));
const percent = Number(values.faults ?? 5);
const seed = Number(values.seed ?? 1);
if (![mails, percent, seed].every(Number.isFinite) || mails < 1 || percent < 0 || percent > 50) {
  console.error('npm run chaos -- --mails 10000 --faults 5 --seed 1   (faults: percent of requests, 0 to 50)');
  process.exit(2);
}
const report = await runChaos({ mails, faults: percent / 100, seed, onProgress: line => process.stderr.write(`${line}\n`) });
console.log(
  `${report.mails} mails of ${report.people} people, ${report.requests} requests, ${report.faults} faults (${percent} %), seed ${seed}, ${report.seconds} s`,
);
console.log(`lost                            ${report.lost}`);
console.log(`misdirected                     ${report.misdirected}`);
console.log(`answers too many                ${report.duplicates}`);
console.log(`faults between send and mark    ${report.betweenSendAndMark}`);
console.log(`redriven from the dead letters  ${report.redriven}`);
const isGood = report.lost === 0 && report.misdirected === 0 && report.duplicates <= report.betweenSendAndMark;
console.log(isGood ? 'Nothing lost, nobody wrong, no more duplicates than crashes that allow one.' : 'NOT GOOD');
process.exitCode = isGood ? 0 : 1;
