/** Finds the employer: candidates from display name, signature, subject, sentences, tenant; agreement and the own domain confirm. */

import { CLOSINGS } from '../../content/facts/closings.ts';
import { isOccupation } from '../../content/facts/occupation-words.ts';
import { OTHER_LEADS, ROLE_LANGUAGES } from '../../content/facts/role-words.ts';
import { AGENCY_NAME, NAME_LINKS, ORG_WORDS, TEAM_WORDS, TITLE_WORDS } from '../../content/facts/words.ts';
import { fold } from '../../text/fold.ts';
import { readName, senderPerson, splitSender } from './find-contact.ts';
import { squash, squashLong, type View, wordsOf } from './view.ts';

/** A letter names a few; more is somebody playing. */
const MAX_FOUND = 90;

export interface Candidate {
  value: string;
  score: number;
  sources: string[];
  quote: string;
}

const OPENERS = new Set(
  'decision feedback update outcome result results regarding interview application notice notification quick your our re thank thanks'.split(
    ' ',
  ),
);
const CLOSING_SET = new Set(CLOSINGS);
const FORMS = new Set(
  'inc llc ltd limited gmbh ag se kg plc corp corporation company co sa sas srl spa bv nv ab oy as aps kk the group'.split(' '),
);
const SYSTEM_NAMES = new Set(
  'linkedin indeed workday greenhouse lever ashby smartrecruiters icims successfactors taleo workable teamtailor recruitee personio comeet bamboohr jazzhr breezy jobvite rippling gem avature brassring gupy pinpoint softgarden sap stepstone xing infojobs hrmos join teams zoom google outlook autonotification'.split(' '),
); // biome-ignore format: a list
const NOT_FIRM = new Set(
  'bonjour hej hallo hola ola ciao buongiorno buonasera dzien czesc dag beste moin servus salut good bom boa buenos buenas caro cara geachte so then got off thanks sorry yes no dear hi hello hey we i our your the a an this that thank thanks unfortunately best kind regards sincerely yours it if as after please monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ms mr mrs dr re sie ihnen ihre ihr ich wir du dir dich vous nous madame monsieur le la les un une el los las usted senor senora il lo lei suo sua voce o os as u uw pan pani panstwo panu montag dienstag mittwoch donnerstag freitag samstag cv zoom teams skype excel english deutsch reference portal ats internet'.split(' '),
); // biome-ignore format: a list

const SYSTEM_TAIL =
  /^(?:apply|employers?|jobs?|messages?|notifications?|talent|candidates?|recruiting|portal|careers?|hire|easy)$/;

/** "Workday", "Indeed Apply": the machine; "Ashby Dlamini Tax" is a firm. */
const isSystemName = (value: string): boolean => {
  const words = wordsOf(value);
  return SYSTEM_NAMES.has(words[0] ?? '') && words.slice(1).every(w => SYSTEM_TAIL.test(w));
};

