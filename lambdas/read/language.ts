/** Names the language of a text (ISO 639-1) by script, small words and telling letters; own tables, no clock, no model. */
import { CYRILLIC, STOPWORDS } from '../content/forward/stopwords.ts';
import { fold } from '../text/fold.ts';
import type { Original } from './reading.ts';

const LIMIT = 4_000;
const table = (words: Record<string, string>): Map<string, string[]> => {
  const map = new Map<string, string[]>();
  for (const [language, list] of Object.entries(words))
    for (const word of new Set(list.split(/\s+/).map(fold))) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
};
const LATIN = table(STOPWORDS);
const SLAVIC = table(CYRILLIC);
/** Letters (unfolded) that speak for languages, and how much. */
const LETTERS: [RegExp, string[], number][] = [
  [/[äöü]/g, ['de', 'sv', 'fi', 'et', 'hu', 'tr'], 0.15], [/ß/g, ['de'], 1], [/[åÅ]/g, ['sv', 'da', 'no'], 0.4], [/[æø]/g, ['da', 'no'], 0.5], [/[äö]/g, ['sv', 'fi', 'de', 'et'], 0.1],
  [/[ãõ]/g, ['pt'], 0.8], [/ñ/g, ['es', 'gl'], 0.7], [/[¿¡]/g, ['es'], 1], [/ç/g, ['fr', 'pt', 'ca', 'tr', 'sq'], 0.2], [/[èêœûî]/g, ['fr'], 0.2], [/[ěřů]/g, ['cs'], 1], [/[ľĺŕôä]/g, ['sk'], 0.4],
  [/[ąęłńśźż]/g, ['pl'], 0.6], [/[őű]/g, ['hu'], 1], [/[ășțţşâ]/g, ['ro'], 0.3], [/[ığşİ]/g, ['tr'], 0.6], [/[āēīūļņģķ]/g, ['lv'], 0.7], [/[ėįųęąū]/g, ['lt'], 0.6], [/[đćčšž]/g, ['hr', 'sl', 'cs', 'sk'], 0.1], [/[đć]/g, ['hr'], 0.4],
  [/[ðþ]/g, ['is'], 1.2], [/[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/g, ['vi'], 0.8], [/ë/g, ['sq', 'nl'], 0.3], [/õ/g, ['et', 'pt'], 0.3], [/[ŵŷ]/g, ['cy'], 1], [/l·l/g, ['ca'], 1],
]; // biome-ignore format: a table

/** The language of the text, or null when nothing tells (too short, figures, names only). Robust from about twenty words on. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, LIMIT).replace(/https?:\/\/\S{1,300}|\S{1,100}@\S{1,100}/g, ' ');
  const count = (range: RegExp): number => sample.match(range)?.length ?? 0;
  const latin = count(/[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]/g);
  const kana = count(/[\u3040-\u30ff]/g);
  const han = count(/[\u3400-\u9fff]/g);
  const hangul = count(/[\uac00-\ud7af]/g);
  // One CJK character says as much as two or three letters.
  if (hangul * 3 > latin && hangul > 1 && hangul >= kana) return 'ko';
  if ((kana + han) * 3 > latin && kana > 1 && kana * 12 > han) return 'ja';
  if (han * 3 > latin && han > 1) return 'zh';
  const others: [string, RegExp][] = [['ar', /[\u0600-\u06ff]/g], ['he', /[\u0590-\u05ff]/g], ['el', /[\u0370-\u03ff]/g], ['th', /[\u0e00-\u0e7f]/g], ['hi', /[\u0900-\u097f]/g], ['bn', /[\u0980-\u09ff]/g], ['pa', /[\u0a00-\u0a7f]/g], ['gu', /[\u0a80-\u0aff]/g], ['ta', /[\u0b80-\u0bff]/g], ['te', /[\u0c00-\u0c7f]/g], ['kn', /[\u0c80-\u0cff]/g], ['ml', /[\u0d00-\u0d7f]/g], ['si', /[\u0d80-\u0dff]/g], ['lo', /[\u0e80-\u0eff]/g], ['my', /[\u1000-\u109f]/g], ['ka', /[\u10a0-\u10ff]/g], ['am', /[\u1200-\u137f]/g], ['km', /[\u1780-\u17ff]/g], ['hy', /[\u0530-\u058f]/g], ['cyr', /[\u0400-\u04ff]/g]]; // biome-ignore format: a table
  for (const [language, range] of others) {
    const n = count(range);
    if (n < 3 || n < latin * 0.6) continue;
    if (language === 'ar') return arabic(sample);
    if (language === 'hi') return /(?:^|\s)(?:आहे|आणि|नाही|तुमच्या|आम्ही)(?=\s|$)/.test(sample) ? 'mr' : 'hi';
    return language === 'cyr' ? cyrillic(sample) : language;
  }
  return latin < 2 ? null : vote(sample, LATIN, true);
}

/** The language of what the employers wrote; the subject helps where the text says little. */
export function languageOf(originals: readonly Original[]): string | null {
  const text = originals.map(o => o.text).join('\n');
  return detectLanguage(text.length < 60 ? `${text}\n${originals[0]?.subject ?? ''}` : text);
}

function vote(sample: string, words: Map<string, string[]>, hasLetters: boolean): string | null {
  const scores = new Map<string, number>();
  const add = (language: string, n: number) => scores.set(language, (scores.get(language) ?? 0) + n);
  const tokens =
    fold(sample)
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, 400) ?? [];
  for (const token of tokens) {
    const languages = words.get(token);
    if (languages) for (const language of languages) add(language, 1 / Math.sqrt(languages.length));
  }
  if (hasLetters && /[^\x00-\x7f]/.test(sample)) {
    const lower = sample.toLowerCase();
    for (const [letters, languages, weight] of LETTERS) {
      const n = Math.min(lower.match(letters)?.length ?? 0, 12);
      if (n) for (const language of languages) add(language, n * weight);
    }
  }
  const ranked = () => [...scores].sort((a, b) => b[1] - a[1]);
  let [first, second] = ranked();
  // Turns of words part close relatives; a language far ahead has none near.
  if (hasLetters && !(first && first[1] >= CLEAR && first[1] > 2.5 * (second?.[1] ?? 0))) {
    for (const [form, language, weight] of FORMS) if (form.test(sample)) add(language, weight);
    [first, second] = ranked();
  }
  // Small languages beside large ones that share most of their words: only on a clear lead.
  const best = first && second && SMALL.has(first[0]) && first[1] < second[1] * 1.2 ? second : first;
  return best && best[1] >= 0.55 ? best[0] : null;
}

