/** Command-line options of the operator's commands, and cdk.json's context behind them. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Wanted } from './doctor-checks.ts';

const context = (): Record<string, unknown> =>
  (JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as { context: Record<string, unknown> }).context;

/** What cdk would be told: `--alarm-email a@b` is `-c alarmEmail=a@b`. */
export const CONTEXT_OPTIONS = [
  'domain', 'mailbox', 'environment', 'hosted-zone-id', 'hosted-zone-name', 'access', 'alarm-email', 'raw-mail-days', 'closed-case-months',
  'default-zone', 'default-region', 'join-rule-set', 'daily-budget',
] as const; // biome-ignore format: one list

const camel = (name: string) => name.replace(/-(.)/g, (_, c: string) => c.toUpperCase());

export interface Options {
  wanted: Wanted;
  /** `key=value` for cdk's `-c`. */
  contextArgs: string[];
  flags: Record<string, string | boolean | undefined>;
}

/** Throws the parser's own sentence on an unknown option. */
export function readOptions(
  argv: string[],
  environment: Record<string, string | undefined>,
  more: Record<string, { type: 'string' | 'boolean' }> = {},
): Options {
  const options = Object.fromEntries([
    ...CONTEXT_OPTIONS.map(name => [name, { type: 'string' as const }]),
    ['force-activation', { type: 'boolean' as const }],
    ['region', { type: 'string' as const }],
    ...Object.entries(more),
  ]);
  const values = parseArgs({ args: argv, options, allowPositionals: true }).values as Record<
    string,
    string | boolean | undefined
  >;
  const base = context();
  const value = (name: string) => String(values[name] ?? base[camel(name)] ?? '').trim();
  const contextArgs = CONTEXT_OPTIONS.flatMap(name =>
    values[name] === undefined ? [] : [`${camel(name)}=${String(values[name])}`],
  );
  if (values['force-activation']) contextArgs.push('forceActivation=true');
  return {
    wanted: {
      region:
        value('region') ||
        environment['AWS_REGION'] ||
        environment['AWS_DEFAULT_REGION'] ||
        environment['CDK_DEFAULT_REGION'] ||
        'us-east-1',
      domain: value('domain').toLowerCase(),
      mailbox: value('mailbox') || 'plan',
      environment: value('environment') || 'prod',
      joinRuleSet: value('join-rule-set') || null,
    },
    contextArgs,
    flags: values,
  };
}
