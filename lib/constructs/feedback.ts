/** How bounces and complaints come back: configuration set → topic → queue. */
import type { Duration } from 'aws-cdk-lib';
import { ConfigurationSet, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Config } from '../config.ts';
import { NoticeTopic } from './notice-topic.ts';
import { QueueWithDeadLetters } from './queue-with-dead-letters.ts';

export class Feedback extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly notices: QueueWithDeadLetters;

  constructor(scope: Construct, id: string, props: { config: Config; functionTimeout: Duration }) {
    super(scope, id);
    this.notices = new QueueWithDeadLetters(this, 'Notices', props);
    const topic = new NoticeTopic(this, 'NoticeTopic', { publisher: 'ses.amazonaws.com' });
    topic.deliverTo(this.notices.queue, this.notices.deadLetters);
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: `rebound-${props.config.environment}`,
      reputationMetrics: true,
    });
    const destination = this.configurationSet.addEventDestination('ToTopic', {
      destination: EventDestination.snsTopic(topic.topic),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });
    destination.node.addDependency(topic.policy);
  }
}