/** Score from which a language may be far ahead. */
const CLEAR = 5;
const SMALL = new Set(['gl', 'af', 'bs', 'ga', 'cy', 'sq', 'tl', 'sw', 'ms', 'eu']);

/** Turns of words that part close relatives. */
const FORMS: [RegExp, string, number][] = [
  [/\b(?:dere|hva|nå|meg|deg|seg|noen|ble|etter|sjefen|kveld|likevel|være så snill|søsteren|jobben)\b/i, 'no', 1],
  [
    /\b(?:jer|hvad|nu|mig|dig|sig|nogen|blev|efter|chef|kun|af|også)\b[\s\S]{0,2000}\b(?:jer|hvad|nu|mig|dig|sig|blev|efter|kun|af)\b/i,
    'da',
    1,
  ],
  [
    /\p{L}{3,20}(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|tään|vät|kää|nut|nyt)(?!\p{L})[\s\S]{0,2000}?\p{L}{3,20}(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|tään|vät|nsa|nsä|een)(?!\p{L})/iu,
    'fi',
    1.2,
  ],
  [
    /\b(?:ikke|jeg|hvis|også)\b[\s\S]{0,2000}\b(?:deg|meg|søknad|noen|nå|av|ble|etter|gjennom|videre|hei|dessverre|takk)\b/i,
    'no',
    2,
  ],
  [/\b(?:søknad\w*|dessverre|gjennomgått|noe|deg|hei)\b/i, 'no', 1.5],
  [/\b(?:ansøgning\w*|desværre|af|mulighed\w*|fået|tilbage|nogle)\b/i, 'da', 1.5],
  [
    /(?<!\p{L})(?:kære|kærlig|alligevel|eftermiddag\p{L}{0,3}|venlig hilsen|arbejde\p{L}{0,4}|stilling\p{L}{0,3}|uddannelse\p{L}{0,2}|rådighed|jer)(?!\p{L})/iu,
    'da',
    1,
  ],
  [
    /(?<!\p{L})(?:kjære|likevel|ettermiddag\p{L}{0,3}|vennlig hilsen|arbeid\p{L}{0,4}|utdannelse\p{L}{0,2}|rådighet|dere)(?!\p{L})/iu,
    'no',
    1,
  ],
  [
    /(?<!\p{L})(?:hej hej|vänlig|hälsning\p{L}{0,3}|tjänst\p{L}{0,3}|ansökan|tyvärr|dessvärre|flickan|veckan)(?!\p{L})/iu,
    'sv',
    1,
  ],
  [/\b(?:tidak|anda)\b[\s\S]{0,2000}\b(?:bisa|karena|lamaran|perusahaan|sayangnya)\b/i, 'id', 2],
  [/\b(?:kerana|jawatan|syarikat|dukacita|encik|puan)\b/i, 'ms', 2],
  [/\b(?:não|você|são|também|está|vaga)\b/i, 'pt', 1],
  [/\b(?:non|unha|grazas|moi|xa)\b[\s\S]{0,2000}\b(?:unha|grazas|moi|noso)\b/i, 'gl', 2],
  [/\b(?:jsme|děkujeme|že|není|při|jsem)\b/i, 'cs', 1.5],
  [/\b(?:sme|ďakujeme|že|nie je|pri|som|sa)\b/i, 'sk', 0.8],
  [/\b(?:nie|ons|jou|hierdie|aansoek)\b[\s\S]{0,2000}\b(?:nie|vir|ons)\b/i, 'af', 2],
];

const cyrillic = (sample: string): string => {
  if (/[љњџћђ]/i.test(sample)) return 'sr';
  if (/[ќѓѕ]/i.test(sample)) return 'mk';
  if (/ў/i.test(sample)) return 'be';
  if (/[әғқңөұү]/i.test(sample)) return 'kk';
  if (/[їєґ]/i.test(sample)) return 'uk';
  if (/[ыэё]/i.test(sample)) return 'ru';
  return vote(sample, SLAVIC, false) ?? (/і/i.test(sample) ? 'uk' : /ъ/i.test(sample) && !/[ьы]/i.test(sample) ? 'bg' : 'ru');
};

const arabic = (sample: string): string => {
  if (/[ٹڈڑںےہھ]/.test(sample)) return 'ur';
  return /[پچژگ]/.test(sample) && /(?:^|\s)(?:است|را|که|این|شما|برای|با|از|می)(?=\s|$)/.test(sample)
    ? 'fa'
    : /(?:^|\s)(?:است|را|شما|برای)(?=\s|$)/.test(sample)
      ? 'fa'
      : 'ar';
};
