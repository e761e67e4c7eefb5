/** The shape of the trained kind model as it is shipped; bin/train.ts writes kind.data.ts. */
export interface PackedKindModel {
  /** sha256 over the texts, options and code version it was trained from. */
  inputs: string;
  sentenceBits: number;
  mailBits: number;
  sentenceScale: number;
  mailScale: number;
  bias: number[];
  /** Confidence = 1 / (1 + exp(-(slope * logit(p) + offset))), fitted on cross-validated predictions. */
  calibration: { slope: number; offset: number };
  sentence: string;
  mail: string;
}
