/** What every composing function needs at hand: the locale's words, the person, our address, and short ways to say things. */
import type { Reason } from '../content/labels.ts';
import { type Locale, wordsFor } from '../content/locales.ts';
import { asksForLicences } from '../content/occupations/families.ts';
import type { OccupationMatch } from '../plan/plan.ts';
import { type Line, plain, type Tap } from './blocks.ts';
import { cleanName } from './clean.ts';
import { monthInWords } from './dates.ts';
import { commandLink, subaddress } from './mailto.ts';
import type { CaseBrief, To } from './models.ts';
import { companyName, firstName, roleName } from './names.ts';
import { fill, type Values } from './slots.ts';

/** What composing must know of our own side. */
export interface EnvelopeBits {
  /** `plan@rebound.example`. */
  mailbox: string;
  /** HTTPS one-click address of this person, or null where the operator has none. */
  unsubscribeUrl: string | null;
}

export interface Speech {
  words: Locale;
  to: To;
  bits: EnvelopeBits;
  /** Fills a template of content. */
  say: (template: string, values?: Values) => Line;
  /** The same, as a bare string: headings of cards, labels, subjects. */
  tell: (template: string, values?: Values) => string;
  /** A tap that sends `command` to the subaddress of a case (or of any token). */
  tap: (label: string, command: string, about: { token: string; code?: string } | null, isMain?: boolean) => Tap;
}

export function makeSpeech(to: To, bits: EnvelopeBits): Speech {
  const words = wordsFor(to.locale);
  const me = cleanName(to.name);
  const say: Speech['say'] = (template, values = {}) => fill(template, { me, ...values }, words.slots);
  return {
    words,
    to,
    bits,
    say,
    tell: (template, values) => plain(say(template, values)),
    tap: (label, command, about, isMain) => ({
      label,
      command,
      href: commandLink(subaddress(bits.mailbox, about?.token ?? null), command, about?.code ?? null),
      ...(isMain ? { isMain } : {}),
    }),
  };
}

/** Reasons after which "why not me?" would show that one had not read the mail. */
const TELLS_ENOUGH: ReadonlySet<Reason> = new Set<Reason>([
  'salary', 'location-or-authorization', 'overqualified', 'position-closed', 'position-filled', 'volume', 'late',
]); // biome-ignore format: one line

/** The slots that a case fills; missing facts stay null and take the locale's words. */
export function caseValues(brief: CaseBrief, speech: Speech): Values {
  const { calendar } = speech.words;
  const match = brief.occupation;
  return {
    company: companyName(brief),
    role: roleName(brief.role),
    contact: firstName(brief.contact?.name, brief.language),
    friend: null,
    stageDate: monthInWords(brief.rejectedOn ?? brief.receivedOn, calendar),
    titles: (brief.recentTitles ?? []).map(cleanName).filter(Boolean).slice(0, 6).join(', ') || null,
    occ: match?.title ?? null,
    toldWhy: brief.reasons.some(reason => TELLS_ENOUGH.has(reason)) ? 'yes' : null,
    licences: match && asksForLicences(match.soc) ? 'yes' : null,
    adj: relatedInWords(match, speech),
  };
}

/** Two or three neighbours with their outlook, and how near they are; null with fewer. */
function relatedInWords(match: OccupationMatch | null, { words, tell }: Speech): string | null {
  const { soc = '', related = [] } = match ?? {};
  if (related.length < 2) return null;
  const between = related.some(({ title }) => title.includes(',')) ? '; ' : ', ';
  const adj = related.map(({ title, changePct }) => `${inSentence(title)} (${percent(changePct)})`).join(between);
  /* The minor group of the official code, as in 15-12. */
  return related.every(near => near.soc.slice(0, 5) === soc.slice(0, 5)) ? adj : tell(words.step.relatedFar, { adj });
}

/** "+33.5%", "−2.1%", "0%". */
export const percent = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)}%`;

/** "Data scientists" → "data scientists" inside a sentence; "HR specialists" stays. */
const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
