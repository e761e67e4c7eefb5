/** Instants and wall clocks in IANA time zones (RFC 9557); the one file that knows the Temporal library. */
import { Temporal } from 'temporal-polyfill';

/** The instant (UTC ISO, no fraction) at which the clocks of `zone` show `date` `time`; a skipped hour counts on, a doubled one is the first. */
export const instantAt = (date: string, time: string, zone: string): string =>
  remember(INSTANTS, `${date}T${time} ${zone}`, () =>
    iso(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant()),
  );

/** What the clocks of `zone` show at an instant. */
export const wallClock = (instant: string, zone: string): { readonly date: string; readonly time: string } =>
  remember(CLOCKS, `${instant} ${zone}`, () => {
    const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
    return { date: at.toPlainDate().toString(), time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
  });

/** Whether the name is a zone the platform knows. */
export function isZone(name: string): boolean {
  try {
    return Boolean(Temporal.Instant.from('2026-01-01T00:00:00Z').toZonedDateTimeISO(name));
  } catch {
    return false;
  }
}

const iso = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' });

/** The same few instants are asked for again and again (a decision looks at every case): results are kept, up to a bound. */
const MOST_REMEMBERED = 5000;
const CLOCKS = new Map<string, { readonly date: string; readonly time: string }>();
const INSTANTS = new Map<string, string>();

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const old = known.get(key);
  if (old !== undefined) return old;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}
