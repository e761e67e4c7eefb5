/** The stack, as a table of contents: what there is, who may do what to it, and who is told when it fails. */
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FunctionUrlAuthType, HttpMethod } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { FUNCTIONS, type FunctionName, RAW_MAIL_PREFIX } from '../lambdas/aws/env.ts';
import type { Config } from './config.ts';
import { Alarms } from './constructs/alarms.ts';
import { Dashboard } from './constructs/dashboard.ts';
import { Feedback } from './constructs/feedback.ts';
import { InboundMail } from './constructs/inbound-mail.ts';
import { MailTable } from './constructs/mail-table.ts';
import { ProductFunction, type SettingValues } from './constructs/product-function.ts';
import type { QueueWithDeadLetters } from './constructs/queue-with-dead-letters.ts';
import { RuleSetActivation } from './constructs/rule-set-activation.ts';
import { SendingIdentity } from './constructs/sending-identity.ts';
import { Wake } from './constructs/wake.ts';

const TIMEOUT = Duration.seconds(30);
/** receive-mail loads mailparser and parses; the others only talk to services. */
const MEMORY: Record<FunctionName, number> = {
  'receive-mail': 1024,
  'send-reminders': 512,
  'record-feedback': 256,
  unsubscribe: 256,
  reconcile: 512,
};
const ITEM_ACTIONS = ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:Query'];

export class ReboundStack extends Stack {
  readonly alarmNames: string[];

