/** Reads a date as a mail client printed it, in any of some fifty languages, as a wall clock; an offset only where one is shown. */
import { MONTHS } from '../content/forward/months.ts';
import { fold } from '../text/fold.ts';

const MONTH = new Map(MONTHS.flatMap((names, m) => names.split(/\s+/).map(name => [fold(name), m + 1] as const)));
const ZONES: Record<string, string> = {
  utc: '+00:00', gmt: '+00:00', z: '+00:00', bst: '+01:00', cet: '+01:00', mez: '+01:00', cest: '+02:00', mesz: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00', akst: '-09:00', hst: '-10:00', jst: '+09:00', kst: '+09:00', aest: '+10:00', aedt: '+11:00', awst: '+08:00', nzst: '+12:00', nzdt: '+13:00', sast: '+02:00', brt: '-03:00', wet: '+00:00', west: '+01:00', hkt: '+08:00', sgt: '+08:00', 'मानक': '+05:30',
}; // biome-ignore format: a table
/** Words for the halves of the day; they count only right beside the time (`2 de abril de 2025 12:39` is no Hungarian morning). */
const PM_WORDS = String.raw`p\.? ?m\.?|nachm\.?|μ\.? ?μ\.?|م|ch|i\.? ?p\.?|e\.? ?m\.?|odp\.?|du\.?|oo|pasdite|m\.d\.|ptg|अपराह्न|หลังเที่ยง`;
const AM_WORDS = String.raw`a\.? ?m\.?|vorm\.?|π\.? ?μ\.?|ص|sa|ap\.?|f\.? ?m\.?|dop\.?|de\.?|oö|paradite|p\.d\.|pg|पूर्वाह्न`;
/** Scripts that put no blank between the day and its half. */
const PM_WIDE = '오후|下午|午後|晚上|下晝';
const AM_WIDE = '오전|上午|午前|早上|凌晨';
const half = (words: string, wide: string): [RegExp, RegExp] => [
  new RegExp(`(?:(?<![\\p{L}])(?:${words})|${wide})\\s?$`, 'u'),
  new RegExp(`^\\s?(?:(?:${words})(?![\\p{L}])|${wide})`, 'u'),
];
const [PM_BEFORE, PM_AFTER] = half(PM_WORDS, PM_WIDE);
const [AM_BEFORE, AM_AFTER] = half(AM_WORDS, AM_WIDE);
const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * `2025-03-12T09:31[:SS][+01:00]`, a bare `2025-03-12`, or null. `near` (ISO, the outer mail's date) settles `03/04/25`: the reading that is
 * not after it and nearest to it. `isMonthFirst` is the guess where that does not settle it; `isSure`: only a day after `near` overrules the guess.
 */
export function parseShownDate(shown: string, near: string | null = null, isMonthFirst = false, isSure = false): string | null {
  const text = digits(fold(shown.slice(0, 200)).replace(/\u0654/g, '')).replace(
    /\b(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.?o)(?=[\s,])/g,
    '$1',
  );
  const clock = findTime(text);
  const rest = clock ? `${text.slice(0, clock.at)} ; ${text.slice(clock.at + clock.length)}` : text;
  const day = findDay(rest, near, isMonthFirst, isSure);
  if (!day) return null;
  if (!clock) return day;
  const seconds = clock.seconds === null ? '' : `:${pad(clock.seconds)}`;
  return `${day}T${pad(clock.hour)}:${pad(clock.minute)}${seconds}${findOffset(rest) ?? ''}`;
}

/** Arabic-Indic, Persian, Devanagari and Thai digits as ASCII. */
const digits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, c =>
    String(
      (c.charCodeAt(0) -
        (c >= '\u0e50' ? 0x0e50 : c >= '\u09e6' ? 0x09e6 : c >= '\u0966' ? 0x0966 : c >= '\u06f0' ? 0x06f0 : 0x0660)) %
        10,
    ),
  );

function findTime(text: string): { at: number; length: number; hour: number; minute: number; seconds: number | null } | null {
  const forms = [
    /(?<![\d:+])(?<!(?:[\s\d(]|gmt|utc|^)-)(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d])/,
    /(?<!\d)(\d{1,2}) ?[時时點点시] ?(\d{1,2})? ?[分분]?/,
    /(?<![\d.])(\d{1,2}) ?h ?(\d{2})(?!\d)/,
    /(?:kl\.?|klo|o godz\.?|ob|uhr|at|um|as|alle|ore|,|;|\s)\s?(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.]|\s?\.?\s?\d{4})/,
    /(?<!\d)(\d{1,2})(?: ?(?:am|pm|a\.m\.|p\.m\.)| uhr)/,
  ];
  for (const form of forms) {
    const m = form.exec(text);
    if (!m) continue;
    let hour = Number(m[1]);
    const minute = Number(m[2] ?? 0);
    if (hour > 24 || minute > 59) continue;
    const before = text.slice(Math.max(0, m.index - 20), m.index);
    const after = text
      .slice(m.index)
      .slice(0, 40)
      .replace(/^.?\d[\d:.h时時點点시分분 ]*/, '');
    const isPm = PM_AFTER.test(after) || PM_BEFORE.test(before);
    const isAm = AM_AFTER.test(after) || AM_BEFORE.test(before);
    if (hour < 12 && isPm) hour += 12;
    else if (hour === 12 && isAm && !isPm) hour = 0;
    return { at: m.index, length: m[0].length, hour: hour % 24, minute, seconds: m[3] === undefined ? null : Number(m[3]) };
  }
  return null;
}

