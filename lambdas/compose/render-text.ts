/** Blocks → plain text that stands alone: wrapped, with every command spelled out instead of a button. */
import type { Block, Document, DraftBlock, Line, Tap } from './blocks.ts';

export const WIDTH = 72;
const RULE = '-'.repeat(60);

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** Columns a string takes: East Asian characters are two wide. */
const width = (text: string): number =>
  WIDE.test(text) ? [...text].reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0) : text.length;

/** Wraps at spaces; what has none stays whole (addresses). `\n` breaks. */
export function wrap(text: string, first = '', rest = first, columns = WIDTH): string {
  let lead = first;
  return text
    .split('\n')
    .map(paragraph => {
      const lines: string[] = [];
      let line = lead;
      let used = width(lead);
      let isEmpty = true;
      for (const word of paragraph.split(' ')) {
        const needed = width(word);
        if (!isEmpty && used + 1 + needed > columns) {
          lines.push(line);
          line = rest + word;
          used = width(rest) + needed;
        } else {
          line += isEmpty ? word : ` ${word}`;
          used += needed + (isEmpty ? 0 : 1);
        }
        isEmpty = false;
      }
      lead = rest;
      return [...lines, line].join('\n');
    })
    .join('\n');
}

/** Whether a link's address says more than its words: "988" says all of tel:988. */
const isNews = (text: string, href: string): boolean => !href.startsWith('tel:') && href !== text && href !== `https://${text}`;

/** A line's words; commands in quotes, so that nobody wonders where they end; links with their address. */
export const lineText = (line: Line): string =>
  line
    .map(({ is, text, href }) => {
      if (is === 'command') return `"${text}"`;
      return is === 'link' && href && isNews(text, href) ? `${text} (${href})` : text;
    })
    .join('');

/** "Reply: done 1  |  skip 1"; a command of several lines stands below its label, a line each. */
function tapsText(taps: Tap[]): string {
  const [tap] = taps;
  if (tap?.command.includes('\n')) return `${tap.label}:\n\n${wrap(tap.command, '    ')}`;
  return wrap(`Reply: ${taps.map(({ command }) => command).join('  |  ')}`);
}

function draftText(draft: DraftBlock): string {
  const letter = [...(draft.subject ? [lineText(draft.subject)] : []), ...draft.paragraphs.map(lineText)]
    .map(part => wrap(part, '    '))
    .join('\n\n');
  return [
    ...(draft.warning ? [wrap(lineText(draft.warning))] : []),
    wrap(`${draft.label}:`),
    letter,
    ...(draft.notes.length > 0 ? [draft.notes.map(note => wrap(lineText(note))).join('\n')] : []),
  ].join('\n\n');
}

function headingText(level: 1 | 2 | 3, line: Line): string {
  const words = lineText(line);
  const underline = level === 3 ? '' : `\n${(level === 1 ? '=' : '-').repeat(Math.min(width(words), WIDTH))}`;
  return wrap(words) + underline;
}

function blockText(block: Block): string {
  switch (block.block) {
    case 'heading':
      return headingText(block.level, block.line);
    case 'paragraph':
      return wrap(lineText(block.line));
    case 'list':
      return block.items.map(item => wrap(lineText(item), '* ', '  ')).join('\n');
    case 'quote':
      return wrap(lineText(block.line), '    ');
    case 'code':
      return `    ${block.text}`;
    case 'figures':
      return block.figures.map(({ value, label }) => `    ${value}  ${label}`).join('\n');
    case 'draft':
      return draftText(block);
    case 'taps':
      return tapsText(block.taps);
    case 'card':
      return `${RULE}\n\n${blocksText(block.blocks)}`;
    case 'row':
      return blocksText(block.blocks, '\n');
    case 'footer':
      return [
        RULE,
        ...block.lines.map(line => wrap(lineText(line))),
        [
          ...block.taps.map(({ label, command }) => wrap(`${label}: reply "${command}"`)),
          ...block.links.map(({ label, href }) => wrap(`${label}: ${href}`)),
        ].join('\n'),
      ]
        .filter(Boolean)
        .join('\n\n');
  }
}

const blocksText = (blocks: Block[], between = '\n\n'): string => blocks.map(blockText).join(between);

export const renderText = (document: Document): string => `${document.marker}\n\n${blocksText(document.blocks)}\n`;
