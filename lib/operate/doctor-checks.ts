/** What doctor makes of an account: facts in, findings in plain words out. Pure. */

/** Regions where SES receives mail, written down from memory in November 2026 and not compared with AWS's endpoint list (docs/smoke-test.md). */
export const RECEIVING_REGIONS = [
  'us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'eu-central-1', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-north-1', 'eu-south-1',
  'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'af-south-1', 'il-central-1', 'me-south-1', 'sa-east-1', 'us-gov-west-1',
]; // biome-ignore format: one list

export interface Wanted {
  region: string;
  domain: string;
  mailbox: string;
  environment: string;
  joinRuleSet: string | null;
}

/** `unknown` where the account did not say (no permission, not deployed). */
export interface AccountFacts {
  /** Null when there are no credentials. */
  account: string | null;
  stackStatus: string | 'absent' | 'unknown';
  productionAccess: boolean | 'unknown';
  sendingEnabled: boolean | 'unknown';
  identity: 'verified' | 'pending' | 'absent' | 'unknown';
  dkim: string | 'unknown';
  dkimTokens: string[];
  mailFrom: string | null | 'unknown';
  activeRuleSet: string | null | 'unknown';
  /** Recipients of our rule, null when there is no such rule. */
  ruleRecipients: string[] | null | 'unknown';
  configurationSet: boolean | 'unknown';
  /** Subscriptions of the alarm topic. */
  alarmSubscriptions: { confirmed: number; pending: number } | 'unknown';
  /** Instant, null when none came yet. */
  lastMailAt: string | null | 'unknown';
  dns: {
    mx: string[];
    spf: string[];
    dmarc: string[];
    dkim: Record<string, string[]>;
    mailFromMx: string[];
    mailFromSpf: string[];
  };
}

export interface Finding {
  what: string;
  state: 'good' | 'wrong' | 'waiting' | 'unknown';
  says: string;
  /** The next thing to do, when something is. */
  mend?: string;
}

/** Findings in the order in which an operator meets them: the first that is not good is the next thing to do. */
export function checkAccount(wanted: Wanted, facts: AccountFacts): Finding[] {
  if (facts.account === null)
    return [
      bad(
        'credentials',
        'There are no AWS credentials in this shell.',
        'Run `aws configure` (or `aws sso login`) and try again. `npx cdk synth` works without them.',
      ),
    ];
  const all = [
    good('credentials', `Account ${facts.account}, region ${wanted.region}.`),
    checkRegion(wanted),
    checkStack(wanted, facts),
  ];
  if (facts.stackStatus === 'absent') return all;
  return [...all, ...checkDns(wanted, facts), ...checkSending(wanted, facts), ...checkReceiving(wanted, facts)];
}

const good = (what: string, says: string): Finding => ({ what, state: 'good', says });
const bad = (what: string, says: string, mend: string): Finding => ({ what, state: 'wrong', says, mend });
const wait = (what: string, says: string, mend: string): Finding => ({ what, state: 'waiting', says, mend });
const unknown = (what: string, may: string): Finding => ({
  what,
  state: 'unknown',
  says: 'The account did not say.',
  mend: `These credentials need ${may}.`,
});

const checkRegion = ({ region }: Wanted): Finding =>
  RECEIVING_REGIONS.includes(region)
    ? good('region', `SES receives mail in ${region}.`)
    : bad('region', `SES does not receive mail in ${region}.`, 'Choose another: `AWS_REGION=eu-west-1 npm run doctor …`.');

function checkStack({ domain, environment }: Wanted, { stackStatus }: AccountFacts): Finding {
  if (stackStatus === 'unknown') return unknown('stack', 'cloudformation:DescribeStacks');
  if (stackStatus === 'absent')
    return bad(
      'stack',
      `rebound-${environment} is not deployed yet. All above is ready for it.`,
      `npm run deploy -- --domain ${domain} --alarm-email YOU`,
    );
  if (/^(CREATE|UPDATE)_COMPLETE$/.test(stackStatus)) return good('stack', `rebound-${environment} is deployed.`);
  if (stackStatus.endsWith('IN_PROGRESS'))
    return wait('stack', `rebound-${environment} is at ${stackStatus}.`, 'Wait, then run doctor again.');
  return bad(
    'stack',
    `rebound-${environment} is at ${stackStatus}.`,
    'Read the stack events in the CloudFormation console, mend what they name, deploy again.',
  );
}

