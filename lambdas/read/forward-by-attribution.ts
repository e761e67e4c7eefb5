/** Reads forwards whose client prints an attribution instead of a header block (Outlook for Mac of old, Yandex). */
import { findAttribution } from './attribution.ts';
import { isForwardWords } from './delimiter.ts';
import type { ForwardContext, InlineForward } from './forward.ts';
import { isRule } from './header-block.ts';
import type { Line } from './lines.ts';
import { findAddress } from './mailbox.ts';
import { readNote } from './note.ts';
import { parseShownDate } from './shown-date.ts';
import { splitThread } from './split-thread.ts';
import { isForwardSubject, stripForward } from './subject.ts';

const LINK_LIMIT = 60;

/** Clients that print an attribution instead of a block: taken only when the subject says forward. */
export function readByAttribution(
  lines: readonly Line[],
  links: readonly { line: number; href: string }[],
  context: ForwardContext,
): InlineForward | null {
  const found = findAttribution(lines) ?? findGroupWise(lines);
  const delimiter = lines.findIndex(line => isForwardWords(line.text) && (isRule(line.text) || /[:：]\s*$/.test(line.text)));
  if (!found && delimiter < 0) return null;
  const start = found ? (delimiter >= 0 && delimiter < found.start ? delimiter : found.start) : delimiter;
  const end = found ? found.end : delimiter + 1;
  const shown = found?.text ?? '';
  const address = findAddress(shown);
  if (address !== null && context.isOurAddress(address)) return null;
  const { text, thread } = splitThread(unindent(lines.slice(end)), context);
  if (!text) return null;
  return {
    original: {
      fromName: nameIn(shown, address), fromAddress: address, to: [], cc: [],
      subject: isForwardSubject(context.subject) ? stripForward(context.subject ?? '') || null : null,
      date: parseShownDate(shown, context.date), text, thread,
      links: [...new Set(links.filter(l => l.line >= end).map(l => l.href))].slice(0, LINK_LIMIT), headers: [], messageId: null, replyTo: null,
    },
    note: readNote(lines.slice(0, start), context.user),
  }; // biome-ignore format: one screen
}

/** GroupWise: `>>> Name <address> 4/16/2025 10:31 AM >>>`, whose first marks were taken for quotes. */
function findGroupWise(lines: readonly Line[]): { start: number; end: number; text: string } | null {
  const at = lines.findIndex(
    ({ text, depth }) => depth >= 3 && text.length < 300 && text.trimEnd().endsWith('>>>') && /\d/.test(text),
  );
  const text = lines[at]?.text ?? '';
  return findAddress(text) ? { start: at, end: at + 1, text } : null;
}

/** Whether "forwarded message", as a rule or before a colon, stands right above an attribution with an address (Yandex, Yahoo's app): a forward under any subject. */
export function hasDelimitedAttribution(lines: readonly Line[]): boolean {
  const at = lines.findIndex(line => (isRule(line.text) || /[:：]\s*$/.test(line.text)) && isForwardWords(line.text));
  if (at < 0) return false;
  const found = findAttribution(lines.slice(at + 1, at + 8));
  return found !== null && found.start <= 2 && findAddress(found.text) !== null;
}

/** Outlook for Mac sets what it quotes in by four blanks. */
function unindent(lines: readonly Line[]): readonly Line[] {
  const isSetIn = lines.every(line => !line.text.trim() || line.text.startsWith('    '));
  return isSetIn ? lines.map(line => ({ ...line, text: line.text.slice(4) })) : lines;
}

/** The name before `<address>` in an attribution: the quoted one, or the words after the last figure, comma or bracket. */
export function nameIn(shown: string, address: string | null): string | null {
  if (!address) return null;
  const at = shown.toLowerCase().indexOf(address);
  const before = shown.slice(Math.max(0, at - 300), Math.max(0, at)).replace(/[<([\s]+$/, '');
  const quoted = /["“„«‘']\s?([^"“”„«»‘’]{1,80}?)\s?["”“»’']$/.exec(before)?.[1]?.trim();
  if (quoted) return quoted.includes('@') ? null : quoted;
  const tail = /(?:^|[\d,:)>])([^\d,:)<>@"]{1,100})$/u.exec(before)?.[1] ?? '';
  const words = tail
    .replace(/^\s?\./, ' ')
    .trim()
    .split(/\s+/);
  // Verbs and particles of the attribution are in lower case, names are not; zone and half-day words go too.
  while (words.length && (!/^\p{L}/u.test(words[0] ?? '') || /^\p{Ll}/u.test(words[0] ?? '') || isClockWord(words[0] ?? '')))
    words.shift();
  const name = words.join(' ').replace(/["'“”]+$/, '');
  return name && name.length <= 80 ? name : null;
}
const isClockWord = (word: string): boolean =>
  /^(?:[AP]\.?M\.?|Uhr|CES?T|MES?Z|UTC|GMT|[EMCP][SD]T|BST|JST|KST|Am|On|Le|El|Il|Op|Em|Den|Dne|Dnia)$/.test(word);
