/** Whether somebody looks for work in the United States: their own word first, then the clock of their mail, then the employer's country. */
import type { Person } from '../store/items.ts';

/** The zones of the United States, territories included. */
const US_ZONES =
  /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Adak|Yakutat|Metlakatla|Menominee|Puerto_Rico|Indiana\/|Kentucky\/|North_Dakota\/)|Pacific\/(?:Honolulu|Guam))/;

/** Country domains that firms everywhere use for their looks. */
const ANYWHERE = /\.(?:us|io|ai|co|me|tv|cc|fm|ly|to|gg|so|sh|eu|gl|im)$/;

/** `employer`: the sender of the mail it is about, where there is one. */
export function regionOf({ zone, zoneSource, region }: Person, employer: string | null = null): Person['region'] {
  if (zoneSource === 'said') return US_ZONES.test(zone) ? 'us' : 'other';
  const domain = employer?.toLowerCase().split('@').pop() ?? '';
  const isAbroad = /\.[a-z]{2}$/.test(domain) && !ANYWHERE.test(domain);
  return zoneSource === 'default' && isAbroad ? 'other' : region;
}
