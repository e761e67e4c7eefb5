/** `npm run redrive -- --queue inbound`: puts what was set aside back into its queue. Safe to repeat: every message lands on the same keys. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { readOptions } from '../lib/operate/options.ts';

const QUEUES = ['inbound', 'due', 'feedback', 'daily'];
const { wanted, flags } = readOptions(process.argv.slice(2), process.env, {
  queue: { type: 'string' },
  look: { type: 'boolean' },
});
const name = String(flags['queue'] ?? '');
if (!QUEUES.includes(name)) {
  console.error(`Which queue? npm run redrive -- --queue ${QUEUES.join('|')} [--look]`);
  process.exit(2);
}
const { region, environment } = wanted;
const { Stacks } = await new CloudFormationClient({ region }).send(
  new DescribeStacksCommand({ StackName: `rebound-${environment}` }),
);
const url = Stacks?.[0]?.Outputs?.find(o => o.OutputKey === `${name}DeadLetters`)?.OutputValue;
if (!url) {
  console.error(`The stack rebound-${environment} in ${region} has no such queue. Is it deployed?`);
  process.exit(1);
}
const sqs = new SQSClient({ region });
const { Attributes } = await sqs.send(
  new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages'] }),
);
const count = Number(Attributes?.['ApproximateNumberOfMessages'] ?? 0);
console.log(`${count} messages were set aside from ${name}.`);
if (flags['look']) {
  // Ids and times only: bodies hold addresses. They come back into view after ten seconds.
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 10,
      MessageSystemAttributeNames: ['SentTimestamp', 'ApproximateReceiveCount'],
    }),
  );
  for (const m of Messages ?? [])
    console.log(
      `  ${new Date(Number(m.Attributes?.['SentTimestamp'])).toISOString()}  ${m.MessageId}  received ${m.Attributes?.['ApproximateReceiveCount']} times`,
    );
} else if (count) {
  if (name === 'daily') {
    console.error('These were starts of reconcile: run it by hand instead (docs/operator-runbook.md#daily-dead-letters).');
    process.exit(1);
  }
  await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes?.['QueueArn'] }));
  console.log('They are on their way back.');
}
