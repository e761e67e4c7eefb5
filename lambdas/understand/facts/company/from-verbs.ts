/** Employers that do something in the letter, and those after a label of a portal. */
import { NAME_LINKS, ORG_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { readName } from '../contact/read-name.ts';
import { type View, wordsOf } from '../view.ts';
import type { Add } from './add.ts';
import { NOT_FIRM } from './not-firm.ts';

const LABEL =
  /^(?:Company|Employer|Organi[sz]ation|Firma|Pracodawca|Arbeitgeber|Unternehmen|Entreprise|Employeur|Empresa|Empregador|Azienda|Bedrijf|Werkgever|Företag|Arbetsgivare)\s?:\s{1,3}(.{2,60})$/iu;

/** A portal's "Company: X" lines. */
export function fromLabels(view: View, add: Add): void {
  for (const line of view.lines.slice(0, 30)) {
    const m = line.match(LABEL);
    if (m) add(m[1]!, 3.2, 'sentence', line);
  }
}

/** What a firm does in these letters: the subject of such a verb may be one, "Rothbury Homes have just told me". */
const FIRM_VERBS = new Set(
  'has have had is was will came went chose told decided thanks appreciates called felt wants wanted offered picked hat haben wird war möchte entschied a avait est souhaite remercie ha han quiere decidió tem decidiu vai foi ringraziano è heeft hebben gaat koos wil är har valde ville avslutar zdecydowała zdecydował wybrała wybrał informuje zawiadamia dziękuje'.split(
    ' ',
  ),
);

export function fromVerbs(view: View, add: Add): void {
  for (const sentence of view.sentences.slice(0, 14)) {
    const words = sentence.slice(0, 240).split(/\s+/);
    for (let i = 0; i < words.length - 2 && i < 14; i++) {
      if (!/^\p{Lu}/u.test(words[i]!) || NOT_FIRM.has(fold(words[i]!.replace(/[^\p{L}]/gu, '')))) continue;
      let to = i;
      while (to < words.length && to < i + 7 && (/^[\p{Lu}&]/u.test(words[to]!) || (to > i && NAME_LINKS.has(words[to]!.toLowerCase()) && /^\p{Lu}/u.test(words[to + 1] ?? ''))) && !/[.,;:!?]$/.test(words[to]!)) to++; // biome-ignore format: one condition
      const next = (words[to] ?? '').toLowerCase();
      if (to - i >= 2 && FIRM_VERBS.has(next)) {
        const run = words.slice(i, to).join(' ');
        if (!readName(run) || wordsOf(run).some(w => ORG_WORDS.has(w)) || sentence !== view.sentences[0])
          add(run, 1.3, 'sentence', sentence);
      }
      i = Math.max(i, to - 1);
    }
  }
}
