/** What the template says: permissions by resource, a dead-letter queue on every hop, retention, alarms tied to the runbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { type Config, ConfigError, readConfig } from '../../lib/config.ts';
import { ReboundStack } from '../../lib/rebound-stack.ts';

const CONTEXT = {
  ...(JSON.parse(readFileSync(join(__dirname, '../../cdk.json'), 'utf8')) as { context: Record<string, unknown> }).context,
};
const configOf = (more: Record<string, unknown>): Config =>
  readConfig(new App({ context: { ...CONTEXT, domain: 'mail.example.com', ...more } }).node);
// Stack tests look at the template only: nothing is bundled.
const stackOf = (more: Record<string, unknown> = {}) =>
  new ReboundStack(new App({ context: { ...CONTEXT, 'aws:cdk:bundling-stacks': [] } }), 'rebound-test', {
    config: configOf(more),
  });

type Resource = { Type: string; Properties: Record<string, unknown>; DeletionPolicy?: string };
let stack: ReboundStack;
let template: Template;
let resources: [string, Resource][];
const ofType = (type: string) => resources.filter(([, r]) => r.Type === type);

beforeAll(() => {
  stack = stackOf({ alarmEmail: 'ops@example.com' });
  template = Template.fromStack(stack);
  resources = Object.entries(template.toJSON()['Resources'] as Record<string, Resource>);
});

describe('permissions', () => {
  const statements = () =>
    ofType('AWS::IAM::Policy').flatMap(([id, r]) =>
      ((r.Properties['PolicyDocument'] as { Statement: { Action: string | string[]; Resource: unknown }[] }).Statement ?? []).map(
        s => ({ id, ...s }),
      ),
    );
  test('no managed policies, no star actions', () => {
    expect(ofType('AWS::IAM::Role').filter(([, r]) => r.Properties['ManagedPolicyArns'])).toEqual([]);
    expect(statements().filter(s => [s.Action].flat().some(a => a === '*' || a.endsWith(':*')))).toEqual([]);
  });
  test('a star resource only for the two actions that SES cannot scope', () => {
    const stars = statements().filter(s => [s.Resource].flat().includes('*'));
    expect(new Set(stars.flatMap(s => s.Action))).toEqual(
      new Set(['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet']),
    );
  });
  test('nobody may scan the table, and only three functions may send', () => {
    expect(statements().filter(s => [s.Action].flat().includes('dynamodb:Scan'))).toEqual([]);
    const senders = statements().filter(s => [s.Action].flat().includes('ses:SendRawEmail'));
    expect(senders.map(s => s.id.replace(/Role.*/, '')).sort()).toEqual(['receivemail', 'reconcile', 'sendreminders']);
  });
  test('only SES, from our own rule, may put into the bucket', () => {
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 's3:PutObject',
            Principal: { Service: 'ses.amazonaws.com' },
            Condition: Match.objectLike({ ArnEquals: Match.anyValue() }),
          }),
        ]),
      },
    });
  });
});

describe('nothing is lost', () => {
  test('every queue that is read has a dead-letter queue, five receives, and six times the timeout', () => {
    const sources = ofType('AWS::Lambda::EventSourceMapping');
    expect(sources).toHaveLength(3);
    for (const [, r] of sources) expect(r.Properties['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
    const read = ofType('AWS::SQS::Queue').filter(([, r]) => r.Properties['RedrivePolicy']);
    expect(read).toHaveLength(3);
    for (const [, r] of read) {
      expect(r.Properties['RedrivePolicy']).toMatchObject({ maxReceiveCount: 5 });
      expect(r.Properties['VisibilityTimeout']).toBe(180);
    }
    for (const [, r] of ofType('AWS::SNS::Subscription').filter(([, s]) => s.Properties['Protocol'] === 'sqs')) {
      expect(r.Properties['RawMessageDelivery']).toBe(true);
      expect(r.Properties['RedrivePolicy']).toBeDefined();
    }
    template.hasResourceProperties('AWS::Events::Rule', { Targets: [Match.objectLike({ DeadLetterConfig: Match.anyValue() })] });
  });
  test('table and bucket outlive the stack', () => {
    for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret'])
      for (const [, r] of ofType(type)) expect([type, r.DeletionPolicy]).toEqual([type, 'Retain']);
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        }),
      ],
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });
  test('raw mails end after the days that were asked for', () => {
    Template.fromStack(stackOf({ rawMailDays: 7 })).hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 7 })] },
    });
  });
});

