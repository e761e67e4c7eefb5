/** Who sent this mail, as far as can be proved: SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 7489) by mailauth, told in SES's words. */
import { authenticate as check } from 'mailauth';
import type { Resolver } from './zone.ts';

export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

export interface Authentication {
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
  /** Present only where DMARC failed, as in SES's notice. */
  dmarcPolicy?: 'none' | 'quarantine' | 'reject';
  /** SES's own lines about it, unfolded by us: Received-SPF, Authentication-Results. */
  receivedSpf: string;
  results: string;
}

export interface Session {
  ip: string;
  helo: string;
  /** '' for the null sender. */
  sender: string;
}

interface Status {
  result: string;
  comment?: string | false;
}

export async function authenticate(raw: Buffer, session: Session, resolver: Resolver): Promise<Authentication> {
  const mta = 'amazonses.com';
  // With the null sender SPF looks at the name in HELO (RFC 7208 2.4); mailauth takes that from the address.
  const sender = session.sender || `postmaster@${session.helo}`;
  const result = await check(raw, {
    ip: session.ip,
    helo: session.helo,
    sender,
    mta,
    resolver,
    disableArc: true,
    disableBimi: true,
  });
  const spf = (result.spf ? result.spf.status : { result: 'none' }) as Status;
  const signatures = (result.dkim.results ?? []).map(one => ({
    domain: one.signingDomain ?? '',
    ...outcome(one.status as Status),
  }));
  const dmarc = (result.dmarc ? result.dmarc.status : { result: 'none' }) as Status;
  const from = sender.split('@').pop() ?? '';
  const said = `${spf.result} (spfCheck: ${spfComment(spf.result, from, session.ip)}) client-ip=${session.ip}; envelope-from=${sender}; helo=${session.helo};`;
  const policy = result.dmarc ? (result.dmarc.policy as Authentication['dmarcPolicy']) : undefined;
  const headerFrom = result.dkim.headerFrom?.[0]?.split('@').pop() ?? '';
  return {
    spf: SPF_VERDICT[spf.result] ?? 'GRAY',
    dkim: dkimVerdict(signatures.map(one => one.result)),
    dmarc: DMARC_VERDICT[dmarc.result] ?? 'GRAY',
    ...(dmarc.result === 'fail' && policy ? { dmarcPolicy: policy } : {}),
    receivedSpf: said,
    results: [
      `${mta};\r\n spf=${said}`,
      ...signatures.filter(one => one.domain).map(one => ` dkim=${one.result} header.i=@${one.domain};`),
      ` dmarc=${dmarc.result} header.from=${headerFrom};`,
    ].join('\r\n'),
  };
}

const SPF_VERDICT: Record<string, Verdict> = { pass: 'PASS', fail: 'FAIL', permerror: 'FAIL', temperror: 'PROCESSING_FAILED' };
const DMARC_VERDICT: Record<string, Verdict> = { pass: 'PASS', fail: 'FAIL', temperror: 'PROCESSING_FAILED', permerror: 'FAIL' };

/** mailauth calls a changed body `neutral`; for a reader of verdicts it is a signature that does not hold. */
function outcome(status: Status): { result: string } {
  if (status.result === 'neutral' && /body hash|bad signature/.test(String(status.comment))) return { result: 'fail' };
  if (status.result === 'neutral' || status.result === 'policy') return { result: 'permerror' };
  return { result: status.result };
}

function dkimVerdict(results: string[]): Verdict {
  const signed = results.filter(result => result !== 'none');
  if (!signed.length) return 'GRAY';
  if (signed.includes('pass')) return 'PASS';
  return signed.includes('temperror') ? 'PROCESSING_FAILED' : 'FAIL';
}

function spfComment(result: string, domain: string, ip: string): string {
  if (result === 'pass') return `domain of ${domain} designates ${ip} as permitted sender`;
  if (result === 'fail' || result === 'softfail') return `domain of ${domain} does not designate ${ip} as permitted sender`;
  return `${ip} is neither permitted nor denied by domain of ${domain}`;
}
