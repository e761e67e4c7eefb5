/** The shape of the shipped model of corrections. Types only. */
export interface PackedFixes {
  /** Rows of one number a label or field of names, sparse; their biases. */
  labels: string;
  labelBias: number[];
  /** Weights of the features of a run of words, sparse. */
  names: string;
}
