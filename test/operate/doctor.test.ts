/** Doctor against simulated accounts: each thing that can be missing is said with its mend. */
import { describe, expect, test } from '@jest/globals';
import { type AccountFacts, checkAccount, type Wanted } from '../../lib/operate/doctor-checks.ts';
import { type Clients, readAccount } from '../../lib/operate/read-account.ts';

const WANTED: Wanted = {
  region: 'eu-west-1',
  domain: 'mail.example.com',
  mailbox: 'plan',
  environment: 'prod',
  joinRuleSet: null,
};
const WELL: AccountFacts = {
  account: '123456789012',
  stackStatus: 'UPDATE_COMPLETE',
  productionAccess: true,
  sendingEnabled: true,
  identity: 'verified',
  dkim: 'SUCCESS',
  dkimTokens: ['aaa'],
  mailFrom: 'bounce.mail.example.com',
  activeRuleSet: 'rebound-prod',
  ruleRecipients: ['plan@mail.example.com'],
  configurationSet: true,
  alarmSubscriptions: { confirmed: 1, pending: 0 },
  lastMailAt: '2026-11-20T10:00:00.000Z',
  dns: {
    mx: ['inbound-smtp.eu-west-1.amazonaws.com'],
    spf: ['v=spf1 include:amazonses.com ~all'],
    dmarc: ['v=DMARC1; p=quarantine'],
    dkim: { aaa: ['aaa.dkim.amazonses.com'] },
    mailFromMx: ['feedback-smtp.eu-west-1.amazonses.com'],
    mailFromSpf: ['v=spf1 include:amazonses.com ~all'],
  },
};
const withDns = (dns: Partial<AccountFacts['dns']>) => ({ dns: { ...WELL.dns, ...dns } });

describe('findings', () => {
  test('a healthy account has nothing to mend', () => {
    expect(checkAccount(WANTED, WELL).filter(f => f.state !== 'good')).toEqual([]);
  });
  test.each<[string, Partial<AccountFacts>, string, RegExp]>([
    ['no credentials', { account: null }, 'credentials', /aws configure/],
    ['not deployed', { stackStatus: 'absent' }, 'stack', /npm run deploy/],
    ['a failed deployment', { stackStatus: 'UPDATE_ROLLBACK_COMPLETE' }, 'stack', /stack events/],
    ['no MX', withDns({ mx: [] }), 'MX', /10 inbound-smtp\.eu-west-1/],
    ['MX of another host', withDns({ mx: ['mx.other.example'] }), 'MX', /Make it/],
    ['two MX', withDns({ mx: ['inbound-smtp.eu-west-1.amazonaws.com', 'mx.other.example'] }), 'MX', /Keep one/],
    ['no SPF', withDns({ spf: [] }), 'SPF', /include:amazonses/],
    ['two SPF', withDns({ spf: ['v=spf1 include:amazonses.com ~all', 'v=spf1 -all'] }), 'SPF', /Keep one/],
    ['no DMARC', withDns({ dmarc: [] }), 'DMARC', /_dmarc/],
    ['no DKIM record', withDns({ dkim: {} }), 'DKIM 1', /aaa\._domainkey/],
    ['no MAIL FROM', withDns({ mailFromMx: [] }), 'MAIL FROM MX', /feedback-smtp/],
    ['pending identity', { identity: 'pending' }, 'identity', /72 hours/],
    ['sandbox', { productionAccess: false }, 'sandbox', /production access/],
    ['paused sending', { sendingEnabled: false }, 'sending', /Reputation/],
    ['no configuration set', { configurationSet: false }, 'configuration set', /deploy/],
    ['nothing active', { activeRuleSet: null }, 'rule set', /activates/],
    ['another set active', { activeRuleSet: 'theirs' }, 'rule set', /--join-rule-set theirs/],
    ['rule for another address', { ruleRecipients: ['info@mail.example.com'] }, 'rule', /makes it/],
    ['nobody told', { alarmSubscriptions: { confirmed: 0, pending: 0 } }, 'alarms', /--alarm-email/],
    ['alarm not confirmed', { alarmSubscriptions: { confirmed: 0, pending: 1 } }, 'alarms', /confirm/],
    ['no mail yet', { lastMailAt: null }, 'last mail', /smoke-test/],
    ['no permission', { activeRuleSet: 'unknown' }, 'rule set', /ses:DescribeActive/],
  ])('%s', (_, facts, what, mend) => {
    const notGood = checkAccount(WANTED, { ...WELL, ...facts }).filter(f => f.state !== 'good');
    expect(notGood.map(f => f.what)).toEqual([what]);
    expect(notGood[0]?.mend).toMatch(mend);
  });
  test('a region that cannot receive', () => {
    expect(checkAccount({ ...WANTED, region: 'eu-south-2' }, WELL).find(f => f.what === 'region')?.state).toBe('wrong');
  });
});

