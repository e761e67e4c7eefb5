/** `npm run simulate -- --people 1000 --days 120 --seed 1`: months of many people on a virtual clock; fails when a promise about mails is broken. */
import { live } from './simulate/live.ts';
import { makeHabits } from './simulate/people.ts';
import { makeRandom } from './simulate/random.ts';

/** Autumn: both halves of the world change their clocks within the first ten weeks. */
const START = '2026-09-07T00:00:00Z';

const args = process.argv.slice(2);
const option = (name: string, otherwise: number): number => {
  const at = args.indexOf(`--${name}`);
  const value = at < 0 ? otherwise : Number(args[at + 1]);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`--${name} must be a whole number above 0`);
  process.exit(2);
};
const people = option('people', 1000);
const days = option('days', 120);
const seed = option('seed', 1);

const started = performance.now();
const count: Record<string, number> = {};
const violations: Record<string, number> = {};
const examples: string[] = [];
const add = (name: string, value: number) => (count[name] = (count[name] ?? 0) + value);
/** How often the most frequent word occurs. */
function mostAlike(words: string[]): number {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return Math.max(0, ...times.values());
}
const most = { unaskedADay: 0, unaskedIn30Days: 0, mailsOfAPlan: 0 };

for (let i = 0; i < people; i++) {
  const random = makeRandom(seed * 1_000_003 + i);
  const life = live(makeHabits(random, i, START), random, START, days);
  add('forwards', life.forwards);
  add('answers', life.answers);
  for (const mail of life.mails) add(mail.isAsked ? 'mails asked for' : `mails unasked: ${mail.kind}`, 1);
  for (const [kind, n] of Object.entries(life.wakes)) add(`wakes ${kind}`, n);
  add('cases ended', life.cases.ended);
  for (const [state, n] of Object.entries(life.steps)) add(`steps ${state}`, n);
  const unasked = life.mails.filter(mail => !mail.isAsked);
  most.unaskedADay = Math.max(most.unaskedADay, life.mostADay);
  for (const mail of unasked) {
    const window = unasked.filter(other => other.at <= mail.at && Date.parse(other.at) > Date.parse(mail.at) - 30 * 86_400_000);
    most.unaskedIn30Days = Math.max(most.unaskedIn30Days, window.length);
  }
  most.mailsOfAPlan = Math.max(most.mailsOfAPlan, 1 + mostAlike(unasked.flatMap(mail => mail.caseIds)));
  for (const { what, at } of life.violations) {
    violations[what] = (violations[what] ?? 0) + 1;
    if (examples.length < 10) examples.push(`person ${i}, ${at}: ${what}`);
  }
}

console.log(`${people} people, ${days} days from ${START.slice(0, 10)}, then silence until every plan has ended; seed ${seed}`);
for (const [name, value] of Object.entries(count).sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${String(value).padStart(9)}  ${name}`);
console.log(`${String(most.unaskedADay).padStart(9)}  most unasked mails a person and day`);
console.log(`${String(most.unaskedIn30Days).padStart(9)}  most unasked mails a person in 30 days (20 allowed)`);
console.log(`${String(most.mailsOfAPlan).padStart(9)}  most mails about one plan, itself included (9 allowed)`);
const broken = Object.values(violations).reduce((sum, n) => sum + n, 0);
for (const [what, n] of Object.entries(violations)) console.log(`${String(n).padStart(9)}  VIOLATION: ${what}`);
for (const example of examples) console.log(`           ${example}`);
console.log(`${String(broken).padStart(9)}  violations, ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exit(broken ? 1 : 0);
