/** Finds the job title as written, without reference numbers and gender marks, and the reference as a field of its own. */
import { isOccupation } from '../../content/facts/occupation-words.ts';
import { OTHER_LEADS, ROLE_LANGUAGES, type RoleLanguage, SUBJECT_NOISE } from '../../content/facts/role-words.ts';
import { ORG_WORDS, TEAM_WORDS, TITLE_WORDS } from '../../content/facts/words.ts';
import { fold } from '../../text/fold.ts';
import { firmKey } from './find-company.ts';
import { type View, wordsOf } from './view.ts';

/** A letter names a few; more is somebody playing. */
const MAX_FOUND = 90;

export interface FoundRole {
  role: string | null;
  requisition: string | null;
  quote: string;
}

const JOINING = new Set(
  'of de du des di da do del della der des for für och and et y e und i a en in für der von van'.split(' '),
);
const NOISE = new Set(SUBJECT_NOISE);
const GENDER =
  /[([]\s?(?:[mwfdhxagv]|alle|gn|tous|all genders?|div|k)(?:\s?[/|,*-]\s?(?:[mwfdhxaiuv]|gn|div|k)){1,3}\s?[)\]]|\s[mwfhd]\s?\/\s?[mwfhd](?:\s?\/\s?[dx])?(?=$|[\s,.;:)–-])|\b(?:H\/F|F\/H|M\/W\/D|m\/w\/d|m\/v|K\/M)\b/giu;
