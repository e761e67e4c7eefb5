/** A head noun with its modifiers: to the left in Germanic languages, to the right in Romance ones. */
import { fold } from '../../../text/fold.ts';
import { NOISE } from './is-title.ts';

/** The head noun with its modifiers: to the left in Germanic languages, to the right in Romance ones. */
export function titleAround(
  words: readonly string[],
  at: number,
  bare: string,
  isRomance: boolean,
  stops: ReadonlySet<string>,
  starts: ReadonlySet<string>,
): string {
  const isCapital = /^\p{Lu}/u.test(bare);
  let from = at;
  for (let k = at - 1; k >= 0 && k >= at - 4 && !isRomance; k--) {
    const w = words[k]!;
    const plain = w.toLowerCase();
    if (/[.,;:!?)]$/.test(w) || /^[-–—|/]$/.test(w)) break;
    if (starts.has(plain) || stops.has(plain) || NOISE.has(fold(w))) break;
    if (/^[\p{Lu}\p{N}&]/u.test(w) ? isCapital : MODIFIERS.has(fold(w))) from = k;
    else if (!/^(?:of|and|&)$/.test(plain) || !isCapital) break;
  }
  const out = words.slice(from, at);
  out.push(words[at]!);
  if (!/[.,;:!?]$/.test(words[at]!))
    for (let k = at + 1; k < words.length && k <= at + 5; k++) {
      const w = words[k]!;
      const plain = w.toLowerCase().replace(/[^\p{L}'’]/gu, '');
      if (stops.has(plain) && !(isRomance && LINKS.has(plain) && !stops.has(words[k + 1]?.toLowerCase() ?? ''))) break;
      if (/^[-–—|/]$/.test(w) || /^[(]/.test(w)) break;
      if (
        isRomance
          ? !(LINKS.has(plain) || /^\p{L}/u.test(w))
          : !(isCapital && (/^\p{Lu}/u.test(w) || plain === 'of' || plain === 'für'))
      )
        break;
      if (isRomance && !isCapital && /^\p{Lu}\p{Ll}/u.test(w) && !LINKS.has(words[k - 1]!.toLowerCase())) break;
      out.push(w);
      if (/[.,;:!?)]$/.test(w)) break;
    }
  while (out.length > 1 && LINKS.has(out[out.length - 1]!.toLowerCase())) out.pop();
  return out.join(' ').replace(/[.,;:!?]+$/u, '');
}

const LINKS = new Set('de des du en del della alle alla al di da do dos das et e y à aux of ds. d für'.split(' '));
const MODIFIERS = new Set(
  'senior junior jr sr sales assistant assist lead head staff line store shop school bus truck delivery van night day kitchen bar care support customer service data software web backend frontend product project account office research lab personal business timber polytunnel warehouse site field social media content marketing finance tax it hr ux ui graphic deputy general trainee student technical machine maintenance security dental veterinary pastry sous second first functioneel zelfstandig werkend residentieel notarieel administratief angestellte stellvertretende medizinische zahnmedizinische verkstallande klinisk teknisk legitimerad'.split(
    ' ',
  ),
);
