/** The names of every setting a function can have: the contract between the stack (or the local host), which sets them, and the handlers, which read them. Imports nothing. */
export const ENV = {
  /** Name of the DynamoDB table. */
  table: 'REBOUND_TABLE',
  /** Bucket of raw mails; objects lie under RAW_MAIL_PREFIX. */
  bucket: 'REBOUND_BUCKET',
  /** Our address, `plan@mail.example.com`; its subaddresses are ours too, its domain is the SES identity. */
  mailbox: 'REBOUND_MAILBOX',
  /** SES configuration set whose events reach record-feedback. */
  configurationSet: 'REBOUND_CONFIGURATION_SET',
  /** EventBridge Scheduler: group, the role it takes, the queue it writes to. */
  scheduleGroup: 'REBOUND_SCHEDULE_GROUP',
  scheduleRoleArn: 'REBOUND_SCHEDULE_ROLE_ARN',
  dueQueueArn: 'REBOUND_DUE_QUEUE_ARN',
  /** Where a wake that Scheduler cannot deliver goes. */
  dueDeadLetterArn: 'REBOUND_DUE_DEAD_LETTER_ARN',
  /** Secrets Manager id of the token keys: JSON `{"current":"k1","keys":{"k1":"…"}}`. */
  tokenSecret: 'REBOUND_TOKEN_SECRET',
  /** Base of the one-click unsubscribe URL, empty when the operator has none. */
  unsubscribeUrl: 'REBOUND_UNSUBSCRIBE_URL',
  /** `open`, or a comma list of addresses and domains that may use Rebound. */
  access: 'REBOUND_ACCESS',
  /** IANA zone and region (`us` or `other`) assumed for a new person. */
  defaultZone: 'REBOUND_DEFAULT_ZONE',
  defaultRegion: 'REBOUND_DEFAULT_REGION',
  /** Days that raw mails are kept, months that closed cases are. */
  rawMailDays: 'REBOUND_RAW_MAIL_DAYS',
  closedCaseMonths: 'REBOUND_CLOSED_CASE_MONTHS',
  /** Mails a day that Rebound sends in all; over it, only receipts and stops go out. */
  dailyBudget: 'REBOUND_DAILY_BUDGET',
  /** Environment name, e.g. `prod`: metrics dimension. */
  environment: 'REBOUND_ENVIRONMENT',
} as const;

/** Key prefix of stored raw mails; the rest is SES's message id. */
export const RAW_MAIL_PREFIX = 'inbound/';

/** The table's key schema and its one sparse index: people with something due, by shard and instant. Keys only; TTL attribute beside it. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  ttl: 'ttl',
  wakeIndex: { name: 'wake', partitionKey: 'wakeShard', sortKey: 'wakeAt' },
} as const;

/** The five product functions, by the one name each has everywhere. */
export const FUNCTIONS = ['receive-mail', 'send-reminders', 'record-feedback', 'unsubscribe', 'reconcile'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Which settings a function needs: granting and setting happen from this one list. */
export const NEEDS: Record<FunctionName, readonly (keyof typeof ENV)[]> = {
  'receive-mail': [
    'table', 'bucket', 'mailbox', 'configurationSet', 'scheduleGroup', 'scheduleRoleArn', 'dueQueueArn', 'dueDeadLetterArn',
    'tokenSecret', 'unsubscribeUrl', 'access', 'defaultZone', 'defaultRegion', 'rawMailDays', 'closedCaseMonths', 'dailyBudget', 'environment',
  ],
  'send-reminders': [
    'table', 'mailbox', 'configurationSet', 'scheduleGroup', 'scheduleRoleArn', 'dueQueueArn', 'dueDeadLetterArn',
    'tokenSecret', 'unsubscribeUrl', 'closedCaseMonths', 'dailyBudget', 'environment',
  ],
  'record-feedback': ['table', 'mailbox', 'environment'],
  unsubscribe: ['table', 'tokenSecret', 'environment'],
  reconcile: [
    'table', 'bucket', 'mailbox', 'configurationSet', 'scheduleGroup', 'scheduleRoleArn', 'dueQueueArn', 'dueDeadLetterArn',
    'tokenSecret', 'unsubscribeUrl', 'access', 'defaultZone', 'defaultRegion', 'rawMailDays', 'closedCaseMonths', 'dailyBudget', 'environment',
  ],
}; // biome-ignore format: a function a block