const REQ =
  /(?:[([#]\s{0,2})?(?:\b(?:req(?:uisition)?(?:\s?(?:id|no|number|#))?|job\s?(?:id|no|number|ref|ad ref|#|code)|posting(?:\s?(?:id|no))?|ref(?:erence|erentie|erenz|erência|erencia|\.)?(?:\s?(?:nr|no|n°|number|code))?|kennziffer|kennz|stellen-?id|vacature(?:nummer)?\s?nr|vacaturenummer|annonce n°|réf(?:érence)?|réf\.|rif(?:erimento)?|nr ref|sygn|dnr|diarienummer|求人番号|posting number|vacancy (?:no|number|ref)|expediente|edital)\b\.?\s{0,2}[:#-]?\s{0,2})#?([A-Z]{0,5}[-_/]?\d[\w./-]{1,18})\s{0,2}[)\]]?/iu;
const BARE_REQ =
  /(?:[([]\s?|\s|^|#)((?:R|JR|REQ|J|P|ID)[-_ ]?\d{4,9}|\d{4}-\d{3,6}|#\d{3,8}|[A-Z]{2,4}-\d{3,7}|\d{5,8})(?=$|[\s),\].;:–-])/u;

/** Strips numbers, gender marks, quotes and trailing punctuation from a title. */
export function cleanRole(raw: string): string {
  let s = raw.slice(0, 140).replace(GENDER, ' ').replace(REQ, ' ').replace(BARE_REQ, ' ');
  s = s
    .replace(/\(\s{0,2}\)|\[\s{0,2}\]/g, ' ')
    .replace(/["“”„«»*]/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  s = s
    .replace(
      /^(?:the|our|a|an|die|der|das|des|eine?[rsnm]?|le|la|les|l['’]|une?|el|los|un|una|uno|il|lo|i|gli|o|os|as|um|uma|de|het|een|den|en|ett|our|unser\w{0,2}|votre|su|sua|tu|uw|jouw|je|your)\s{1,2}/iu,
      '',
    )
    .replace(/^(?:l|d)['’]/iu, '');
  s = s.replace(/^[\s,.;:–—#/-]+|[\s,;:–—#/-]+$/gu, '').replace(/(?<!\b\p{L})\.$/u, '');
  const opened = s.indexOf('(');
  if (opened >= 0 && !s.includes(')')) s = s.slice(0, opened).trim();
  if (opened < 0 && s.endsWith(')')) s = s.slice(0, -1);
  return s.trim();
}

/** Finds title and requisition id; null each when not written. `company` is kept out of the title. */
export function findRole(view: View, language: string, company: string | null): FoundRole {
  const lang = ROLE_LANGUAGES[language] ?? OTHER_LEADS[language] ?? ROLE_LANGUAGES['en']!;
  const found: { value: string; score: number; quote: string; source: string }[] = [];
  const companyKey = company ? firmKey(company) : '';
  const add = (raw: string, score: number, source: string, quote: string) => {
    if (found.length >= MAX_FOUND) return;
    const value = cleanRole(cutCompany(language === 'ja' ? cutJapanese(raw) : raw, company));
    if (!isTitle(value, companyKey)) return;
    if (!company && value.includes(' ') && view.fromName.includes(value)) return;
    found.push({ value, score, quote, source });
  };
  if (language === 'ja') fromJapanese(view, add);
  else {
    fromSubject(view, lang, add);
    for (const [i, sentence] of view.sentences.slice(0, 30).entries())
      fromSentence(sentence, lang, i, (v, s) => add(v, s, 'sentence', sentence));
    fromOccupations(view, lang, language, add);
    for (const line of view.lines.slice(0, 8))
      if (line.length < 70 && !/[.!?,]$/.test(line) && line !== view.lines[0]) add(line, 0.3, 'line', line);
  }
  if (!found.length && view.thread)
    for (const sentence of view.thread.split(/[.!?\n]/, 40))
      fromSentence(sentence, lang, 3, (v, s) => add(v, s - 1, 'thread', sentence));
  const best = rankRoles(found, view);
  return { role: best?.value ?? null, requisition: findRequisition(view), quote: best?.quote ?? '' };
}

/** The requisition id of subject or body, without its label; null when none. */
export function findRequisition(view: View): string | null {
  for (const text of [view.subject, view.text.slice(0, 3000)]) {
    const m = text.match(REQ) ?? text.slice(0, 600).match(BARE_REQ);
    const id = m?.[1]?.replace(/^#|[.,/-]+$/g, '');
    if (id && id.length >= 3 && !/^(?:19|20)\d\d$/.test(id)) return id;
  }
  return null;
}

/** Takes the words of a subject line off a Japanese title. */
const cutJapanese = (raw: string): string =>
  raw
    .replace(
      /(?:への|に)?(?:ご)?(?:応募|選考|採用|面接|抽選|審査|試験|テスト|書類|合否|内定|募集|評価|勤務|結果|お知らせ|ご連絡|ご報告|ありがとう|お礼|お詫び|について|ポジション|の件|の求人).{0,40}$/u,
      '',
    )
    .replace(/^.{0,20}(?:株式会社|より|の)/u, '')
    .replace(/の$/u, '')
    .replace(/(?<=[ァ-ー])職$/u, '');

function cutCompany(raw: string, company: string | null): string {
  if (!company || company.length < 3) return raw;
  const at = raw.toLowerCase().indexOf(company.toLowerCase());
  if (at < 0) return raw;
  const before = raw
    .slice(0, at)
    .replace(
      /[\s,(]*(?:\s(?:at|bei|chez|with|en|presso|bij|hos|na|no|w|i|in|på|a|@|de|der|von|du))?\s{0,2}[-–—|:,(]?\s{0,2}$/iu,
      '',
    );
  const after = raw.slice(at + company.length).replace(/^[\s\-–—|:,)]+/u, '');
  return before.length >= after.length ? before : after;
}

const REFUSED =
  /^(?:other|another|any|future|further|new|similar|such|same|this|that|these|next|all|many|open|various|current|suitable|andere|weitere|künftige|zukünftige|autre|autres|futur\w{0,3}|otr[oa]s?|outr[oa]s?|altr[ie]|nuov[aei]|ander[e]?|inne|andra|nya|first|last|second|former|possible|relevant|above|following|which|what|who|us|you|me|them|it|him|her|here|there|now|one|two|three|people|someone|somebody|everyone|candidates?|applicants?|myself|time|interest|weitere|dies\w{1,2}|unser\w{0,2}|ihr\w{0,2}|dein\w{0,2}|vous|nous|usted|ti|te|u|uns|sie|ihn|mich|dich|posizione|position|role|job|jobs|career|careers|vacancy|stelle|poste|puesto|vaga|functie|vacature|stanowisko|tjänsten?|lei|noi|voi|loro|lui|curriculum|cv|nostro|nostra|nuestr[oa]|notre|nossa|nosso|vår[ta]?|januar\w{0,2}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|revision|letter|week|today|yesterday|intro|unsuccessful|outcome)$/iu;

const JA_REFUSED =
  /^(?:弊社|当社|今回|先日|上記|下記|昨日|本日|同社|貴殿|貴方|候補者?|応募者?|受験者?|参加者?|採用担当者?|担当者?|人事担当者?|皆様|結果|選考|面接|書類|最終|二次|一次|当院|当園|お知らせ|決定|こと|内定|採用|応募|募集|経験者?|求職者?|役員|社員|係員|全員|会員|アルバイト|バイト|職員|研究者|面接官|代表者?|責任者)$/u;

function isTitle(value: string, companyKey: string): boolean {
  if (JA_REFUSED.test(value)) return false;
  if (value.length < 2 || value.length > 80) return false;
  const words = wordsOf(value);
  if (!words.length || words.length > 10 || REFUSED.test(words[0]!) || !/\p{L}{2}/u.test(value)) return false;
  if (words.every(w => NOISE.has(w) || TEAM_WORDS.has(w))) return false;
  if (/@|https?:|[?!]/.test(value)) return false;
  const key = firmKey(value);
  return !companyKey || (key !== companyKey && !` ${companyKey} `.includes(` ${key} `));
}

type Add = (raw: string, score: number, source: string, quote: string) => void;

function fromSubject(view: View, lang: RoleLanguage, add: Add): void {
  const pieces = view.subject
    .split(/\s{1,2}[-–—|·•/]\s{1,2}|\s?[|·•:：;]\s?|【|】|「|」|,\s(?=\p{Lu})/u, 8)
    .map(s => s.trim())
    .filter(Boolean);
  const clean = [view.subject, ...pieces];
  for (const [i, piece] of clean.entries()) {
    fromSentence(piece, lang, 0, (v, s) => add(v, s + 0.3, 'subject', view.subject));
    if (i === 0 && pieces.length > 1) continue;
    // A joining word inside a title is no noise: "Head of Retail". What is left after the ends are cut must be free of it.
    const rest = trimNoise(piece);
    const words = wordsOf(rest);
    const isClean = words.length > 0 && words.every(w => !NOISE.has(w) || JOINING.has(w));
    const org = words.some(w => ORG_WORDS.has(w)) && !words.some(w => TITLE_WORDS.has(w) || isOccupation(w)) ? 0.9 : 0;
    const head = words.some(w => isOccupation(w) || TITLE_WORDS.has(w)) ? 0 : 0.35;
    if (isClean)
      add(rest, (rest === piece ? 1.7 : 1.4) - org - (rest === piece ? 0 : head), head ? 'rest' : 'subject', view.subject);
    else if (words.length) add(rest, 0.9 - org - head, head ? 'rest' : 'subject', view.subject);
  }
}

/** Drops the subject words around a title: "Your Baker application" → "Baker". */
function trimNoise(piece: string): string {
  const words = piece.split(/\s+/);
  const isNoise = (w: string) =>
    NOISE.has(
      fold(w)
        .replace(/[^\p{L}'-]/gu, '')
        .replace(/['-]s?$/, ''),
    ) || /^\d/.test(w);
  while (words.length && isNoise(words[0]!)) words.shift();
  while (words.length && isNoise(words[words.length - 1]!)) words.pop();
  return words.join(' ');
}

/** Titles known by their head noun alone, wherever they stand before the closing: "a second mechanic", "die Hebamme". */
function fromOccupations(view: View, lang: RoleLanguage, language: string, add: Add): void {
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
    const words = line.split(/\s+/, Math.min(220, budget));
    budget -= words.length;
    if (budget <= 0) break;
    for (const [i, raw] of words.entries()) {
      const bare = raw.replace(/^["“„«(¿¡'’]+|[^\p{L}\p{N}]+$/gu, '').replace(/^(?:l|d)['’]/u, '');
      const isWeak = WEAK.has(bare) && /^\p{Lu}/u.test(words[i - 1] ?? '') && !STAFFED.has(words[i - 1]!);
      const isKitchen = CHEFS.has(bare.toLowerCase()) && CHEF_LANGUAGES.has(language);
      if (isWeak || isKitchen) {
        // "Quality Lead", "sous chef": heads only in company.
      } else if (bare.length < 4 || !isOccupation(fold(bare.split(/[/*:]/)[0]!)) || (isNordic && NORDIC_VERBS.has(bare)))
        continue;
      const before = fold((words[i - 1] ?? '').replace(/[^\p{L}'’]/gu, ''));
      if (GREETED.has(before) || /^\d/.test(before)) continue;
      const value = titleAround(words, i, bare, isRomance, stops, starts);
      const isCapital = /^\p{Lu}/u.test(bare) && i > 0 && language !== 'de';
      const isLine = n > 0 && words.length <= 6;
      const isStaff = n > 0 && STAFF.test(fold(value));
      add(value, (n === 0 ? 1.6 : 1.02) + (isCapital || isLine ? 0.35 : 0) + (ARTICLES.has(before) ? 0.1 : 0) + (AS.has(before) ? 0.35 : 0) - n * 0.004 - (isStaff ? 0.9 : 0), n === 0 ? 'subject' : 'sentence', line); // biome-ignore format: a sum
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

/** The head noun with its modifiers: to the left in Germanic languages, to the right in Romance ones. */
function titleAround(
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

const compiled = new WeakMap<RoleLanguage, { lead: RegExp; tail: RegExp; stops: Set<string>; starts: Set<string> }>();
const escapeSource = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');

function compile(lang: RoleLanguage) {
  const known = compiled.get(lang);
  if (known) return known;
  const leads = [...lang.leads]
    .sort((a, b) => b.length - a.length)
    .map(l => escapeSource(l) + (/['’]$/.test(l) ? '' : '\\s{1,2}'));
  const made = {
    lead: new RegExp(`(?<![\\p{L}\\p{N}])(${leads.join('|')})(?=[\\p{L}\\p{N}"“„«(])`, 'giu'),
    tail: new RegExp(`\\s(?:${lang.tails.map(escapeSource).join('|')})(?![\\p{L}])`, 'giu'),
    stops: new Set(lang.stops),
    starts: new Set(lang.starts.flatMap(s => s.split(' '))),
  };
  compiled.set(lang, made);
  return made;
}

function fromSentence(sentence: string, lang: RoleLanguage, index: number, use: (value: string, score: number) => void): void {
  const { lead, tail, stops, starts } = compile(lang);
  const text = sentence.slice(0, 500);
  const early = index < 4 ? 0.3 : 0;
  for (const m of text.matchAll(lead)) {
    const phrase = m[1]!.trim().toLowerCase();
    const span = text.slice(m.index + m[0].length, m.index + m[0].length + 90);
    const value = untilStop(span, stops);
    const order = lang.leads.indexOf(phrase);
    const weak =
      /^(?:als|como|comme|jako|som|da|till|as an?|as our|for our|for the|voor de|op de|us as|para|métier de|programu|miejsce|to become|der)$/.test(
        phrase,
      );
    const titled = /^["“„«]?[\p{Lu}\p{N}]/u.test(value);
    if (value) use(value, (weak ? 0.5 : 1.5) + (titled ? 0.5 : 0) + early + (order >= 0 && order < 12 ? 0.2 : 0));
  }
  for (const m of text.matchAll(tail)) {
    const words = text
      .slice(Math.max(0, m.index - 90), m.index)
      .split(/\s+/)
      .slice(-9);
    let from = words.length;
    while (from > 0 && !/[.,;:!?]$/.test(words[from - 1]!) && !starts.has(words[from - 1]!.toLowerCase())) from--;
    if (from > 0 && starts.has(words[from - 1]?.toLowerCase() ?? '') && from < words.length) {
      const value = words.slice(from).join(' ');
      const titled = /^["“„«]?[\p{Lu}\p{N}]/u.test(value);
      use(value, 1.2 + (titled ? 0.7 : 0) + early);
    }
  }
}

function untilStop(span: string, stops: Set<string>): string {
  const out: string[] = [];
  let depth = 0;
  for (const raw of span.split(/\s+/, 12)) {
    const word = raw.replace(/^["“„«(]+|["”»),.;:!?]+$/gu, '');
    if (!depth && stops.has(word.toLowerCase()) && (out.length > 0 || word === word.toLowerCase())) break;
    if (/^(?:[-–—|:]|\()$/.test(raw)) break;
    if (raw.startsWith('(')) depth++;
    out.push(raw);
    if (raw.includes(')')) depth = 0;
    if (/[.,;:!?]["”»)]?$/u.test(raw) && !/^(?:\p{L}|Sr|Jr|Dipl|Dr|Asst|St|ds)\.$/u.test(raw)) break;
    if (/["”»]$/u.test(raw) && /^["“„«]/u.test(span)) break;
  }
  return out.join(' ').replace(/[.,;:!?]+$/u, '');
}

function fromJapanese(view: View, add: Add): void {
  const text = view.text.slice(0, 4000);
  for (const m of text.matchAll(/(?:職種|募集職種|ポジション|応募職種|求人|募集)[:：]\s{0,2}([^\n]{2,40})/gu))
    add(m[1]!, 2.5, 'sentence', m[0]);
  for (const where of [view.subject, text]) {
    const bonus = where === view.subject ? 0.2 : 0;
    const source = where === view.subject ? 'subject' : 'sentence';
    const bare =
      where === view.subject
        ? where
            .replace(/【[^】]{0,20}】|^(?:Re|RE)[:：]\s?/gu, '')
            .trim()
            .match(JA_SUBJECT)
        : null;
    if (where === view.subject)
      for (const part of where.split(/[\s\u3000／/｜|【】:：]+/u, 8))
        if (part.length > 1 && JA_SUFFIX.test(part) && !JA_SELF.test(part)) add(part, 1.5, source, where);
    if (bare) add(bare[1]!, 1.6, source, where);
    if (where === view.subject && where.length <= 12 && JA_SUFFIX.test(where)) add(where, 1.8, source, where);
    for (const m of where.matchAll(JA_TITLE))
      if (!JA_SELF.test(where.slice(Math.max(0, m.index - 3), m.index + m[0].length + 5).slice(-m[0].length - 5)))
        add(m[0], 1.2 + bonus, source, m[0]);
    for (const m of where.matchAll(JA_TRADE)) if (!JA_NO_TRADE.test(m[0])) add(m[0], 1.05 + bonus, source, m[0]);
    for (const m of where.matchAll(JA_USED)) add(m[1]!, (JA_SUFFIX.test(m[1]!) ? 1.7 : 1.1) + bonus, source, m[0]);
    for (const m of where.matchAll(/[「『]([^」』\n]{2,24})[」』]/gu))
      add(m[1]!, JA_SUFFIX.test(m[1]!) ? 1.5 : 0.3, source, m[0]);
  }
}

const JA_SUFFIX =
  /(?:職|スタッフ|エンジニア|デザイナー|マネージャー|ディレクター|営業|事務|経理|講師|教諭|教員|助手|店員|店長|ドライバー|プランナー|コンサルタント|アシスタント|プログラマー|オペレーター|アナリスト|ライター|トレーナー|インストラクター|マーケター|イスト|ガイド|ソムリエ|クルー|リーダー|サポート|セールス|キャスト|バイヤー|パイロット|カウンセラー|バーテンダー|シッター|トリマー|家|工|官|奏者|受付|秘書|清掃|製造|検査|校正|校閲|車掌|板前|開発|企画|広報|人事|研究員|記者|担当|仲居|職員|作業|係|員|士|師|者|インターンシップ|トレーニー)$/u;
const JA_TITLE =
  /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・/]{0,14}(?:スタッフ|エンジニア|デザイナー|マネージャー|マネジャー|ディレクター|看護師|看護助手|保健師|保育士|保育補助|介護士|介護職員|介護福祉士|栄養士|薬剤師|調理師|調理補助|美容師|歯科衛生士|療法士|整備士|税理士|会計士|講師|教諭|教員|ドライバー|プランナー|コンサルタント|アシスタント|プログラマー|オペレーター|アナリスト|リサーチャー|ライター|イラストレーター|トレーナー|インストラクター|パティシエ|シェフ|バリスタ|翻訳者|通訳|編集者|編集|研究員|記者|総合職|一般職|技術職|専門職|事務職|事務員|営業職|販売員|販売職|警備員|清掃員|作業員|配達員|運転士|運転手|乗務員|操縦士|司書|学芸員|相談員|支援員|指導員|児童指導員|生活相談員|客室乗務員|店長候補|副店長|店長|工場長|料理長|助監督|監督|俳優|声優|職人|仲居|消防吏員|警察官|インターンシップ|インターン|レジ|ホール|キッチン|品質管理|品質保証|生産管理|生産技術|設備保全|施工管理|人事担当|広報担当|配送担当|経理|総務|法務|広報|貿易事務|営業事務|一般事務|医療事務|経理事務|法人営業|海外営業|個人営業|ルート営業|研究開発|商品企画|商品開発|経営企画|倉庫内作業|ピッキング|軽作業|製造|検査|受付|秘書|清掃|校正|校閲|車掌|板前|大工|カウンセラー|バーテンダー|ベビーシッター|トリマー|ネイリスト|マーケター|サイエンティスト|ソムリエ|ガイド|ポスドク|助教|准教授)/gu;
/** The employer's own people: "人事担当の…です", "店長より". */
const JA_SELF =
  /(?:人事|採用|総務|広報)?(?:担当|店長|編集|総務|監督|工場長)(?:者|の[\p{Script=Han}]{1,4}(?:です|と申)|より|部|課)/u;
/** What stands before the words of an application. */
const JA_SUBJECT =
  /^([\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・（）()]{2,18}?)(?:職)?(?:への|に|の|へ)?[\s　]{0,2}(?:ご応募|応募|採用|選考|面接|見学|書類|一次|二次|最終|試験|求人|募集|の件|についての|について)/u;
/** Trades by their last character: 溶接工, 鍼灸師, 建築士, 飼育員. */
const JA_TRADE = /[\p{Script=Han}]{2,6}(?:士|師|工|員)(?![\p{Script=Han}])/gu;
const JA_NO_TRADE =
  /(?:施工|加工|着工|人工|完工|竣工|同士|恩師|全員|会員|定員|人員|役員|社員|職員|委員|満員|欠員|要員|係員|一員|教員|増員|面接官)$|^(?:弊|当|貴|御)/u;
const JA_USED =
  /([\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・/]{2,18}?)(?:につきまして|につきましては|として|の一席|ポジション|の選考|の採用|の内定|の募集|の求人|の面接|枠|\d{1,3}名の募集|へのご応募|にご応募|のご応募|の応募|の件)/gu;

function rankRoles(found: { value: string; score: number; quote: string; source: string }[], view: View) {
  const text = ` ${wordsOf(view.text).join(' ')} `;
  const subject = ` ${wordsOf(view.subject).join(' ')} `;
  let best: (typeof found)[number] | null = null;
  let top = 1.0;
  for (const c of found) {
    const key = wordsOf(c.value).join(' ');
    let score = c.score;
    for (const o of found) {
      if (o === c || o.source === c.source) continue;
      const other = wordsOf(o.value).join(' ');
      if (other === key) score += 0.5;
      else if (` ${other} `.includes(` ${key} `)) score += 0.25;
    }
    if (c.source === 'rest' && text.includes(` ${key} `)) score += 0.4;
    if (c.source === 'subject' && text.includes(` ${key} `)) score += 1.2;
    if (c.source !== 'subject' && c.source !== 'rest' && subject.includes(` ${key} `)) score += 1;
    const hasHead = wordsOf(c.value).some(w => isOccupation(w) || TITLE_WORDS.has(w));
    if (hasHead) score += 0.7;
    if (wordsOf(c.value).length > 6) score -= 0.6;
    if (c.source !== 'subject' && wordsOf(c.value).some(w => ORG_WORDS.has(w)) && !wordsOf(c.value).some(w => TITLE_WORDS.has(w)))
      score -= 0.3;
    if (score > top) {
      best = c;
      top = score;
    }
  }
  return best;
}
