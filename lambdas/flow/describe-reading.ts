/** What was read, as the label records of the corpus say it: the JSON line of `npm run read`. */

import type { Kind } from '../content/labels.ts';
import { stepsInQuote } from '../converse/due-from-quote.ts';
import { readCommands } from '../converse/read-commands.ts';
import type { Original, Reading } from '../read/reading.ts';
import type { Facts } from '../understand/facts.ts';
import type { ReadResult } from './read-mail.ts';

/** Fields of the label vocabulary, in the order of the record; everything else of the reading stays inside. */
export function describeReading({ reading, facts }: ReadResult): object {
  const [first] = facts;
  const kind = first?.kind ?? kindOf(reading);
  return {
    kind,
    confidence: round(first?.confidence ?? 1),
    delivery: reading.route === 'forward' ? reading.delivery : null,
    language: first?.language ?? reading.language,
    user: { address: reading.user.address },
    original: reading.route === 'forward' ? describeOriginal(reading.originals[0]) : null,
    ...describeFacts(kind, first),
    note: reading.route === 'forward' || reading.route === 'unreadable' ? reading.note : null,
    evidence: (first?.evidence ?? []).map(({ quote, why }) => ({ quote, why })),
    ...(reading.route === 'reply' && { reply: describeReply(reading) }),
    ...(reading.route === 'unreadable' && { trouble: reading.trouble }),
    ...(reading.route === 'forward' &&
      facts.length > 1 && {
        originals: reading.originals.map((original, i) => ({
          original: describeOriginal(original),
          kind: facts[i]!.kind,
          confidence: round(facts[i]!.confidence),
          language: facts[i]!.language,
          ...describeFacts(facts[i]!.kind, facts[i]),
        })),
      }),
  };
}

/** Routes that carry no original: everything that is not one of the three has no kind of its own. */
const kindOf = ({ route }: Reading): Kind =>
  route === 'bounce' || route === 'auto-reply' || route === 'reply' ? route : 'other';

function describeOriginal(original: Original | undefined): object | null {
  if (!original) return null;
  const { fromName, fromAddress, to, cc, subject, date, text } = original;
  return { fromName, fromAddress, to, cc, subject, date, text };
}

function describeFacts(kind: Kind, facts: Facts | undefined): object {
  const isRejection = kind === 'rejection';
  return {
    company: facts?.company ?? null,
    role: facts?.role ?? null,
    stage: isRejection ? (facts?.stage ?? 'unknown') : 'unknown',
    reasons: isRejection ? (facts?.reasons ?? []) : [],
    signals: isRejection ? (facts?.signals ?? []) : [],
    contact: facts?.contact ? { name: facts.contact.name, email: facts.contact.email } : null,
  };
}

function describeReply(reading: Extract<Reading, { route: 'reply' }>): object {
  const { words, subject, language } = reading;
  const due = stepsInQuote(words.quoted);
  const now = reading.date ?? '1970-01-01T00:00:00Z';
  const intents = readCommands({ typed: words.typed, reply: words.reply, subject }, { due, now, language });
  return {
    typed: words.typed,
    intents: intents.map(({ verb, steps, until, on, scope, fix, value, level }) => ({
      verb,
      steps,
      until,
      ...(on !== undefined && { on }),
      ...(scope && { scope }),
      ...(fix && { fix }),
      ...(value !== undefined && { value }),
      ...(level && { level }),
    })),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
