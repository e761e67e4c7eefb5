/** Who a mail is really from: the table of verdicts, each pass with its twin that must not pass. */
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../lambdas/aws/ses-notice.ts';
import { mayUse } from '../../lambdas/flow/access.ts';
import { authenticate, domainOf, isAligned } from '../../lambdas/flow/authenticate.ts';
import { headerFrom } from '../../lambdas/flow/identify.ts';
import { sesVerdicts } from '../../lambdas/read/authentication.ts';
import type { AuthResults, HeaderField, Reading } from '../../lambdas/read/reading.ts';

const FROM = 'dana@seeker.example';
const block = (part: Partial<AuthResults> = {}): AuthResults => ({
  spf: 'none',
  spfDomain: null,
  dkim: [],
  dmarc: 'none',
  ...part,
});
const notice = (spf: Verdict | null, dkim: Verdict | null, dmarc: Verdict | null, envelopeSender = FROM) => ({
  envelopeSender,
  verdicts: { spam: null, virus: null, spf, dkim, dmarc },
});
const signed = (domain: string, result: 'pass' | 'fail' = 'pass') => block({ dkim: [{ result, domain }] });

describe('with a notice', () => {
  test.each([
    ['DMARC passes', notice('FAIL', 'FAIL', 'PASS'), block(), 'authenticated'],
    ['DMARC fails, whatever else passes', notice('PASS', 'PASS', 'FAIL'), signed('seeker.example'), 'failed'],
    ['SPF aligned', notice('PASS', 'GRAY', 'GRAY'), block(), 'authenticated'],
    ['SPF aligned by a subdomain', notice('PASS', 'GRAY', 'GRAY', 'b@bounce.seeker.example'), block(), 'authenticated'],
    ['SPF of somebody else', notice('PASS', 'GRAY', 'GRAY', 'b@mailer.example'), block(), 'unaligned'],
    ['SPF of a name that only ends alike', notice('PASS', 'GRAY', 'GRAY', 'b@notseeker.example'), block(), 'unaligned'],
    ['SPF passes for nobody', notice('PASS', 'GRAY', 'GRAY', ''), block(), 'unaligned'],
    ['SPF grey', notice('GRAY', 'GRAY', 'GRAY'), block(), 'failed'],
    ['DKIM aligned', notice('FAIL', 'PASS', 'GRAY'), signed('seeker.example'), 'authenticated'],
    ['DKIM of somebody else', notice('FAIL', 'PASS', 'GRAY'), signed('mailer.example'), 'failed'],
    ['DKIM aligned that did not pass', notice('FAIL', 'PASS', 'GRAY'), signed('seeker.example', 'fail'), 'failed'],
    ['a block that claims what the notice denies', notice('FAIL', 'FAIL', 'GRAY'), signed('seeker.example'), 'failed'],
    ['a block that claims DMARC', notice('FAIL', 'FAIL', null), block({ dmarc: 'pass' }), 'failed'],
    ['no verdicts at all', notice(null, null, null), block(), 'failed'],
    ['processing failed', notice('PROCESSING_FAILED', 'PROCESSING_FAILED', 'PROCESSING_FAILED'), block(), 'failed'],
  ] as const)('%s', (_what, said, own, expected) => {
    expect(authenticate({ from: FROM, notice: said, block: own })).toBe(expected);
  });
});

