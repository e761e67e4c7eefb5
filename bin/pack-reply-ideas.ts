/** First step of `npm run train:acts`: packs the word lists of content/commands/ideas into the one file that is shipped. */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REPLY_IDEAS, type ReplyIdea, type ReplyIdeaWords } from '../lambdas/content/commands/ideas/ideas.ts';
import { plainWords } from '../lambdas/converse/plain-words.ts';
import { packText } from '../lambdas/text/codec.ts';

const folder = new URL('../lambdas/content/commands/ideas/', import.meta.url);
const names = Object.keys(REPLY_IDEAS) as ReplyIdea[];

/** An item as it is compared: each word as plainWords makes it, which may be more than one. */
function foldItem(item: string, isUnspaced: boolean): string {
  if (isUnspaced) return plainWords(item).text.replaceAll(' ', '');
  return item
    .split('_')
    .map(part => {
      const plain = plainWords(part.replaceAll('*', '')).text.replaceAll(',', ' ').trim().replace(/ +/g, '_');
      return plain && part.endsWith('*') ? `${plain}*` : plain;
    })
    .filter(part => part !== '')
    .join('_');
}

const packed: string[] = [];
for (const file of readdirSync(fileURLToPath(folder)).sort()) {
  if (file === 'ideas.ts') continue;
  const language = file.slice(0, 2);
  const words = Object.values((await import(new URL(file, folder).href)) as Record<string, ReplyIdeaWords>)[0]!;
  const lines = names.map(name =>
    [
      ...new Set(
        words[name]
          .trim()
          .split(/\s+/)
          .map(item => foldItem(item, language === 'ja')),
      ),
    ]
      .filter(Boolean)
      .sort()
      .join(' '),
  );
  packed.push(`  ${language}: '${packText(lines.join('\n'))}',`);
}
const source = `/** The word lists of content/commands/ideas, packed by bin/pack-reply-ideas.ts. Never edited by hand. */\n\nexport const PACKED_REPLY_IDEAS: { names: string; words: Readonly<Record<string, string>> } = {\n names: '${names.join(' ')}',\n words: {\n${packed.join('\n')}\n },\n};\n`;
writeFileSync(fileURLToPath(new URL('../lambdas/content/model/reply-ideas.data.ts', import.meta.url)), source);
process.stdout.write(`reply ideas: ${Math.round(source.length / 1024)} KB\n`);