describe('reading an account', () => {
  const fault = (name: string, message = '') => Object.assign(new Error(message), { name });
  /** Answers by command name, as AWS would. */
  const clients = (answers: Record<string, unknown>): Clients => {
    const send = async (command: object) => {
      const answer = answers[command.constructor.name];
      if (answer instanceof Error) throw answer;
      return answer ?? {};
    };
    const client = { send } as never;
    const none = async () => [];
    return {
      cloudFormation: client,
      ses: client,
      ses2: client,
      sns: client,
      s3: client,
      resolver: { resolveMx: none, resolveTxt: none, resolveCname: none } as never,
    };
  };
  test('a fresh account with credentials is told to deploy', async () => {
    const facts = await readAccount(
      WANTED,
      clients({
        DescribeStacksCommand: fault('ValidationError', 'Stack with id rebound-prod does not exist'),
        GetEmailIdentityCommand: fault('NotFoundException'),
        GetConfigurationSetCommand: fault('NotFoundException'),
        DescribeReceiptRuleCommand: fault('RuleSetDoesNotExistException'),
        DescribeStackResourcesCommand: fault('ValidationError', 'Stack rebound-prod does not exist'),
      }),
    );
    expect(facts).toMatchObject({ stackStatus: 'absent', identity: 'absent', activeRuleSet: null, ruleRecipients: null });
    expect(checkAccount(WANTED, facts).at(-1)).toMatchObject({ what: 'stack', state: 'wrong' });
  });
  test('no credentials', async () => {
    const facts = await readAccount(WANTED, clients({ DescribeStacksCommand: fault('CredentialsProviderError') }));
    expect(checkAccount(WANTED, facts).map(f => f.what)).toEqual(['credentials']);
  });
  test('what may not be read is unknown, never wrong', async () => {
    const denied = fault('AccessDeniedException');
    const facts = await readAccount(
      WANTED,
      clients({
        DescribeStacksCommand: denied,
        GetEmailIdentityCommand: denied,
        GetAccountCommand: denied,
        DescribeActiveReceiptRuleSetCommand: denied,
      }),
    );
    expect(facts).toMatchObject({
      stackStatus: 'unknown',
      identity: 'unknown',
      productionAccess: 'unknown',
      activeRuleSet: 'unknown',
    });
  });
  test('a running one', async () => {
    const facts = await readAccount(
      WANTED,
      clients({
        DescribeStacksCommand: {
          Stacks: [
            { StackStatus: 'CREATE_COMPLETE', StackId: 'arn:aws:cloudformation:eu-west-1:123456789012:stack/rebound-prod/x' },
          ],
        },
        DescribeStackResourcesCommand: {
          StackResources: [
            { ResourceType: 'AWS::SNS::Topic', LogicalResourceId: 'AlarmsTopicABC', PhysicalResourceId: 'arn:topic' },
            { ResourceType: 'AWS::S3::Bucket', LogicalResourceId: 'InboundMailRawMailABC', PhysicalResourceId: 'bucket' },
          ],
        },
        GetEmailIdentityCommand: {
          VerifiedForSendingStatus: true,
          DkimAttributes: { Status: 'SUCCESS', Tokens: ['t1'] },
          MailFromAttributes: { MailFromDomain: 'bounce.mail.example.com' },
        },
        GetAccountCommand: { ProductionAccessEnabled: false, SendingEnabled: true },
        DescribeActiveReceiptRuleSetCommand: { Metadata: { Name: 'rebound-prod' } },
        DescribeReceiptRuleCommand: { Rule: { Recipients: ['plan@mail.example.com'] } },
        GetTopicAttributesCommand: { Attributes: { SubscriptionsConfirmed: '0', SubscriptionsPending: '1' } },
        ListObjectsV2Command: {
          Contents: [
            { Key: 'inbound/AMAZON_SES_SETUP_NOTIFICATION', LastModified: new Date('2026-11-02') },
            { Key: 'inbound/b', LastModified: new Date('2026-11-01T10:00:00Z') },
          ],
        },
      }),
    );
    expect(facts).toMatchObject({
      account: '123456789012',
      productionAccess: false,
      alarmSubscriptions: { pending: 1 },
      lastMailAt: '2026-11-01T10:00:00.000Z',
      dkimTokens: ['t1'],
    });
  });
});
