/** Which occupations work with the hands and which need a licence, by the official code (SOC): other channels, other words. */

/** Major groups whose work is done with the hands. */
const HANDS_ON: ReadonlySet<string> = new Set(['31', '33', '35', '37', '39', '45', '47', '49', '51', '53']);
/** Health care practitioners and school teachers: registered before anything else. */
const REGULATED = /^(?:29-1|25-2)/;

export const isHandsOn = (soc: string): boolean => HANDS_ON.has(soc.slice(0, 2));

/** Where licences, tickets or registrations are looked at first. */
export const asksForLicences = (soc: string): boolean => isHandsOn(soc) || REGULATED.test(soc);
