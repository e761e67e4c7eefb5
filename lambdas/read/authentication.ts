/** Reads what SES found about SPF, DKIM and DMARC from its own topmost block; what the mail itself claims is never looked at (RFC 8601). */
import type { AuthResult, AuthResults, HeaderField } from './reading.ts';

const RESULTS = ['pass', 'fail', 'none', 'neutral', 'softfail', 'temperror', 'permerror'];
const result = (word: string | undefined): AuthResult => (RESULTS.includes(word ?? '') ? (word as AuthResult) : 'none');

/**
 * SES stacks Return-Path, Received, its verdicts and Authentication-Results on top of what came in. Only an Authentication-Results with
 * authserv-id `amazonses.com` above the second Received (the first foreign one) counts; without it everything is `none`.
 */
export function sesVerdicts(headers: readonly HeaderField[]): AuthResults {
  const none: AuthResults = { spf: 'none', spfDomain: null, dkim: [], dmarc: 'none' };
  let received = 0;
  for (const { name, value } of headers) {
    if (name === 'received' && (++received > 1 || !/\.amazonaws\.com\b/i.test(value))) return none;
    if (name !== 'authentication-results') continue;
    if (!received) return none;
    const text = value.slice(0, 20_000).toLowerCase();
    if (!/^amazonses\.com\s*(?:1\s*)?;/.test(text)) return none;
    const clauses = text
      .split(';')
      .slice(1, 60)
      .map(clause => clause.trim());
    const spf = clauses.find(clause => clause.startsWith('spf='));
    const dmarc = clauses.find(clause => clause.startsWith('dmarc='));
    const envelope = /envelope-from=(\S{1,320})/.exec(text)?.[1]?.replace(/[;>"]+$/, '') ?? '';
    return {
      spf: result(/^spf=([a-z]+)/.exec(spf ?? '')?.[1]),
      spfDomain: spf ? (envelope.split('@').pop() || null) : null,
      dkim: clauses.filter(clause => clause.startsWith('dkim=')).map(clause => ({
        result: result(/^dkim=([a-z]+)/.exec(clause)?.[1]),
        domain: /header\.(?:i|d)=(\S{1,320})/.exec(clause)?.[1]?.split('@').pop() || null,
      })),
      dmarc: result(/^dmarc=([a-z]+)/.exec(dmarc ?? '')?.[1]),
    }; // biome-ignore format: one screen
  }
  return none;
}
