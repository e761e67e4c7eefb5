/** A person's words for where their clock is → an IANA time zone; unclear or ambiguous words are null, never a guess. */
import { isZone } from '../calendar/zones.ts';
import { AMBIGUOUS, ZONE_NAMES } from '../content/commands/zones.ts';
import { plainWords } from './plain-words.ts';

const MAX_WORDS = 80;
/** Database folders whose last part is a city; the others are old names. */
const CITIES = /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;
let names: Map<string, string> | undefined;

const fold = (words: string) => plainWords(words.replace(/[_/]/g, ' ')).text.replace(/[,.]/g, ' ').replace(/ {2,}/g, ' ').trim();

function zoneNames(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    names.set(fold(zone), zone);
    if (CITIES.test(zone)) names.set(fold(zone.slice(zone.lastIndexOf('/') + 1)), zone);
  }
  for (const [zone, list] of Object.entries(ZONE_NAMES)) for (const name of list.split('|')) names.set(fold(name), zone);
  for (const [zone] of Object.entries(ZONE_NAMES)) names.set(fold(zone), zone);
  for (const name of AMBIGUOUS.split('|')) names.delete(fold(name));
  return names;
}

/** The zone meant by a city, country, abbreviation, offset ("UTC+2") or zone name; null when unknown or ambiguous. */
export function readZone(words: string): { zone: string } | null {
  const said = words.slice(0, MAX_WORDS).trim();
  if (/^[A-Za-z]+\/[A-Za-z_/+-]+$/.test(said) && isZone(said)) {
    const known = zoneNames().get(fold(said));
    return { zone: known ?? said };
  }
  const offset = /^(?:utc|gmt)?\s?([+-])\s?(\d{1,2})(?::?(00))?$/i.exec(said);
  if (offset) {
    const hours = Number(offset[2]);
    if (hours > 14 || (offset[1] === '-' && hours > 12)) return null;
    return { zone: hours === 0 ? 'UTC' : `Etc/GMT${offset[1] === '+' ? '-' : '+'}${hours}` };
  }
  const whole = fold(said);
  const known = zoneNames();
  const exact = known.get(whole);
  if (exact) return { zone: exact };
  const parts = said.split(/[,(/]/).map(fold).filter(Boolean);
  if (parts.length > 1) {
    const zones = parts.map(part => known.get(part)).filter((zone): zone is string => zone !== undefined);
    const first = zones[0];
    if (first) return { zone: first };
  }
  return null;
}
