/** Every failure path has an alarm, and every alarm a heading in docs/operator-runbook.md (a test ties them). */
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Subscription, SubscriptionProtocol } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { NoticeTopic } from './notice-topic.ts';
import type { ProductFunction } from './product-function.ts';
import type { Hop } from './queue-with-dead-letters.ts';

export interface AlarmProps {
  config: Config;
  functions: Record<string, ProductFunction>;
  queues: Record<string, Hop>;
  scheduleGroup: string;
  ruleName: string;
}

interface Watch {
  metric: IMetric;
  /** In alarm at or above. */
  at: number;
  periods?: number;
  says: string;
}

export class Alarms extends Construct {
  /** Alarm names without the environment: the runbook's headings. */
  readonly names: string[] = [];
  private readonly action: SnsAction;
  private readonly environment: string;

  constructor(scope: Construct, id: string, props: AlarmProps) {
    super(scope, id);
    const { config } = props;
    this.environment = config.environment;
    const { topic } = new NoticeTopic(this, 'Topic', { publisher: 'cloudwatch.amazonaws.com' });
    if (config.alarmEmail)
      new Subscription(this, 'Email', { topic, protocol: SubscriptionProtocol.EMAIL, endpoint: config.alarmEmail });
    this.action = new SnsAction(topic);
    for (const [name, fn] of Object.entries(props.functions)) {
      this.watch(`${name}-errors`, {
        metric: fn.fn.metricErrors({ period: five }),
        at: 1,
        says: 'The function failed; its input will be tried again.',
      });
      this.watch(`${name}-throttles`, {
        metric: fn.fn.metricThrottles({ period: five }),
        at: 5,
        says: 'The account has no room for more invocations.',
      });
    }
    for (const [name, q] of Object.entries(props.queues)) {
      const waiting = q.deadLetters.metricApproximateNumberOfMessagesVisible({ period: five, statistic: 'Maximum' });
      this.watch(`${name}-dead-letters`, {
        metric: waiting,
        at: 1,
        says: 'Messages were set aside after five tries: look, mend, redrive.',
      });
      if (!q.queue) continue;
      const age = q.queue.metricApproximateAgeOfOldestMessage({ period: five, statistic: 'Maximum' });
      this.watch(`${name}-age`, { metric: age, at: 15 * 60, says: 'A message has waited for 15 minutes or more.' });
    }
    this.watchServices(props);
  }

  private watchServices({ scheduleGroup, ruleName, config }: AlarmProps): void {
    const scheduler = (metricName: string) =>
      new Metric({
        namespace: 'AWS/Scheduler',
        metricName,
        dimensionsMap: { ScheduleGroup: scheduleGroup },
        statistic: 'Sum',
        period: five,
      });
    this.watch('scheduler-dropped', {
      metric: scheduler('InvocationDroppedCount'),
      at: 1,
      says: 'Scheduler gave up on a wake; reconcile will find the person.',
    });
    this.watch('scheduler-target-errors', {
      metric: scheduler('TargetErrorCount'),
      at: 1,
      says: 'Scheduler could not write to the due queue.',
    });
    const reputation = (metricName: string) =>
      new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: Duration.hours(1) });
    this.watch('bounce-rate', {
      metric: reputation('Reputation.BounceRate'),
      at: 0.04,
      says: 'Bounces near 5 %, where SES reviews the account.',
    });
    this.watch('complaint-rate', {
      metric: reputation('Reputation.ComplaintRate'),
      at: 0.0008,
      says: 'Complaints near 0.1 %, where SES reviews the account.',
    });
    const rule = (metricName: string) =>
      new Metric({ namespace: 'AWS/SES', metricName, dimensionsMap: { RuleName: ruleName }, statistic: 'Sum', period: five });
    this.watch('receiving-publish-failure', {
      metric: rule('PublishFailure'),
      at: 1,
      says: 'SES could not store or announce a mail; it tries for four hours.',
    });
    this.watch('receiving-publish-expired', {
      metric: rule('PublishExpired'),
      at: 1,
      says: 'SES gave up on a mail: it is lost.',
    });
    const own = (metricName: string) =>
      new Metric({
        namespace: 'Rebound',
        metricName,
        dimensionsMap: { environment: config.environment, service: 'receive-mail' },
        statistic: 'Sum',
        period: five,
      });
    this.watch('budget-reached', {
      metric: own('budgetReached'),
      at: 1,
      says: 'The daily budget of mails is used up: only receipts and stops go out.',
    });
    const healed = new Metric({
      namespace: 'Rebound',
      metricName: 'reconcileHealed',
      dimensionsMap: { environment: config.environment, service: 'reconcile' },
      statistic: 'Sum',
      period: Duration.days(1),
    });
    this.watch('reconcile-healed', {
      metric: healed,
      at: 10,
      says: 'Reconcile had much to heal: something upstream loses wakes or notices.',
    });
  }

  private watch(name: string, { metric, at, periods = 1, says }: Watch): void {
    const alarm = new Alarm(this, name, {
      alarmName: `rebound-${this.environment}-${name}`,
      alarmDescription: `${says} Runbook: docs/operator-runbook.md#${name}`,
      metric,
      threshold: at,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.action);
    alarm.addOkAction(this.action);
    this.names.push(name);
  }
}

const five = Duration.minutes(5);
