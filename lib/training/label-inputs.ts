/** A hash over everything the label model is trained from: texts, word lists, cues. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LABEL_CUES } from '../../lambdas/content/facts/label-cues.ts';
import { IDEA_WORDS } from '../../lambdas/content/ideas/by-language.ts';

const TEXTS = fileURLToPath(new URL('../../test/mail/texts/', import.meta.url));

export function labelInputs(): string {
  const hash = createHash('sha256').update(JSON.stringify(IDEA_WORDS));
  for (const { label, pattern, guard, languages } of LABEL_CUES)
    hash.update(`${label} ${pattern} ${guard ?? ''} ${languages ?? ''}\n`);
  for (const folder of ['', 'own/', 'facts/'])
    for (const file of readdirSync(TEXTS + folder).sort())
      if (/\.(?:jsonl|txt)$/.test(file)) hash.update(readFileSync(`${TEXTS}${folder}${file}`));
  return hash.digest('hex');
}
