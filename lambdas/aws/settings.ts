/** Reads the settings of one function from the environment, or says plainly which are missing. */
import { ENV, type FunctionName, NEEDS } from './env.ts';

export type Settings = Record<keyof typeof ENV, string>;

/** Settings that may be empty: the operator has none. */
const OPTIONAL: readonly (keyof typeof ENV)[] = ['unsubscribeUrl', 'configurationSet', 'dueDeadLetterArn', 'dailyBudget'];

/** The token needs 48 of the 64 characters of a local part (RFC 5321 4.5.3.1.1). */
const LONGEST_MAILBOX_NAME = 16;

/** Every setting the function needs; those it does not need are empty strings. Throws one sentence naming what is missing or wrong. */
export function readSettings(name: FunctionName, environment: Record<string, string | undefined>): Settings {
  const settings = Object.fromEntries(Object.keys(ENV).map(key => [key, ''])) as Settings;
  const missing: string[] = [];
  for (const key of NEEDS[name]) {
    const value = environment[ENV[key]]?.trim() ?? '';
    if (!value && !OPTIONAL.includes(key)) missing.push(ENV[key]);
    settings[key] = value;
  }
  if (missing.length) throw new Error(`${name} cannot start: not set: ${missing.join(', ')}`);
  const [local = '', domain = ''] = settings.mailbox.toLowerCase().split('@');
  if (settings.mailbox && (!domain || !/^[a-z0-9._-]+$/.test(local) || local.length > LONGEST_MAILBOX_NAME)) {
    throw new Error(
      `${name} cannot start: ${ENV.mailbox} must be name@domain with a name of at most ${LONGEST_MAILBOX_NAME} letters`,
    );
  }
  for (const key of ['rawMailDays', 'closedCaseMonths', 'dailyBudget'] as const) {
    if (settings[key] && !/^\d+$/.test(settings[key]))
      throw new Error(`${name} cannot start: ${ENV[key]} must be a whole number`);
  }
  return { ...settings, mailbox: settings.mailbox.toLowerCase() };
}
