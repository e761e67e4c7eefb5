/** Takes numbers, gender marks, articles, the employer and subject words off a job title. */
import { BARE_REQ, REQ } from './find-requisition.ts';

const GENDER =
  /[([]\s?(?:[mwfdhxagv]|alle|gn|tous|all genders?|div|k)(?:\s?[/|,*-]\s?(?:[mwfdhxaiuv]|gn|div|k)){1,3}\s?[)\]]|\s[mwfhd]\s?\/\s?[mwfhd](?:\s?\/\s?[dx])?(?=$|[\s,.;:)–-])|\b(?:H\/F|F\/H|M\/W\/D|m\/w\/d|m\/v|K\/M)\b/giu;

/** Words alone, a blank between them, have nothing to take off but an article. */
const LETTERS = /^\p{L}+(?: \p{L}+){0,20}$/u;
const ARTICLE =
  /^(?:the|our|a|an|die|der|das|des|eine?[rsnm]?|le|la|les|l['’]|une?|el|los|un|una|uno|il|lo|i|gli|o|os|as|um|uma|de|het|een|den|en|ett|our|unser\w{0,2}|votre|su|sua|tu|uw|jouw|je|your)\s{1,2}/iu;

/** Strips numbers, gender marks, quotes and trailing punctuation from a title. */
export function cleanRole(raw: string): string {
  let s = raw.slice(0, 140);
  if (LETTERS.test(s)) return s.replace(ARTICLE, '');
  s = s.replace(GENDER, ' ').replace(REQ, ' ').replace(BARE_REQ, ' ');
  s = s
    .replace(/\(\s{0,2}\)|\[\s{0,2}\]/g, ' ')
    .replace(/["“”„«»*]/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
  s = s.replace(ARTICLE, '').replace(/^(?:l|d)['’]/iu, '');
  s = s.replace(/^[\s,.;:–—#/-]+|[\s,;:–—#/-]+$/gu, '').replace(/(?<!\b\p{L})\.$/u, '');
  const opened = s.indexOf('(');
  if (opened >= 0 && !s.includes(')')) s = s.slice(0, opened).trim();
  if (opened < 0 && s.endsWith(')')) s = s.slice(0, -1);
  return s.trim();
}

/** Takes the words of a subject line off a Japanese title. */
export const cutJapanese = (raw: string): string =>
  raw
    .replace(
      /(?:への|に)?(?:ご)?(?:応募|選考|採用|面接|抽選|審査|試験|テスト|書類|合否|内定|募集|評価|勤務|結果|お知らせ|ご連絡|ご報告|ありがとう|お礼|お詫び|について|ポジション|の件|の求人).{0,40}$/u,
      '',
    )
    .replace(/^.{0,20}(?:株式会社|より|の)/u, '')
    .replace(/の$/u, '')
    .replace(/(?<=[ァ-ー])職$/u, '');

export function cutCompany(raw: string, company: string | null): string {
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