function findDay(text: string, near: string | null, isMonthFirst: boolean, isSure: boolean): string | null {
  // Reiwa years count from 2019.
  const era = /令和 ?(\d{1,2}|元)年 ?(\d{1,2})月 ?(\d{1,2})日/.exec(text);
  if (era) return iso(2018 + (era[1] === '元' ? 1 : Number(era[1])), Number(era[2]), Number(era[3]));
  const cjk =
    /(\d{2,4}) ?[年년/.] ?(\d{1,2}) ?[月월/.] ?(\d{1,2}) ?[日일]/.exec(text) ??
    /(?<!\d)(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?!\d)/.exec(text);
  if (cjk) return iso(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]));
  const named = findNamed(text);
  if (named) return named;
  const m = /(?<!\d)(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!m) return null;
  const a = Number(m[1]);
  const b = Number(m[3]);
  const year = Number(m[4]);
  const dayFirst = iso(year, b, a);
  const monthFirst = m[2] === '/' || m[2] === '-' ? iso(year, a, b) : null;
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const guess = isMonthFirst ? monthFirst : dayFirst;
  const other = isMonthFirst ? dayFirst : monthFirst;
  if (!near) return guess;
  const latest = Date.parse(near) + 2 * 86_400_000;
  if (Date.parse(guess) <= latest && (isSure || latest - Date.parse(guess) < 40 * 86_400_000)) return guess;
  return Date.parse(other) <= latest && (Date.parse(guess) > latest || Date.parse(other) > Date.parse(guess)) ? other : guess;
}

/** Months of two words: first and second Kanun, first and second Tishrin. */
const LEVANTINE = /(?:كانون|تشرين) ال(?:ثاني|[أا]ول)/g;
const LEVANTINE_MONTHS: Record<string, string> = { كانوي: 'يناير', كانول: 'ديسمبر', تشريل: 'أكتوبر', تشريي: 'نوفمبر' };

/** A month by its name, the day beside it, the year where it stands. */
function findNamed(shown: string): string | null {
  const text = /كانون|تشرين/.test(shown)
    ? shown.replace(LEVANTINE, month => LEVANTINE_MONTHS[month.slice(0, 4) + month.slice(-1)] ?? month)
    : shown;
  const tokens = text.match(/\d+|[\p{L}\p{M}'׳॰]+/gu)?.slice(0, 40) ?? [];
  let best: { rank: number; at: number; month: number; day: number } | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i] ?? '';
    let month = MONTH.get(word) ?? (/^(?:[בל]|d')/.test(word) ? MONTH.get(word.replace(/^(?:[בל]|d')/, '')) : undefined);
    let at = i;
    if (!month && /^(?:thang|thg|th)$/.test(word) && Number(tokens[i + 1]) <= 12) {
      month = Number(tokens[i + 1]);
      at = i + 1;
    }
    if (!month) continue;
    month = croatian(word, text) ?? month;
    let before = i - 1;
    while (before >= i - 2 && before >= 0 && /^(?:de|del|d|di|of|den|the|ngay|مارس|ta|da)$/.test(tokens[before] ?? '')) before--;
    const prior = dayOf(tokens[before]);
    const next = dayOf(tokens[at + 1]);
    const rank = prior ? 3 : next ? 2 : 0;
    if (rank && (!best || rank > best.rank)) best = { rank, at, month, day: prior ?? next ?? 0 };
  }
  if (!best) return thai(text);
  const { at } = best;
  const year =
    tokens.find((t, i) => i > at && /^(?:19|20|25)\d\d$/.test(t)) ??
    tokens.find(t => /^(?:19|20|25)\d\d$/.test(t)) ??
    tokens.find((t, i) => i > at + (best.rank === 2 ? 1 : 0) && /^\d\d$/.test(t));
  return year ? iso(Number(year), best.month, best.day) : null;
}

/** Croatian months that Polish and Czech have under other numbers: Croatian puts a dot behind the day, for `srp` also behind the year. */
function croatian(word: string, text: string): number | null {
  if ((word === 'listopada' || word === 'lis') && /\d\. ?lis(?:topada)?\b/.test(text)) return 10;
  if (word === 'lip' && /\d\. ?lip\b/.test(text)) return 6;
  return word === 'srp' && /\d\. ?srp\.? \d{4}\./.test(text) ? 7 : null;
}

const THAI = ['มค', 'กพ', 'มีค', 'เมย', 'พค', 'มิย', 'กค', 'สค', 'กย', 'ตค', 'พย', 'ธค'];
function thai(text: string): string | null {
  const m = /(\d{1,2}) ?([\u0e00-\u0e7f. ]{3,24}?) ?(?:พ\.ศ\. ?)?(\d{4})/.exec(text);
  if (!m) return null;
  const month = THAI.indexOf((m[2] ?? '').replace(/[. ]/g, '')) + 1;
  return month ? iso(Number(m[3]), month, Number(m[1])) : null;
}

const dayOf = (token: string | undefined): number | null => {
  const n = /^\d{1,2}$/.test(token ?? '') ? Number(token) : 0;
  return n >= 1 && n <= 31 ? n : null;
};

function iso(shownYear: number, month: number, day: number): string | null {
  let year = shownYear;
  if (year < 100) year += 2000;
  if (year > 2400 && year < 2700) year -= 543;
  if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function findOffset(text: string): string | null {
  const m = /(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)(?:\)|\s|$|;)/.exec(text.replace(/\d{1,4}-\d{1,2}-\d{1,4}/g, ' '));
  if (m && (m[3] || /gmt|utc/.test(m[0])) && Number(m[2]) <= 14) return `${m[1]}${pad(Number(m[2]))}:${m[3] ?? '00'}`;
  const zone = text.match(/\b[a-z]{1,4}\b/g)?.find(word => word !== 'z' && ZONES[word]);
  return zone ? (ZONES[zone] ?? null) : null;
}
