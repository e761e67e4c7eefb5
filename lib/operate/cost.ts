/** What a month costs: measured requests times dated prices. Pure. */

export interface Price {
  usd: number;
  /** The page of AWS that has the price now. */
  page: string;
  says: string;
  /** Where the number was seen written, else null: known, and not looked up on the page itself. */
  seen: string | null;
}

/** US dollars, us-east-1, on demand, free tiers left out. No price could be read on AWS's own page on that day (docs/cost.md): check before you rely on a cent. */
export const PRICES_READ_ON = '2026-11-25';
export const PRICES = {
  sesOutPerMail: { usd: 0.0001, page: 'aws.amazon.com/ses/pricing', says: '$0.10 per 1,000 mails out', seen: 'a customer’s bill of 2019 (superuser.com 1399690)' },
  sesOutPerGb: { usd: 0.12, page: 'aws.amazon.com/ses/pricing', says: '$0.12 per GB of attachments; taken for whole mails, which is too much', seen: 'the same bill' },
  sesInPerMail: { usd: 0.0001, page: 'aws.amazon.com/ses/pricing', says: '$0.10 per 1,000 mails in', seen: null },
  sesInPerChunk: { usd: 0.00009, page: 'aws.amazon.com/ses/pricing', says: '$0.09 per 1,000 complete chunks of 256 KB', seen: null },
  lambdaPerRequest: { usd: 0.0000002, page: 'aws.amazon.com/lambda/pricing', says: '$0.20 per million', seen: null },
  lambdaPerGbSecond: { usd: 0.0000133334, page: 'aws.amazon.com/lambda/pricing', says: 'arm64', seen: null },
  dynamoWrite: { usd: 0.000000625, page: 'aws.amazon.com/dynamodb/pricing/on-demand', says: '$0.625 per million units of 1 KB', seen: 'airbyte.com, July 2025' },
  dynamoRead: { usd: 0.000000125, page: 'aws.amazon.com/dynamodb/pricing/on-demand', says: '$0.125 per million units of 4 KB', seen: 'airbyte.com, July 2025' },
  schedulerPerCall: { usd: 0.000001, page: 'aws.amazon.com/eventbridge/pricing', says: '$1.00 per million wakes; 14 million a month are free', seen: null },
  sqsPerRequest: { usd: 0.0000004, page: 'aws.amazon.com/sqs/pricing', says: '$0.40 per million', seen: null },
  snsPerPublish: { usd: 0.0000005, page: 'aws.amazon.com/sns/pricing', says: '$0.50 per million; to SQS the delivery is free', seen: null },
  s3PerPut: { usd: 0.000005, page: 'aws.amazon.com/s3/pricing', says: '$0.005 per 1,000', seen: null },
  s3PerGet: { usd: 0.0000004, page: 'aws.amazon.com/s3/pricing', says: '$0.0004 per 1,000', seen: null },
  logsPerGb: { usd: 0.5, page: 'aws.amazon.com/cloudwatch/pricing', says: '$0.50 per GB taken in', seen: null },
  secretPerMonth: { usd: 0.4, page: 'aws.amazon.com/secrets-manager/pricing', says: '$0.40 a secret', seen: null },
  alarmPerMonth: { usd: 0.1, page: 'aws.amazon.com/cloudwatch/pricing', says: '$0.10 an alarm; ten are free', seen: null },
  dashboardPerMonth: { usd: 3, page: 'aws.amazon.com/cloudwatch/pricing', says: '$3.00 a dashboard; three are free', seen: null },
  metricPerMonth: { usd: 0.3, page: 'aws.amazon.com/cloudwatch/pricing', says: '$0.30 a metric, only for the hours in which it is written; ten are free', seen: null },
} as const satisfies Record<string, Price>; // biome-ignore format: one line a price

/** What was not measured, and is assumed on the high side. */
export const ASSUMED = {
  /** One call from Lambda to a service of its own region, waited for. */
  msPerCall: 15,
  /** A Lambda of 1 GB has about 0.6 of a core: the local milliseconds, times this. */
  slower: 3,
  /** A share of invocations starts cold, and its start is billed. */
  coldShare: 0.1,
  coldMs: 600,
  /** Log lines and metrics of one invocation. */
  logBytes: 2_000,
  alarms: 26,
  /** Names times reasons that a month really writes. */
  metrics: 30,
} as const;

