/** The shape of the shipped model of what a reply asks. Types only. */
export interface PackedActs {
  /** Hash of what it was trained on. */
  inputs: string;
  words: PackedActTable;
  ideas: PackedActTable;
}
/** Sparse weights, at key times outputs plus output (text/codec.ts); the biases of a sentence and of the whole reply. */
export interface PackedActTable {
  weights: string;
  sentenceBias: number[];
  wholeBias: number[];
}
