/** The shape of the shipped model of what a reply asks. Types only. */
export interface PackedActs {
  /** Hash of what it was trained on. */
  inputs: string;
  words: PackedActTables;
  ideas: PackedActTables;
}
/** Sparse weights in rows of one number an act and one for none, and their biases: of a sentence, of the whole reply. */
export interface PackedActTables {
  sentence: string;
  sentenceBias: number[];
  whole: string;
  wholeBias: number[];
}
