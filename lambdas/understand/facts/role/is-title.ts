/** What cannot be a job title, whatever stands before it. */
import { SUBJECT_NOISE } from '../../../content/facts/role-words.ts';
import { TEAM_WORDS } from '../../../content/facts/words.ts';
import { firmKey } from '../company/firm-key.ts';
import { wordsOf } from '../view.ts';

export const NOISE = new Set(SUBJECT_NOISE);

const REFUSED =
  /^(?:other|another|any|future|further|new|similar|such|same|this|that|these|next|all|many|open|various|current|suitable|andere|weitere|künftige|zukünftige|autre|autres|futur\w{0,3}|otr[oa]s?|outr[oa]s?|altr[ie]|nuov[aei]|ander[e]?|inne|andra|nya|first|last|second|former|possible|relevant|above|following|which|what|who|us|you|me|them|it|him|her|here|there|now|one|two|three|people|someone|somebody|everyone|candidates?|applicants?|myself|time|interest|weitere|dies\w{1,2}|unser\w{0,2}|ihr\w{0,2}|dein\w{0,2}|vous|nous|usted|ti|te|u|uns|sie|ihn|mich|dich|posizione|position|role|job|jobs|career|careers|vacancy|stelle|poste|puesto|vaga|functie|vacature|stanowisko|tjänsten?|lei|noi|voi|loro|lui|curriculum|cv|nostro|nostra|nuestr[oa]|notre|nossa|nosso|vår[ta]?|januar\w{0,2}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|revision|letter|week|today|yesterday|intro|unsuccessful|outcome)$/iu;

const JA_REFUSED =
  /^(?:弊社|当社|今回|先日|上記|下記|昨日|本日|同社|貴殿|貴方|候補者?|応募者?|受験者?|参加者?|採用担当者?|担当者?|人事担当者?|皆様|結果|選考|面接|書類|最終|二次|一次|当院|当園|お知らせ|決定|こと|内定|採用|応募|募集|経験者?|求職者?|役員|社員|係員|全員|会員|アルバイト|バイト|職員|研究者|面接官|代表者?|責任者)$/u;

/** Whether it may be a job title, whoever the employer is. */
export function isTitle(value: string): boolean {
  if (value.length < 2 || value.length > 80) return false;
  const words = wordsOf(value);
  if (!words.length || words.length > 10 || !/\p{L}{2}/u.test(value)) return false;
  if (words.every(w => NOISE.has(w) || TEAM_WORDS.has(w))) return false;
  return !REFUSED.test(words[0]!) && !JA_REFUSED.test(value) && !/@|https?:|[?!]/.test(value);
}

/** Whether it is the employer's name, or words of it. */
export function isOfFirm(value: string, companyKey: string): boolean {
  if (!companyKey) return false;
  const key = firmKey(value);
  return key === companyKey || ` ${companyKey} `.includes(` ${key} `);
}
