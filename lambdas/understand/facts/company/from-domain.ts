/** Employers that the own domain or tenant spells. */
import { squash, squashLong, type View } from '../view.ts';
import type { Add } from './add.ts';

export const nearDomain = (view: View, name: string): boolean => {
  const label = ownLabel(view);
  if (label.length < 3) return false;
  return [squash(name), squashLong(name)].some(s => s.length > 2 && (s.includes(label) || (label.includes(s) && s.length > 3)));
};

/** The label a domain or tenant is known by, letters and digits only: `st-mary.example` → `stmary`. */
export function ownLabel(view: View): string {
  if (!view.domain) return '';
  if (view.host) {
    if (view.host.host.kind !== 'hiring-system') return '';
    if (view.host.host.tenant === 'subdomain') return squash(view.host.before.split('.').pop() ?? '');
    if (view.host.host.tenant === 'local-part')
      return squash((view.local.split('+')[0] ?? '').replace(/[-_.](?:jobs?|careers?|hr)$/, ''));
    return '';
  }
  const labels = view.domain.split('.');
  const keep =
    labels.length > 2 && labels[labels.length - 2]!.length <= 3 ? labels[labels.length - 3] : labels[labels.length - 2];
  return squash(keep ?? '');
}

/** Words anywhere that spell the own domain are the employer's name as it writes it. */
export function fromDomain(view: View, add: Add): void {
  const label = ownLabel(view);
  if (label.length < 4) return;
  for (const line of [view.fromName, view.subject, ...view.lines.slice(-12), ...view.sentences.slice(0, 30)]) {
    const raw = view.split(line, 200);
    for (let i = 0; i < raw.length; i++) {
      if (!mayOpen(raw[i]!, label)) continue;
      const words = raw.slice(i, i + 6).map(w => w.replace(/^[("“„«'’]+|[.,;:!?)"”»]+$/gu, ''));
      if (!/^[\p{L}\p{N}]/u.test(words[0]!)) continue;
      let short = '';
      let long = '';
      for (let k = 0; k < words.length; k++) {
        short += squash(words[k]!);
        long += squashLong(words[k]!);
        if (short === label || long === label) {
          add(words.slice(0, k + 1).join(' '), 2.2, 'domain', line);
          break;
        }
        if (short.length > label.length + 4 || !(label.startsWith(short) || label.startsWith(long))) break;
      }
    }
  }
}

/** Whether the label may start with this word; of one in plain letters the first tells. */
function mayOpen(word: string, label: string): boolean {
  const c = word.charCodeAt(0) | 32;
  return c < 97 || c > 122 || c === label.charCodeAt(0);
}
