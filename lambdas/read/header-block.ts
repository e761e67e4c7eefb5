/** Finds the block of header lines that a client prints above a forwarded or quoted mail. Linear: every line is looked at a bounded number of times. */
import type { LabelKind } from '../content/forward/labels.ts';
import { type HeaderLine, isUnknownLabel, readHeaderLine, splitGluedLine } from './header-line.ts';
import type { Line } from './lines.ts';

export interface HeaderBlock {
  /** Index of the first header line. */
  start: number;
  /** Index of the first line after the block. */
  end: number;
  values: Partial<Record<LabelKind, string>>;
  isEnglish: boolean;
  /** A glued line's subject may run into the body: what follows is text of the mail. */
  isGlued: boolean;
  /** What stood on the line before a glued block. */
  before: string;
}

/** Most lines in one block, wrapped ones included. */
const MAX_LINES = 40;

/** The next block at or after `from`, or null: two or more labels of different kinds, one of them the sender. */
export function findHeaderBlock(lines: readonly Line[], from = 0, mayBeGlued = false): HeaderBlock | null {
  for (let i = from; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (!text.includes(':') && !text.includes('：') && !/[﹕︰]/.test(text)) continue;
    const first = readHeaderLine(text);
    if (first && first.kind !== 'other' && first.kind !== 'cc') {
      const block = readBlock(lines, i, first);
      if (block) return withoutLineAbove(lines, block);
    }
    if (mayBeGlued || (text.includes('----') && text.includes('@')) || /^\s{0,9}-{2,}/.test(text)) {
      const glued = splitGluedLine(text);
      if (glued) {
        const values: HeaderBlock['values'] = {};
        for (const part of glued.parts) values[part.kind] ??= part.value;
        return {
          start: i,
          end: i + 1,
          values,
          isEnglish: glued.parts.some(p => p.isEnglish),
          isGlued: true,
          before: glued.before,
        };
      }
    }
  }
  return null;
}

/** The user's own "Date: yesterday" above a whole block that has a date of its own is no part of it. */
function withoutLineAbove(lines: readonly Line[], block: HeaderBlock): HeaderBlock {
  const own = readHeaderLine(lines[block.start]?.text ?? '');
  if (!own || lines[block.start + 1]?.text.trim()) return block;
  const next = nextShown(lines, block.start + 1, lines.length);
  const first = readHeaderLine(lines[next]?.text ?? '');
  if (!first || own.kind === 'from') return block;
  const rest = readBlock(lines, next, first);
  return rest?.values[own.kind] !== undefined ? rest : block;
}

function readBlock(lines: readonly Line[], start: number, first: HeaderLine): HeaderBlock | null {
  const values: HeaderBlock['values'] = { [first.kind]: first.value };
  const kinds = new Set<LabelKind>([first.kind]);
  let isEnglish = first.isEnglish;
  let last: LabelKind = first.kind;
  let end = start + 1;
  let repeats = 0;
  // Blank lines between all labels: one more such label still belongs to them.
  let isGapped = false;
  const stop = Math.min(lines.length, start + MAX_LINES);
  const isFull = () => kinds.has('from') && kinds.has('subject') && (kinds.has('date') || kinds.has('to'));
  for (let i = start + 1; i < stop; i++) {
    const text = lines[i]?.text ?? '';
    if (!text.trim()) {
      const next = nextShown(lines, i, stop);
      const follows = next < 0 ? null : readHeaderLine(lines[next]?.text ?? '');
      if (next < 0 || next - i > 2) break;
      const isSpaced = isGapped && follows?.kind === 'other';
      if (
        follows &&
        (!kinds.has(follows.kind) || isSpaced) &&
        (!isFull() || follows.kind === 'cc' || follows.kind === 'to' || follows.kind === 'date' || isSpaced)
      ) {
        i = next - 1;
        isGapped = true;
        continue;
      }
      // A label on one line, its value on the next (tables turned into lines).
      if (!values[last] && last !== 'cc' && last !== 'to' && !follows && !isFull()) continue;
      break;
    }
    const line = readHeaderLine(text);
    if (line && (!kinds.has(line.kind) || line.kind === 'other')) {
      kinds.add(line.kind);
      values[line.kind] ??= line.value;
      isEnglish ||= line.isEnglish;
      last = line.kind;
      end = i + 1;
      continue;
    }
    if (line && kinds.has(line.kind)) {
      // Some print both Date and Sent, or one To a line; forty of them are no header block.
      if ((line.kind === 'date' || line.kind === 'to') && ++repeats <= 4) {
        end = i + 1;
        continue;
      }
      break;
    }
    if (isContinuation(lines, i, stop, values[last] ?? '', last, kinds, lines[i - 1]?.text.length ?? 0)) {
      values[last] = `${values[last] ?? ''} ${text.trim()}`.trim().slice(0, 40_000);
      end = i + 1;
      continue;
    }
    if (isUnknownLabel(text) && hasLabelSoon(lines, i + 1, stop, kinds)) {
      last = 'other';
      end = i + 1;
      continue;
    }
    break;
  }
  if (!kinds.has('from') || !values.from) return null;
  // "From: Leeds, To: London, Date: 3 June" is a journey: without a subject somebody needs an address.
  if (!kinds.has('subject') && !/@/.test(values.from) && !/@/.test(values.to ?? '') && !/\d:\d/.test(values.date ?? ''))
    return null;
  const others = ['date', 'to', 'subject'].filter(kind => kinds.has(kind as LabelKind)).length;
  if (others < 1 || (others === 1 && !/@/.test(values.from) && !(kinds.has('date') && /\d/.test(values.date ?? '')))) return null;
  if (kinds.has('date') && !/\d/.test(values.date ?? '') && others < 3) return null;
  if ((values.from ?? '').length > 400 && !/@/.test(values.from.slice(0, 400))) return null;
  return { start, end, values, isEnglish, isGlued: false, before: '' };
}

