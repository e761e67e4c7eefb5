/** Takes client lines, sign-offs and signatures off what a user wrote. */
import { CLIENT_LINES, SALUTATION_ENDS, SALUTATIONS, SIGN_OFFS } from '../content/forward/signatures.ts';
import { fold, foldWords } from '../text/fold.ts';
import { type Line, linesToText } from './lines.ts';

const list = (text: string): string[] =>
  text
    .split('|')
    .map(one => fold(one.replace(/\n/g, '')).trimStart())
    .filter(Boolean);
const CLIENT = list(CLIENT_LINES);
const SIGN_OFF = new Set(list(SIGN_OFFS).map(foldWords));
const OPENING = list(SALUTATIONS);
const OPENING_ENDS = SALUTATION_ENDS.split('|');
/** Latest client-line words that stand at the end in some languages ("iPhone'umdan gönderildi", "iPhoneから送信"). */
const CLIENT_ENDS = ['gonderildi', 'から送信', '에서 보냄', 'から送信されました', '发送', '發送', '傳送', 'kuldve'];

/** A client's own line: "Sent from my iPhone", "Get Outlook for iOS", with or without link. */
export function isClientLine(text: string): boolean {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > 160) return false;
  const folded = fold(trimmed).replace(/^[-_*~<([\s"']+/, '');
  if (
    CLIENT.some(start => folded.startsWith(start)) &&
    folded.replace(/[<([]?https?:\S*/g, '').length <= 90 &&
    folded.split(' ').length <= 14
  )
    return isDeviceLike(folded) || isDeviceName(trimmed);
  if (/^\p{L}{2,20} from (?:my )?(?:mobile|phone|iphone|cell)$/u.test(folded)) return true;
  return CLIENT_ENDS.some(end => folded.endsWith(end)) && folded.length < 60;
}

/** What tells a client line from a sentence such as "sent from my old address they never answered". */
const isDeviceLike = (folded: string): boolean => {
  // What follows a comma is the person's ("…, is easier than my phone") or the maker's.
  const clause = folded.split(', ')[0] ?? folded;
  return DEVICE.test(clause) || (clause === folded && folded.split(' ').length <= 4);
};
const DEVICE =
  /phone|ipad|ipod|android|galaxy|samsung|outlook|mail|yahoo|proton|mobil|handy|telefon|movil|celular|cellulare|huawei|xiaomi|redmi|honor|pixel|nokia|sony|xperia|oneplus|motorola|blackberry|windows|app\b|tablet|device|\bcell\b|smart|airmail|spark|superhuman|hey|gmx|web\.de|bluemail|nine|tutanota|tuta|thunderbird|zoho|front|missive|terminal|k-9|https?:|laptop|mac|watch|телефон|почт|мобильн|смартфон|айфон|手机|电脑|手機|携帯|스마트폰|휴대|the go|mutt|web|ios|εργαλ|κινητο|มือถือ|الهاتف|הטלפון|הנייד|ه‌/;

/** "Sent from my Alcatel Flash2", "Nik from mobile": a name of a device that no list knows is written as names are. */
const isDeviceName = (text: string): boolean =>
  /^sent from my (?:\p{Lu}|\S*\d)\S*(?: \S{1,20}){0,3}$/iu.test(text) && /my \p{Lu}/u.test(text);

/** A line that opens a letter. */
export function isSalutation(text: string): boolean {
  const trimmed = text.trim();
  if (!trimmed || trimmed.length > 80) return false;
  const bare = trimmed.replace(/[\s,!:.，、。：！]+$/, '');
  if (bare.length <= 30 && !/[。！？?]/.test(bare) && OPENING_ENDS.some(end => bare.endsWith(end))) return true;
  const folded = fold(trimmed).replace(/^[*"'>\s]+/, '');
  return (
    OPENING.some(
      start =>
        folded.startsWith(start.trimEnd()) &&
        (start.endsWith(' ') ? folded.startsWith(start) || folded.length <= start.length + 1 : true),
    ) && /[,!:،，、。.]?\s*$/.test(trimmed)
  );
}

/** A whole line that closes a letter ("Thanks,", "Viele Grüße"). */
export const isSignOff = (text: string): boolean => text.length <= 60 && SIGN_OFF.has(foldWords(text));

/** "Mit freundlichen Grüßen / Best regards": one or two sign-offs in a line. */
export const isClosing = (line: string): boolean => {
  const parts = line.split(/[/|]/).map(part => part.trim());
  return parts.length <= 2 && parts.every(part => part !== '' && isSignOff(part));
};

/** The lines without signature: cut at `-- `, at what HTML marks, and at client lines; never so that nothing remains of a text without them. */
export function dropSignature(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  const unmarked = lines.filter(line => !line.isSignature);
  const source =
    unmarked.some(line => line.text.trim() && !isClientLine(line.text)) ||
    lines.every(l => !l.text.trim() || isClientLine(l.text))
      ? unmarked
      : lines;
  for (const [i, line] of source.entries()) {
    if (/^\s{0,3}(?:--|—|__|––)\s{0,3}$/.test(line.text)) break;
    if (isFooterRule(source, i) && out.some(one => one.text.trim())) break;
    if (isClientLine(line.text)) continue;
    out.push(line);
  }
  return out;
}

/** Most lines of a name block or footer below a rule. */
const FOOTER_LINES = 6;

/** A rule with no more than a few short lines below, none a sentence: a name block's, a mailing list's or a company's footer. */
function isFooterRule(source: readonly Line[], at: number): boolean {
  const rule = source[at]?.text ?? '';
  if (!/^\s{0,3}(?:_{5,}|-{3,}|[–—]{2,})\s{0,3}$/.test(rule)) return false;
  // Dashes also part what people write: a name stands right below them.
  if (!rule.includes('_') && !/^[\p{Lu}\p{Lo}]/u.test(source[at + 1]?.text.trim() ?? '')) return false;
  let shown = 0;
  for (let i = at + 1; i < source.length; i++) {
    const text = source[i]?.text ?? '';
    if (!text.trim()) continue;
    if (++shown > FOOTER_LINES || text.length > 80 || /\p{Ll}{2}[.!?]\s*$|[。？！?]\s*$/u.test(text)) return false;
  }
  return true;
}

/** Text without its trailing sign-off and name block; `name` helps to know the user's own name. */
export function dropSignOff(text: string, name: string | null): string {
  const lines = text.split('\n');
  const shown = lines.map((line, i) => ({ line, i })).filter(one => one.line.trim());
  for (const { line, i } of shown.slice(-6)) {
    const after = lines.slice(i + 1).filter(l => l.trim());
    const isFirst = shown[0]?.i === i;
    if (
      isClosing(line) &&
      !isFirst &&
      (after.length > 0 || !isThanks(line)) &&
      after.length <= 5 &&
      after.every(l => l.trim().length <= 60 && !/[?]$/.test(l))
    )
      return lines.slice(0, i).join('\n').trim();
    // "Thanks, Maya" on one line.
    const comma = line.search(/[,،，]/);
    if (!isFirst && comma > 0 && isSignOff(line.slice(0, comma)) && after.length <= 3 && isNameOf(line.slice(comma + 1), name))
      return lines.slice(0, i).join('\n').trim();
  }
  const last = shown.at(-1);
  const before = shown.at(-2);
  // "-Maya Lindholm" under the words, unless it ends a list.
  if (
    last &&
    before &&
    /^[-–—~/]{1,2}\s?\p{Lu}[\p{L}.'-]{1,20}(?:\s\p{Lu}[\p{L}.'-]{0,20}){0,2}$/u.test(last.line.trim()) &&
    !/^\s*[-–—*•]/.test(before.line)
  )
    return lines.slice(0, last.i).join('\n').trim();
  if (last && shown.length > 1 && isNameOf(last.line, name)) return dropSignOff(lines.slice(0, last.i).join('\n').trim(), null);
  return text.trim();
}

const isThanks = (line: string): boolean =>
  /thank|thx|ty$|dank|merci|gracias|obrigad|grazie|tack|tak$|takk|kiitos|dzi|diky|dekuj|koszon|multum|tesekk|спасиб|дяку|благодар|hvala|ευχαρ|תודה|شكر|ありがと|谢|감사|cam on|terima|ขอบ/.test(
    fold(line).trim(),
  );

function isNameOf(line: string, name: string | null): boolean {
  if (!name) return false;
  const words = foldWords(line).split(' ').filter(Boolean);
  const names = foldWords(name).split(' ');
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every(word => names.includes(word) || (word.length === 1 && names.some(n => n.startsWith(word))))
  );
}

/** Own words as one text, or null when nothing remains. */
export function ownWords(lines: readonly Line[], name: string | null): string | null {
  const text = dropSignOff(linesToText(dropSignature(lines)), name);
  return text || null;
}
