/** Finds stage, reasons and signals of a rejection: cues and a linear model over sentences, with the sentence each label rests on. */
import type { Reason, Signal, Stage } from '../../content/labels.ts';
import { REASONS, SIGNALS } from '../../content/labels.ts';
import type { Evidence } from '../facts.ts';
import type { ReadSentence } from '../ideas/read-sentence.ts';
import { readFeatures, type SentenceFeatures } from './label-features.ts';
import { saidFrom, scoreLabels } from './label-model.ts';
import type { View } from './view.ts';

/** Evidence beyond this is left out, cues set aside first. */
const MOST_EVIDENCE = 16;

export interface FoundLabels {
  stage: Stage;
  reasons: Reason[];
  signals: Signal[];
  evidence: Evidence[];
}

/** Reasons and signals from the newest message only; the note and the older thread may tell the stage. */
export function findLabels(view: View, language: string, note: string | null, read: ReadSentence): FoundLabels {
  const features = readFeatures(view, language, read);
  const { chances, ground } = scoreLabels(features);
  const evidence: Evidence[] = [];
  const cite = (label: string, ids: string[]) => {
    const s: SentenceFeatures | undefined = features.sentences[ground(label)];
    if (s) evidence.push({ quote: s.text, why: label, cues: ids });
  };
  let stage: Stage = 'unknown';
  let top = 0;
  for (const s of ['application', 'assessment', 'screen', 'interview', 'final', 'offer-withdrawn', 'unknown'] as const) {
    const chance = chances(`stage:${s}`);
    if (chance > top) {
      top = chance;
      stage = s;
    }
  }
  // These two cues are hardly ever wrong, and what they tell is always the furthest step.
  for (const sure of ['final', 'offer-withdrawn'] as const)
    if (features.cuesOf(`stage:${sure}`).length && chances(`stage:${sure}`) > 0.1) stage = sure;
  if (stage === 'unknown' || stage === 'application') stage = furtherStage(stage, `${note ?? ''}\n${view.thread}`.slice(0, 4000));
  if (stage !== 'unknown') cite(`stage:${stage}`, features.cuesOf(`stage:${stage}`));
  // Where the sentence it would rest on speaks of something else or of a condition, its words prove nothing.
  const isSaid = (label: string): boolean => {
    const s = features.sentences[ground(label)];
    return chances(label) >= saidFrom(label) && !(s?.voided.includes(label) && !s.cues.includes(label));
  };
  const reasons: Reason[] = REASONS.filter(r => r !== 'unstated' && isSaid(`reason:${r}`)).sort(
    (a, b) => chances(`reason:${b}`) - chances(`reason:${a}`),
  );
  if (!reasons.length) reasons.push('unstated');
  const signals = SIGNALS.filter(s => isSaid(`signal:${s}`));
  for (const r of reasons) if (r !== 'unstated') cite(`reason:${r}`, features.cuesOf(`reason:${r}`));
  for (const s of signals) cite(`signal:${s}`, features.cuesOf(`signal:${s}`));
  for (const s of features.sentences)
    for (const label of s.voided.slice(0, 2))
      if (!s.cues.includes(label) && evidence.length < MOST_EVIDENCE)
        evidence.push({ quote: s.text, why: label, voidedBy: 'condition or other sense' });
  return { stage, reasons, signals, evidence };
}

/** What the user or the older thread says of a meeting or a test that the newest message leaves out. */
function furtherStage(stage: Stage, text: string): Stage {
  const t = text.toLowerCase();
  if (/\b(?:final round|last round|final interview|endrunde|dernier tour|última ronda)\b/.test(t)) return 'final';
  if (
    /\b(?:interview(?:ed)?|vorstellungsgespräch|entretien|entrevista|colloquio|sollicitatiegesprek|rozmowa kwalifikacyjna|rozmowie|intervju)\b|面接/.test(
      t,
    ) &&
    !/\b(?:no|without an?|not? even an?) interview\b/.test(t)
  )
    return 'interview';
  if (/\b(?:phone screen|phone call|recruiter call|telefoninterview|screening call)\b/.test(t)) return 'screen';
  if (/\b(?:coding (?:test|task|challenge)|take-home|online test|assessment)\b/.test(t)) return 'assessment';
  return stage;
}
