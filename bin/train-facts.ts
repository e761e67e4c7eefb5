/** Third step of `npm run train`; trains the stage, reason and signal weights: `npx tsx bin/train-facts.ts [--cross] [FILES.jsonl…]`, by default over test/mail/texts, always with the sentences of test/mail/texts/facts. Deterministic; `--cross` prints five-fold figures and writes nothing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { REASONS, SIGNALS, STAGES } from '../lambdas/content/labels.ts';
import { packSparse, unpackTable } from '../lambdas/text/codec.ts';
import { BUCKETS, readFeatures, type SentenceFeatures } from '../lambdas/understand/facts/label-features.ts';
import { pool, saidFrom, sumSentence } from '../lambdas/understand/facts/label-model.ts';
import { viewOriginal } from '../lambdas/understand/facts/view.ts';
import { labelInputs } from '../lib/training/label-inputs.ts';

const SEED = 30;
const EPOCHS = 14;
const RATE = 0.2;
const DECAY = 0.001;
/** Features in fewer sentences are not learnt; of the weights of a label only the best are kept: training on with these alone gained nothing here. */
const SEEN = 3;
const KEEP = 3000;
/** A weight counts for its size times this power of the number of sentences its feature is in. */
const RARE = 0.25;
/** Levels on each side of zero, of all labels; what is beyond the scale is clipped. */
const LEVELS = 8;
const SCALE = 3;
const TEXTS = 'test/mail/texts';
/** Folds of what is never tested on: whole mails of our own, and single sentences. */
const OWN = -2;
const SENTENCE = -1;
const OUT = 'lambdas/content/facts/label-model.data.ts';

interface Text {
  id: string;
  language: string;
  kind: string;
  from: string;
  subject: string;
  text: string;
  stage: string;
  reasons: string[];
  signals: string[];
  trap?: string;
}
interface Example {
  sentences: SentenceFeatures[];
  labels: Set<string>;
  fold: number;
  language: string;
  /** A sentence of our own for a reason or signal: it says nothing about the stage. */
  hasStage: boolean;
}
interface Model {
  bias: number;
  of: { get(id: number): number | undefined };
}
const LABELS = [
  ...STAGES.map(s => `stage:${s}`),
  ...REASONS.filter(r => r !== 'unstated').map(r => `reason:${r}`),
  ...SIGNALS.map(s => `signal:${s}`),
];

/** The fixed split of all texts: a third is set aside and never trained on. */
const isAside = (id: string): boolean =>
  parseInt(createHash('sha1').update(basename(id, '.eml')).digest('hex').slice(0, 4), 16) % 3 === 0;
const foldOf = (id: string): number => parseInt(createHash('sha1').update(`fold ${id}`).digest('hex').slice(0, 6), 16) % 5;

const read = (subject: string, text: string, language: string): SentenceFeatures[] =>
  readFeatures(
    viewOriginal({
      fromName: null,
      fromAddress: null,
      to: [],
      cc: [],
      subject,
      date: null,
      text,
      thread: null,
      links: [],
      headers: [],
      messageId: null,
      replyTo: null,
    }),
    language,
  ).sentences.filter(s => s.text);

const toExample = (t: Text): Example => ({
  sentences: read(t.subject, t.text, t.language),
  labels: new Set([`stage:${t.stage}`, ...t.reasons.map(r => `reason:${r}`), ...t.signals.map(s => `signal:${s}`)]),
  fold: foldOf(t.id),
  language: t.language,
  hasStage: true,
});

/** The sentences under `#label` heads of one file a language; `#none` heads those that mislead. In every training fold, never tested on. */
function readBank(file: string): Example[] {
  const language = basename(file, '.txt');
  const out: Example[] = [];
  let labels: string[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, n) => {
      if (line.startsWith('#'))
        labels = LABELS.filter(l =>
          line
            .slice(1)
            .trim()
            .split(' ')
            .includes(l.slice(l.indexOf(':') + 1)),
        );
      else if (line.trim() && !isAside(`fact-${language}-${n}`))
        out.push({
          sentences: read('', line, language),
          labels: new Set(labels),
          fold: SENTENCE,
          language,
          hasStage: labels.some(l => l.startsWith('stage:')),
        });
    });
  return out;
}

