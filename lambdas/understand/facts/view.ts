/** The original as the fact finders look at it: bounded text, lines, sentences, the closing block, the sender's parts. */
import { findHost, type Host } from '../../content/hosts.ts';
import type { Original } from '../../read/reading.ts';
import { fold } from '../../text/fold.ts';
import { splitSentences } from '../../text/sentences.ts';

const MAX_TEXT = 20_000;
const MAX_SENTENCES = 90;
const MAX_SENTENCE = 1_200;

export interface View {
  text: string;
  /** Non-empty lines, trimmed, at most 300 characters looked at of each. */
  lines: string[];
  /** Sentences, verbatim. */
  sentences: string[];
  /** The last short lines (name, title, employer, team), footer taken off, top first. */
  closing: string[];
  /** Where the closing starts in `lines`. */
  closingAt: number;
  subject: string;
  fromName: string;
  address: string;
  local: string;
  domain: string;
  host: { host: Host; before: string } | null;
  thread: string;
  /** What stands between the blanks of a line or sentence, at most so many; split once a mail however many ask. */
  split: (line: string, most?: number) => readonly string[];
}

/** On lower-case text: three times as fast as ignoring case. */
const FOOTER =
  /unsubscribe|automat|do not reply|no-reply|noreply|nicht antworten|ne pas répondre|no responda|não responda|non rispondere|niet antwoorden|confidential|vertraulich|confidentiel|confidencial|riservat|equal (?:employment )?opportunit|privacy|datenschutz|abmelden|désinscri|https?:\/\/|www\.|©|\brgpd\b|\bgdpr\b|dsgvo|intended (?:only )?for|sent (?:from|on behalf)|system-generated|配信専用|返信|自動|poufn|automatiskt/u;

/** Looks at an original once; every finder works on the result. Never throws, whatever the text. */
export function viewOriginal(original: Original): View {
  const text = original.text.slice(0, MAX_TEXT);
  const lines = text
    .split(/\r\n|\n|\r/, 600)
    .map(line => line.slice(0, 300).trim())
    .filter(Boolean);
  const sentences = splitSentences(text)
    .slice(0, MAX_SENTENCES)
    .map(s => s.slice(0, MAX_SENTENCE));
  const address = (original.fromAddress ?? '').slice(0, 320).toLowerCase();
  const at = address.lastIndexOf('@');
  const domain = at < 0 ? '' : address.slice(at + 1);
  const closingAt = findClosing(lines);
  return {
    text,
    lines,
    sentences,
    closing: lines
      .slice(closingAt)
      .filter(line => !isFooter(line))
      .slice(0, 9),
    closingAt,
    subject: stripPrefixes((original.subject ?? '').slice(0, 300)),
    fromName: (original.fromName ?? '').slice(0, 120).trim(),
    address,
    local: at < 0 ? '' : address.slice(0, at),
    domain,
    host: domain ? findHost(domain) : null,
    thread: (original.thread ?? '').slice(0, MAX_TEXT),
    split: splitter(),
  };
}

function splitter(): View['split'] {
  const known = new Map<string, readonly string[]>();
  return (line, most = Number.POSITIVE_INFINITY) => {
    const made = known.get(line) ?? line.split(/\s+/);
    known.set(line, made);
    return made.length > most ? made.slice(0, most) : made;
  };
}

const isFooter = (line: string): boolean =>
  FOOTER.test(line.toLowerCase()) ||
  /^[-_=*~―ー—–\s※]{2,}$/.test(line) ||
  /^\+?[\d\s()./-]{7,}$/.test(line) ||
  /^\S+@\S+$/.test(line);

/** The closing block: from the end up, footers and short unpunctuated lines, until a sentence. */
function findClosing(lines: string[]): number {
  let i = lines.length;
  let taken = 0;
  while (i > 0 && lines.length - i < 16) {
    const line = lines[i - 1]!;
    if (isFooter(line) && taken === 0) {
      i--;
      continue;
    }
    if (isFooter(line) && line.length < 60) {
      i--;
      continue;
    }
    const cjk = /[\u3040-\u30ff\u3400-\u9fff]/.test(line);
    if (
      line.length > (cjk ? 34 : 80) ||
      /[。！]$/.test(line) ||
      (/[.!?…:;]$/.test(line) &&
        (line.length > 32 ||
          line.split(' ').length > 4 ||
          !/(?:^|\s)(?:\p{L}{1,4}|Inc|Ltd|e\.V|S\.A|s\.r\.o|z o\.o|\p{L}\.\p{L})\.$/u.test(line))) ||
      taken >= 7
    ) {
      // A short first-name line may hang on a sentence: "Thanks again. Marta"
      break;
    }
    taken++;
    i--;
  }
  return taken ? i : lines.length;
}

/** Takes reply and forward prefixes off a subject, a few at most. */
export function stripPrefixes(subject: string): string {
  let s = subject.trim();
  for (let i = 0; i < 6; i++) {
    const next = s
      .replace(
        /^(?:re|fwd?|aw|wg|tr|rv|enc|i|r|sv|vs|vb|odp|pd|antw|doorst|vl|ynt|回复|转发|転送)\s{0,2}(?:\[\d{1,2}\]|\.)?\s{0,2}[:：]\s{0,3}/iu,
        '',
      )
      .replace(/^(?:\[[^\]]{1,30}\]\s{0,2})(?=\S)/u, '');
    if (next === s) break;
    s = next;
  }
  return s;
}

/** Answers to short texts are kept: finders ask for the words of one candidate many times. Bounded. */
function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    if (text.length > 100) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > 1_000) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/** Words of a name, folded, marks off the ends. Not to be changed by the caller. */
export const wordsOf: (text: string) => readonly string[] = remembered(text =>
  fold(text)
    .split(/[^\p{L}\p{M}\p{N}'’.+&-]+/u)
    .map(w => w.replace(/^[.'-]+|[.'-]+$/g, ''))
    .filter(Boolean),
);

/** Whether a word is letters a to z only: most are, and need neither folding nor taking marks off. */
export function isBare(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c < 97 || c > 122) return false;
  }
  return true;
}

/** Whether a word starts small, with nothing elided in front: "l'Avenir" does not. */
export function startsSmall(word: string): boolean {
  const c = word.charCodeAt(0);
  return c >= 97 && c <= 122 && !word.includes("'") && !word.includes('’');
}

/** Letters and digits only, folded, umlauts without their e: for comparing a name with a domain. */
export const squash: (text: string) => string = remembered(text =>
  fold(text.replace(/ä/gi, 'a').replace(/ö/gi, 'o').replace(/ü/gi, 'u'))
    .replace(/&|\+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);

/** The same with umlauts written out (ä → ae). */
export const squashLong: (text: string) => string = remembered(text =>
  fold(text.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/å/gi, 'a').replace(/ø/gi, 'o'))
    .replace(/&|\+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);
