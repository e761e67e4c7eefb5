/** The domain as an SES identity with DKIM and a MAIL FROM of its own, and every DNS record it needs: written to Route 53, or printed. */
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { CnameRecord, HostedZone, MxRecord, TxtRecord } from 'aws-cdk-lib/aws-route53';
import { EmailIdentity, Identity, MailFromBehaviorOnMxFailure } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';

interface DnsRecord {
  id: string;
  type: 'MX' | 'TXT' | 'CNAME';
  name: string;
  value: string;
}

export class SendingIdentity extends Construct {
  readonly identity: EmailIdentity;
  readonly arn: string;

  constructor(scope: Construct, id: string, props: { config: Config }) {
    super(scope, id);
    const { domain, hostedZone } = props.config;
    const { region, account, partition } = Stack.of(this);
    const mailFrom = `bounce.${domain}`;
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      mailFromDomain: mailFrom,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    });
    this.arn = `arn:${partition}:ses:${region}:${account}:identity/${domain}`;
    const records: DnsRecord[] = [
      { id: 'Mx', type: 'MX', name: domain, value: `10 inbound-smtp.${region}.amazonaws.com` },
      { id: 'Spf', type: 'TXT', name: domain, value: 'v=spf1 include:amazonses.com ~all' },
      { id: 'Dmarc', type: 'TXT', name: `_dmarc.${domain}`, value: 'v=DMARC1; p=quarantine; adkim=r; aspf=r' },
      { id: 'MailFromMx', type: 'MX', name: mailFrom, value: `10 feedback-smtp.${region}.amazonses.com` },
      { id: 'MailFromSpf', type: 'TXT', name: mailFrom, value: 'v=spf1 include:amazonses.com ~all' },
      ...this.identity.dkimRecords.map(
        (r, i): DnsRecord => ({ id: `Dkim${i + 1}`, type: 'CNAME', name: r.name, value: r.value }),
      ),
    ];
    if (hostedZone) this.write(records, hostedZone);
    else
      for (const r of records)
        new CfnOutput(Stack.of(this), `Dns${r.id}`, {
          description: `DNS record to make: ${r.type}`,
          value: `${r.name} ${r.type} ${r.value}`,
        });
  }

  private write(records: DnsRecord[], zoneOf: { id: string; name: string }): void {
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId: zoneOf.id, zoneName: zoneOf.name });
    for (const { id, type, name, value } of records) {
      const shared = { zone, recordName: `${name}.`, ttl: Duration.minutes(30) };
      if (type === 'CNAME') new CnameRecord(this, id, { ...shared, domainName: value });
      else if (type === 'TXT') new TxtRecord(this, id, { ...shared, values: [value] });
      else new MxRecord(this, id, { ...shared, values: [{ priority: 10, hostName: value.split(' ')[1]! }] });
    }
  }
}
