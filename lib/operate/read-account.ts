/** Reads what doctor looks at: SES, CloudFormation, SNS, S3 and DNS. A thing that cannot be read is `unknown`, never a fault. */
import { promises as dns } from 'node:dns';
import { CloudFormationClient, DescribeStackResourcesCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { DescribeActiveReceiptRuleSetCommand, DescribeReceiptRuleCommand, SESClient } from '@aws-sdk/client-ses';
import { GetAccountCommand, GetConfigurationSetCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { GetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import type { AccountFacts, Wanted } from './doctor-checks.ts';

export interface Clients {
  cloudFormation: Pick<CloudFormationClient, 'send'>;
  ses: Pick<SESClient, 'send'>;
  ses2: Pick<SESv2Client, 'send'>;
  sns: Pick<SNSClient, 'send'>;
  s3: Pick<S3Client, 'send'>;
  resolver: Pick<typeof dns, 'resolveMx' | 'resolveTxt' | 'resolveCname'>;
}

export const openClients = (region: string): Clients => ({
  cloudFormation: new CloudFormationClient({ region }),
  ses: new SESClient({ region }),
  ses2: new SESv2Client({ region }),
  sns: new SNSClient({ region }),
  s3: new S3Client({ region }),
  resolver: dns,
});

/** The value, or what stands for it when AWS says that there is none, or `unknown` when it does not say. */
async function ask<T, N>(question: Promise<T>, absent: N, absentNames: RegExp): Promise<T | N | 'unknown'> {
  try {
    return await question;
  } catch (error) {
    const { name, message } = error as Error;
    return absentNames.test(name) || absentNames.test(message) ? absent : 'unknown';
  }
}

/** Null account when there are no credentials at all. */
export async function readAccount(wanted: Wanted, clients: Clients): Promise<AccountFacts> {
  const { domain, environment } = wanted;
  const stackName = `rebound-${environment}`;
  const dnsFacts = readDns(domain, clients.resolver);
  let stack: { status: string; id: string | null } | 'unknown';
  try {
    const { Stacks } = await clients.cloudFormation.send(new DescribeStacksCommand({ StackName: stackName }));
    stack = { status: Stacks?.[0]?.StackStatus ?? 'absent', id: Stacks?.[0]?.StackId ?? null };
  } catch (error) {
    const { name, message } = error as Error;
    if (/Credentials|Token/i.test(name)) return { ...nothing(await dnsFacts([])), account: null };
    stack = /does not exist/.test(message) ? { status: 'absent', id: null } : 'unknown';
  }
  const identity = await ask(clients.ses2.send(new GetEmailIdentityCommand({ EmailIdentity: domain })), null, /NotFound/);
  const tokens = identity && identity !== 'unknown' ? (identity.DkimAttributes?.Tokens ?? []) : [];
  const account = await ask(clients.ses2.send(new GetAccountCommand({})), null, /^$/);
  const active = await ask(clients.ses.send(new DescribeActiveReceiptRuleSetCommand({})), null, /RuleSetDoesNotExist/);
  const rule = await ask(
    clients.ses.send(new DescribeReceiptRuleCommand({ RuleSetName: wanted.joinRuleSet ?? stackName, RuleName: stackName })),
    null,
    /DoesNotExist/,
  );
  const set = await ask(clients.ses2.send(new GetConfigurationSetCommand({ ConfigurationSetName: stackName })), null, /NotFound/);
  const resources = await ask(
    clients.cloudFormation.send(new DescribeStackResourcesCommand({ StackName: stackName })),
    null,
    /does not exist/,
  );
  const find = (type: string, id: RegExp) =>
    resources && resources !== 'unknown'
      ? (resources.StackResources?.find(r => r.ResourceType === type && id.test(r.LogicalResourceId ?? ''))?.PhysicalResourceId ??
        null)
      : null;
  const known = identity && identity !== 'unknown' ? identity : null;
  return {
    account: stack === 'unknown' ? 'unknown' : (stack.id?.split(':')[4] ?? 'known'),
    stackStatus: stack === 'unknown' ? 'unknown' : stack.status,
    productionAccess: account && account !== 'unknown' ? account.ProductionAccessEnabled === true : 'unknown',
    sendingEnabled: account && account !== 'unknown' ? account.SendingEnabled !== false : 'unknown',
    identity:
      identity === 'unknown'
        ? 'unknown'
        : identity === null
          ? 'absent'
          : known?.VerifiedForSendingStatus
            ? 'verified'
            : 'pending',
    dkim: known ? (known.DkimAttributes?.Status ?? 'unknown') : 'unknown',
    dkimTokens: tokens,
    mailFrom: known ? (known.MailFromAttributes?.MailFromDomain ?? null) : 'unknown',
    activeRuleSet: active === 'unknown' ? 'unknown' : (active?.Metadata?.Name ?? null),
    ruleRecipients: rule === 'unknown' ? 'unknown' : (rule?.Rule?.Recipients ?? null),
    configurationSet: set === 'unknown' ? 'unknown' : set !== null,
    alarmSubscriptions: await readSubscriptions(find('AWS::SNS::Topic', /^Alarms/), clients),
    lastMailAt: await readLastMail(find('AWS::S3::Bucket', /^InboundMail/), clients),
    dns: await dnsFacts(tokens),
  };
}

async function readSubscriptions(topic: string | null, { sns }: Clients): Promise<AccountFacts['alarmSubscriptions']> {
  if (!topic) return 'unknown';
  const answer = await ask(sns.send(new GetTopicAttributesCommand({ TopicArn: topic })), null, /NotFound/);
  if (answer === 'unknown') return 'unknown';
  return {
    confirmed: Number(answer?.Attributes?.['SubscriptionsConfirmed'] ?? 0),
    pending: Number(answer?.Attributes?.['SubscriptionsPending'] ?? 0),
  };
}

/** SES's ids do not sort by time, so the newest is looked for in the newest thousand keys only: enough to say that mail comes. */
async function readLastMail(bucket: string | null, { s3 }: Clients): Promise<AccountFacts['lastMailAt']> {
  if (!bucket) return 'unknown';
  const answer = await ask(s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'inbound/' })), null, /^NoSuchBucket$/);
  if (answer === 'unknown' || answer === null) return answer;
  const times = (answer.Contents ?? []).flatMap(o =>
    o.LastModified && !o.Key?.includes('AMAZON_SES_SETUP') ? [o.LastModified.toISOString()] : [],
  );
  return times.toSorted().at(-1) ?? null;
}

