/** First step of `npm run train`: packs the word lists of content/ideas into the one file that is shipped (names and order of the ideas included). */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IDEA_WORDS } from '../lambdas/content/ideas/by-language.ts';
import { IDEAS, type Idea } from '../lambdas/content/ideas/ideas.ts';
import { packText } from '../lambdas/text/codec.ts';

const target = fileURLToPath(new URL('../lambdas/content/model/ideas.data.ts', import.meta.url));
const names = Object.keys(IDEAS) as Idea[];
const packed = Object.entries(IDEA_WORDS).map(
  ([language, words]) =>
    `  ${language}: '${packText(names.map(name => words[name].trim().split(/\s+/).sort().join(' ')).join('\n'))}',`,
);
const source = `/** The word lists of content/ideas, packed by bin/pack-ideas.ts: a line an idea, Brotli as text. Never edited by hand. */\n\nexport const PACKED_IDEAS: { names: string; words: Readonly<Record<string, string>> } = {\n names: '${names.join(' ')}',\n words: {\n${packed.join('\n')}\n },\n};\n`;
writeFileSync(target, source);
console.log(`${target.replace(/.*\/lambdas/, 'lambdas')}: ${Math.round(source.length / 1024)} KB`);
