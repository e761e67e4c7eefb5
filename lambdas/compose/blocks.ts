/** What a mail is made of before it is HTML or text: both renderers walk these blocks and nothing else, so neither can say more than the other. */

/** A piece of a sentence. `command`: words the person can mail back. `hole`: a blank to fill in. `code`: a value to copy. */
export interface Inline {
  is: 'text' | 'strong' | 'command' | 'hole' | 'link';
  text: string;
  /** link: where it goes; ours only, never from a mail. */
  href?: string;
}
export type Line = Inline[];

/** A thing the person can do with one tap: a mail to us that carries the command. */
export interface Tap {
  label: string;
  command: string;
  href: string;
  /** One filled button a row at most. */
  isMain?: boolean;
}

export interface DraftBlock {
  block: 'draft';
  /** Above the draft: what must be done before it can be sent. */
  warning: Line | null;
  label: string;
  subject: Line | null;
  paragraphs: Line[];
  /** mailto of the finished draft, null where it cannot be mailed (LinkedIn). */
  open: { label: string; href: string } | null;
  notes: Line[];
}

export type Block =
  | { block: 'heading'; level: 1 | 2 | 3; line: Line }
  | { block: 'paragraph'; line: Line; tone?: 'lead' | 'soft' | 'eyebrow' | 'warm'; language?: string }
  | { block: 'list'; items: Line[] }
  | { block: 'quote'; line: Line }
  | { block: 'code'; text: string }
  | { block: 'figures'; figures: { value: string; label: string }[] }
  | DraftBlock
  | { block: 'taps'; taps: Tap[] }
  | { block: 'card'; tone: 'first' | 'plain' | 'tint'; blocks: Block[] }
  | { block: 'row'; blocks: Block[] }
  | { block: 'footer'; lines: Line[]; taps: Tap[]; links: { label: string; href: string }[] };

/** A mail before rendering. */
export interface Document {
  locale: string;
  brand: string;
  marker: string;
  subject: string;
  preheader: string;
  blocks: Block[];
}

/** The words of a line without its marks. */
export const plain = (line: Line): string => line.map(part => part.text).join('');

const text = (words: string): Line => [{ is: 'text', text: words }];

/** The lines one block shows itself, without those of blocks inside it. */
function ownLines(block: Block): Line[] {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [block.line];
    case 'list':
      return block.items;
    case 'code':
      return [text(block.text)];
    case 'figures':
      return block.figures.flatMap(({ value, label }) => [text(value), text(label)]);
    case 'draft':
      return [
        ...(block.warning ? [block.warning] : []),
        text(block.label),
        ...(block.subject ? [block.subject] : []),
        ...block.paragraphs,
        ...block.notes,
      ];
    case 'footer':
      return block.lines;
    case 'taps':
    case 'card':
    case 'row':
      return [];
  }
}

/** Blocks with those inside cards and rows, in reading order. */
export const flatten = (blocks: Block[]): Block[] =>
  blocks.flatMap(block => (block.block === 'card' || block.block === 'row' ? [block, ...flatten(block.blocks)] : [block]));

/** Every leaf a reader sees, in order: the tests hold both renderings against it. */
export const collectLines = (blocks: Block[]): Line[] => flatten(blocks).flatMap(ownLines);

/** Every tap of a mail. */
export const collectTaps = (blocks: Block[]): Tap[] =>
  flatten(blocks).flatMap(block => (block.block === 'taps' || block.block === 'footer' ? block.taps : []));
