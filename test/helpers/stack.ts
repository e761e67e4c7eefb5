/** A local stack for tests: free ports, a folder of its own, ended and removed afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Functions } from '../../lib/local/functions.ts';
import { type LocalStack, type StackOptions, startStack } from '../../lib/local/stack.ts';

export const ANY_PORTS = { smtp: 0, page: 0, aws: 0 };

export const makeDataDir = (): string => mkdtempSync(join(tmpdir(), 'rebound-'));

/** Functions that do nothing, for tests of the servers alone. */
export const NO_FUNCTIONS: Functions = {
  receiveMail: async () => ({ batchItemFailures: [] }),
  sendReminders: async () => ({ batchItemFailures: [] }),
  recordFeedback: async () => ({ batchItemFailures: [] }),
  unsubscribe: async () => ({ statusCode: 200 }),
  reconcile: async () => undefined,
};

/** A running stack and how to be rid of it. */
export async function openStack(
  options: Partial<StackOptions> = {},
): Promise<LocalStack & { url: string; end(): Promise<void> }> {
  const dataDir = options.dataDir ?? makeDataDir();
  const stack = await startStack({ ports: ANY_PORTS, ...options, dataDir });
  const end = async () => {
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...stack, url: `http://127.0.0.1:${stack.ports.page}`, end };
}

/** A plain mail with CRLF line ends. */
export const mail = (fields: Record<string, string>, body: string): string =>
  `${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${body.replace(/\r?\n/g, '\r\n')}`;
