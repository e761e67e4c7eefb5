/** The zone and region assumed for a new person: the Date header's offset is only a hint, always turned into a named zone so that summer time is right. */
import { wallClock } from '../calendar/zones.ts';

/** Named zones by region, the likeliest first: the first whose clocks show the offset at that instant is taken. */
const ZONES: { us: readonly string[]; other: readonly string[] } = {
  us: [
    'America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Phoenix', 'America/Anchorage', 'Pacific/Honolulu',
  ],
  other: [
    'Europe/London', 'Europe/Berlin', 'Europe/Athens', 'Europe/Istanbul', 'Asia/Dubai', 'Asia/Karachi', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Dhaka',
    'Asia/Bangkok', 'Asia/Singapore', 'Asia/Tokyo', 'Australia/Brisbane', 'Australia/Sydney', 'Australia/Adelaide', 'Pacific/Auckland', 'Asia/Tehran',
    'Africa/Johannesburg', 'Africa/Lagos', 'America/Sao_Paulo', 'America/Halifax', 'America/St_Johns', 'America/Bogota', 'America/Mexico_City', 'Atlantic/Azores',
  ],
}; // biome-ignore format: a table

/** Languages whose speakers west of Greenwich rather live outside the US, with the zones to try first. */
const BY_LANGUAGE: Record<string, readonly string[]> = {
  es: ['America/Bogota', 'America/Mexico_City', 'America/Santiago', 'America/Argentina/Buenos_Aires', 'Europe/Madrid'],
  pt: ['America/Sao_Paulo', 'Europe/Lisbon'],
  fr: ['Europe/Paris'],
  it: ['Europe/Rome'],
  nl: ['Europe/Amsterdam'],
  pl: ['Europe/Warsaw'],
  sv: ['Europe/Stockholm'],
  ja: ['Asia/Tokyo'],
};

/** Clients that write +0000 whatever the clock on the wall says. */
const SAYS_UTC = /outlook|proton|exchange|hotmail|yahoo|ymail/i;

/** Where a language is at home, for a mail whose clock says nothing: nearer than a default across an ocean, and no US figures for its speakers. */
const HOME: Record<string, string> = {
  de: 'Europe/Berlin', fr: 'Europe/Paris', it: 'Europe/Rome', nl: 'Europe/Amsterdam', pl: 'Europe/Warsaw', sv: 'Europe/Stockholm', ja: 'Asia/Tokyo',
  pt: 'America/Sao_Paulo',
}; // biome-ignore format: a table

export interface ZoneHint {
  /** Outer Date header, ISO with the sender's own offset, or null. */
  date: string | null;
  client: string | null;
  language: string | null;
  /** The operator's defaults. */
  defaultZone: string;
  defaultRegion: 'us' | 'other';
}

export interface Assumed {
  zone: string;
  region: 'us' | 'other';
  source: 'default' | 'offset';
}

export function assumeZone(hint: ZoneHint): Assumed {
  const language = hint.language?.slice(0, 2) ?? '';
  const home = hint.defaultRegion === 'us' ? HOME[language] : undefined;
  const fallback: Assumed = home
    ? { zone: home, region: 'other', source: 'default' }
    : { zone: hint.defaultZone, region: hint.defaultRegion, source: 'default' };
  const match = /([+-])(\d{2}):?(\d{2})$/.exec(hint.date ?? '');
  const ms = Date.parse(hint.date ?? '');
  if (Number.isNaN(ms)) return fallback;
  const offset = match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
  if (offset === 0 && (!hint.client || SAYS_UTC.test(hint.client))) return fallback;
  const instant = new Date(ms).toISOString();
  const shows = (zone: string) => offsetAt(instant, zone) === offset;
  if (shows(hint.defaultZone)) return { zone: hint.defaultZone, region: hint.defaultRegion, source: 'offset' };
  const byLanguage = (BY_LANGUAGE[language] ?? []).find(shows);
  if (byLanguage) return { zone: byLanguage, region: 'other', source: 'offset' };
  // Nought is London's winter; at any other time it is a machine's clock rather than the Azores.
  if (offset === 0 && !shows('Europe/London')) return fallback;
  const us = language === '' || language === 'en' ? ZONES.us.find(shows) : undefined;
  if (us) return { zone: us, region: 'us', source: 'offset' };
  const other = ZONES.other.find(shows);
  return other ? { zone: other, region: 'other', source: 'offset' } : fallback;
}

/** Minutes east of Greenwich that the clocks of a zone are at an instant. */
export function offsetAt(instant: string, zone: string): number {
  const { date, time } = wallClock(instant, zone);
  return Math.round((Date.parse(`${date}T${time.slice(0, 5)}:00Z`) - Math.floor(Date.parse(instant) / 60_000) * 60_000) / 60_000);
}
