/** The person in a Japanese display name: after the firm, the unit and the title, "総務課 野々村 志保", "株式会社トンカチ 代表ケンゴ". */
import { ORG_WORDS, TEAM_LOCAL, TEAM_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import type { View } from '../view.ts';

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
const NAME = /^[\u3005\u3040-\u30ff\u3400-\u9fff]{1,6}$/u;
const KANA_NAME = /^[\u30a0-\u30ff]{1,10}(?:[・\s\u3000][\u30a0-\u30ffA-Z]{1,10}){1,3}$/u;
/** Units, titles, shops: what stands before a person. */
const UNIT =
  /(?:部|課|室|係|局|会|社|院|園|店|校|組|団|館|署|庁|所|班|舎|堂|荘|長|付|担当|代表|主人|書記|理事|幹事|世話人|棟梁|番頭|編集|採用|人事|総務|事務|窓口|チーム|グループ|センター|スタッフ|マネージャー|リーダー|代理|名代|以上|敬具|敬白|頓首|通知|秘書|様)$/u;
const words = [...ORG_WORDS, ...TEAM_WORDS].filter(w => w.length > 1 && JAPANESE.test(w));
const titles = [...TITLE_WORDS].filter(w => w.length > 1 && JAPANESE.test(w));
const isUnit = (token: string): boolean =>
  UNIT.test(token) || words.some(w => token.includes(w)) || titles.some(w => token.endsWith(w));

/** Null when the display name is not Japanese, or nobody's. */
export function japaneseSender(view: View): string | null {
  if (!JAPANESE.test(view.fromName)) return null;
  const bare = view.fromName
    .replace(/[（(【][^）)】]{0,40}[）)】]?/gu, ' ')
    .split(/[｜|／/]/u)[0]!
    .trim();
  if (KANA_NAME.test(bare)) return TEAM_LOCAL.test(view.local) ? null : bare;
  const tokens = bare.split(/[\s\u3000]+/u, 8);
  const last = tokens[tokens.length - 1]!.replace(/^(?:代表|店長|社長|院長|担当)(?=.{2,5}$)/u, '');
  if (!NAME.test(last) || isUnit(last)) return null;
  const family = tokens[tokens.length - 2];
  if (family === undefined) return bare !== view.fromName.trim() && isSaid(view, last) ? last : null;
  const isFull = family.length <= 3 && NAME.test(family) && !isUnit(family) && last.length <= 4;
  if (isFull) return tokens.length === 2 && TEAM_LOCAL.test(view.local) && !isSaid(view, last) ? null : `${family} ${last}`;
  // Firm, then person: told from a firm of two words by the address or by how the letter opens or ends.
  return !TEAM_LOCAL.test(view.local) || isSaid(view, last) ? last : null;
}

/** "小野寺です", "小野寺と申します", or the last line. */
function isSaid(view: View, name: string): boolean {
  const text = view.text.slice(0, 4_000);
  return (
    [`${name}です`, `${name}でございます`, `${name}と申し`, `${name}でーす`].some(s => text.includes(s)) ||
    (view.lines[view.lines.length - 1] ?? '').endsWith(name)
  );
}
