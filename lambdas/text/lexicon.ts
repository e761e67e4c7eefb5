/** Finds listed words and phrases in a text, in one pass: whole words, beginnings (`absag*`), successive words (`auf_eis`), or pieces of unspaced text. */

/** One listed thing and where it stands: the token, or the character of unspaced text. */
export interface Found {
  id: number;
  at: number;
}
interface Entry {
  id: number;
  /** The words after the first; a beginning when marked. */
  rest: Part[];
}
interface Part {
  text: string;
  isBeginning: boolean;
}
export interface Lexicon {
  exact: Map<string, Entry[]>;
  beginnings: Map<string, Entry[]>;
  /** Lengths of the beginnings that start with these letters. */
  lengths: Map<string, number[]>;
  /** For scripts without blanks, by the first character. */
  pieces: Map<string, { text: string; id: number }[]>;
}

/** Letters by which beginnings are looked up; shorter ones stand under their own letters. */
const HEAD = 3;

/** `items` of list `id`, in the notation above, already folded as the texts will be. */
export function makeLexicon(lists: readonly (readonly string[])[], isUnspaced: boolean): Lexicon {
  const made: Lexicon = { exact: new Map(), beginnings: new Map(), lengths: new Map(), pieces: new Map() };
  for (const [id, items] of lists.entries())
    for (const item of items)
      if (item === '') continue;
      else if (isUnspaced) push(made.pieces, item.charAt(0), { text: item, id });
      else addItem(made, id, item);
  for (const beginning of made.beginnings.keys()) {
    const head = beginning.slice(0, HEAD);
    const lengths = made.lengths.get(head) ?? made.lengths.set(head, []).get(head)!;
    if (!lengths.includes(beginning.length)) lengths.push(beginning.length);
  }
  return made;
}

/** What stands in the tokens (unspaced: in the one text given), in order of place, each list once a place, at most `most`. */
export function findListed(lexicon: Lexicon, tokens: readonly string[], most = 48): Found[] {
  if (lexicon.pieces.size) return findPieces(lexicon, tokens.join(''), most);
  const found: Found[] = [];
  for (let i = 0; i < tokens.length && found.length < most; i++) {
    const token = tokens[i]!;
    const from = found.length;
    const take = (entries: readonly Entry[] = []) => {
      for (const { id, rest } of entries)
        if (follows(tokens, i + 1, rest) && !found.slice(from).some(one => one.id === id)) found.push({ id, at: i });
    };
    take(lexicon.exact.get(token));
    for (let n = 1; n <= HEAD && n <= token.length; n++)
      for (const length of lexicon.lengths.get(token.slice(0, n)) ?? [])
        if (token.length >= length && (n === HEAD || length === n)) take(lexicon.beginnings.get(token.slice(0, length)));
  }
  return found.slice(0, most);
}

function findPieces({ pieces }: Lexicon, text: string, most: number): Found[] {
  const found: Found[] = [];
  const seen = new Set<number>();
  for (let at = 0; at < text.length && found.length < most; at++)
    for (const { text: piece, id } of pieces.get(text.charAt(at)) ?? [])
      if (!seen.has(id) && text.startsWith(piece, at)) {
        seen.add(id);
        found.push({ id, at });
      }
  return found.slice(0, most);
}

function follows(tokens: readonly string[], from: number, rest: readonly Part[]): boolean {
  for (let j = 0; j < rest.length; j++) {
    const token = tokens[from + j];
    const { text, isBeginning } = rest[j]!;
    if (token === undefined || (isBeginning ? !token.startsWith(text) : token !== text)) return false;
  }
  return true;
}

function addItem(to: Lexicon, id: number, item: string): void {
  const [first, ...rest] = item.split('_').map(part => ({ text: part.replace('*', ''), isBeginning: part.endsWith('*') }));
  push(first!.isBeginning ? to.beginnings : to.exact, first!.text, { id, rest });
}

const push = <T>(to: Map<string, T[]>, key: string, value: T): void => {
  const list = to.get(key);
  if (list) list.push(value);
  else to.set(key, [value]);
};
