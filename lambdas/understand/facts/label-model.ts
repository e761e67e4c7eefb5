/** The linear model over a rejection's features: one logistic unit a label, weights from bin/train-facts.ts. */
import { LABEL_MODEL } from '../../content/facts/label-model.data.ts';
import { type Features, hash } from './label-features.ts';

/** What a cue counts for beside a word, before its weight. */
export const CUE_VALUE = 3;
/** From this chance on a reason or signal is said; chosen by cross-validation on the build texts. */
export const SAID = 0.33;

interface Weights {
  bias: number;
  of: Map<number, number>;
}
let decoded: Map<string, Weights> | null = null;

/** Weights by label; decoded once: per label pairs of (bucket, 3 bytes) and (weight, 1 signed byte), base64. */
function weights(): Map<string, Weights> {
  if (decoded) return decoded;
  decoded = new Map();
  for (const [label, { bias, scale, data }] of Object.entries(LABEL_MODEL.labels)) {
    const bytes = Uint8Array.from(atob(data), c => c.charCodeAt(0));
    const of = new Map<number, number>();
    for (let i = 0; i + 3 < bytes.length; i += 4)
      of.set((bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!, (((bytes[i + 3]! << 24) >> 24) / 127) * scale);
    decoded.set(label, { bias, of });
  }
  return decoded;
}

/** The mail's features: each bucket once. Cues weigh as features of their own. */
export function mailIds(features: Features): number[] {
  const ids = new Set<number>();
  for (const s of features.sentences) for (const id of s.ids) ids.add(id);
  return [...ids];
}

/** The weight scale of a mail: long mails carry more features, so each counts for less. */
export const norm = (count: number): number => 0.45 / Math.sqrt(Math.max(40, count) / 100);

/** Chance (0..1) of each label, and the sentence that speaks most for it. */
export function scoreLabels(
  features: Features,
  _subject: string,
): { chances: (label: string) => number; ground: (label: string) => number } {
  const ids = mailIds(features);
  const unit = norm(ids.length);
  const cues = new Set(features.sentences.flatMap(s => s.cues.map(c => hash(`cue:${c}`))));
  const value = (label: string): number => {
    const w = weights().get(label);
    if (!w) return 0;
    let sum = w.bias;
    for (const id of ids) sum += (w.of.get(id) ?? 0) * (cues.has(id) ? CUE_VALUE : unit);
    return 1 / (1 + Math.exp(-sum));
  };
  const ground = (label: string): number => {
    const w = weights().get(label);
    let best = 0;
    let top = -Infinity;
    for (const [i, s] of features.sentences.entries()) {
      let sum = s.cues.includes(label) ? 1.5 : 0;
      if (w) for (const id of s.ids) sum += (w.of.get(id) ?? 0) * (cues.has(id) ? CUE_VALUE : unit);
      if (sum > top) {
        top = sum;
        best = i;
      }
    }
    return best;
  };
  return { chances: value, ground };
}
