/** Names and numbers of the local stack, and the environment that its functions get: the same settings as in AWS, plus where the endpoint is. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ENV } from '../../lambdas/aws/env.ts';
import { readJson, writeJson } from './disk.ts';

export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';
export const TABLE = 'rebound';
export const BUCKET = 'rebound-raw-mail';
export const SCHEDULE_GROUP = 'rebound';
export const TOKEN_SECRET = 'rebound/token-keys';
export const CONFIGURATION_SET = 'rebound';
export const queueArn = (name: string): string => `arn:aws:sqs:${REGION}:${ACCOUNT}:rebound-${name}`;

export interface Ports {
  smtp: number;
  page: number;
  aws: number;
}
export const DEFAULT_PORTS: Ports = { smtp: 2525, page: 8025, aws: 4566 };

/** What a caller may set; anything else has its one local value. */
export interface Choices {
  domain: string;
  /** `open`, or a comma list of addresses and domains. */
  access: string;
  zone: string;
  region: string;
  /** Mails sent a day in all. */
  dailyBudget: number;
}
export const DEFAULT_CHOICES: Choices = {
  domain: 'rebound.example',
  access: 'open',
  zone: 'America/New_York',
  region: 'us',
  dailyBudget: 1000,
};

export const mailboxOf = (choices: Choices): string => `plan@${choices.domain}`;

/** The functions' environment. Credentials are dummies: the endpoint checks none, the SDK insists on having some. */
export function functionEnvironment(ports: Ports, choices: Choices): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${ports.aws}`,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    [ENV.table]: TABLE,
    [ENV.bucket]: BUCKET,
    [ENV.mailbox]: mailboxOf(choices),
    [ENV.configurationSet]: CONFIGURATION_SET,
    [ENV.scheduleGroup]: SCHEDULE_GROUP,
    [ENV.scheduleRoleArn]: `arn:aws:iam::${ACCOUNT}:role/rebound-schedule`,
    [ENV.dueQueueArn]: queueArn('due'),
    [ENV.dueDeadLetterArn]: queueArn('due-dead'),
    [ENV.tokenSecret]: TOKEN_SECRET,
    [ENV.unsubscribeUrl]: `http://127.0.0.1:${ports.page}/u/`,
    [ENV.access]: choices.access,
    [ENV.defaultZone]: choices.zone,
    [ENV.defaultRegion]: choices.region,
    [ENV.rawMailDays]: '30',
    [ENV.closedCaseMonths]: '12',
    [ENV.dailyBudget]: String(choices.dailyBudget),
    [ENV.environment]: 'local',
  };
}

/** The token keys of this data folder, made once: every token ever mailed stays good while the folder lives. */
export function tokenKeys(dataDir: string): string {
  const file = join(dataDir, 'token-keys.json');
  const keys = readJson<unknown>(file) ?? { current: 'k1', keys: { k1: randomBytes(32).toString('base64') } };
  writeJson(file, keys);
  return JSON.stringify(keys);
}
