/** First step of `npm run train`: packs the word lists of content/ideas into the one file that is shipped (names and order of the ideas included). */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IDEA_WORDS } from '../lambdas/content/ideas/by-language.ts';
import { IDEAS } from '../lambdas/content/ideas/ideas.ts';
import { packWordLists } from '../lambdas/text/word-lists.ts';
import { listWords } from '../lib/training/list-words.ts';
import { readSentences } from '../lib/training/read-sentences.ts';

const target = fileURLToPath(new URL('../lambdas/content/model/ideas.data.ts', import.meta.url));
const names = Object.keys(IDEAS).join(' ');
const sentences = readSentences();
let total = 0;
const packed = Object.keys(IDEA_WORDS).map(language => {
  const items = listWords(language, sentences.get(language) ?? []);
  const text = packWordLists(items, language === 'ja');
  total += items.length;
  return `  ${language}: '${text}',`;
});
const source = `/** The word lists of content/ideas, packed by bin/pack-ideas.ts: text/word-lists.ts. Never edited by hand. */\n\nexport const PACKED_IDEAS: { names: string; words: Readonly<Record<string, string>> } = {\n names: '${names}',\n words: {\n${packed.join('\n')}\n },\n};\n`;
writeFileSync(target, source);
console.log(`${target.replace(/.*\/lambdas/, 'lambdas')}: ${Math.round(source.length / 1024)} KB, ${total} words and phrases`);
