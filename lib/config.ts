/** The operator's configuration: every key of cdk.json's context (or `-c key=value`), validated before anything is synthesised. */
import type { Node } from 'constructs';

export interface Config {
  /** Domain that receives and sends, e.g. mail.example.com. */
  domain: string;
  /** Local part people forward to. */
  mailbox: string;
  /** Several environments live side by side in one account; the name is in every resource's name. */
  environment: string;
  /** Route 53 hosted zone to write the DNS records to; without it they are printed as outputs. */
  hostedZone: { id: string; name: string } | null;
  /** `open`, or addresses and domains that may use Rebound. */
  access: string;
  alarmEmail: string | null;
  rawMailDays: number;
  closedCaseMonths: number;
  defaultZone: string;
  defaultRegion: 'us' | 'other';
  /** Name of an existing receipt rule set to add our rule to, instead of making and activating our own. */
  joinRuleSet: string | null;
  /** Take over even when another rule set is active. */
  forceActivation: boolean;
  /** Mails Rebound sends a day in all; over it only receipts and stops go out. */
  dailyBudget: number;
}

/** One sentence a mistake, all of them at once. */
export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(`The configuration needs a change before anything can be deployed:\n${problems.map(p => `  - ${p}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const ADDRESS = /^[^\s@,]{1,64}@[^\s@,]{3,253}$/;

/** Reads and checks the context. Throws ConfigError. */
export function readConfig(node: Node): Config {
  const text = (key: string) => String(node.tryGetContext(key) ?? '').trim();
  const problems: string[] = [];
  const need = (ok: boolean, problem: string) => void (ok || problems.push(problem));
  const whole = (key: string, low: number, high: number) => {
    const n = Number(text(key));
    need(
      Number.isInteger(n) && n >= low && n <= high,
      `${key} must be a whole number from ${low} to ${high}; it is "${text(key)}".`,
    );
    return n;
  };
  const domain = text('domain').toLowerCase();
  need(
    DOMAIN.test(domain),
    `domain must be a domain you own, such as mail.example.com: add -c domain=mail.example.com${domain ? ` (it is "${domain}")` : ''}.`,
  );
  const mailbox = text('mailbox').toLowerCase() || 'plan';
  need(
    /^[a-z0-9._-]{1,16}$/.test(mailbox),
    `mailbox must be 1 to 16 letters, digits, dots or dashes (the reply token needs the rest of the address); it is "${mailbox}".`,
  );
  const environment = text('environment').toLowerCase() || 'prod';
  need(
    /^[a-z][a-z0-9-]{0,19}$/.test(environment),
    `environment must be a short lower-case name such as prod or test; it is "${environment}".`,
  );
  const zoneId = text('hostedZoneId');
  const zoneName = text('hostedZoneName').toLowerCase() || domain;
  need(
    !zoneId || /^Z[A-Z0-9]{5,31}$/.test(zoneId),
    `hostedZoneId must be a Route 53 zone id such as Z0123456789ABC; it is "${zoneId}".`,
  );
  need(
    !zoneId || domain === zoneName || domain.endsWith(`.${zoneName}`),
    `hostedZoneName "${zoneName}" must be the domain or a parent of it.`,
  );
  const access = text('access').toLowerCase() || 'open';
  const bad =
    access === 'open'
      ? []
      : access
          .split(',')
          .map(s => s.trim())
          .filter(s => !ADDRESS.test(s) && !DOMAIN.test(s));
  need(
    !bad.length,
    `access must be "open" or a comma list of addresses and domains; not understood: ${bad.map(s => `"${s}"`).join(', ')}.`,
  );
  const alarmEmail = text('alarmEmail') || null;
  need(alarmEmail === null || ADDRESS.test(alarmEmail), `alarmEmail must be an address; it is "${alarmEmail}".`);
  const defaultZone = text('defaultZone') || 'America/New_York';
  need(isZone(defaultZone), `defaultZone must be a time zone name such as Europe/Berlin; it is "${defaultZone}".`);
  const region = text('defaultRegion') || 'us';
  need(region === 'us' || region === 'other', `defaultRegion must be "us" or "other"; it is "${region}".`);
  const joinRuleSet = text('joinRuleSet') || null;
  need(
    !joinRuleSet || /^[A-Za-z0-9_.-]{1,64}$/.test(joinRuleSet),
    `joinRuleSet must be the name of an existing receipt rule set; it is "${joinRuleSet}".`,
  );
  const config: Config = {
    domain, mailbox, environment, access, alarmEmail, defaultZone, joinRuleSet,
    hostedZone: zoneId ? { id: zoneId, name: zoneName } : null,
    rawMailDays: whole('rawMailDays', 1, 365),
    closedCaseMonths: whole('closedCaseMonths', 1, 120),
    dailyBudget: whole('dailyBudget', 10, 10_000_000),
    defaultRegion: region === 'other' ? 'other' : 'us',
    forceActivation: ['true', '1', 'yes'].includes(text('forceActivation').toLowerCase()),
  }; // biome-ignore format: short keys share lines
  if (problems.length) throw new ConfigError(problems);
  return config;
}

function isZone(name: string): boolean {
  try {
    return (Boolean(new Intl.DateTimeFormat('en', { timeZone: name })) && name.includes('/')) || name === 'UTC';
  } catch {
    return false;
  }
}
