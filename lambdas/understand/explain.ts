/** What was understood and why, for a person, on one screen (`npm run read -- --explain FILE`). */
import type { Original } from '../read/reading.ts';
import type { Facts, UnderstandContext } from './facts.ts';
import { classifyKind } from './kind/classify-kind.ts';
import { MODEL_KINDS } from './kind/model.ts';
import { understandMail } from './understand-mail.ts';

const WIDTH = 96;
const MOST_LINES = 40;

export function explainFacts(original: Original, context: UnderstandContext): string {
  const facts = understandMail(original, context);
  const { chances } = classifyKind(original, context);
  const ranked = MODEL_KINDS.map((kind, i) => ({ kind, chance: chances[i]! })).sort((a, b) => b.chance - a.chance);
  const lines = [
    `${facts.kind}, confidence ${facts.confidence.toFixed(2)}: ${band(facts.confidence)}`,
    `  chances: ${ranked
      .slice(0, 4)
      .map(r => `${r.kind} ${(100 * r.chance).toFixed(0)} %`)
      .join(', ')}; delivery ${context.delivery}, language ${context.language ?? 'unknown'}`,
    ...factLines(facts),
    'because',
    ...facts.evidence.flatMap(e => [
      `  ${e.why}: “${cut(e.quote)}”`,
      ...(e.cues?.length ? [`    cues: ${e.cues.slice(0, 10).join(' ')}`] : []),
      ...(e.voidedBy ? [`    set aside: ${e.voidedBy}`] : []),
    ]),
  ];
  return lines.slice(0, MOST_LINES).join('\n');
}

const band = (c: number): string => (c >= 0.75 ? 'act' : c >= 0.5 ? 'act, and ask in the first line' : 'ask only');
const cut = (s: string): string => (s.length > WIDTH ? `${s.slice(0, WIDTH - 1)}…` : s).replace(/\s+/g, ' ');

function factLines(f: Facts): string[] {
  const row = (name: string, value: string | null) => `  ${name.padEnd(12)}${value || '–'}`;
  return [
    row('company', f.company),
    row('role', f.role && f.requisition ? `${f.role} (${f.requisition})` : f.role),
    row('stage', f.stage),
    row('reasons', f.reasons.join(', ')),
    row('signals', f.signals.join(', ')),
    row('contact', f.contact && (f.contact.email ? `${f.contact.name} <${f.contact.email}>` : f.contact.name)),
  ];
}
