/** Whether a mail really comes from its header From (RFC 7489 in spirit): by SES's verdicts, or by SES's own topmost header block where there is no notice. */
import type { MailNotice } from '../aws/ses-notice.ts';
import type { AuthResults } from '../read/reading.ts';

/**
 * `authenticated`: a pass that is aligned with the header From. `unaligned`: only SPF passes, for another domain: the sender exists but
 * may not be who the From says. `failed`: anything else.
 */
export type Authentication = 'authenticated' | 'unaligned' | 'failed';

export interface AuthenticationInput {
  /** Address of the one header From; null when there is none or more than one. */
  from: string | null;
  /** SES's verdicts, null where there is no notice. */
  notice: Pick<MailNotice, 'verdicts' | 'envelopeSender'> | null;
  /** What SES's own header block says; nothing below it is ever looked at. */
  block: AuthResults | null;
}

export function authenticate({ from, notice, block }: AuthenticationInput): Authentication {
  const domain = domainOf(from);
  if (!domain) return 'failed';
  const dmarc = notice ? notice.verdicts.dmarc === 'PASS' : block?.dmarc === 'pass';
  if (dmarc) return 'authenticated';
  // A domain that publishes a policy and fails it is not rescued by anything else.
  if (notice ? notice.verdicts.dmarc === 'FAIL' : block?.dmarc === 'fail') return 'failed';
  const spf = notice ? notice.verdicts.spf === 'PASS' : block?.spf === 'pass';
  const spfDomain = notice ? domainOf(notice.envelopeSender) : (block?.spfDomain ?? null);
  if (spf && isAligned(spfDomain, domain)) return 'authenticated';
  // The notice says only that some signature passed; whose, stands in SES's own block.
  if (notice && notice.verdicts.dkim !== 'PASS') return spf ? 'unaligned' : 'failed';
  if (block?.dkim.some(d => d.result === 'pass' && isAligned(d.domain, domain))) return 'authenticated';
  return spf ? 'unaligned' : 'failed';
}

/** Second-level names under which strangers register, so that two of them are no family. Enough of them: DMARC covers the rest. */
const SHARED_SUFFIXES = new Set(
  'ac.uk co.uk gov.uk ltd.uk me.uk net.uk org.uk plc.uk com.au net.au org.au edu.au co.nz org.nz net.nz co.za co.in co.jp ne.jp or.jp ac.jp com.br net.br org.br com.mx com.ar com.tr com.pl net.pl org.pl com.cn com.hk com.sg com.tw co.kr co.il co.th co.id com.my com.ph com.vn com.es com.pt com.fr github.io gitlab.io netlify.app vercel.app web.app pages.dev herokuapp.com blogspot.com wordpress.com azurewebsites.net cloudfront.net amazonaws.com'.split(
    ' ',
  ),
);

/** Relaxed alignment without a public suffix list: equal, or one lies below the other and the upper one is a name of its own. */
export function isAligned(authenticated: string | null, from: string): boolean {
  if (!authenticated) return false;
  const a = authenticated.toLowerCase().replace(/\.$/, '');
  const b = from.toLowerCase().replace(/\.$/, '');
  if (a === b) return b.includes('.');
  const upper = a.length < b.length ? a : b;
  const lower = a.length < b.length ? b : a;
  return upper.includes('.') && !SHARED_SUFFIXES.has(upper) && lower.endsWith(`.${upper}`);
}

/** Domain of an address, lower case; null when it is not plainly one address. */
export function domainOf(address: string | null): string | null {
  const match = /^[^@\s<>,;]{1,64}@([a-z0-9.-]{1,253})$/i.exec(address ?? '');
  return match?.[1]?.toLowerCase() ?? null;
}