describe('receiving', () => {
  test('the rule stores, announces, scans and waits for both policies', () => {
    const [, rule] = ofType('AWS::SES::ReceiptRule')[0]!;
    expect(rule.Properties['Rule']).toMatchObject({
      Recipients: ['plan@mail.example.com'],
      ScanEnabled: true,
      TlsPolicy: 'Optional',
      Enabled: true,
    });
    const waits = (rule as unknown as { DependsOn: string[] }).DependsOn.join(' ');
    expect(waits).toMatch(/Policy/);
  });
  test('joining another rule set makes none of our own and activates nothing', () => {
    const joined = Template.fromStack(stackOf({ joinRuleSet: 'theirs' }));
    joined.resourceCountIs('AWS::SES::ReceiptRuleSet', 0);
    joined.resourceCountIs('Custom::ActiveReceiptRuleSet', 0);
    joined.hasResourceProperties('AWS::SES::ReceiptRule', { RuleSetName: 'theirs' });
    template.resourceCountIs('Custom::ActiveReceiptRuleSet', 1);
  });
  test('DNS records are outputs without a zone and record sets with one', () => {
    expect(Object.keys(template.findOutputs('*')).filter(k => k.startsWith('Dns'))).toHaveLength(8);
    const zoned = Template.fromStack(stackOf({ hostedZoneId: 'Z0123456789ABC', hostedZoneName: 'example.com' }));
    expect(Object.keys(zoned.findOutputs('*')).filter(k => k.startsWith('Dns'))).toEqual([]);
    zoned.resourceCountIs('AWS::Route53::RecordSet', 8);
  });
});

describe('alarms', () => {
  test('each has its heading in the runbook, and each heading its alarm', () => {
    const headings = [...readFileSync(join(__dirname, '../../docs/operator-runbook.md'), 'utf8').matchAll(/^## (.+)$/gm)].map(
      m => m[1]!,
    );
    expect([...stack.alarmNames].sort()).toEqual(headings.toSorted());
    expect(ofType('AWS::CloudWatch::Alarm')).toHaveLength(stack.alarmNames.length);
  });
});

describe('configuration', () => {
  test.each([
    [{ domain: '' }, /domain must be/],
    [{ domain: 'not a domain' }, /domain must be/],
    [{ mailbox: 'a-name-that-is-far-too-long' }, /mailbox must be/],
    [{ environment: 'Prod!' }, /environment must be/],
    [{ access: 'example.com, nonsense' }, /not understood: "nonsense"/],
    [{ alarmEmail: 'nobody' }, /alarmEmail must be/],
    [{ defaultZone: 'Mars/Base' }, /defaultZone must be/],
    [{ defaultRegion: 'eu' }, /defaultRegion must be/],
    [{ rawMailDays: 'many' }, /rawMailDays must be/],
    [{ hostedZoneId: 'Z0123456789ABC', hostedZoneName: 'other.org' }, /must be the domain or a parent/],
  ])('%j is refused in words', (more, words) => {
    expect(() => configOf(more)).toThrow(ConfigError);
    expect(() => configOf(more)).toThrow(words);
  });
  test.each([
    {},
    { access: 'a@example.com,example.org' },
    { defaultZone: 'Europe/Berlin', defaultRegion: 'other' },
    { forceActivation: 'true' },
  ])('%j is taken', more => expect(configOf(more).domain).toBe('mail.example.com'));
});