  constructor(scope: Construct, id: string, props: StackProps & { config: Config }) {
    super(scope, id, { description: 'Rebound: a rejection email in, a plan and reminders out', ...props });
    const { config } = props;

    const { table } = new MailTable(this, 'MailTable');
    const identity = new SendingIdentity(this, 'SendingIdentity', { config });
    const inbound = new InboundMail(this, 'InboundMail', { config, functionTimeout: TIMEOUT });
    const wake = new Wake(this, 'Wake', { config, functionTimeout: TIMEOUT });
    const feedback = new Feedback(this, 'Feedback', { config, functionTimeout: TIMEOUT });
    const dailyDeadLetters = new Queue(this, 'DailyDeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    // CloudFormation can generate one flat key: `{"current":"k1","k1":"…"}`. docs/security.md tells how to add the next.
    const tokenSecret = new Secret(this, 'TokenKeys', {
      description: 'Keys that sign the reply tokens of Rebound',
      generateSecretString: {
        secretStringTemplate: '{"current":"k1"}',
        generateStringKey: 'k1',
        passwordLength: 48,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });

    const settings: SettingValues = {
      table: table.tableName,
      bucket: inbound.bucket.bucketName,
      mailbox: `${config.mailbox}@${config.domain}`,
      configurationSet: feedback.configurationSet.configurationSetName,
      scheduleGroup: wake.groupName,
      scheduleRoleArn: wake.role.roleArn,
      dueQueueArn: wake.due.queue.queueArn,
      dueDeadLetterArn: wake.due.deadLetters.queueArn,
      tokenSecret: tokenSecret.secretArn,
      access: config.access,
      defaultZone: config.defaultZone,
      defaultRegion: config.defaultRegion,
      rawMailDays: String(config.rawMailDays),
      closedCaseMonths: String(config.closedCaseMonths),
      dailyBudget: String(config.dailyBudget),
      environment: config.environment,
    };
    const make = (name: FunctionName) =>
      new ProductFunction(this, name, { name, settings, memoryMb: MEMORY[name], timeout: TIMEOUT });

    const unsubscribe = make('unsubscribe');
    const url = unsubscribe.fn.addFunctionUrl({
      authType: FunctionUrlAuthType.NONE,
      cors: { allowedOrigins: ['*'], allowedMethods: [HttpMethod.POST] },
    });
    settings.unsubscribeUrl = `${url.url}u/`;

    const functions: Record<FunctionName, ProductFunction> = {
      'receive-mail': make('receive-mail'),
      'send-reminders': make('send-reminders'),
      'record-feedback': make('record-feedback'),
      unsubscribe,
      reconcile: make('reconcile'),
    };

    // Who may do what, by resource.
    for (const name of FUNCTIONS) functions[name].allow(ITEM_ACTIONS, [table.tableArn]);
    functions.reconcile.allow(['dynamodb:Query'], [`${table.tableArn}/index/wake`]);
    for (const name of ['receive-mail', 'send-reminders', 'unsubscribe', 'reconcile'] as const)
      functions[name].allow(['secretsmanager:GetSecretValue'], [tokenSecret.secretArn]);
    const configurationSetArn = `arn:${this.partition}:ses:${this.region}:${this.account}:configuration-set/${feedback.configurationSet.configurationSetName}`;
    for (const name of ['receive-mail', 'send-reminders', 'reconcile'] as const) {
      functions[name].allow(['ses:SendRawEmail'], [identity.arn, configurationSetArn], {
        StringLike: { 'ses:FromAddress': `${config.mailbox}*@${config.domain}` },
      });
      wake.grantSet(functions[name]);
    }
    const rawMails = inbound.bucket.arnForObjects(`${RAW_MAIL_PREFIX}*`);
    functions['receive-mail'].allow(['s3:GetObject', 's3:DeleteObject'], [rawMails]);
    functions.reconcile.allow(['s3:GetObject', 's3:DeleteObject'], [rawMails]);
    functions.reconcile.allow(['s3:ListBucket'], [inbound.bucket.bucketArn], {
      StringLike: { 's3:prefix': `${RAW_MAIL_PREFIX}*` },
    });

    // What starts them.
    const read = (from: QueueWithDeadLetters, batchSize: number) =>
      new SqsEventSource(from.queue, { batchSize, maxConcurrency: 10, reportBatchItemFailures: true });
    functions['receive-mail'].fn.addEventSource(read(inbound.notices, 5));
    functions['send-reminders'].fn.addEventSource(read(wake.due, 5));
    functions['record-feedback'].fn.addEventSource(read(feedback.notices, 10));
    new Rule(this, 'EveryDay', {
      schedule: Schedule.cron({ minute: '17', hour: '3' }),
      targets: [
        new LambdaFunction(functions.reconcile.fn, {
          deadLetterQueue: dailyDeadLetters,
          retryAttempts: 5,
          event: RuleTargetInput.fromObject({ source: 'daily' }),
        }),
      ],
    });
    if (!config.joinRuleSet) new RuleSetActivation(this, 'RuleSetActivation', { inbound, force: config.forceActivation });

    // Who is told.
    const queues = {
      inbound: inbound.notices,
      due: wake.due,
      feedback: feedback.notices,
      daily: { deadLetters: dailyDeadLetters },
    };
    this.alarmNames = new Alarms(this, 'Alarms', {
      config,
      functions,
      queues,
      scheduleGroup: wake.groupName,
      ruleName: inbound.ruleName,
    }).names;
    new Dashboard(this, 'Dashboard', { config, queues });
    new CfnOutput(this, 'Address', { value: `${config.mailbox}@${config.domain}`, description: 'Forward rejections here' });
    new CfnOutput(this, 'InboundBucket', { value: inbound.bucket.bucketName });
    new CfnOutput(this, 'TableName', { value: table.tableName });
    for (const [name, q] of Object.entries(queues)) new CfnOutput(this, `${name}DeadLetters`, { value: q.deadLetters.queueUrl });

    acknowledge(this, wake.groupName, this.getLogicalId(inbound.bucket.node.defaultChild as CfnBucket));
  }
}

/** Findings we looked at and live with, one by one, each with its reason. */
function acknowledge(stack: Stack, scheduleGroup: string, bucketId: string): void {
  const wildcards: [string, string][] = [
    [
      `arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/${scheduleGroup}/*`,
      'Schedules are named after people, known only when they write. The group is ours alone.',
    ],
    [`<${bucketId}.Arn>/${RAW_MAIL_PREFIX}*`, 'Raw mails are keyed by ids that SES gives. Nothing else lies under this prefix.'],
    ['*', 'SES cannot scope DescribeActiveReceiptRuleSet and SetActiveReceiptRuleSet; the function runs at deploy time only.'],
  ];
  for (const [resource, reason] of wildcards)
    Validations.of(stack).acknowledge({ id: `AwsSolutions::AwsSolutions-IAM5[Resource::${resource}]`, reason });
  const others: [string, string][] = [
    ['S1', 'Access logs of the raw-mail bucket would hold keys of private mails for longer than the mails themselves.'],
    ['SQS3', 'DailyDeadLetters is a dead-letter queue: of the daily rule, which the check does not see.'],
    [
      'SMG4',
      'A rotated key would break the reply address of every mail already sent: keys are added with an id (docs/security.md).',
    ],
  ];
  for (const [rule, reason] of others) Validations.of(stack).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
}
