/** Parts of Japanese lines that may be an employer: what stands between blanks, brackets and units, hiragana and all. */
import type { View } from '../view.ts';
import type { Add } from './add.ts';

const MAX_PARTS = 60;
/** Units and roles that hang on a firm's name. */
const HANGING =
  /(?:の?(?:採用担当者?|採用チーム|採用係|採用グループ|採用|人事担当|人事部|人事課|人事|総務課|総務部|総務|編集部|事務局|事務室|担当|店長|院長|園長|社長|代表|一同|より|です|でございます|様|さん))+$/u;
const NAME = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーA-Za-z0-9&・]';
/** "Xの三宅です", "X様より", "Xさんから". */
const SPOKEN = new RegExp(
  `(?:^|[、。！!？?「『（(\\s\\u3000])(${NAME}{2,18}?)(?=の?(?:[\\p{Script=Han}\\p{Script=Katakana}]{1,6})(?:です|と申|でございます)|(?:さん|様)(?:から|より|の|に|が|で|は|へ|にて|としては))`,
  'gu',
);

export function fromJapaneseParts(view: View, add: Add): void {
  let parts = 0;
  const take = (part: string, source: string, line: string): void => {
    if (part.length < 2 || part.length > 24 || parts++ > MAX_PARTS) return;
    add(part, 0, source, line);
    const bare = part.replace(HANGING, '');
    if (bare !== part && bare.length > 1) add(bare, 0, source, line);
  };
  const split = (line: string): string[] => line.slice(0, 80).split(/[\s\u3000｜|／/（）()「」『』【】、。・:：!！]+/u);
  for (const part of split(view.fromName)) take(part, 'shown-part', view.fromName);
  for (const line of view.lines.slice(-3)) for (const part of split(line.slice(-60))) take(part, 'end-part', line);
  for (const line of view.closing) for (const part of split(line)) take(part, 'closing-part', line);
  for (const part of split(view.subject)) take(part, 'subject-part', view.subject);
  for (const m of view.text.slice(0, 2_000).matchAll(SPOKEN)) take(m[1]!, 'spoken', m[0]);
}
