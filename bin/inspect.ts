/** `npm run inspect -- MAIL_ID`: the way of one mail through the system, without its text, names and addresses; against AWS, or the local stack behind AWS_ENDPOINT_URL. */
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { openTable } from '../lambdas/store/table.ts';
import { BUCKET, SCHEDULE_GROUP, TABLE } from '../lib/local/settings.ts';
import { describeWay, readWay } from '../lib/operate/describe-way.ts';
import { readOptions } from '../lib/operate/options.ts';

const HELP = `npm run inspect -- MAIL_ID [--environment prod] [--table NAME] [--bucket NAME]
MAIL_ID is SES's id of the received mail: \`correlation_id\` in the logs, the name of the object in the bucket.
The local stack: AWS_ENDPOINT_URL=http://127.0.0.1:4566 npm run inspect -- MAIL_ID`;
const argv = process.argv.slice(2);
const { wanted, flags } = readOptions(argv, process.env, { table: { type: 'string' }, bucket: { type: 'string' } });
const mailId = argv.find(arg => /^(?:inbound\/)?[a-z0-9]{16,64}$/.test(arg))?.replace(/^inbound\//, '');
if (!mailId) {
  console.error(HELP);
  process.exit(2);
}
const isLocal = /^https?:\/\/(127\.0\.0\.1|localhost)[:/]/.test(`${process.env['AWS_ENDPOINT_URL'] ?? ''}/`);
if (isLocal) {
  // The endpoint checks no credentials; the SDK insists on having some.
  process.env['AWS_ACCESS_KEY_ID'] ||= 'local';
  process.env['AWS_SECRET_ACCESS_KEY'] ||= 'local';
}
const { region, environment } = wanted;
const names = { table: String(flags['table'] ?? ''), bucket: String(flags['bucket'] ?? '') };
if (isLocal) {
  names.table ||= TABLE;
  names.bucket ||= BUCKET;
} else if (!names.table || !names.bucket) {
  const { Stacks } = await new CloudFormationClient({ region }).send(
    new DescribeStacksCommand({ StackName: `rebound-${environment}` }),
  );
  const output = (key: string) => Stacks?.[0]?.Outputs?.find(o => o.OutputKey === key)?.OutputValue ?? '';
  names.table ||= output('TableName');
  names.bucket ||= output('InboundBucket');
}
if (!names.table) {
  console.error(`The stack rebound-${environment} in ${region} names no table. Is it deployed? Else give --table.`);
  process.exit(1);
}
const way = await readWay(
  {
    table: openTable(names.table, new DynamoDBClient({ region })),
    bucket: names.bucket || null,
    scheduleGroup: isLocal ? SCHEDULE_GROUP : `rebound-${environment}`,
    s3: new S3Client({ region, forcePathStyle: isLocal }),
    scheduler: new SchedulerClient({ region }),
  },
  mailId,
  new Date().toISOString(),
);
console.log(describeWay(way).join('\n'));
process.exitCode = way.record ? 0 : 1;
