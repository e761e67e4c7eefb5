/** Decides what kind of mail an original is, how sure that is, and which sentence is the ground. docs/understanding.md. */
import { KIND_MODEL } from '../../content/model/kind.data.ts';
import type { Original } from '../../read/reading.ts';
import type { Evidence, UnderstandContext } from '../facts.ts';
import type { ReadSentence } from '../ideas/read-sentence.ts';
import { chancesOf, indexOfMost, PRIORS } from './chances.ts';
import { unpackModel } from './load-model.ts';
import { K, MODEL_KINDS, type Model, type ModelKind, type Scores, scoreView } from './model.ts';
import { kindFromNote } from './note-kind.ts';
import { findStructuralKey } from './structural-keys.ts';
import { type MailView, viewMail } from './view-mail.ts';

export interface KindResult {
  kind: ModelKind;
  /** Calibrated, see Facts.confidence. */
  confidence: number;
  /** The deciding sentence first, then what speaks for the next best kind. */
  evidence: Evidence[];
  /** Chance per kind, in the order of MODEL_KINDS, prior included. */
  chances: number[];
}

/** A rejection is not acted on unasked when good news is at least this likely: the consolation plan for an offer is the worst error. */
const GOOD_NEWS_DOUBT = 0.04;
const BELOW_ACTING = 0.74;

let model: Model | null = null;
const theModel = (): Model => (model ??= unpackModel(KIND_MODEL));

/** `read`: the mail's own reader, where others use it too. */
export function classifyKind(original: Original, context: UnderstandContext, read?: ReadSentence): KindResult {
  const view = viewMail(original, context.language, read);
  const scores = scoreView(view, theModel());
  const chances = chancesOf(scores.logits, PRIORS[context.delivery]);
  const said = kindFromNote(context.note);
  if (said)
    return {
      kind: said.kind,
      confidence: 0.9,
      chances,
      evidence: [{ quote: said.sentence, why: said.kind, cues: ['note'] }, ...grounds(view, scores, chances, said.kind)],
    };
  const key = findStructuralKey(original);
  if (key)
    return {
      kind: key.kind,
      confidence: 0.99,
      chances,
      evidence: [
        ...grounds(view, scores, chances, key.kind)
          .slice(0, 1)
          .map(e => ({ ...e, cues: [key.key] })),
      ],
    };
  const best = indexOfMost(chances);
  return {
    kind: MODEL_KINDS[best]!,
    confidence: confidenceOf(chances, best),
    chances,
    evidence: grounds(view, scores, chances, MODEL_KINDS[best]!),
  };
}

function confidenceOf(chances: readonly number[], best: number): number {
  const p = Math.min(0.9999, Math.max(0.0001, chances[best]!));
  const { slope, offset } = KIND_MODEL.calibration;
  const calibrated = 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
  const goodNews = chances[MODEL_KINDS.indexOf('offer')]! + chances[MODEL_KINDS.indexOf('interview')]!;
  const capped =
    MODEL_KINDS[best] === 'rejection' && goodNews >= GOOD_NEWS_DOUBT ? Math.min(calibrated, BELOW_ACTING) : calibrated;
  return Math.round(capped * 1000) / 1000;
}

/** The sentence that pulls most towards `kind`, then the strongest for the runner-up if it has a real chance. */
function grounds(view: MailView, scores: Scores, chances: readonly number[], kind: ModelKind): Evidence[] {
  const out: Evidence[] = [];
  const add = (k: number, voidedBy?: string) => {
    let best = -1;
    for (let u = 0; u < view.units.length; u++)
      if (best < 0 || scores.grounds[u * K + k]! > scores.grounds[best * K + k]!) best = u;
    const unit = view.units[best];
    if (!unit) return;
    out.push({
      quote: unit.text,
      why: MODEL_KINDS[k]!,
      cues: [...new Set(unit.ideas.map(f => f.idea))],
      ...(voidedBy ? { voidedBy } : {}),
    });
  };
  const chosen = MODEL_KINDS.indexOf(kind);
  add(chosen);
  const second = indexOfMost(chances.map((c, k) => (k === chosen ? 0 : c)));
  if (chances[second]! >= 0.05) add(second, `weaker than the ground for ${kind}`);
  return out;
}
