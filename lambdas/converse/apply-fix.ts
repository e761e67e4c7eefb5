/** Corrections: `fix stage interview`, `it was a final round actually`, `not a rejection`. */
import { KINDS, type Kind, REASONS, type Reason, STAGES, type Stage } from '../content/labels.ts';
import type { Facts } from '../understand/facts.ts';
import type { Intent } from './intent.ts';
import type { Turn } from './turn.ts';

/** Changes the noted facts of the current case and re-tailors what is not yet done. */
export function applyFix(turn: Turn, intent: Intent): void {
  const fix = intent.fix;
  const current = turn.current;
  if (!fix?.value.trim() || !current) return turn.say({ what: 'fix-unclear', field: fix?.field ?? null });
  if (fix.field === 'kind') return fixKind(turn, fix.value);
  const facts = correct(current.facts, fix.field, fix.value.trim().slice(0, 120));
  if (!facts) return turn.say({ what: 'fix-unclear', field: fix.field });
  const { plan, replaced, kept } = turn.context.tools.retailor({ ...current, facts }, facts);
  turn.setCase(current.id, { facts, plan });
  turn.say({ what: 'fixed', field: fix.field, to: fix.value.trim().slice(0, 120), replaced, kept });
}

/** The facts with one of them corrected; null when the value is no word of the vocabulary. */
function correct(facts: Facts, field: string, value: string): Facts | null {
  switch (field) {
    case 'stage':
      return STAGES.includes(value as Stage) ? { ...facts, stage: value as Stage } : null;
    case 'reason':
      return REASONS.includes(value as Reason) ? { ...facts, reasons: [value as Reason] } : null;
    case 'company':
      return { ...facts, company: value };
    case 'role':
      return { ...facts, role: value };
    case 'contact': {
      const email = value.split(/[\s<>(),;]/).find(w => w.includes('@') && w.includes('.')) ?? null;
      const name = (email ? value.replace(email, '') : value)
        .replace(/[<>(),;]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (!name && !facts.contact) return null;
      return {
        ...facts,
        contact: { name: name || (facts.contact?.name ?? ''), email: email ?? (name ? null : (facts.contact?.email ?? null)) },
      };
    }
    default:
      return null;
  }
}

/** Another kind closes the plan, gladly or quietly; `rejection` confirms one that we were unsure of. */
function fixKind(turn: Turn, value: string): void {
  const kind: Kind | null = KINDS.includes(value as Kind) ? (value as Kind) : null;
  const current = turn.current;
  if (!current) return turn.say({ what: 'fix-unclear', field: 'kind' });
  if (kind === 'rejection') {
    turn.setCase(current.id, { facts: { ...current.facts, kind, confidence: 1 } });
    return turn.say({ what: 'fixed', field: 'kind', to: kind, replaced: [], kept: [] });
  }
  turn.setCase(current.id, {
    facts: { ...current.facts, kind: kind ?? 'other', confidence: 1 },
    state: 'closed',
    closedAt: turn.context.now,
  });
  if (kind === 'offer') turn.setPerson({ resetAt: turn.context.now });
  turn.say({ what: 'not-a-rejection', kind });
}
