/** Tokens: good for ever, refused when anything about them is changed. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressHashOf, caseIdOf, codeOf, personIdOf } from '../../lambdas/flow/ids.ts';
import { firstToken, makeToken, readToken, subaddress, type Token } from '../../lambdas/flow/token.ts';

const OLD = { current: 'k1', keys: { k1: 'first-key-of-some-length' } };
const NEW = { current: 'k2', keys: { ...OLD.keys, k2: 'second-key-of-some-length' } };
const token: Token = { use: 'case', personId: personIdOf(OLD, 'dana@seeker.example'), caseId: caseIdOf('mail', 0) };

describe('tokens', () => {
  test.each(['case', 'private', 'unsubscribe', 'person'] as const)('%s: read back as made', use => {
    const made = { ...token, use, caseId: use === 'case' ? token.caseId : null };
    expect(readToken(OLD, makeToken(OLD, made))).toEqual(made);
  });

  test('the local part stays within 64 characters, in characters every server keeps', () => {
    const address = subaddress(`${'m'.repeat(16)}@rebound.example`, makeToken(NEW, token));
    expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64);
    expect(makeToken(NEW, token)).toMatch(/^[a-z2-7]+$/);
  });

  test('a server may change the case', () => expect(readToken(OLD, makeToken(OLD, token).toUpperCase())).toEqual(token));

  test('after a rotation old tokens stay good and new ones carry the new key; without its key a token is none', () => {
    const old = makeToken(OLD, token);
    const fresh = makeToken(NEW, token);
    expect([readToken(NEW, old), readToken(NEW, fresh)]).toEqual([token, token]);
    expect(fresh).not.toBe(old);
    expect(readToken(OLD, fresh)).toBeNull();
  });

  test('one character changed, anywhere: none', () => {
    const made = makeToken(OLD, token);
    fc.assert(
      fc.property(fc.nat(made.length - 1), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), (at, char) => {
        fc.pre(made[at] !== char);
        expect(readToken(OLD, made.slice(0, at) + char + made.slice(at + 1))).toBeNull();
      }),
    );
  });

  test.each(['', 'token', 'a'.repeat(47), 'b'.repeat(5_000), 'bc'.repeat(20), '../../etc', '__proto__'])('hostile: %s', text => {
    expect(readToken(OLD, text)).toBeNull();
  });

  test('a token of one use is none of another', () => {
    const made = makeToken(OLD, { ...token, use: 'unsubscribe', caseId: null });
    expect(readToken(OLD, `${made[0]}p${made.slice(2)}`)).toBeNull();
  });

  test('the first good one among many', () => {
    const made = makeToken(OLD, token);
    expect(firstToken(OLD, ['jobs', made, made])).toEqual(token);
    expect(firstToken(OLD, [...Array.from({ length: 30 }, () => 'x'), made])).toBeNull();
  });
});

describe('ids', () => {
  test('the same address is the same person, whatever its case and the current key', () => {
    expect(personIdOf(NEW, ' Dana@Seeker.example ')).toBe(token.personId);
    expect(token.personId).toMatch(/^[a-z2-7]{16}$/);
    expect(personIdOf({ current: 'k1', keys: { k1: 'another-salt-altogether' } }, 'dana@seeker.example')).not.toBe(
      token.personId,
    );
  });
  test('with ten keys and more the first is still the first', () => {
    const many = { current: 'k10', keys: { k10: 'tenth-key-of-some-length', k2: 'second-key-of-some-length', ...OLD.keys } };
    expect(personIdOf(many, 'dana@seeker.example')).toBe(token.personId);
  });
  test('an address hash tells no address and is no person id', () => {
    expect(addressHashOf(OLD, 'dana@seeker.example')).not.toContain(token.personId);
  });
  test('cases by position', () => expect(new Set([0, 1, 2].map(n => caseIdOf('mail', n))).size).toBe(3));
  test('codes have no look-alikes', () => expect(codeOf('anything')).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}$/));
});
