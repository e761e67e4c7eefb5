/** An offset is a hint, a named zone the result; +0000 from clients that always say so is none. */
import { expect, test } from '@jest/globals';
import { assumeZone, offsetAt } from '../../lambdas/flow/assume-zone.ts';

const DEFAULTS = { defaultZone: 'America/New_York', defaultRegion: 'us' as const };

test.each([
  ['2026-11-24T10:00:00-05:00', 'gmail', 'en', 'America/New_York', 'us', 'offset'],
  ['2026-07-01T10:00:00-05:00', 'gmail', 'en', 'America/Chicago', 'us', 'offset'],
  ['2026-11-24T10:00:00-08:00', 'apple-mail', 'en', 'America/Los_Angeles', 'us', 'offset'],
  ['2026-11-24T10:00:00+01:00', 'thunderbird', 'de', 'Europe/Berlin', 'other', 'offset'],
  ['2026-07-01T10:00:00+02:00', 'thunderbird', 'en', 'Europe/Berlin', 'other', 'offset'],
  ['2026-11-24T10:00:00+01:00', 'gmail', 'fr', 'Europe/Paris', 'other', 'offset'],
  ['2026-11-24T10:00:00+05:30', 'gmail', 'en', 'Asia/Kolkata', 'other', 'offset'],
  ['2026-11-24T10:00:00-03:00', 'gmail', 'pt', 'America/Sao_Paulo', 'other', 'offset'],
  ['2026-11-24T10:00:00+00:00', 'gmail', 'en', 'Europe/London', 'other', 'offset'],
  // clients that always say +0000, clients we do not know, summer in London, nothing, nonsense
  ['2026-11-24T10:00:00+00:00', 'outlook', 'en', 'America/New_York', 'us', 'default'],
  ['2026-11-24T10:00:00Z', 'protonmail', 'en', 'America/New_York', 'us', 'default'],
  ['2026-11-24T10:00:00+00:00', 'yahoo', 'en', 'America/New_York', 'us', 'default'],
  // a language at home elsewhere is a better guess than an ocean away; English and Spanish are at home in the US too
  ['2026-11-24T10:00:00+00:00', 'outlook', 'de', 'Europe/Berlin', 'other', 'default'],
  ['2026-11-24T10:00:00+00:00', 'yahoo', 'fr', 'Europe/Paris', 'other', 'default'],
  [null, null, 'ja', 'Asia/Tokyo', 'other', 'default'],
  ['2026-11-24T10:00:00+00:00', 'outlook', 'es', 'America/New_York', 'us', 'default'],
  ['2026-11-24T10:00:00-05:00', 'gmail', 'de', 'America/New_York', 'us', 'offset'],
  ['2026-11-24T10:00:00+00:00', null, 'en', 'America/New_York', 'us', 'default'],
  ['2026-07-01T10:00:00+00:00', 'gmail', 'en', 'America/New_York', 'us', 'default'],
  [null, 'gmail', 'en', 'America/New_York', 'us', 'default'],
  ['yesterday', 'gmail', 'en', 'America/New_York', 'us', 'default'],
  ['2026-11-24T10:00:00+13:45', 'gmail', 'en', 'America/New_York', 'us', 'default'],
] as const)('%s from %s in %s: %s', (date, client, language, zone, region, source) => {
  expect(assumeZone({ date, client, language, ...DEFAULTS })).toEqual({ zone, region, source });
});

test.each([
  ['2026-11-24T00:30:00.500Z', 'Asia/Kathmandu', 345],
  ['2026-11-24T00:30:00Z', 'America/St_Johns', -210],
  ['2026-07-01T12:00:00Z', 'Europe/London', 60],
])('%s in %s: %i minutes', (instant, zone, minutes) => expect(offsetAt(instant, zone)).toBe(minutes));
