/** A queue that functions read, with the queue its failures end in: every hop has one. */
import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** Receives before a message is set aside: redelivery heals crashes, five tries outlast a short outage. */
const MOST_RECEIVES = 5;

/** A place where messages end when all tries failed, and the queue before it where there is one. */
export interface Hop {
  queue?: Queue;
  deadLetters: Queue;
}

export class QueueWithDeadLetters extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  /** `functionTimeout`: SQS wants a visibility of six times the reader's timeout. */
  constructor(scope: Construct, id: string, props: { functionTimeout: Duration }) {
    super(scope, id);
    const shared = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) };
    this.deadLetters = new Queue(this, 'DeadLetters', shared);
    this.queue = new Queue(this, 'Queue', {
      ...shared,
      visibilityTimeout: Duration.seconds(props.functionTimeout.toSeconds() * 6),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MOST_RECEIVES },
    });
  }
}
