/** Recognises one line of a printed header block: `Label: value`, in any client's dress. */
import { LABELS, type LabelKind } from '../content/forward/labels.ts';
import { fold } from '../text/fold.ts';

export interface HeaderLine {
  kind: LabelKind;
  value: string;
  /** The label is an English one. */
  isEnglish: boolean;
}

const KIND = new Map<string, LabelKind>();
for (const kind of ['other', 'cc', 'to', 'date', 'subject', 'from'] as const)
  for (const label of LABELS[kind].split(/[|\n]/)) if (label.trim()) KIND.set(fold(label.trim().replace(/:$/, '')), kind);
const ENGLISH = new Set(['from', 'date', 'sent', 'to', 'cc', 'subject']);
const MAX_LABEL = 34;

/** The kind of a bare label, or null. */
export const labelKind = (label: string): LabelKind | null => KIND.get(bare(label)) ?? null;

/** `*From:* value`, `> De : value`, `差出人： value`, `From<tab>: value`; null when the line is something else. */
export function readHeaderLine(line: string): HeaderLine | null {
  const head = line.slice(0, MAX_LABEL + 12);
  const colon = head.search(/[:：﹕︰]/);
  if (colon < 1) return null;
  const label = bare(head.slice(0, colon));
  const kind = label.length <= MAX_LABEL ? KIND.get(label) : undefined;
  if (!kind) return null;
  const value = line
    .slice(colon + 1, 40_000)
    .replace(/^[|*_\s]+/, '')
    .replace(/\|\s*$/, '')
    .trim();
  if (/^\/\//.test(value)) return null;
  return { kind, value, isEnglish: ENGLISH.has(label) };
}

/** A line of label form whose label we do not know (`Priorité: haute`); short, few words, no sentence. */
export const isUnknownLabel = (line: string): boolean =>
  /^[*\s>|]{0,6}[\p{L}][\p{L}\p{M}' -]{1,24}[*\s]{0,3}[:：]\s*\S/u.test(line.slice(0, 60)) && line.length < 160;

const bare = (label: string): string =>
  fold(label)
    .replace(/^[\s>|*_•·-]+|[\s*_]+$/g, '')
    .replace(/\s+/g, ' ');

/** Splits a line in which a client glued several header lines (`From: a <b>To: cSubject: d`); null when there are fewer than three. */
export function splitGluedLine(line: string): { before: string; parts: HeaderLine[] } | null {
  const text = line.slice(0, 4_000);
  const hits: { from: number; to: number; kind: LabelKind; isEnglish: boolean }[] = [];
  const seen = new Set<LabelKind>();
  for (let i = text.search(/[:：]/); i >= 0 && hits.length < 12; ) {
    for (let n = Math.min(MAX_LABEL, i); n >= 1; n--) {
      const raw = text.slice(i - n, i);
      if (/^\s|[<>@]/.test(raw)) continue;
      const before = text[i - n - 1] ?? ' ';
      // Inside a word only where the case changes or a bracket, dash or digit ends what was before.
      if (/[\p{L}]/u.test(before) && !/^\p{Lu}/u.test(raw) && !/[\u0e00-\uffff]/.test(raw)) continue;
      const kind = KIND.get(bare(raw));
      if (
        !kind ||
        seen.has(kind) ||
        kind === 'other' ||
        (hits.length === 0 && kind !== 'from' && kind !== 'date' && kind !== 'subject')
      )
        continue;
      if (/^[a-z]/.test(raw) && before !== ' ') continue;
      seen.add(kind);
      hits.push({ from: i - n, to: i + 1, kind, isEnglish: ENGLISH.has(bare(raw)) });
      break;
    }
    const next = text.slice(i + 1).search(/[:：]/);
    i = next < 0 ? -1 : i + 1 + next;
  }
  if (seen.size < 3 || !seen.has('from') || !text.includes('@')) return null;
  return {
    before: text.slice(0, hits[0]?.from),
    parts: hits.map((hit, i) => ({
      kind: hit.kind,
      isEnglish: hit.isEnglish,
      value: (i + 1 < hits.length ? text.slice(hit.to, hits[i + 1]?.from) : line.slice(hit.to)).trim(),
    })),
  };
}