/** The name without legal form, article and marks: what two spellings of one firm share. */
export const firmKey = (name: string): string => {
  const words = wordsOf(name).map(w => w.replace(/['’.]/g, ''));
  const kept = words.filter(w => !FORMS.has(w));
  return (kept.length ? kept : words).join(' ');
};

/** The employer, best first; empty when none is named. `role` keeps titles out. */
export function findCompanies(view: View, language: string, contactName: string | null, note: string | null): Candidate[] {
  const found: Candidate[] = [];
  const person = contactName ?? senderPerson(view);
  const own = person ? wordsOf(person) : [];
  const add = (raw: string, score: number, source: string, quote: string) => {
    if (found.length >= MAX_FOUND) return;
    const value = cleanFirm(
      raw
        .replace(
          /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー株・&A-Za-z]{3,20})[\s　](?:人事|採用|選考|総務|事務局|インターン|営業).{0,16}$/u,
          '$1',
        )
        .replace(JA_UNIT, '$1'),
    );
    if (!value || isPersonal(value, own) || isSystemName(value) || CLOSING_SET.has(fold(value))) return;
    if (source !== 'sentence' && JA_TEAM.test(value)) return;
    const words = wordsOf(value);
    if (words.length === 1 && (ORG_WORDS.has(words[0]!) || TITLE_WORDS.has(words[0]!))) return;
    if (words.every(w => TITLE_WORDS.has(w) || TEAM_WORDS.has(w))) return;
    if (source === 'subject' && OPENERS.has(words[0]!)) return;
    const key = firmKey(value);
    if (key.replace(/ /g, '').length < 2 || key.length > 70) return;
    found.push({ value, score, sources: [source], quote });
  };
  fromDisplay(view, person, add);
  fromClosing(view, own, add);
  const lang = ROLE_LANGUAGES[language] ?? OTHER_LEADS[language] ?? ROLE_LANGUAGES['en']!;
  fromSentences(view, lang.employers, add);
  if (language === 'ja') fromJapanese(view, add);
  if (note)
    for (const s of note.slice(0, 600).split(/[.!?\n]/))
      for (const employers of lang === ROLE_LANGUAGES['en']
        ? [lang.employers]
        : [ROLE_LANGUAGES['en']!.employers, lang.employers])
        runsAfter(s, employers, run => add(run, 1, 'note', s.trim()));
  const head = view.lines[0] ?? '';
  if (head.length < 60 && /^\p{Lu}/u.test(head) && !/[.,!?:]$/.test(head) && wordsOf(head).length > 1 && capitalShare(head) > 0.6)
    add(head, 1, 'line', head);
  fromLabels(view, add);
  fromVerbs(view, add);
  fromDomain(view, add);
  return rank(found, view);
}

/** Cuts team words and connecting words off both ends of a display name, then the decoration. */
export function cleanFirm(raw: string): string | null {
  let s = raw
    .slice(0, 110)
    .replace(/[\u200b-\u200f"“”„«»*_]/g, '')
    .replace(/^(?:company|employer|firma|arbeitgeber|entreprise|empresa|azienda|bedrijf|företag)\s?:\s/iu, '')
    .trim();
  s = s
    .replace(/\s{0,2}(?:@\s?icims|\(?via [\w .]{2,30}\)?|im auftrag von)\s{0,2}$/iu, '')
    .replace(
      /^.{1,40}?\b(?:im auftrag von|on behalf of|pour le compte de|namens|für die|på uppdrag av|i uppdrag av|per conto di|en nombre de|em nome de|w imieniu)\s{1,2}/iu,
      '',
    );
  const parts = s
    .split(/\s{1,2}[-–—|·•:]\s{1,2}|\s?[|·•]\s?|\s{1,2}@\s{1,2}|,\s{1,2}(?!inc|ltd|llc|s\.?l|s\.?a)/iu)
    .map(trimTeam)
    .filter((p): p is string => p !== null);
  s = parts[parts.length - 1] ?? '';
  if (parts.length > 1) s = parts.find(p => wordsOf(p).some(w => ORG_WORDS.has(w))) ?? s;
  s = s.replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/gu, '').replace(/(?<![A-Z])\.$/u, '');
  if (!s || /@|https?:/.test(s) || !/[\p{L}]/u.test(s)) return null;
  if (wordsOf(s).every(w => NOT_FIRM.has(w) || TEAM_WORDS.has(w))) return null;
  return s;
}

const LINKING = new Set(
  'at of the for from by bei der die das des von vom de du des la le les chez en el del da do di della presso van het bij w we at on hos på and und & our votre nos team'.split(
    ' ',
  ),
);

function trimTeam(text: string): string | null {
  const words = text.trim().split(/\s+/);
  const bare = (w: string) =>
    fold(w)
      .replace(/[^\p{L}\p{N}&-]/gu, '')
      .replace(/^(?:l|d)['’]/, '');
  const drops = (w: string) =>
    TEAM_WORDS.has(bare(w)) ||
    bare(w)
      .split('-')
      .some(p => p === 'team' || p === 'hr');
  let from = 0;
  let to = words.length;
  let cut = false;
  while (from < to && drops(words[from]!)) {
    from++;
    cut = true;
  }
  if (cut) while (from < to && (LINKING.has(bare(words[from]!)) || drops(words[from]!))) from++;
  while (to > from && drops(words[to - 1]!)) to--;
  while (to > from && /^[&+-]$|^(?:and|und|et|y|e)$/i.test(words[to - 1]!)) to--;
  while (from < to && /^[&+-]$/.test(words[from]!)) from++;
  return to > from ? words.slice(from, to).join(' ') : null;
}

const isPersonal = (value: string, own: string[]): boolean => {
  const words = wordsOf(value);
  return words.length > 0 && own.length > 0 && words.every(w => own.includes(w));
};

type Add = (raw: string, score: number, source: string, quote: string) => void;

function fromDisplay(view: View, person: string | null, add: Add): void {
  const name = view.fromName;
  if (!name) return;
  const split = splitSender(view);
  const sided = name.match(
    /\s(?:[-–—|·@(/]|(?:via|from|de chez|at|bei|chez|von|hos|presso|bij|på|z)\s)\s{0,2}([^)]{2,80})\)?$/iu,
  );
  const first = sided ? name.slice(0, sided.index ?? 0).trim() : '';
  if (split) add(split.firm, 4, 'display-name', name);
  else if (sided && person && first && wordsOf(sided[1]!).every(w => wordsOf(person).includes(w)))
    add(first, 4, 'display-name', name);
  else if (sided && readName(name.slice(0, sided.index ?? 0))) add(sided[1]!, 4, 'display-name', name);
  else if (!person || !wordsOf(name).every(w => wordsOf(person).includes(w))) {
    const sender = senderPerson(view);
    // Somebody else signed: the display name that looked like a person's is the firm's.
    if (sender && person && !wordsOf(person).some(w => wordsOf(sender).includes(w)) && /\s/.test(name))
      add(name, 2.2, 'display-name', name);
    if (sender || view.host?.host.kind === 'job-board') return;
    const firm = cleanFirm(name);
    // One word left of "Production Recruitment" is a department unless something else says it is the firm.
    const isDepartment =
      firm !== null && firm !== name && !/\s/.test(firm) && !nearDomain(view, firm) && !view.text.includes(firm);
    add(name, isDepartment ? 1.45 : 3, 'display-name', name);
  }
}

function fromClosing(view: View, own: string[], add: Add): void {
  for (const line of view.closing) {
    for (const piece of line.split(/\s{1,2}[-–—|·•/]\s{1,2}|\s?[|·•]\s?|,\s{1,2}|\s@\s/u, 6)) {
      const words = wordsOf(piece);
      if (!words.length || words.length > 8 || isPersonal(piece, own) || /^\p{Ll}/u.test(piece.trim())) continue;
      const isOrg = words.some(w => ORG_WORDS.has(w)) || /[&]/.test(piece);
      const isTitle = words.some(w => TITLE_WORDS.has(w));
      if (isTitle && !isOrg) {
        const at = piece.match(/\s(?:at|bei|chez|for|of|von|der|hos|bij|presso|de la|de|da|do|di|w)\s((?:\p{Lu}|株).{1,60})$/u);
        if (at) add(at[1]!, 1.5, 'signature', line);
        continue;
      }
      if (/[.!?:]$/.test(piece) && piece.length > 30) continue;
      if (!isOrg && readName(piece) && words.length === 2 && !nearDomain(view, piece))
        add(piece, own.length ? 1.45 : 0.6, 'signature', line);
      else if (capitalShare(piece) > 0.5 || (isOrg && capitalShare(piece) >= 0.5))
        add(piece, isOrg ? 2.6 : 1.8, 'signature', line);
    }
  }
}

const capitalShare = (text: string): number => {
  const words = text.split(/\s+/).filter(w => /\p{L}/u.test(w));
  const counted = words.filter(w => !NAME_LINKS.has(fold(w)));
  return counted.length
    ? counted.filter(w => /^[\p{Lu}\p{N}\u3040-\u9fff]/u.test(w.replace(/^['"(’]/, ''))).length / counted.length
    : 0;
};

function fromSentences(view: View, employers: readonly string[], add: Add): void {
  runsAfter(view.subject, employers, run => add(run, 2, 'subject', view.subject));
  for (const piece of view.subject.split(/\s{1,2}[-–—|·•/]\s{1,2}|\s?[|·•:：]\s?|,\s|【|】|／|(?<=[\u3040-\u9fff])\//u, 8))
    if (capitalShare(piece) > 0.6 && piece.trim().length > 1)
      add(piece.trim(), wordsOf(piece).some(w => ORG_WORDS.has(w)) ? 1.2 : 0.4, 'subject', view.subject);
  for (const [i, sentence] of view.sentences.slice(0, 40).entries())
    runsAfter(sentence, employers, (run, word) =>
      add(run, i < 5 ? 1.2 + strength(word) : 0.7 + strength(word) / 2, 'sentence', sentence),
    );
}

const LABEL =
  /^(?:Company|Employer|Organi[sz]ation|Firma|Pracodawca|Arbeitgeber|Unternehmen|Entreprise|Employeur|Empresa|Empregador|Azienda|Bedrijf|Werkgever|Företag|Arbetsgivare)\s?:\s{1,3}(.{2,60})$/iu;

/** A portal's "Company: X" lines. */
function fromLabels(view: View, add: Add): void {
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

function fromVerbs(view: View, add: Add): void {
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

/** How surely a preposition introduces an employer. */
const strength = (word: string): number =>
  /^(?:at|joining|join|bei|chez|presso|bij|hos|interest in|working for|work for|apply to|applied to|application to|rejoindre|au sein de|unirte a|client)$/.test(
    word,
  )
    ? 0.8
    : /^(?:of|de|di|van|from|for|von|till|do|da|w|à|a|em|an|an der|in|in der|im|der|des|die|das|zur|zum|vom|i|aan)$/.test(word)
      ? -0.5
      : 0.1;

type Phrase = { text: string; parts: string[] };
const indexes = new WeakMap<readonly string[], Map<string, Phrase[]>>();

/** Employer phrases by their first word, longest first. */
function indexed(employers: readonly string[]): Map<string, Phrase[]> {
  const known = indexes.get(employers);
  if (known) return known;
  const made = new Map<string, Phrase[]>();
  for (const text of employers) {
    const parts = text.split(' ');
    made.set(
      parts[0]!,
      [...(made.get(parts[0]!) ?? []), { text, parts }].sort((a, b) => b.parts.length - a.parts.length),
    );
  }
  indexes.set(employers, made);
  return made;
}

/** Runs of capitalised words right after an employer word. One pass over the words. */
function runsAfter(sentence: string, employers: readonly string[], use: (run: string, word: string) => void): void {
  const words = sentence.split(/\s+/, 220);
  const folded = words.map(w => w.toLowerCase().replace(/^[("“„«]+|[)"”»]+$/g, ''));
  const phrases = indexed(employers);
  for (let i = 0; i < words.length - 1; i++) {
    let hit = '';
    for (const phrase of phrases.get(folded[i]!) ?? [])
      if (phrase.parts.every((p, k) => folded[i + k] === p)) {
        hit = phrase.text;
        break;
      }
    const elided =
      !hit && /^(?:à l|de l|d|l|dell|all|nell|sull)['’]\p{Lu}/iu.test(words[i]!) ? words[i]!.replace(/^.{1,5}['’]/u, '') : '';
    if (!hit && !elided) continue;
    const start = hit ? i + hit.split(' ').length : i;
    const run: string[] = [];
    for (let k = start; k < words.length && run.length < 8; k++) {
      let w = k === i && elided ? elided : words[k]!;
      w = w.replace(/^[("“„«]+/, '');
      const bare = w.replace(/[.,;:!?)"”»'’]+$/u, '').replace(/['’]s$/u, '');
      if (/^[\p{Lu}\p{N}\u3040-\u9fff&]/u.test(bare)) run.push(bare);
      else if (run.length > 0 && NAME_LINKS.has(bare.toLowerCase()) && /^[\p{Lu}&]/u.test(words[k + 1] ?? '')) run.push(bare);
      else if (run.length === 0 && /^(?:the|l['’]|der|die|das|la|le|el|il|de|het)$/i.test(bare)) continue;
      else break;
      if (/[,;:!?)"”»]$/u.test(w) || /['’]s$/u.test(w) || (/\.$/.test(w) && bare.length > 3)) break;
    }
    if (run.length && /\p{Lu}|[\u3040-\u9fff]/u.test(run[0]!) && !NOT_FIRM.has(fold(run[0]!))) use(run.join(' '), hit || 'de');
  }
}

/** A department, not a firm: ends in a unit's word and carries no firm's word. */
const JA_TEAM =
  /^(?!.*(?:株式会社|有限会社|病院|大学|銀行)).{1,24}(?:部|課|室|係|本部|グループ|チーム|担当|事務局|窓口|センター|委員会|敬白|敬具|様)$/u;
/** "そよかぜ保育園 園長", "帆風市 人事委員会": firm, then unit or title. A kind of organisation alone is no firm. */
const JA_UNIT =
  /^(?!(?:社会福祉法人|医療法人|学校法人|農業組合法人|特別養護老人ホーム|NPO法人|株式会社|有限会社)[\s\u3000])([^\s\u3000]{2,20})[\s\u3000][\p{Script=Han}]{0,6}(?:長|部|課|室|係|担当|代表|女将|店主|委員会)$/u;
const JA_FORM = /(?:株式|有限|合同)会社|法人/;
const JA_FIRM =
  /(?:株式会社|有限会社|合同会社|医療法人|学校法人|社会福祉法人|NPO法人|一般社団法人)[\s　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9&・]{1,20}|[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・]{2,16}(?:株式会社|有限会社|合同会社|病院|保育園|大学|クリニック|旅館|銀行|製菓|商店|工業|学園|書店|食堂|ホテル|ベーカリー|カフェ|事務所|研究所|新聞社|出版社|印刷|観光バス|交通|運輸|電機|物産|不動産|書房|工房|劇団|幼稚園|小学校|中学校|高校|協会|財団|組合|市役所|歯科|薬局|信用金庫)/gu;

/** Names in hiragana end in a firm's word and start where a phrase does. */
const JA_KANA_FIRM =
  /(?:^|[\s\u3000、。「【(（])([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]{2,14}(?:銀行|病院|保育園|大学|クリニック|事務所|旅館|ホテル|書店|商店|工業|食堂|薬局|学園|学院|委員会|市役所|工房|製作所|建設|工務店|運輸|出版|製薬|食品|電機|農園|牧場|協会))/gmu;
/** "くろまめ銀行採用担当の佐藤です": the sender names the firm. */
const JA_SELF =
  /(?:^|[\s\u3000、。])([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9&・]{2,18}?)[\s\u3000]?の?(?:人事|採用|総務|新卒採用|中途採用|インターン)(?:担当|部|課|チーム|係|事務局|グループ)[\s\u3000]?(?:の?[\p{Script=Han}]{1,5})?(?:です|でございます|と申します|より)/gmu;

/** "こんにちは、みどりの畝です。", "よりみちトラベルのみさきと申します": the sender's own firm at the start of a line. */
const JA_HELLO =
  /^(?:[^、。\n]{2,14}[、。])?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9&・]{3,18}?)(?:の[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6})?(?:です|でございます|と申します)(?:[。！]|$)/u;
const JA_PLAIN =
  /今回|この度|このたび|先日|面接|選考|結果|採用|応募|書類|残念|連絡|担当|不合格|不採用|こちら|以上|次第|見送|幸い|本日|お返事|お知らせ|お疲れ|お世話|失礼|ありがと|幸甚|存じ/u;
const JA_LATIN_FIRM =
  /([A-Z][A-Za-z0-9&.-]{1,20}(?: [A-Z][A-Za-z0-9&.-]{1,20}){0,3}) ?(?:の|です|でございます|へのご応募|への応募|採用|人事|より)/gu;

function fromJapanese(view: View, add: Add): void {
  for (const m of view.subject.matchAll(/【([^】]{2,24})】/gu))
    if (!/選考|採用|結果|重要|連絡|知らせ|応募|面接|通知|合否|返信|Re|転送/u.test(m[1]!)) add(m[1]!, 2, 'subject', view.subject);
  const team = view.fromName.match(
    /^(.{2,20}?)[\s\u3000]?(?:人事|人財採用|採用|総務|新卒採用|中途採用|キャリア採用|インターン)(?:担当者?|部|課|チーム|係|事務局|グループ|センター)/u,
  );
  if (team) add(team[1]!, 3, 'display-name', view.fromName);
  // "株式会社カゼハヤ 人事部 佐藤": the firm stands first or carries its form; unit and person follow.
  for (const [line, weight, source] of [
    [view.fromName, 2.9, 'display-name'],
    ...view.closing.map(l => [l, 2, 'signature'] as const),
  ] as const) {
    if (!/[\u3040-\u9fff]/.test(line)) continue;
    const parts = line.split(/[\s\u3000/／|｜（）()【】_]+/u, 8).filter(p => p.length > 1);
    const formed = parts.find(p => JA_FORM.test(p) && p.length > 4);
    const joined = parts.findIndex(p => /^(?:株式会社|医療法人|学校法人|NPO法人)$/u.test(p));
    if (joined >= 0 && parts[joined + 1]) add(`${parts[joined]} ${parts[joined + 1]}`, weight + 0.3, source, line);
    else if (formed) add(formed, weight + 0.3, source, line);
    else if (parts.length > 1) {
      // The part that is no unit, no title and no person.
      const firm = parts.find(
        p => p.length > 2 && !JA_TEAM.test(p) && !/(?:長|様|さん|担当|代表|部|課)$/u.test(p) && !/^\p{Script=Han}{2,4}$/u.test(p),
      );
      const chosen =
        firm ??
        (parts[0]!.length > 2 && !JA_TEAM.test(parts[0]!) && !/(?:長|様|さん|担当|代表|部|課)$/u.test(parts[0]!)
          ? parts[0]
          : undefined);
      if (chosen) add(chosen, weight, source, line);
    }
  }
  for (const line of view.lines.slice(0, 5)) {
    const self = line.match(JA_HELLO);
    const isTeam = self !== null && /(?:インターン|採用|人事|人財|人材|総務|新卒|教職員)/u.test(self[1]!);
    if (self && !isTeam && !JA_PLAIN.test(self[1]!) && !/^\p{Script=Han}{2,4}$/u.test(self[1]!))
      add(self[1]!, 1.8, 'sentence', line);
    for (const m of line.matchAll(JA_LATIN_FIRM)) add(m[1]!, 1.5, 'sentence', line);
  }
  for (const [where, weight] of [
    [view.subject, 2.2],
    [view.text.slice(0, 4000), 1.6],
  ] as const) {
    for (const m of where.matchAll(JA_FIRM))
      add(
        m[0]
          .replace(/^(?:この度|弊社|当社|は|の|を)/, '')
          .replace(/の(?=[^の]{0,16}(?:職|応募|選考|募集|採用|担当|面接|ポジション|求人)).*$/u, '')
          .replace(/(?<=.{4})(?:の[\p{Script=Han}]{1,5}(?:でございます|です)?|です|でございます|にて|より|人事|採用).*$/u, ''),
        weight,
        'sentence',
        m[0],
      );
    for (const m of where.matchAll(JA_KANA_FIRM)) add(m[1]!, weight, 'sentence', m[0]);
    for (const m of where.matchAll(JA_SELF)) add(m[1]!, 2, 'sentence', m[0]);
    for (const m of where.matchAll(/(?:企業名|会社名|応募先)[:：]\s{0,2}([^\n]{2,40})/gu)) add(m[1]!, 3, 'sentence', m[0]);
    for (const m of where.matchAll(
      /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9&・]{2,16})の[\p{Script=Han}]{1,4}(?:です|でございます|と申します|と申しま)/gu,
    ))
      add(m[1]!, 1.8, 'sentence', m[0]);
  }
}

const nearDomain = (view: View, name: string): boolean => {
  const label = ownLabel(view);
  if (label.length < 3) return false;
  return [squash(name), squashLong(name)].some(s => s.length > 2 && (s.includes(label) || (label.includes(s) && s.length > 3)));
};

/** The label a domain or tenant is known by, letters and digits only: `st-mary.example` → `stmary`. */
function ownLabel(view: View): string {
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
function fromDomain(view: View, add: Add): void {
  const label = ownLabel(view);
  if (label.length < 4) return;
  for (const line of [view.fromName, view.subject, ...view.lines.slice(-12), ...view.sentences.slice(0, 30)]) {
    const words = line.split(/\s+/, 200).map(w => w.replace(/^[("“„«'’]+|[.,;:!?)"”»]+$/gu, ''));
    for (let i = 0; i < words.length; i++) {
      if (!/^[\p{L}\p{N}]/u.test(words[i]!)) continue;
      let short = '';
      let long = '';
      for (let k = i; k < words.length && k < i + 6; k++) {
        short += squash(words[k]!);
        long += squashLong(words[k]!);
        if (short === label || long === label) {
          add(words.slice(i, k + 1).join(' '), 2.2, 'domain', line);
          break;
        }
        if (short.length > label.length + 4) break;
      }
    }
  }
}

/** Domains of firms that place people, as one word. */
const AGENCY_LABEL =
  /^(?:hr|rh)[a-z]{4,}$|[a-z]{3}(?:talent|staffing|search|recruit\w{0,6}|resourcing|headhunt\w{0,4}|uitzend\w{0,6}|interim|bemanning|zeitarbeit|personalberatung|agent|career|haken|jinzai|agency|hr|rh)$/;

function rank(found: Candidate[], view: View): Candidate[] {
  const label = ownLabel(view);
  const isAgency = (text: string): boolean => AGENCY_NAME.test(fold(text));
  const ownIsAgency =
    !view.host &&
    (AGENCY_LABEL.test(label) ||
      isAgency(view.fromName) ||
      isAgency(view.domain.replace(/[-.]/g, ' ')) ||
      view.closing.some(line => isAgency(line)) ||
      view.lines.slice(0, 4).some(line => line.length < 40 && /[\u3040-\u9fff]/.test(line) && isAgency(line)));
  const merged: (Candidate & { key: string })[] = [];
  for (const c of found) {
    const key = firmKey(c.value);
    const isJapanese = /[\u3040-\u9fff]{2}/.test(c.value);
    const spelt = squash(c.value);
    const same = merged.find(
      m =>
        m.key === key ||
        (isJapanese && (squash(m.value).includes(spelt) || spelt.includes(squash(m.value)))) ||
        ` ${m.key} `.includes(` ${key} `) ||
        ` ${key} `.includes(` ${m.key} `),
    );
    if (!same) merged.push({ ...c, key });
    else {
      const isNew = !same.sources.includes(c.sources[0]!);
      if (isNew) same.sources.push(c.sources[0]!);
      const isFuller = isJapanese && JA_FORM.test(c.value) && !JA_FORM.test(same.value);
      const isPoorer = isJapanese && JA_FORM.test(same.value) && !JA_FORM.test(c.value);
      // "Veldarc" scores more, "Veldarc Systems" is how the mail writes it.
      const isCut = same.key.startsWith(`${key} `) && wordsOf(same.key.slice(key.length)).every(w => ORG_WORDS.has(w));
      if (
        isFuller ||
        (!isPoorer && c.score > same.score && !isJapanese && !isCut) ||
        (!isPoorer && isJapanese && c.score > same.score) ||
        (!isJapanese && key.length > same.key.length && c.score >= same.score - 0.3 && c.value.length < 60) ||
        (!isJapanese &&
          key.startsWith(`${same.key} `) &&
          key.length < 40 &&
          wordsOf(key.slice(same.key.length)).every(w => ORG_WORDS.has(w)))
      ) {
        same.value = c.value;
        same.key = key;
        same.quote = c.quote;
      }
      same.score = Math.max(same.score, c.score) + (isNew ? 1 : 0.2);
    }
  }
  for (const m of merged) {
    const s = squash(m.value);
    const l = squashLong(m.value);
    const near = label.length > 3 && (s === label || l === label || s.includes(label) || l.includes(label) || (s.length > 4 && label.includes(s)) || (s.length >= 5 && label.startsWith(s.slice(0, 5))) || wordsOf(m.value).some(w => w.length > 5 && label.includes(squash(w)))); // biome-ignore format: one condition
    if (near) m.score += ownIsAgency ? -2.6 : 1.6;
    if (ownIsAgency && isAgency(m.value)) m.score -= 2.5;
    else if (ownIsAgency && !near) m.score += 0.4;
    if (wordsOf(m.value).some(w => ORG_WORDS.has(w))) m.score += 0.7;
    if (near && (s === label || l === label)) m.score += ownIsAgency ? 0 : 0.8;
    if (/^(?:office|team|department|service)?\s?of$/i.test(m.value)) m.score -= 3;
    const parts = wordsOf(m.value);
    if (!near && parts.some(w => isOccupation(w)) && !parts.some(w => ORG_WORDS.has(w))) m.score -= 1.5;
    if (wordsOf(m.value).some(w => TITLE_WORDS.has(w)) && !wordsOf(m.value).some(w => ORG_WORDS.has(w))) m.score -= 1.2;
  }
  return merged.sort((a, b) => b.score - a.score).filter(m => m.score >= 1.25);
}