/** One event's requests, counted on the local stack (`npm run cost -- --measure` counts anew). */
export interface Requests {
  /** Units of 1 KB begun, by the bytes of each write request (its JSON is a little larger than the item), and two for the index. */
  writeUnits: number;
  /** Units of 4 KB begun; each read is taken to be as large as the event's largest write. */
  readUnits: number;
  mailsIn: number;
  /** Bytes of the mail that came in. */
  bytesIn: number;
  mailsOut: number;
  /** Bytes of a mail sent. */
  bytesOut: number;
  scheduleCalls: number;
  /** Requests to any service. */
  calls: number;
  /** Milliseconds on the measuring machine, its local services included; not those of Lambda. */
  lambdaMs: number;
}

export interface Measured {
  measuredOn: string;
  how: string;
  forward: Requests;
  reminder: Requests;
  reply: Requests;
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

const CHUNK = 256 * 1024;

/** Billed milliseconds of one invocation at 1 GB, the cold starts spread over all. */
export const billedMs = ({ lambdaMs, calls }: Requests): number =>
  lambdaMs * ASSUMED.slower + calls * ASSUMED.msPerCall + ASSUMED.coldShare * ASSUMED.coldMs;

/** Lines of the month's bill, dearest first, the fixed part last. */
export function estimateCost(use: Use, measured: Pick<Measured, 'forward' | 'reminder' | 'reply'>): CostLine[] {
  const sum = (pick: (r: Requests) => number) =>
    use.forwards *
    (pick(measured.forward) + use.remindersEach * pick(measured.reminder) + use.repliesEach * pick(measured.reply));
  const events = sum(() => 1);
  const mailsIn = sum(r => r.mailsIn);
  const p = PRICES;
  const lines: CostLine[] = [
    {
      what: 'SES, mails out',
      usd: sum(r => r.mailsOut) * p.sesOutPerMail.usd + (sum(r => r.mailsOut * r.bytesOut) / 1e9) * p.sesOutPerGb.usd,
    },
    {
      what: 'SES, mails in',
      usd: mailsIn * p.sesInPerMail.usd + sum(r => r.mailsIn * Math.floor(r.bytesIn / CHUNK)) * p.sesInPerChunk.usd,
    },
    { what: 'Lambda', usd: events * p.lambdaPerRequest.usd + (sum(billedMs) / 1000) * p.lambdaPerGbSecond.usd },
    { what: 'DynamoDB', usd: sum(r => r.writeUnits) * p.dynamoWrite.usd + sum(r => r.readUnits) * p.dynamoRead.usd },
    { what: 'Scheduler', usd: sum(r => r.scheduleCalls) * p.schedulerPerCall.usd },
    // A message is written, received and deleted; idle long polls are within the free million.
    { what: 'SQS and SNS', usd: events * 3 * p.sqsPerRequest.usd + mailsIn * p.snsPerPublish.usd },
    { what: 'S3', usd: mailsIn * (p.s3PerPut.usd + p.s3PerGet.usd) },
    { what: 'logs', usd: ((events * ASSUMED.logBytes) / 1e9) * p.logsPerGb.usd },
  ];
  const fixed = p.secretPerMonth.usd + ASSUMED.alarms * p.alarmPerMonth.usd + p.dashboardPerMonth.usd;
  return [
    ...lines.toSorted((a, b) => b.usd - a.usd),
    { what: 'fixed: secret, alarms, dashboard', usd: fixed },
    { what: 'fixed: metrics', usd: ASSUMED.metrics * p.metricPerMonth.usd },
  ];
}

/** The bill as lines of text, with what a thousand forwards cost beside the fixed part. */
export function showCost(use: Use, measured: Measured): string[] {
  const lines = estimateCost(use, measured);
  const money = (usd: number) => `$${usd.toFixed(2)}`.padStart(10);
  const total = lines.reduce((sum, line) => sum + line.usd, 0);
  const fixed = lines.filter(line => line.what.startsWith('fixed')).reduce((sum, line) => sum + line.usd, 0);
  return [
    `${use.forwards} forwarded mails a month, each with a plan, ${use.remindersEach} reminders, ${use.repliesEach} replies and their receipts`,
    ...lines.map(line => `${money(line.usd)}  ${line.what}`),
    `${money(total)}  in all a month`,
    `${money(use.forwards ? ((total - fixed) / use.forwards) * 1000 : 0)}  per 1,000 forwarded mails, beside the fixed part`,
    `Requests measured on ${measured.measuredOn}; prices of us-east-1 as known on ${PRICES_READ_ON}, not all verified, without free tiers and tax: docs/cost.md.`,
  ];
}
