/** A hash of all that the model of replies is trained on: a test compares it with the one in the model. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { REPLIES } from './reply-texts.ts';

const files = (folder: string, end: string) =>
  readdirSync(folder)
    .filter(file => file.endsWith(end))
    .sort()
    .map(file => `${folder}/${file}`);

export function replyInputs(): string {
  const hash = createHash('sha256');
  for (const file of [
    ...files(REPLIES, '.jsonl'),
    ...files(`${REPLIES}/written`, '.jsonl'),
    'test/converse/said.txt',
    ...files('lambdas/content/commands/ideas', '.ts'),
    'lambdas/converse/acts/features.ts',
    'lambdas/converse/acts/shapes.ts',
    'lambdas/converse/acts/view-reply.ts',
    'lib/training/fit-acts.ts',
  ])
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
