/** How time comes in: one schedule a person in this group, writing to the due queue. */
import { type Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import type { ProductFunction } from './product-function.ts';
import { QueueWithDeadLetters } from './queue-with-dead-letters.ts';

export class Wake extends Construct {
  readonly due: QueueWithDeadLetters;
  readonly groupName: string;
  readonly role: Role;
  /** Every schedule of the group: names are people's ids, unknown at deploy time. */
  readonly schedulesArn: string;

  constructor(scope: Construct, id: string, props: { config: Config; functionTimeout: Duration }) {
    super(scope, id);
    const { account, partition, region } = Stack.of(this);
    this.groupName = `rebound-${props.config.environment}`;
    const group = new ScheduleGroup(this, 'Group', { scheduleGroupName: this.groupName });
    this.schedulesArn = `arn:${partition}:scheduler:${region}:${account}:schedule/${this.groupName}/*`;
    this.due = new QueueWithDeadLetters(this, 'Due', props);
    this.role = new Role(this, 'Role', {
      // The role's trust names the schedule *group*.
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': group.scheduleGroupArn } },
      }),
    });
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.due.queue.queueArn, this.due.deadLetters.queueArn] }),
    );
  }

  /** May set and clear wakes. */
  grantSet(to: ProductFunction): void {
    to.allow(['scheduler:CreateSchedule', 'scheduler:UpdateSchedule', 'scheduler:DeleteSchedule'], [this.schedulesArn]);
    to.allow(['iam:PassRole'], [this.role.roleArn], { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } });
  }
}
