/** One page a person can read: mails in, plans out, reminders, refusals by reason, time to plan, bounces, queue ages. */
import { Duration } from 'aws-cdk-lib';
import {
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Metric,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { Hop } from './queue-with-dead-letters.ts';

export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: { config: Config; queues: Record<string, Hop> }) {
    super(scope, id);
    const { environment } = props.config;
    const own = (metricName: string, service: string, label: string, statistic = 'Sum') =>
      new Metric({
        namespace: 'Rebound',
        metricName,
        dimensionsMap: { environment, service },
        statistic,
        label,
        period: Duration.hours(1),
      });
    const search = (metricName: string, label: string) =>
      new MathExpression({
        expression: `SEARCH('{Rebound,environment,reason,service} MetricName="${metricName}" environment="${environment}"', 'Sum', 3600)`,
        usingMetrics: {},
        label,
        period: Duration.hours(1),
      });
    const ses = (metricName: string, label: string) =>
      new Metric({ namespace: 'AWS/SES', metricName, label, period: Duration.hours(1) });
    const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12, height: 6 });
    const queues = Object.entries(props.queues);
    new CloudWatchDashboard(this, 'Dashboard', {
      dashboardName: `rebound-${environment}`,
      widgets: [
        [
          new TextWidget({
            width: 24,
            height: 2,
            markdown: `# Rebound (${environment})\nEvery alarm has a heading in docs/operator-runbook.md.`,
          }),
        ],
        [
          graph('Mails in, plans and answers out', [
            own('mailsIn', 'receive-mail', 'mails in'),
            own('plansOut', 'receive-mail', 'plans'),
            own('answersOut', 'receive-mail', 'all answers'),
          ]),
          graph('Reminders and unasked mails', [
            own('remindersOut', 'send-reminders', 'reminders'),
            own('checkInsOut', 'send-reminders', 'check-ins'),
          ]),
        ],
        [
          graph('Refusals by reason', [search('refusals', '')]),
          graph('Time from forward to plan (ms)', [
            own('timeToPlan', 'receive-mail', 'median', 'p50'),
            own('timeToPlan', 'receive-mail', 'p95', 'p95'),
          ]),
        ],
        [
          graph('Bounces and complaints (share)', [
            ses('Reputation.BounceRate', 'bounces'),
            ses('Reputation.ComplaintRate', 'complaints'),
          ]),
          graph(
            'Oldest message in each queue (s)',
            queues.flatMap(([name, q]) => q.queue?.metricApproximateAgeOfOldestMessage({ label: name }) ?? []),
          ),
        ],
        [
          graph(
            'Set aside',
            queues.map(([name, q]) => q.deadLetters.metricApproximateNumberOfMessagesVisible({ label: name })),
          ),
          graph('Healed by reconcile', [own('reconcileHealed', 'reconcile', 'healed')]),
        ],
      ],
    });
  }
}