function readDns(domain: string, resolver: Clients['resolver']) {
  const quiet = async <T>(question: Promise<T[]>): Promise<T[]> => question.catch(() => []);
  const txt = async (name: string, start: string) =>
    (await quiet(resolver.resolveTxt(name))).map(parts => parts.join('')).filter(v => v.toLowerCase().startsWith(start));
  const mx = async (name: string) =>
    (await quiet(resolver.resolveMx(name))).map(r => r.exchange.toLowerCase().replace(/\.$/, ''));
  return async (tokens: string[]): Promise<AccountFacts['dns']> => ({
    mx: await mx(domain),
    spf: await txt(domain, 'v=spf1'),
    dmarc: await txt(`_dmarc.${domain}`, 'v=dmarc1'),
    mailFromMx: await mx(`bounce.${domain}`),
    mailFromSpf: await txt(`bounce.${domain}`, 'v=spf1'),
    dkim: Object.fromEntries(
      await Promise.all(tokens.map(async t => [t, await quiet(resolver.resolveCname(`${t}._domainkey.${domain}`))] as const)),
    ),
  });
}

const nothing = (dnsFacts: AccountFacts['dns']): AccountFacts => ({
  account: null,
  stackStatus: 'unknown',
  productionAccess: 'unknown',
  sendingEnabled: 'unknown',
  identity: 'unknown',
  dkim: 'unknown',
  dkimTokens: [],
  mailFrom: 'unknown',
  activeRuleSet: 'unknown',
  ruleRecipients: 'unknown',
  configurationSet: 'unknown',
  alarmSubscriptions: 'unknown',
  lastMailAt: 'unknown',
  dns: dnsFacts,
});
