/** The shape of the trained kind model as it is shipped; bin/train-kind.ts writes kind.data.ts. */
export interface PackedTables {
  /** log2 of the buckets of the sentence and of the mail table. */
  sentenceBits: number;
  mailBits: number;
  bias: number[];
  /** Sparse weights; text/codec.ts. */
  sentence: string;
  mail: string;
}
export interface PackedKindModel {
  /** sha256 over the texts, options and word lists it was trained from. */
  inputs: string;
  /** Confidence = 1 / (1 + exp(-(slope * logit(p) + offset))), fitted on cross-validated predictions. */
  calibration: { slope: number; offset: number };
  words: PackedTables;
  ideas: PackedTables;
}
