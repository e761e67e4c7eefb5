/** Trains the stage, reason and signal weights: `npx tsx bin/train-facts.ts [--cross] [FILES.jsonl…]`, by default over test/mail/texts. Deterministic; `--cross` prints five-fold figures and writes nothing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { REASONS, SIGNALS, STAGES } from '../lambdas/content/labels.ts';
import { hash, readFeatures } from '../lambdas/understand/facts/label-features.ts';
import { CUE_VALUE, mailIds, norm, SAID } from '../lambdas/understand/facts/label-model.ts';
import { viewOriginal } from '../lambdas/understand/facts/view.ts';

const SEED = 30;
const EPOCHS = 12;
const RATE = 0.25;
const DECAY = 0.002;
const KEEP = 900;
const THRESHOLD = Number(process.env['SAID'] ?? SAID);
const TEXTS = 'test/mail/texts';
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
  ids: number[];
  values: number[];
  labels: Set<string>;
  fold: number;
  language: string;
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

function toExample(t: Text): Example {
  const features = readFeatures(
    viewOriginal({
      fromName: null,
      fromAddress: null,
      to: [],
      cc: [],
      subject: t.subject,
      date: null,
      text: t.text,
      thread: null,
      links: [],
      headers: [],
      messageId: null,
      replyTo: null,
    }),
    t.language,
  );
  const ids = mailIds(features);
  const cues = new Set(features.sentences.flatMap(s => s.cues.map(c => hash(`cue:${c}`))));
  const unit = norm(ids.length);
  return {
    ids,
    values: ids.map(id => (cues.has(id) ? CUE_VALUE : unit)),
    labels: new Set([`stage:${t.stage}`, ...t.reasons.map(r => `reason:${r}`), ...t.signals.map(s => `signal:${s}`)]),
    fold: foldOf(t.id),
    language: t.language,
  };
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

/** The mean of several runs in different orders: steadier than any one of them. */
function train(examples: Example[], label: string): { bias: number; of: Map<number, number> } {
  const runs = [0, 1, 2, 3].map(n => trainOnce(examples, label, SEED + n));
  const sum = new Map<number, number>();
  for (const run of runs) for (const [id, w] of run.of) sum.set(id, (sum.get(id) ?? 0) + w / runs.length);
  const kept = [...sum].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, KEEP);
  return { bias: runs.reduce((n, r) => n + r.bias, 0) / runs.length, of: new Map(kept.filter(([, w]) => Math.abs(w) > 0.01)) };
}

function trainOnce(examples: Example[], label: string, seed: number): { bias: number; of: Map<number, number> } {
  const of = new Map<number, number>();
  const seen = new Map<number, number>();
  for (const e of examples) for (const id of e.ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  const grads = new Map<number, number>();
  let bias = -1;
  let biasGrad = 1;
  const random = generator(seed);
  const order = examples.map((_, i) => i);
  const positives = examples.filter(e => e.labels.has(label)).length;
  const lift = label.startsWith('stage:')
    ? 1
    : Math.min(2.5, Math.sqrt((examples.length - positives) / Math.max(1, positives)) / 1.3);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const e = examples[i]!;
      let sum = bias;
      for (let k = 0; k < e.ids.length; k++) sum += (of.get(e.ids[k]!) ?? 0) * e.values[k]!;
      const y = e.labels.has(label) ? 1 : 0;
      const g = (1 / (1 + Math.exp(-sum)) - y) * (y ? lift : 1);
      biasGrad += g * g;
      bias -= (RATE * g) / Math.sqrt(biasGrad);
      if (Math.abs(g) < 0.01) continue;
      for (let k = 0; k < e.ids.length; k++) {
        const id = e.ids[k]!;
        if (seen.get(id)! < 3) continue;
        const w = of.get(id) ?? 0;
        const step = g * e.values[k]! + DECAY * w;
        const acc = (grads.get(id) ?? 0.3) + step * step;
        grads.set(id, acc);
        of.set(id, w - (RATE * step) / Math.sqrt(acc));
      }
    }
  }
  return { bias, of };
}

const chance = (m: { bias: number; of: Map<number, number> }, e: Example): number => {
  let sum = m.bias;
  for (let k = 0; k < e.ids.length; k++) sum += (m.of.get(e.ids[k]!) ?? 0) * e.values[k]!;
  return 1 / (1 + Math.exp(-sum));
};

function cross(examples: Example[]): void {
  const counts = new Map<string, [number, number, number]>();
  let stageHits = 0;
  for (let fold = 0; fold < 5; fold++) {
    const models = new Map(
      LABELS.map(
        l =>
          [
            l,
            train(
              examples.filter(e => e.fold !== fold),
              l,
            ),
          ] as const,
      ),
    );
    for (const e of examples.filter(x => x.fold === fold)) {
      const stage = LABELS.filter(l => l.startsWith('stage:')).sort(
        (a, b) => chance(models.get(b)!, e) - chance(models.get(a)!, e),
      )[0]!;
      const want = [...e.labels].find(l => l.startsWith('stage:'))!;
      const soft = (s: string) => (s === 'stage:unknown' ? 'stage:application' : s);
      if (soft(stage) === soft(want)) stageHits++;
      const said = new Set(LABELS.filter(l => !l.startsWith('stage:') && chance(models.get(l)!, e) > THRESHOLD));
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
  const rows = LABELS.map(label => {
    const m = train(examples, label);
    const scale = Math.max(0.001, ...[...m.of.values()].map(Math.abs));
    const bytes: number[] = [];
    for (const [id, w] of [...m.of].sort((a, b) => a[0] - b[0])) {
      const q = Math.round((w / scale) * 127);
      if (q !== 0) bytes.push((id >> 16) & 255, (id >> 8) & 255, id & 255, q & 255);
    }
    return `    '${label}': { bias: ${m.bias.toFixed(4)}, scale: ${scale.toFixed(4)}, data: '${Buffer.from(bytes).toString('base64')}' },`;
  });
  writeFileSync(
    OUT,
    `/** Weights of the label model, written by bin/train-facts.ts (seed ${SEED}, ${examples.length} texts). Not for editing. */\nexport const LABEL_MODEL: { labels: Record<string, { bias: number; scale: number; data: string }> } = {\n  labels: {\n${rows.join('\n')}\n  },\n};\n`,
  );
  console.log(`${OUT}: ${rows.reduce((n, r) => n + r.length, 0)} bytes, ${examples.length} texts`);
}

const args = process.argv.slice(2);
const isCross = args[0] === '--cross';
const given = isCross ? args.slice(1) : args;
const files = given.length
  ? given
  : readdirSync(TEXTS)
      .filter(f => f.endsWith('.jsonl') && f !== 'replies.jsonl')
      .sort()
      .map(f => `${TEXTS}/${f}`);
const texts = files.flatMap(f =>
  readFileSync(f, 'utf8')
    .split('\n')
    .filter(l => l.trim())
    .map(l => JSON.parse(l) as Text),
);
const examples = texts.filter(t => t.kind === 'rejection' && t.reasons && !t.trap && !isAside(t.id)).map(toExample);
if (isCross) cross(examples);
else write(examples);
