/** The DNS that senders are checked against: a resolver over `zone.txt`, so that SPF, DKIM and DMARC give real verdicts with no network. */
import { readFileSync } from 'node:fs';

/** As mailauth asks: rejects with ENOTFOUND where the zone has nothing. */
export type Resolver = (name: string, type: string) => Promise<string[][]>;

interface Entry {
  /** Labels from the right; `*` stands for one or more labels. */
  name: string;
  type: string;
  value: string;
}

/** `NAME TYPE VALUE` a line; `;` begins a comment. */
export function parseZone(text: string): Entry[] {
  return text
    .split('\n')
    .map(line => line.replace(/^\s*;.*/, '').trim())
    .filter(Boolean)
    .map(line => {
      const [name = '', type = '', ...value] = line.split(/\s+/);
      return { name: name.toLowerCase(), type: type.toUpperCase(), value: value.join(' ').replace(/^"|"$/g, '') };
    });
}

export const shippedZone = (file: string): Entry[] => parseZone(readFileSync(file, 'utf8'));

/**
 * The most exact name wins. `vouchedFor` is a domain whose own mail server is to have sent the mail (the page's compose box, `/_local/mail`):
 * it gets the records that let 127.0.0.1 send for it, unless the zone names it.
 */
export function makeResolver(zone: Entry[], vouchedFor?: string): Resolver {
  const isNamed = zone.some(entry => entry.name === vouchedFor);
  const all =
    vouchedFor && !isNamed
      ? [
          ...zone,
          { name: vouchedFor, type: 'TXT', value: ALLOWED },
          { name: `_dmarc.${vouchedFor}`, type: 'TXT', value: 'v=DMARC1; p=none' },
        ]
      : zone;
  return async (name, type) => {
    const asked = name.toLowerCase().replace(/\.$/, '');
    const fits = all.filter(entry => entry.type === type && matches(entry.name, asked));
    const best = Math.max(...fits.map(entry => weight(entry.name)));
    const values = fits.filter(entry => weight(entry.name) === best).map(entry => [entry.value]);
    if (!values.length) throw Object.assign(new Error('no such name in the local zone'), { code: 'ENOTFOUND' });
    return values;
  };
}

const ALLOWED = 'v=spf1 ip4:127.0.0.1 -all';
const weight = (name: string): number => (name.includes('*') ? name.length : name.length + 1000);

/** `*.example` matches a.example and b.a.example; `_dmarc.*.example` matches _dmarc.a.example. */
function matches(pattern: string, name: string): boolean {
  const [before, after] = pattern.split('*');
  if (after === undefined) return pattern === name;
  const between = name.length - before!.length - after.length;
  return between > 0 && name.startsWith(before!) && name.endsWith(after) && (before !== '' || !name.startsWith('_'));
}
