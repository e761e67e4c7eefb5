/** Scores readings of labelled replies by the rules of the shared scorer (`accept`, steps per verb, date of the first time). `npx tsx test/converse/score-replies.ts FILE… [--part build|aside] [--language de] [--fails FIELD]`. */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Intent } from '../../lambdas/converse/intent.ts';
import { readCommands } from '../../lambdas/converse/read-commands.ts';

export interface LabelledReply {
  id: string;
  language: string;
  text: string;
  due: number[];
  now: string;
  reply: {
    intents: { verb: string; steps: number[]; until: string | null; fix?: { field: string; value: string }; on?: string }[];
  };
  on: string | null;
  accept?: { verbs?: (string | string[])[] };
}
export const FIELDS = ['verbs', 'steps', 'until', 'on', 'fix'] as const;
export type Field = (typeof FIELDS)[number];
export interface Miss {
  id: string;
  language: string;
  field: Field;
  text: string;
  want: unknown;
  got: unknown;
}

/** The part of the shared corpus a text belongs to; `aside` may only be counted. */
export const part = (id: string): 'build' | 'aside' =>
  Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 4), 16) % 3 === 0 ? 'aside' : 'build';
export const readReplies = (file: string): LabelledReply[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as LabelledReply);

const fold = (said: string) =>
  said
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const same = (a: Iterable<string>, b: Iterable<string>) => [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

/** The intents heard in one reply, read as a mail of that text would be. */
export const hear = ({ text, due, now, language }: LabelledReply): Intent[] =>
  readCommands({ typed: text, reply: text, subject: null }, { due, now, language });

/** Which fields of one reply are right; a field that its label has no case for is left out. */
export function scoreReply(one: LabelledReply): { field: Field; isRight: boolean; want: unknown; got: unknown }[] {
  const want = one.reply.intents;
  const got = hear(one);
  const verbs = got.map(({ verb }) => verb);
  const accepted = (one.accept?.verbs ?? []).map(verb => (Array.isArray(verb) ? verb : [verb]));
  const stepsOf = (intents: { verb: string; steps: number[] }[]) =>
    intents.flatMap(({ verb, steps }) => steps.map(step => verb + step));
  const fixesOf = (intents: { fix?: { field: string; value: string } }[]) =>
    intents.flatMap(({ fix }) => (fix ? [`${fix.field}:${fold(fix.value)}`] : []));
  const untils = (intents: { until: string | null }[]) => intents.flatMap(({ until }) => (until ? [until] : []));
  const out: { field: Field; isRight: boolean; want: unknown; got: unknown }[] = [];
  const mark = (field: Field, isRight: boolean, wanted: unknown, heard: unknown) =>
    out.push({ field, isRight, want: wanted, got: heard });
  mark(
    'verbs',
    [want.map(({ verb }) => verb), ...accepted].some(set => same(set, verbs)),
    want.map(({ verb }) => verb),
    verbs,
  );
  mark('steps', same(stepsOf(want), stepsOf(got)), stepsOf(want), stepsOf(got));
  mark('until', untils(want).length > 0 === untils(got).length > 0, untils(want), untils(got));
  if (one.on)
    mark(
      'on',
      got.some(({ on }) => on?.slice(0, 10) === one.on),
      one.on,
      got.map(({ on }) => on ?? null),
    );
  if (fixesOf(want).length) mark('fix', same(fixesOf(want), fixesOf(got)), fixesOf(want), fixesOf(got));
  return out;
}

/** Hits and cases a field, and what was missed. */
export function scoreReplies(replies: readonly LabelledReply[]) {
  const totals = Object.fromEntries(FIELDS.map(field => [field, { hits: 0, cases: 0 }])) as Record<
    Field,
    { hits: number; cases: number }
  >;
  const misses: Miss[] = [];
  for (const one of replies)
    for (const { field, isRight, want, got } of scoreReply(one)) {
      totals[field].cases++;
      if (isRight) totals[field].hits++;
      else misses.push({ id: one.id, language: one.language, field, text: one.text, want, got });
    }
  return { totals, misses };
}

function run(args: string[]): void {
  const option = (name: string) => {
    const at = args.indexOf(name);
    return at < 0 ? null : (args.splice(at, 2)[1] ?? null);
  };
  const wanted = option('--part');
  const language = option('--language');
  const fails = option('--fails');
  if (fails && wanted === 'aside') throw new Error('of the part set aside only totals may be looked at');
  const replies = args
    .flatMap(readReplies)
    .filter(({ id, language: own }) => (!wanted || part(id) === wanted) && (!language || own === language));
  const { totals, misses } = scoreReplies(replies);
  for (const { id, field, text, want, got } of misses)
    if (fails && (fails === 'all' || field === fails))
      process.stdout.write(`${id} ${field}\t${JSON.stringify(want)}\t${JSON.stringify(got)}\n    ${JSON.stringify(text)}\n`);
  for (const field of FIELDS) {
    const { hits, cases } = totals[field];
    if (cases) process.stdout.write(`${field.padEnd(8)} ${hits} / ${cases}  ${((100 * hits) / cases).toFixed(1)} %\n`);
  }
  const byLanguage = [...new Set(replies.map(one => one.language))].map(one => {
    const { verbs } = scoreReplies(replies.filter(reply => reply.language === one)).totals;
    return `${one} ${verbs.hits}/${verbs.cases}`;
  });
  process.stdout.write(`verbs by language: ${byLanguage.join(', ')}\n`);
}
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) run(process.argv.slice(2));
