/** Keys of the items: one function a family, so that no key is ever spelt by hand. The attribute names are those of TABLE in aws/env.ts (a test ties them). */

export interface Key {
  pk: string;
  sk: string;
}

const key = (pk: string, sk: string): Key => ({ pk, sk });
const PROFILE = 'PROFILE';
export const CASE_PREFIX = 'CASE#';

export const personKey = (personId: string): Key => key(`PERSON#${personId}`, PROFILE);
export const caseKey = (personId: string, caseId: string): Key => key(`PERSON#${personId}`, `${CASE_PREFIX}${caseId}`);
/** Exceptions by address: joined to somebody, or suppressed. `hash` is salted (flow/ids.ts). */
export const addressKey = (hash: string): Key => key(`ADDRESS#${hash}`, 'ADDRESS');
/** Remembers that a stranger got a refusal, so that it is said once. */
export const refusalKey = (hash: string): Key => key(`ADDRESS#${hash}`, 'REFUSAL');
export const mailKey = (mailId: string): Key => key(`MAIL#${mailId}`, 'MAIL');
export const sentKey = (messageId: string): Key => key(`SENT#${messageId}`, 'SENT');
/** Mails sent in all on one UTC day. */
export const budgetKey = (day: string): Key => key(`BUDGET#${day}`, 'BUDGET');

/** Shards of the wake index, so that a busy 08:30 does not fall on one partition. */
export const WAKE_SHARDS = 8;
export const wakeShard = (personId: string): string => {
  let sum = 0;
  for (const char of personId) sum = (sum * 31 + char.charCodeAt(0)) % 65_521;
  return `WAKE#${sum % WAKE_SHARDS}`;
};
export const wakeShards = (): string[] => Array.from({ length: WAKE_SHARDS }, (_, i) => `WAKE#${i}`);

/** The sparse index `wake`: an item is in it only while it has both attributes. */
export const WAKE_INDEX = { name: 'wake', partitionKey: 'wakeShard', sortKey: 'wakeAt' } as const;
