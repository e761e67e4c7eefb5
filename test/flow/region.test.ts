/** Where somebody looks for work: their word, then the clock, then the employer's country. */
import { expect, test } from '@jest/globals';
import { regionOf } from '../../lambdas/flow/region.ts';
import type { Person } from '../../lambdas/store/items.ts';

test.each([
  ['said', 'Europe/Berlin', 'us', null, 'other'],
  ['said', 'America/Toronto', 'us', null, 'other'],
  ['said', 'America/Chicago', 'other', 'jobs@firm.de', 'us'],
  ['said', 'America/Indiana/Indianapolis', 'other', null, 'us'],
  ['said', 'Pacific/Honolulu', 'other', null, 'us'],
  // a clock counts for more than the employer's address, a default for less
  ['offset', 'America/New_York', 'us', 'jobs@firm.de', 'us'],
  ['default', 'America/New_York', 'us', 'jobs@firm.de', 'other'],
  ['default', 'America/New_York', 'us', 'jobs@council.gov.uk', 'other'],
  ['default', 'America/New_York', 'us', 'jobs@firm.example', 'us'],
  ['default', 'America/New_York', 'us', 'jobs@startup.io', 'us'],
  ['default', 'America/New_York', 'us', 'jobs@county.ny.us', 'us'],
  ['default', 'America/New_York', 'us', null, 'us'],
] as const)('%s %s (%s), employer %s: %s', (zoneSource, zone, region, employer, wanted) =>
  expect(regionOf({ zoneSource, zone, region } as Person, employer)).toBe(wanted),
);