function checkDns({ domain, region }: Wanted, { dns, dkimTokens }: AccountFacts): Finding[] {
  const record = (
    what: string,
    found: string[],
    ok: (value: string) => boolean,
    type: string,
    name: string,
    value: string,
    alone = false,
  ): Finding => {
    const fits = found.some(v => ok(v.toLowerCase()));
    if (fits && (!alone || found.length === 1)) return good(what, `${name} ${type} is right.`);
    if (fits) return bad(what, `${name} has more than one such ${type} record: ${found.length}.`, `Keep one: ${value}`);
    return bad(
      what,
      found.length ? `${name} ${type} is something else.` : `${name} has no such ${type} record.`,
      `Make it: ${name} ${type} ${value}`,
    );
  };
  const mx = `inbound-smtp.${region}.amazonaws.com`;
  const feedback = `feedback-smtp.${region}.amazonses.com`;
  return [
    record('MX', dns.mx, v => v.endsWith(mx), 'MX', domain, `10 ${mx}`, true),
    record('SPF', dns.spf, v => v.includes('include:amazonses.com'), 'TXT', domain, 'v=spf1 include:amazonses.com ~all', true),
    record(
      'DMARC',
      dns.dmarc,
      v => v.startsWith('v=dmarc1'),
      'TXT',
      `_dmarc.${domain}`,
      'v=DMARC1; p=quarantine; adkim=r; aspf=r',
      true,
    ),
    ...dkimTokens.map((token, i) =>
      record(
        `DKIM ${i + 1}`,
        dns.dkim[token] ?? [],
        v => v.startsWith(`${token}.dkim.amazonses.com`),
        'CNAME',
        `${token}._domainkey.${domain}`,
        `${token}.dkim.amazonses.com`,
      ),
    ),
    record('MAIL FROM MX', dns.mailFromMx, v => v.endsWith(feedback), 'MX', `bounce.${domain}`, `10 ${feedback}`, true),
    record(
      'MAIL FROM SPF',
      dns.mailFromSpf,
      v => v.includes('include:amazonses.com'),
      'TXT',
      `bounce.${domain}`,
      'v=spf1 include:amazonses.com ~all',
      true,
    ),
  ];
}

function checkSending({ domain, environment }: Wanted, facts: AccountFacts): Finding[] {
  const identity = {
    verified: good('identity', `${domain} is verified.`),
    pending: wait(
      'identity',
      `${domain} waits for its DKIM records to be seen.`,
      'Make the DKIM records above; SES looks again by itself, up to 72 hours.',
    ),
    absent: bad('identity', `${domain} is no SES identity here.`, 'npm run deploy makes it.'),
    unknown: unknown('identity', 'ses:GetEmailIdentity'),
  }[facts.identity];
  const dkim =
    facts.dkim === 'SUCCESS'
      ? good('DKIM signing', 'Mails are signed.')
      : facts.dkim === 'unknown'
        ? unknown('DKIM signing', 'ses:GetEmailIdentity')
        : wait('DKIM signing', `DKIM is at ${facts.dkim}.`, 'Make the DKIM records above and wait.');
  const account =
    facts.productionAccess === 'unknown'
      ? unknown('sandbox', 'ses:GetAccount')
      : facts.productionAccess
        ? good('sandbox', 'The account may write to anybody.')
        : bad(
            'sandbox',
            'The account is in the SES sandbox: it may only write to verified addresses.',
            'Ask for production access in the SES console (Account dashboard). Until then test with addresses you verified.',
          );
  const enabled =
    facts.sendingEnabled === false
      ? [bad('sending', 'SES has paused sending for this account.', 'SES console, Reputation metrics: it says why.')]
      : [];
  const set =
    facts.configurationSet === 'unknown'
      ? unknown('configuration set', 'ses:GetConfigurationSet')
      : facts.configurationSet
        ? good('configuration set', 'Bounces and complaints come back.')
        : bad('configuration set', `rebound-${environment} is missing.`, 'npm run deploy makes it.');
  return [identity, dkim, account, ...enabled, set];
}

function checkReceiving(wanted: Wanted, facts: AccountFacts): Finding[] {
  const ours = wanted.joinRuleSet ?? `rebound-${wanted.environment}`;
  const active =
    facts.activeRuleSet === 'unknown'
      ? unknown('rule set', 'ses:DescribeActiveReceiptRuleSet')
      : facts.activeRuleSet === ours
        ? good('rule set', `${ours} is active.`)
        : facts.activeRuleSet === null
          ? bad('rule set', 'No receipt rule set is active: SES refuses every mail.', 'npm run deploy activates ours.')
          : bad(
              'rule set',
              `Another rule set is active: ${facts.activeRuleSet}.`,
              `Deploy with --join-rule-set ${facts.activeRuleSet}, or with --force-activation to take over.`,
            );
  const address = `${wanted.mailbox}@${wanted.domain}`;
  const rule =
    facts.ruleRecipients === 'unknown'
      ? unknown('rule', 'ses:DescribeReceiptRule')
      : facts.ruleRecipients?.includes(address)
        ? good('rule', `${address} is received.`)
        : bad('rule', `No rule receives ${address}.`, 'npm run deploy makes it.');
  const alarms =
    facts.alarmSubscriptions === 'unknown'
      ? unknown('alarms', 'sns:GetTopicAttributes')
      : facts.alarmSubscriptions.confirmed
        ? good('alarms', 'Somebody is told when something fails.')
        : facts.alarmSubscriptions.pending
          ? wait('alarms', 'The alarm address has not confirmed yet.', 'Open the mail from AWS Notifications and confirm.')
          : bad('alarms', 'Nobody is told when something fails.', 'Deploy with --alarm-email YOU.');
  const last =
    facts.lastMailAt === 'unknown'
      ? unknown('last mail', 's3:ListBucket')
      : facts.lastMailAt
        ? good('last mail', `The last mail came at ${facts.lastMailAt}.`)
        : wait('last mail', 'No mail has come yet.', `Forward one to ${address}: docs/smoke-test.md.`);
  return [active, rule, alarms, last];
}
