/** What a month costs: measured requests times dated prices. Pure. */

/** US dollars, us-east-1, on demand, without free tiers. Source: the AWS price pages named; read November 2026, partly from memory of them: check before you rely on a cent. */
export const PRICES = {
  readOn: '2026-11',
  sesOutPerMail: { usd: 0.0001, source: 'aws.amazon.com/ses/pricing: $0.10 per 1,000 outbound' },
  sesInPerMail: { usd: 0.0001, source: 'aws.amazon.com/ses/pricing: $0.10 per 1,000 inbound' },
  sesInPerChunk: { usd: 0.00009, source: 'aws.amazon.com/ses/pricing: $0.09 per 1,000 chunks of 256 KB, complete ones only' },
  sesOutPerGb: { usd: 0.12, source: 'aws.amazon.com/ses/pricing: $0.12 per GB of attachments and bodies' },
  lambdaPerRequest: { usd: 0.0000002, source: 'aws.amazon.com/lambda/pricing: $0.20 per million' },
  lambdaPerGbSecond: { usd: 0.0000133334, source: 'aws.amazon.com/lambda/pricing: arm64' },
  dynamoWrite: { usd: 0.000000625, source: 'aws.amazon.com/dynamodb/pricing/on-demand: $0.625 per million write units' },
  dynamoRead: { usd: 0.000000125, source: 'aws.amazon.com/dynamodb/pricing/on-demand: $0.125 per million read units' },
  schedulerPerCall: { usd: 0.000001, source: 'aws.amazon.com/eventbridge/pricing: $1.00 per million invocations' },
  sqsPerRequest: { usd: 0.0000004, source: 'aws.amazon.com/sqs/pricing: $0.40 per million' },
  s3PerPut: { usd: 0.000005, source: 'aws.amazon.com/s3/pricing: $0.005 per 1,000' },
  s3PerGet: { usd: 0.0000004, source: 'aws.amazon.com/s3/pricing: $0.0004 per 1,000' },
  fixedPerMonth: { usd: 0.4 + 2.6 + 3, source: 'one secret $0.40, about 26 alarms at $0.10, one dashboard $3.00' },
} as const;

/** One event's requests, as counted on the local stack (`npm run cost -- --measure` counts anew). Item sizes make units: 1 KB a write, 4 KB a strongly consistent read. */
export interface Requests {
  writeUnits: number;
  readUnits: number;
  mailsIn: number;
  mailsOut: number;
  /** Bytes of a mail sent. */
  bytesOut: number;
  scheduleCalls: number;
  lambdaMs: number;
}

export interface Use {
  /** Forwarded rejections a month. */
  forwards: number;
  /** Reminder mails, replies with their receipts, per forward. */
  remindersEach: number;
  repliesEach: number;
}

export interface CostLine {
  what: string;
  usd: number;
}

/** Lines of the month's bill, dearest first, the fixed part last. */
export function estimateCost(use: Use, measured: { forward: Requests; reminder: Requests; reply: Requests }): CostLine[] {
  const sum = (pick: (r: Requests) => number) =>
    use.forwards *
    (pick(measured.forward) + use.remindersEach * pick(measured.reminder) + use.repliesEach * pick(measured.reply));
  const events = use.forwards * (1 + use.remindersEach + use.repliesEach);
  const mailsIn = sum(r => r.mailsIn);
  const lines: CostLine[] = [
    {
      what: 'SES, mails out',
      usd: sum(r => r.mailsOut) * PRICES.sesOutPerMail.usd + (sum(r => r.mailsOut * r.bytesOut) / 1e9) * PRICES.sesOutPerGb.usd,
    },
    { what: 'SES, mails in', usd: mailsIn * PRICES.sesInPerMail.usd },
    { what: 'Lambda', usd: events * PRICES.lambdaPerRequest.usd + (sum(r => r.lambdaMs) / 1000) * PRICES.lambdaPerGbSecond.usd },
    { what: 'DynamoDB', usd: sum(r => r.writeUnits) * PRICES.dynamoWrite.usd + sum(r => r.readUnits) * PRICES.dynamoRead.usd },
    { what: 'Scheduler', usd: sum(r => r.scheduleCalls) * PRICES.schedulerPerCall.usd },
    // A message is written, received and deleted; idle long polls are within the free million.
    { what: 'SQS', usd: events * 3 * PRICES.sqsPerRequest.usd },
    { what: 'S3', usd: mailsIn * (PRICES.s3PerPut.usd + PRICES.s3PerGet.usd) },
  ];
  return [
    ...lines.toSorted((a, b) => b.usd - a.usd),
    { what: 'fixed (secret, alarms, dashboard)', usd: PRICES.fixedPerMonth.usd },
  ];
}