/** Small deterministic generator (mulberry32), for the order of the examples. */
function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The mean of three runs in different orders, pruned and rounded: what is measured is what is shipped. */
function train(examples: Example[], label: string): Model & { weights: Float64Array } {
  const runs = [0, 1, 2].map(n => trainOnce(examples, label, SEED + n));
  const weights = new Float64Array(BUCKETS);
  for (const run of runs)
    run.weights.forEach((w, id) => {
      weights[id]! += w / runs.length;
    });
  prune(weights);
  weights.set(unpackTable(packSparse(weights, { scale: SCALE, levels: LEVELS }), BUCKETS));
  return { bias: runs.reduce((n, r) => n + r.bias, 0) / runs.length, of: { get: id => weights[id] }, weights };
}

/** One run over the examples; the gradient goes to the sentences in the share they speak for the label. */
function trainOnce(all: Example[], label: string, seed: number): { bias: number; weights: Float64Array } {
  const isStage = label.startsWith('stage:');
  const examples = all.filter(e => e.hasStage || !isStage);
  const weights = new Float64Array(BUCKETS);
  const squares = new Float64Array(BUCKETS).fill(0.3);
  const of = { get: (id: number) => weights[id] };
  // Late stages are far more frequent among our own sentences than in mails, and stages compete: for them the bias is that of mails.
  const bias = [-2, -2];
  const biasSquares = [1, 1];
  const random = generator(seed);
  const order = examples.map((_, i) => i);
  const positives = examples.filter(e => e.labels.has(label)).length;
  const lift = isStage ? 1 : Math.min(2.5, Math.sqrt((examples.length - positives) / Math.max(1, positives)) / 1.3);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const e = examples[i]!;
      const sums = e.sentences.map(s => sumSentence(s, of));
      const all = pool(sums);
      const y = e.labels.has(label) ? 1 : 0;
      const from = isStage && e.fold === SENTENCE ? 1 : 0;
      const g = (1 / (1 + Math.exp(-all - bias[from]!)) - y) * (y ? lift : 1);
      biasSquares[from]! += g * g;
      bias[from]! -= (RATE * g) / Math.sqrt(biasSquares[from]!);
      if (Math.abs(g) < 0.01) continue;
      for (const [n, s] of e.sentences.entries()) {
        const share = g * Math.exp(sums[n]! - all);
        if (Math.abs(share) < 0.005) continue;
        for (let k = 0; k < s.ids.length; k++) {
          const id = s.ids[k]!;
          if (seen[id]! < SEEN) continue;
          const step = share * s.values[k]! + DECAY * weights[id]!;
          squares[id]! += step * step;
          weights[id]! -= (RATE * step) / Math.sqrt(squares[id]!);
        }
      }
    }
  }
  return { bias: bias[0]!, weights };
}

/** Keeps the weights that count for most: large, and of features that are met. */
function prune(weights: Float64Array): void {
  const worth = weights.map((w, id) => Math.abs(w) * seen[id]! ** RARE);
  const least = worth.toSorted((a, b) => b - a)[KEEP]!;
  for (let id = 0; id < BUCKETS; id++) if (worth[id]! <= least) weights[id] = 0;
}

const chance = (m: Model, e: Example): number => 1 / (1 + Math.exp(-pool(e.sentences.map(s => sumSentence(s, m.of))) - m.bias));

