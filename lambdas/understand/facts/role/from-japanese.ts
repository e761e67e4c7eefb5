/** Job titles in Japanese, where no space tells words apart: by their endings and by what follows. */
import type { View } from '../view.ts';
import type { Add } from './add.ts';

export function titlesFromJapanese(view: View, add: Add): void {
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
      add(m[1]!, JA_SUFFIX.test(m[1]!) ? 1.5 : 0.3, 'quoted', m[0]);
    let runs = 0;
    for (const m of where.slice(0, 1_500).matchAll(JA_RUN)) {
      if (runs++ > 110) break;
      add(m[0], 0, source === 'subject' ? 'span-subject' : 'span', m[0]);
      if (m[0].includes('の')) for (const p of m[0].split('の')) if (p.length > 1) add(p, 0, 'span', m[0]);
    }
  }
}

/** Characters of nouns in a row, at most one の between. */
const JA_RUN =
  /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・]{2,14}(?:の[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・]{2,12})?/gu;
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
