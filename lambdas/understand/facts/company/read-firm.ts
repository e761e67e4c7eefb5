/** Whether a run of words may be an employer, and what it is called without what hangs on it. */
import { ORG_WORDS, TEAM_WORDS, TITLE_WORDS } from '../../../content/facts/words.ts';
import { fold } from '../../../text/fold.ts';
import { wordsOf } from '../view.ts';
import { cleanFirm } from './clean-firm.ts';
import { firmKey } from './firm-key.ts';
import { JA_TEAM, JA_UNIT } from './japanese-forms.ts';
import { CLOSING_SET, isPersonal, isSystemName, OPENERS } from './not-firm.ts';

export interface FirmName {
  value: string;
  key: string;
  /** A Japanese team: an employer only where a sentence says so. */
  isTeam: boolean;
  /** Starts as subjects do: none in a subject. */
  opens: boolean;
}

const JAPANESE_TEAM =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー株・&A-Za-z]{3,20})[\s\u3000](?:人事|採用|選考|総務|事務局|インターン|営業).{0,16}$/u;

/** Reads each text once, however many places give it. `own`: words of who signed, who is no firm. */
export function firmReader(own: readonly string[]): (raw: string) => FirmName | null {
  const known = new Map<string, FirmName | null>();
  return raw => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const made = readFirm(raw, own);
    known.set(raw, made);
    return made;
  };
}

function readFirm(raw: string, own: readonly string[]): FirmName | null {
  const value = cleanFirm(raw.replace(JAPANESE_TEAM, '$1').replace(JA_UNIT, '$1'));
  if (!value || isPersonal(value, own) || isSystemName(value) || CLOSING_SET.has(fold(value))) return null;
  const words = wordsOf(value);
  if (words.length === 1 && (ORG_WORDS.has(words[0]!) || TITLE_WORDS.has(words[0]!))) return null;
  if (words.every(w => TITLE_WORDS.has(w) || TEAM_WORDS.has(w))) return null;
  const key = firmKey(value);
  if (key.replace(/ /g, '').length < 2 || key.length > 70) return null;
  return { value, key, isTeam: JA_TEAM.test(value), opens: OPENERS.has(words[0]!) };
}
