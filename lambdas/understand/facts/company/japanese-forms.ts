/** How Japanese firms and their units are written. */

/** A department, not a firm: ends in a unit's word and carries no firm's word. */
export const JA_TEAM =
  /^(?!.*(?:株式会社|有限会社|病院|大学|銀行)).{1,24}(?:部|課|室|係|本部|グループ|チーム|担当|事務局|窓口|センター|委員会|敬白|敬具|様)$/u;
/** "そよかぜ保育園 園長", "帆風市 人事委員会": firm, then unit or title. A kind of organisation alone is no firm. */
export const JA_UNIT =
  /^(?!(?:社会福祉法人|医療法人|学校法人|農業組合法人|特別養護老人ホーム|NPO法人|株式会社|有限会社)[\s\u3000])([^\s\u3000]{2,20})[\s\u3000][\p{Script=Han}]{0,6}(?:長|部|課|室|係|担当|代表|女将|店主|委員会)$/u;
export const JA_FORM = /(?:株式|有限|合同)会社|法人/;
