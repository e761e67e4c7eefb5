/** The sentences of all texts that are trained on, as tokens, by language: what the word lists are thinned by. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fold } from '../../lambdas/text/fold.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { tokenize } from '../../lambdas/understand/ideas/find-ideas.ts';
import { loadTexts } from './load-texts.ts';
import { part } from './part.ts';

const TEXTS = fileURLToPath(new URL('../../test/mail/texts/', import.meta.url));
const SHARED: Readonly<Record<string, string>> = { no: 'da' };

/** Japanese sentences stay whole, folded. */
export function readSentences(): Map<string, string[][]> {
  const out = new Map<string, string[][]>();
  const add = (language: string, text: string) => {
    const key = SHARED[language] ?? language;
    const to = out.get(key) ?? out.set(key, []).get(key)!;
    for (const sentence of splitSentences(text)) to.push(key === 'ja' ? [fold(sentence)] : tokenize(fold(sentence)));
  };
  const files = (folder: string, ending: string) =>
    readdirSync(TEXTS + folder)
      .filter(name => name.endsWith(ending))
      .sort()
      .map(name => TEXTS + folder + name);
  for (const t of loadTexts([...files('', '.jsonl'), ...files('own/', '.jsonl')]))
    if (part(t.id) === 'build') add(t.language, `${t.subject}\n\n${t.text}`);
  for (const file of [...files('bank/', '.txt'), ...files('facts/', '.txt')])
    for (const line of readFileSync(file, 'utf8').split('\n'))
      if (!line.startsWith('#')) add(basename(file).split(/[-.]/)[0]!, line.replace(/\{\w+\}/g, ''));
  return out;
}
