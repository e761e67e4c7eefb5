/** `npm run cost -- --mails 10000`: what a month costs; `--measure` counts the requests anew on a local stack and prints lib/operate/measured-requests.ts. */
import { parseArgs } from 'node:util';
import { PRICES, showCost } from '../lib/operate/cost.ts';
import { MEASURED } from '../lib/operate/measured-requests.ts';

const HELP = `npm run cost -- [--mails 10000] [--reminders 7] [--replies 3] [--prices]
  --mails      forwarded rejections a month
  --reminders  reminder mails each brings, --replies answers each brings (each answer gets a receipt)
  --prices     the prices used, where they stand, and where they were seen
  --measure    count the requests anew on a local stack; prints the file lib/operate/measured-requests.ts`;
const { values } = parseArgs({
  options: {
    mails: { type: 'string', default: '1000' }, reminders: { type: 'string', default: '7' }, replies: { type: 'string', default: '3' },
    prices: { type: 'boolean' }, measure: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
  },
}); // biome-ignore format: one line a kind
const [forwards, remindersEach, repliesEach] = [values.mails, values.reminders, values.replies].map(Number) as [
  number,
  number,
  number,
];

if (values.help || [forwards, remindersEach, repliesEach].some(n => !Number.isFinite(n) || n < 0)) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else if (values.measure) {
  const { measureRequests, writeMeasured } = await import('../lib/operate/measure-requests.ts');
  process.stdout.write(writeMeasured(await measureRequests(new Date().toISOString().slice(0, 10))));
} else if (values.prices) {
  for (const { page, says, seen } of Object.values(PRICES))
    console.log(`${seen ? 'seen        ' : 'not verified'}  ${page}: ${says}${seen ? ` (${seen})` : ''}`);
} else console.log(showCost({ forwards, remindersEach, repliesEach }, MEASURED).join('\n'));
