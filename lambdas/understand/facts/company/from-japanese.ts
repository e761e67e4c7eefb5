/** Employers in Japanese mails, by legal form, kind of organisation, and how senders introduce themselves. */
import type { View } from '../view.ts';
import type { Add } from './add.ts';
import { JA_FORM, JA_TEAM } from './japanese-forms.ts';

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

export function firmsFromJapanese(view: View, add: Add): void {
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