function cross(examples: Example[]): void {
  const counts = new Map<string, [number, number, number]>();
  let stageHits = 0;
  for (let fold = 0; fold < 5; fold++) {
    const models = new Map(LABELS.map(l => [l, train([...examples.filter(e => e.fold !== fold), ...bank], l)] as const));
    for (const e of examples.filter(x => x.fold === fold)) {
      const stage = LABELS.filter(l => l.startsWith('stage:')).sort(
        (a, b) => chance(models.get(b)!, e) - chance(models.get(a)!, e),
      )[0]!;
      const want = [...e.labels].find(l => l.startsWith('stage:'))!;
      const soft = (s: string) => (s === 'stage:unknown' ? 'stage:application' : s);
      if (soft(stage) === soft(want)) stageHits++;
      const said = new Set(LABELS.filter(l => !l.startsWith('stage:') && chance(models.get(l)!, e) > saidFrom(l)));
      if (![...said].some(l => l.startsWith('reason:'))) said.add('reason:unstated');
      for (const l of new Set([...said, ...e.labels])) {
        if (l.startsWith('stage:')) continue;
        const c = counts.get(l) ?? [0, 0, 0];
        c[said.has(l) ? (e.labels.has(l) ? 0 : 1) : 2]++;
        counts.set(l, c);
      }
    }
  }
  const line = (name: string, [tp, fp, fn]: [number, number, number]) =>
    console.log(
      name.padEnd(36),
      `P ${(tp / (tp + fp || 1)).toFixed(2)} R ${(tp / (tp + fn || 1)).toFixed(2)} F1 ${((2 * tp) / (2 * tp + fp + fn || 1)).toFixed(3)}`,
    );
  for (const [l, c] of [...counts].sort()) line(l, c);
  for (const group of ['reason:', 'signal:'])
    line(
      group,
      [...counts]
        .filter(([l]) => l.startsWith(group))
        .reduce<[number, number, number]>((a, [, c]) => [a[0] + c[0], a[1] + c[1], a[2] + c[2]], [0, 0, 0]),
    );
  console.log('stage', (stageHits / examples.length).toFixed(3), 'of', examples.length);
}

function write(examples: Example[]): void {
  const models = LABELS.map(label => train([...examples, ...bank], label));
  // A row of one weight a label for each feature, as they are read.
  const rows = new Float32Array(BUCKETS * LABELS.length);
  for (const [n, m] of models.entries()) for (const [id, w] of m.weights.entries()) rows[id * LABELS.length + n] = w;
  const source = `/** Weights of the label model, written by bin/train-facts.ts (seed ${SEED}, ${examples.length} texts, ${bank.length} sentences). Not for editing. */
export const LABEL_MODEL: { inputs: string; labels: string[]; bias: number[]; rows: string } = {
  inputs: '${inputs}',
  labels: '${LABELS.join(' ')}'.split(' '),
  bias: [${models.map(m => m.bias.toFixed(4)).join(', ')}],
  rows: '${packSparse(rows, { scale: SCALE, levels: LEVELS })}',
};
`;
  writeFileSync(OUT, source);
  console.log(`${OUT}: ${source.length} bytes, ${examples.length} texts`);
}

const args = process.argv.slice(2);
const isCross = args[0] === '--cross';
const given = isCross ? args.slice(1) : args;
/** Everything the weights depend on; a test compares. */
const inputs = labelInputs();
const jsonl = (folder: string) =>
  readdirSync(folder)
    .filter(f => f.endsWith('.jsonl'))
    .sort()
    .map(f => `${folder}/${f}`);
const readTexts = (files: string[]): Example[] =>
  files
    .flatMap(f => readFileSync(f, 'utf8').split('\n'))
    .filter(l => l.trim())
    .map(l => JSON.parse(l) as Text)
    .filter(t => t.kind === 'rejection' && t.reasons && !t.trap && !isAside(t.id))
    .map(toExample);
const examples = readTexts(given.length ? given : jsonl(TEXTS));
/** Whole mails of our own: in every training fold, never tested on. */
const own = readTexts(jsonl(`${TEXTS}/own`)).map(e => ({ ...e, fold: OWN }));
const bank = readdirSync(`${TEXTS}/facts`)
  .filter(f => f.endsWith('.txt'))
  .sort()
  .flatMap(f => readBank(`${TEXTS}/facts/${f}`))
  .concat(own);
/** How many sentences each feature is in. */
const seen = new Uint32Array(BUCKETS);
for (const e of [...examples, ...bank]) for (const s of e.sentences) for (const id of s.ids) seen[id]!++;
if (isCross) cross(examples);
else write(examples);