describe('by SES’s own block alone', () => {
  test.each([
    ['DMARC', block({ dmarc: 'pass' }), 'authenticated'],
    ['DMARC failed', block({ dmarc: 'fail', spf: 'pass', spfDomain: 'seeker.example' }), 'failed'],
    ['SPF aligned', block({ spf: 'pass', spfDomain: 'seeker.example' }), 'authenticated'],
    ['SPF unaligned', block({ spf: 'pass', spfDomain: 'mailer.example' }), 'unaligned'],
    ['softfail', block({ spf: 'softfail', spfDomain: 'seeker.example' }), 'failed'],
    ['DKIM aligned', signed('seeker.example'), 'authenticated'],
    ['none', block(), 'failed'],
  ] as const)('%s', (_what, own, expected) => expect(authenticate({ from: FROM, notice: null, block: own })).toBe(expected));

  const RECEIVED = { name: 'received', value: 'from mx by inbound-smtp.us-east-1.amazonaws.com with SMTP id 1' };
  const results = (value: string): HeaderField => ({ name: 'authentication-results', value });
  const PASS = results(
    'amazonses.com; spf=pass client-ip=192.0.2.1; envelope-from=dana@seeker.example; dmarc=pass header.from=seeker.example;',
  );
  const FAIL = results(
    'amazonses.com; spf=fail client-ip=192.0.2.1; envelope-from=dana@seeker.example; dmarc=fail header.from=seeker.example;',
  );
  test.each([
    ['SES’s own', [RECEIVED, PASS], 'authenticated'],
    ['a claim below SES’s own denial', [RECEIVED, FAIL, PASS], 'failed'],
    ['a claim below the first foreign Received', [RECEIVED, { name: 'received', value: 'from a by b' }, PASS], 'failed'],
    ['a claim in a mail that SES never wrote on', [{ name: 'received', value: 'from a by mx.evil.example' }, PASS], 'failed'],
    ['a claim without any Received', [PASS], 'failed'],
    ['another authserv-id', [RECEIVED, results('evil.example; dmarc=pass')], 'failed'],
    ['an id that only begins alike', [RECEIVED, results('amazonses.com.evil.example; dmarc=pass')], 'failed'],
  ] as const)('%s', (_what, headers, expected) => {
    expect(authenticate({ from: FROM, notice: null, block: sesVerdicts(headers) })).toBe(expected);
  });
});

test.each([null, '', 'dana', 'dana@', 'a@b@c.example', 'a b@c.example', '<a@c.example>', 'a@c.example,b@d.example'])(
  'no plain address: %s',
  from => {
    expect(authenticate({ from, notice: notice('PASS', 'PASS', 'PASS'), block: block({ dmarc: 'pass' }) })).toBe('failed');
  },
);

test.each([
  ['seeker.example', 'seeker.example', true],
  ['mail.seeker.example', 'seeker.example', true],
  ['seeker.example', 'mail.seeker.example', true],
  ['a.seeker.example', 'b.seeker.example', false],
  ['co.uk', 'victim.co.uk', false],
  ['example', 'victim.example', false],
  ['attacker.co.uk', 'victim.co.uk', false],
  ['github.io', 'victim.github.io', false],
  ['SEEKER.example.', 'seeker.example', true],
  [null, 'seeker.example', false],
] as const)('%s is aligned with %s: %s', (a, b, expected) => expect(isAligned(a, b)).toBe(expected));

describe('the header From', () => {
  const of = (...values: string[]) => headerFrom({ headers: values.map(value => ({ name: 'from', value })) } as Reading);
  test.each([
    [['Dana Reyes <Dana@Seeker.example>'], 'dana@seeker.example'],
    [['dana@seeker.example'], 'dana@seeker.example'],
    [['"Reyes, Dana (home)" <dana@seeker.example>'], 'dana@seeker.example'],
    [['"boss@victim.example" <dana@seeker.example>'], 'dana@seeker.example'],
    [['boss@victim.example <dana@seeker.example>'], 'dana@seeker.example'],
    [['<boss@victim.example> <dana@seeker.example>'], null],
    [['a@seeker.example, b@victim.example'], null],
    [['dana@seeker.example', 'boss@victim.example'], null],
    [['undisclosed'], null],
    [[], null],
    [['x'.repeat(2_000)], null],
  ] as const)('%j', (values, expected) => expect(of(...values)).toBe(expected));
});

test.each([
  ['open', 'anybody@x.example', true],
  ['seeker.example', 'dana@seeker.example', true],
  ['seeker.example', 'dana@mail.seeker.example', true],
  ['seeker.example', 'dana@notseeker.example', false],
  ['@seeker.example', 'dana@seeker.example', true],
  ['dana@seeker.example', 'eve@seeker.example', false],
  ['a.example, Dana@Seeker.example', 'dana@seeker.example', true],
  ['', 'dana@seeker.example', false],
])('access %s: %s %s', (access, address, expected) => expect(mayUse(access, address)).toBe(expected));

test('domains', () => expect([domainOf('a@B.example'), domainOf('a@b c')]).toEqual(['b.example', null]));
