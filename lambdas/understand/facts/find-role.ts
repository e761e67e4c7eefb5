/** Finds the job title as written, without reference numbers and gender marks, and the reference as a field of its own. */
import { OTHER_LEADS, ROLE_LANGUAGES, type RoleLanguage, SUBJECT_NOISE } from '../../content/facts/role-words.ts';
import { ORG_WORDS, TEAM_WORDS, TITLE_WORDS } from '../../content/facts/words.ts';
import { fold } from '../../text/fold.ts';
import { firmKey } from './find-company.ts';
import { type View, wordsOf } from './view.ts';

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
    const value = cleanRole(cutCompany(language === 'ja' ? cutJapanese(raw) : raw, company));
    if (!isTitle(value, companyKey)) return;
    found.push({ value, score, quote, source });
  };
  if (language === 'ja') fromJapanese(view, add);
  else {
    fromSubject(view, lang, add);
    for (const [i, sentence] of view.sentences.slice(0, 30).entries())
      fromSentence(sentence, lang, i, (v, s) => add(v, s, 'sentence', sentence));
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
    .replace(/の$/u, '');

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
  /^(?:other|another|any|future|further|new|similar|such|same|this|that|these|next|all|many|open|various|current|suitable|andere|weitere|künftige|zukünftige|autre|autres|futur\w{0,3}|otr[oa]s?|outr[oa]s?|altr[ie]|nuov[aei]|ander[e]?|inne|andra|nya|first|last|second|former|possible|relevant|above|following|which|what|who|us|you|me|them|it|him|her|here|there|now|one|two|three|people|someone|somebody|everyone|candidates?|applicants?|myself|time|interest|weitere|dies\w{1,2}|unser\w{0,2}|ihr\w{0,2}|dein\w{0,2}|vous|nous|usted|ti|te|u|uns|sie|ihn|mich|dich|posizione|position|role|job|jobs|career|careers|vacancy|stelle|poste|puesto|vaga|functie|vacature|stanowisko|tjänsten?)$/iu;

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
    const org = words.some(w => ORG_WORDS.has(w)) && !words.some(w => TITLE_WORDS.has(w)) ? 0.4 : 0;
    if (isClean) add(rest, (rest === piece ? 1.7 : 1.4) - org, 'subject', view.subject);
    else if (words.length) add(rest, 0.9 - org, 'subject', view.subject);
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
    for (const m of where.matchAll(JA_TITLE)) add(m[0], 1.2 + bonus, source, m[0]);
    for (const m of where.matchAll(JA_USED)) add(m[1]!, (JA_SUFFIX.test(m[1]!) ? 1.7 : 1.1) + bonus, source, m[0]);
    for (const m of where.matchAll(/[「『]([^」』\n]{2,24})[」』]/gu))
      add(m[1]!, JA_SUFFIX.test(m[1]!) ? 1.5 : 0.3, source, m[0]);
  }
}

const JA_SUFFIX =
  /(?:職|スタッフ|エンジニア|デザイナー|マネージャー|ディレクター|営業|事務|経理|講師|教諭|教員|助手|店員|店長|ドライバー|プランナー|コンサルタント|アシスタント|プログラマー|オペレーター|アナリスト|ライター|トレーナー|インストラクター|開発|企画|広報|人事|研究員|記者|担当|仲居|職員|作業|係|員|士|師|者|インターンシップ|トレーニー)$/u;
const JA_TITLE =
  /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z・/]{1,16}(?:スタッフ|エンジニア|デザイナー|マネージャー|ディレクター|看護師|保育士|介護士|介護職員|栄養士|薬剤師|調理師|美容師|講師|教諭|ドライバー|プランナー|コンサルタント|アシスタント|プログラマー|オペレーター|アナリスト|ライター|翻訳者|編集者|研究員|記者|総合職|技術職|事務職|営業職|販売員|運転士|運転手|司書|インターンシップ)/gu;
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
    if (c.source === 'subject' && text.includes(` ${key} `)) score += 1.2;
    if (c.source !== 'subject' && subject.includes(` ${key} `)) score += 1;
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
