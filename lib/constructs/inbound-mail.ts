/** How a mail comes in: SES rule → bucket and notice topic → queue. Nothing is answered here, nothing can be lost here silently. */
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { RAW_MAIL_PREFIX } from '../../lambdas/aws/env.ts';
import type { Config } from '../config.ts';
import { NoticeTopic } from './notice-topic.ts';
import { QueueWithDeadLetters } from './queue-with-dead-letters.ts';

export class InboundMail extends Construct {
  readonly bucket: Bucket;
  readonly notices: QueueWithDeadLetters;
  readonly ruleSetName: string;
  readonly ruleName: string;
  readonly rule: CfnReceiptRule;

  constructor(scope: Construct, id: string, props: { config: Config; functionTimeout: Duration }) {
    super(scope, id);
    const { config } = props;
    const { account, partition, region } = Stack.of(this);
    this.ruleName = `rebound-${config.environment}`;
    const ownSet = config.joinRuleSet
      ? null
      : new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: `rebound-${config.environment}` });
    this.ruleSetName = config.joinRuleSet ?? `rebound-${config.environment}`;
    const ruleArn = `arn:${partition}:ses:${region}:${account}:receipt-rule-set/${this.ruleSetName}:receipt-rule/${this.ruleName}`;

    this.bucket = new Bucket(this, 'RawMail', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ expiration: Duration.days(config.rawMailDays), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AllowSesPut',
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects(`${RAW_MAIL_PREFIX}*`)],
        conditions: { StringEquals: { 'aws:SourceAccount': account }, ArnEquals: { 'aws:SourceArn': ruleArn } },
      }),
    );

    this.notices = new QueueWithDeadLetters(this, 'Notices', { functionTimeout: props.functionTimeout });
    const topic = new NoticeTopic(this, 'NoticeTopic', { publisher: 'ses.amazonaws.com' });
    topic.deliverTo(this.notices.queue, this.notices.deadLetters);

    this.rule = new CfnReceiptRule(this, 'Rule', {
      ruleSetName: this.ruleSetName,
      rule: {
        name: this.ruleName,
        enabled: true,
        // `plan@d` also matches every `plan+label@d`; all else is refused during SMTP.
        recipients: [`${config.mailbox}@${config.domain}`],
        scanEnabled: true,
        tlsPolicy: 'Optional',
        actions: [
          { s3Action: { bucketName: this.bucket.bucketName, objectKeyPrefix: RAW_MAIL_PREFIX, topicArn: topic.topic.topicArn } },
        ],
      },
    });
    if (ownSet) this.rule.addResourceDependency(ownSet);
    this.rule.node.addDependency(topic.policy, this.bucket.policy!);
  }
}
