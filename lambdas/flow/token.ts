/** The token of a subaddress (`plan+TOKEN@domain`, RFC 5233): says person and case, signed, so that it is checked before any I/O. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TokenKeys } from '../aws/secrets.ts';
import { BASE32, toBase32 } from './ids.ts';

/** case: replies to a plan. private: forwards by filters. unsubscribe: may only stop. person: replies to a mail about no case. */
export type TokenUse = 'case' | 'private' | 'unsubscribe' | 'person';

export interface Token {
  use: TokenUse;
  personId: string;
  /** 13 characters for `case`, else null. */
  caseId: string | null;
}

const USES: Record<TokenUse, string> = { case: 'c', private: 'p', unsubscribe: 'u', person: 'r' };
const PERSON = 16;
const CASE = 13;
const MAC = 16;

/** One letter for the key, one for the use, person, case, 80 bits of HMAC-SHA256: at most 47 characters, so the local part stays within 64. */
export function makeToken(keys: TokenKeys, token: Token): string {
  const head = `${BASE32[Number(keys.current.slice(1))]}${USES[token.use]}${token.personId}${token.caseId ?? ''}`;
  return head + mac(keys.keys[keys.current] ?? '', head);
}

/** What the token says, or null when it is not one of ours; costs no look-up. Clients may have changed its case. */
export function readToken(keys: TokenKeys, text: string): Token | null {
  const token = text.toLowerCase();
  if (!/^[a-z2-7]{34,47}$/.test(token)) return null;
  const key = keys.keys[`k${BASE32.indexOf(token[0] ?? '')}`];
  const use = (Object.keys(USES) as TokenUse[]).find(name => USES[name] === token[1]);
  const head = token.slice(0, -MAC);
  if (!key || !use || head.length !== 2 + PERSON + (use === 'case' ? CASE : 0)) return null;
  if (!timingSafeEqual(Buffer.from(mac(key, head)), Buffer.from(token.slice(-MAC)))) return null;
  return { use, personId: head.slice(2, 2 + PERSON), caseId: use === 'case' ? head.slice(2 + PERSON) : null };
}

/** The first token of ours among subaddresses, in order. */
export function firstToken(keys: TokenKeys, texts: string[]): Token | null {
  for (const text of texts.slice(0, 20)) {
    const token = readToken(keys, text);
    if (token) return token;
  }
  return null;
}

/** `plan@d` with the subaddress put in. */
export function subaddress(mailbox: string, token: string): string {
  const at = mailbox.lastIndexOf('@');
  return `${mailbox.slice(0, at)}+${token}${mailbox.slice(at)}`;
}

const mac = (key: string, head: string): string => toBase32(createHmac('sha256', key).update(`token:${head}`).digest(), MAC);
