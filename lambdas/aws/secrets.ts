/** The token keys from Secrets Manager, kept for some minutes so that a new key is seen without a deployment. */
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

export interface TokenKeys {
  /** Id of the key that signs new tokens, `k1` … `k31`. */
  current: string;
  /** Every key ever used: a token in an old mail stays good as long as its key is here. */
  keys: Record<string, string>;
}

const KEPT_MS = 10 * 60_000;

/** A reader of the secret that asks at most once in ten minutes. `nowMs` tells the time. */
export function makeTokenKeyReader(secretId: string, nowMs: () => number, client = new SecretsManagerClient({ maxAttempts: 4 })) {
  let kept: { at: number; keys: TokenKeys } | null = null;
  return async (): Promise<TokenKeys> => {
    if (kept && Math.abs(nowMs() - kept.at) < KEPT_MS) return kept.keys;
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
    kept = { at: nowMs(), keys: parseTokenKeys(SecretString ?? '') };
    return kept.keys;
  };
}

/**
 * `{"current":"k1","keys":{"k1":"…"}}`; also `{"current":"k1","k1":"…"}`, the only form CloudFormation can generate a secret in.
 * Throws without ever repeating the text.
 */
export function parseTokenKeys(text: string): TokenKeys {
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new Error('the token secret is not JSON');
  }
  const all = { ...json, ...(json['keys'] as Record<string, unknown> | undefined) };
  const keys = Object.fromEntries(
    Object.entries(all).filter(
      (entry): entry is [string, string] => /^k([1-9]|[12]\d|3[01])$/.test(entry[0]) && String(entry[1]).length >= 16,
    ),
  );
  const current = String(json['current'] ?? '');
  if (!keys[current]) throw new Error('the token secret names no current key of 16 or more characters (k1 to k31)');
  return { current, keys };
}
