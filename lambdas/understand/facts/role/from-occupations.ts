/** Job titles known by their head noun alone, wherever they stand before the closing. */
import { isOccupation } from '../../../content/facts/occupation-words.ts';
import type { RoleLanguage } from '../../../content/facts/role-words.ts';
import { fold } from '../../../text/fold.ts';
import { isBare, type View } from '../view.ts';
import type { Add } from './add.ts';
import { compile } from './from-sentence.ts';
import { titleAround } from './title-around.ts';

/** Titles known by their head noun alone, wherever they stand before the closing: "a second mechanic", "die Hebamme". */
export function fromOccupations(view: View, lang: RoleLanguage, language: string, add: Add): void {
  const { stops, starts } = compile(lang);
  const isRomance = ROMANCE.has(language);
  const isNordic = language === 'sv' || language === 'no' || language === 'da';
  const closed = new Set(view.closing);
  const lines = [
    view.subject,
    ...view.lines.filter(line => !closed.has(line) || (line.match(/\s/g)?.length ?? 0) > 6).slice(0, 40),
  ];
  let budget = 900;
  for (const [n, line] of lines.entries()) {
    const words = view.split(line, Math.min(220, budget));
    budget -= words.length;
    if (budget <= 0) break;
    for (const [i, raw] of words.entries()) {
      const isSmall = isBare(raw);
      const bare = isSmall ? raw : raw.replace(/^["“„«(¿¡'’]+|[^\p{L}\p{N}]+$/gu, '').replace(/^(?:l|d)['’]/u, '');
      const isWeak = WEAK.has(bare) && /^\p{Lu}/u.test(words[i - 1] ?? '') && !STAFFED.has(words[i - 1]!);
      const isKitchen = CHEFS.has(bare.toLowerCase()) && CHEF_LANGUAGES.has(language);
      if (isWeak || isKitchen) {
        // "Quality Lead", "sous chef": heads only in company.
      } else if (
        bare.length < 4 ||
        !isOccupation(isSmall ? bare : fold(bare.split(/[/*:]/)[0]!)) ||
        (isNordic && NORDIC_VERBS.has(bare))
      )
        continue;
      const before = fold((words[i - 1] ?? '').replace(/[^\p{L}'’]/gu, ''));
      if (GREETED.has(before) || /^\d/.test(before)) continue;
      const value = titleAround(words, i, bare, isRomance, stops, starts);
      const isCapital = /^\p{Lu}/u.test(bare) && i > 0 && language !== 'de';
      const isLine = n > 0 && words.length <= 6;
      const isStaff = n > 0 && STAFF.test(fold(value));
      add(value, (n === 0 ? 1.6 : 1.02) + (isCapital || isLine ? 0.35 : 0) + (ARTICLES.has(before) ? 0.1 : 0) + (AS.has(before) ? 0.35 : 0) - n * 0.004 - (isStaff ? 0.9 : 0), n === 0 ? 'head-subject' : 'head', line); // biome-ignore format: a sum
    }
  }
}

const ROMANCE = new Set(['fr', 'es', 'pt', 'it', 'pl', 'cs']);
/** Heads only after another capital: anybody can lead. */
const WEAK = new Set(['Lead', 'Head', 'Partner', 'Associate', 'Agent', 'Executive', 'Fellow', 'Counsel', 'Captain', 'Manager']);
const STAFFED = new Set(['Hiring', 'Our', 'Your', 'The', 'Your', 'Dear', 'Team']);
const CHEFS = new Set(['chef', 'cheffe', 'jefe', 'jefa', 'chefe']);
const CHEF_LANGUAGES = new Set(['en', 'fr', 'it', 'es', 'pt']);
const NORDIC_VERBS = new Set(['driver', 'plane', 'maker', 'leader']);
const ARTICLES = new Set('a an the einen eine ein der die den un une le la el una il lo um uma o een de en den ett'.split(' '));
const AS = new Set('as als comme como come jako som'.split(' '));
const GREETED = new Set(
  'mr mrs ms miss dr herr frau herrn monsieur madame senor senora sr sra signor signora dhr mevrouw meneer heer pan pani hiring our my his her their dear unser unsere unserem unserer mein meine notre nos mon ma nuestro nuestra nuestros nosso nossa il nostro nostra onze ons vores var vart vara head'.split(
    ' ',
  ),
);
/** People of the employer whom any mail may mention. */
const STAFF =
  /^(?:recruiters?|recruiterin|hiring manager|manager|director|directeur|director[ae]?|direttore|diretora?|dyrektor\w{0,4}|kierowni\w{1,6}|responsables?|responsabile|gerente|officer|supervisor|owner|head|editor|producer|trainer|teacher|lehrer|leitung|abteilungsleitung|geschaftsfuhr\w{1,8}|teamleiter|chef|rekryterar\w{0,3}|consultant|consulente|konsultant\w{0,2}|adviseur|medewerkers?|collaboratori?|representative|assessor\w{0,2}|asesor\w{0,3}|examiner|doctor|medico|arzt|specialists?|professionals?|pracowni\w{1,5}|charges?|charge|servers?|practicantes?|grafik|coach|makers?|operators?|processor|writers?|graphique|grafico|reporter|commercial|comercial|commerciale)$/;
