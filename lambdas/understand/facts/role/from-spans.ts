/** Runs of words that may be a title for no other reason than the small word before them: "our night baker", "als Polier", "un aide-maçon". */
import { fold } from '../../../text/fold.ts';
import { isBare, type View } from '../view.ts';
import type { Add } from './add.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Small words a title may follow, folded. */
const BEFORE: Record<string, ReadonlySet<string>> = {
  en: set('a an the our as for of your to be is another one second this any be my new no good full-time part-time junior senior more two three'),
  de: set('als ein eine einen einer eines der die den dem des zur zum unsere unser unserer unseren unserem fur keine keinen kein ihre deine dein ihrer deiner im am neue neuen zwei weitere'),
  fr: set('un une le la les l d de du en comme au aux notre nos votre vos ton ta son sa pour des mon ma deux poste'),
  es: set('un una el la los las de del como nuestro nuestra nuestros nuestras otro otra para tu su ningun ninguna al dos mas puesto plaza'),
  pt: set('um uma o a os as de do da dos das como nosso nossa outro outra para tua sua seu teu ao no na nenhum nenhuma dois duas mais vaga'),
  it: set('un una uno il la lo l i le gli di del della dei delle da come nostro nostra nostri altro altra per tuo tua suo sua al alla due posto'),
  nl: set('een de het als onze ons voor van jouw je uw tot geen nieuwe tweede die andere twee'),
  pl: set('na jako nasz nasza naszego naszej drugi druga drugiego innego do dla w o stanowisko stanowiska posade etat miejsce nowy nowa nowego z roli'),
  sv: set('en ett som till var vart vara din ditt ny nya andra for av den det de ingen tva om'),
  da: set('en et som til vores din ny nye anden for af den det ingen'),
  no: set('en et ei som til var vart din ditt ny nye andre for av den det ingen'),
  cs: set('na jako nas nase pro o do druheho noveho pozici misto'),
  fi: set('toinen uusi meidan uuden'),
}; // biome-ignore format: one line a language

/** Ends of words for people who do something, for languages that leave the article out: what may open a span there. */
const AGENTS: Record<string, RegExp> = {
  sv: /.{2}(?:are|ör|or|ist|log|ant|ent|iker|man|chef|vakt|värd|trade|trade|vikarie|kurator|oppasser|skoterska|ledare|vard)(?:n|en|na|s)?$/u,
  da: /.{3}(?:er|or|ist|log|ant|ent|iker|mand|chef|vagt|vaert|leder|hjaelp)(?:en|n|e|s)?$/u,
  no: /.{3}(?:er|or|ist|log|ant|ent|iker|mann|sjef|vakt|vert|leder|hjelp)(?:en|n|e|s)?$/u,
  nl: /.{2}(?:er|ster|eur|euse|ist|iste|or|ant|ent|ier|kundige|hulp|chef|loog|aar|kok|owner|leider|baas)s?$/u,
  pl: /.{2}(?:arz|arka|nik|niczk|ist|er|or|log|ca|ent|ant|sz|ek|iec|ik|acz|mistrz|ownik|aca|ow|ysta|designer|doc)(?:a|y|i|owi|em|iem|ka|e|ki|ke|ow)?$/u,
  cs: /.{2}(?:ar|nik|ista|er|or|log|ce|ent|ant|ik|ac)(?:a|e|em|i|ku|ka|ky)?$/u,
  fi: /.{3}(?:ja|eri|isti|ikko|nikko|oori|anttI|entti)(?:a|n|na|ksi|lle|t)?$/u,
}; // biome-ignore format: one line a language

const MAX_SPANS = 150;
const MAX_WORDS = 420;

export function fromSpans(view: View, language: string, stops: ReadonlySet<string>, add: Add): void {
  const before = BEFORE[language] ?? BEFORE['en']!;
  const lines = [view.subject, ...view.lines.slice(0, Math.min(40, view.closingAt))];
  const agents = AGENTS[language];
  let spans = 0;
  let budget = MAX_WORDS;
  for (const [n, line] of lines.entries()) {
    if (budget <= 0) return;
    const words = view.split(line, Math.min(120, budget));
    budget -= words.length;
    const plain = words.map(withoutMarks);
    for (let i = 0; i < words.length; i++) {
      if (plain[i]!.length < 3 || stops.has(plain[i]!) || before.has(plain[i]!)) continue;
      // Most words are small letters only: what the others are looked at for, these are not.
      const isSmall = isBare(words[i]!);
      const elided = isSmall ? null : words[i]!.match(/^[\p{L}]{1,5}['’](\p{L}.{2,40})$/u);
      const isCapital = !isSmall && i > 0 && /^\p{Lu}\p{Ll}/u.test(words[i]!);
      const isNoun = language === 'de' && isCapital;
      const isTitled = isCapital && !/[.!?:]$/.test(words[i - 1]!);
      const isAgent = (plain[i]!.length > 4 && agents?.test(plain[i]!)) ?? false;
      const opens = n === 0 ? i < 4 : i === 0 && words.length < 7;
      if (
        !elided &&
        !isNoun &&
        !isTitled &&
        !opens &&
        !isAgent &&
        !(i > 0 && before.has(plain[i - 1]!) && !/[.,;:!?]$/.test(words[i - 1]!))
      )
        continue;
      let span = '';
      for (let k = i; k < words.length && k < i + 4; k++) {
        const w = k === i && elided ? elided[1]! : words[k]!;
        if (k > i && (stops.has(plain[k]!) || (plain[k] !== w && /^[(–—|-]/.test(w))) && !JOINS.has(plain[k]!)) break;
        span = span ? `${span} ${w}` : w;
        if (!JOINS.has(plain[k]!)) {
          if (spans++ >= MAX_SPANS) return;
          add(plain[k] === w ? span : span.replace(/[.,;:!?)]+$/u, ''), 0, n === 0 ? 'span-subject' : 'span', line);
        }
        if (plain[k] !== w && /[.,;:!?)]$/.test(w)) break;
      }
    }
  }
}

const withoutMarks = (word: string): string =>
  isBare(word) ? word : fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const JOINS = set('of de du des d di del della dei da do dos das ds. ds für fur för van in en of and et');
