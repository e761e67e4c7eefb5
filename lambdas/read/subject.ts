/** Forward and reply prefixes of subjects, in every client's language. */
import { FORWARD_PREFIXES, REPLY_PREFIXES } from '../content/forward/subjects.ts';
import { fold } from '../text/fold.ts';

const FORWARD = new Set(FORWARD_PREFIXES.split('|').map(fold));
const REPLY = new Set(REPLY_PREFIXES.split('|').map(fold));

/** The first prefix: `forward`, `reply` or null, and the subject without it. */
export function splitPrefix(subject: string): { prefix: 'forward' | 'reply' | null; rest: string } {
  const trimmed = subject.trim();
  const m = /^\[?([\p{L}\p{M} ]{1,16}?)(?:\s?\[\d{1,3}\]|\s?\(\d{1,3}\)|\^\d{1,2})?\s?[:：]\s*/u.exec(trimmed.slice(0, 40));
  const word = fold(m?.[1] ?? '').trim();
  const rest = m ? trimmed.slice(m[0].length) : trimmed;
  if (m && FORWARD.has(word)) return { prefix: 'forward', rest: trimmed.startsWith('[') ? rest.replace(/\]$/, '') : rest };
  if (m && REPLY.has(word)) return { prefix: 'reply', rest };
  const suffix = /\s*[([](?:fwd|fw|forwarded)[)\]]$/i.exec(trimmed);
  if (suffix) return { prefix: 'forward', rest: trimmed.slice(0, suffix.index) };
  return { prefix: null, rest: trimmed };
}

/** Whether a forward prefix stands first, or behind reply prefixes. */
export function isForwardSubject(subject: string | null): boolean {
  let rest = subject ?? '';
  for (let i = 0; i < 3; i++) {
    const split = splitPrefix(rest);
    if (split.prefix === 'forward') return true;
    if (!split.prefix) return false;
    rest = split.rest;
  }
  return false;
}

/** The subject without the forward prefixes the user's client put before it; the original's own `Re:` stays. */
export function stripForward(subject: string): string {
  let rest = subject.trim();
  for (let i = 0; i < 5; i++) {
    const split = splitPrefix(rest);
    if (split.prefix !== 'forward') break;
    rest = split.rest;
  }
  return rest;
}
