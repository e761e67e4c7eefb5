/** A topic that one AWS service may publish to, TLS only, and nobody else. */
import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscription, Topic, type TopicPolicy } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export class NoticeTopic extends Construct {
  readonly topic: Topic;
  /** What publishes must wait for it: SES tests a topic when a rule is made. */
  readonly policy: TopicPolicy;

  constructor(scope: Construct, id: string, props: { publisher: string }) {
    super(scope, id);
    // enforceSSL writes a policy of Denies only, which would replace the default one: the publisher needs its own Allow.
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AllowPublisher',
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal(props.publisher)],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    this.policy = this.topic.node.findChild('Policy') as TopicPolicy;
  }

  /** Delivers to a queue, raw, with a queue for what SNS cannot deliver. */
  deliverTo(queue: Queue, deadLetters: Queue): void {
    for (const target of [queue, deadLetters]) {
      target.addToResourcePolicy(
        new PolicyStatement({
          sid: 'AllowTopic',
          effect: Effect.ALLOW,
          principals: [new ServicePrincipal('sns.amazonaws.com')],
          actions: ['sqs:SendMessage'],
          resources: [target.queueArn],
          conditions: { ArnEquals: { 'aws:SourceArn': this.topic.topicArn } },
        }),
      );
    }
    new CfnSubscription(this, 'Subscription', {
      topicArn: this.topic.topicArn,
      protocol: 'sqs',
      endpoint: queue.queueArn,
      rawMessageDelivery: true,
      redrivePolicy: { deadLetterTargetArn: deadLetters.queueArn },
    });
  }
}