/** Whether a line without a label goes on the value above it. */
function isContinuation(
  lines: readonly Line[],
  at: number,
  stop: number,
  value: string,
  kind: LabelKind,
  kinds: ReadonlySet<LabelKind>,
  width: number,
): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length > 2_000 || (value && isRule(text))) return false;
  if (!value) return kind === 'from' || kind === 'date' || kind === 'subject' ? !isRule(text) : /@/.test(text);
  if (kind !== 'subject' && kind !== 'date' && value.lastIndexOf('<') > value.lastIndexOf('>')) return true;
  if ((kind === 'to' || kind === 'cc') && /[,;]$/.test(value)) return true;
  // The address of the last name, put on a line of its own.
  if (
    (kind === 'to' || kind === 'cc' || kind === 'from') &&
    !/>$/.test(value) &&
    /^\s*<[^\s<>]{1,100}@[^\s<>]{1,100}>/.test(text)
  )
    return true;
  if (
    (kind === 'to' || kind === 'cc' || kind === 'from') &&
    /^\s*<?[^\s<>]{1,100}@[^\s<>]{1,100}>?[,;]?\s*$/.test(text) &&
    !/@/.test(value)
  )
    return true;
  // A wrapped subject or sender: the very next line goes on with a header line that has an address or a figure.
  const next = readHeaderLine(lines[at + 1]?.text ?? '');
  if (
    next &&
    !kinds.has(next.kind) &&
    next.kind !== 'other' &&
    next.kind !== 'subject' &&
    /[@\d]/.test(next.value) &&
    at + 1 < stop
  )
    return true;
  if (/^\s+\S/.test(text) && hasLabelSoon(lines, at + 1, stop, kinds)) return true;
  return hasLabelSoon(lines, at + 1, Math.min(stop, at + 3), kinds) && (width >= 50 || kind === 'to' || kind === 'cc');
}

function hasLabelSoon(lines: readonly Line[], from: number, stop: number, kinds: ReadonlySet<LabelKind>): boolean {
  for (let i = from; i < Math.min(stop, from + 3); i++) {
    const text = lines[i]?.text ?? '';
    if (!text.trim()) return false;
    const line = readHeaderLine(text);
    if (line) return !kinds.has(line.kind) && line.kind !== 'other';
  }
  return false;
}

function nextShown(lines: readonly Line[], from: number, stop: number): number {
  for (let i = from; i < Math.min(stop, from + 4); i++) if (lines[i]?.text.trim()) return i;
  return -1;
}

/** A line of dashes, underscores, equals signs or stars, perhaps with words between. */
export const isRule = (text: string): boolean => /^\s{0,9}(?:[-_=*–—─━]\s?){4,}/.test(text.slice(0, 60));
