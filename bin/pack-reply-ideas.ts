/** First step of training the model of replies: packs the word lists of content/commands/ideas into the one file that is shipped. */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REPLY_IDEAS, type ReplyIdea, type ReplyIdeaWords } from '../lambdas/content/commands/ideas/ideas.ts';
import { plainWords } from '../lambdas/converse/plain-words.ts';
import { packWordLists } from '../lambdas/text/word-lists.ts';
import { thinLists } from '../lib/training/list-words.ts';
import { replyTexts } from '../lib/training/reply-texts.ts';

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

/** Plain words are letters, digits and the signs put for what is not; a comma is none. */
const isFindable = (item: string) => !/[,#@]/.test(item);
/** Longer phrases are shipped only where a reply has them. */
const LONG_PHRASE = 4;

/** A reply is short: one word taken for another counts. Bits a word. */
const RARER = 3;

const sentences = new Map<string, string[][]>();
for (const { text, language } of replyTexts()) {
  const list = sentences.get(language) ?? sentences.set(language, []).get(language)!;
  const plain = plainWords(text).text;
  list.push(language === 'ja' ? [plain.replaceAll(' ', '')] : plain.split(' '));
}
const packed: string[] = [];
let total = 0;
for (const file of readdirSync(fileURLToPath(folder)).sort()) {
  if (file === 'ideas.ts') continue;
  const language = file.slice(0, 2);
  const isUnspaced = language === 'ja';
  const words = Object.values((await import(new URL(file, folder).href)) as Record<string, ReplyIdeaWords>)[0]!;
  const listed = names.map(name =>
    words[name]
      .trim()
      .split(/\s+/)
      .map(item => foldItem(item, isUnspaced))
      .filter(item => item.length > (isUnspaced ? 0 : 1) || /\P{L}/u.test(item))
      .filter(item => item !== '' && item !== '*'),
  );
  const items = thinLists(listed, sentences.get(language) ?? [], { isUnspaced, isFindable, longPhrase: LONG_PHRASE });
  total += items.length;
  packed.push(`  ${language}: '${packWordLists(items, isUnspaced, RARER)}',`);
}
const source = `/** The word lists of content/commands/ideas, packed by bin/pack-reply-ideas.ts: text/word-lists.ts. Never edited by hand. */\n\nexport const PACKED_REPLY_IDEAS: { names: string; words: Readonly<Record<string, string>> } = {\n names: '${names.join(' ')}',\n words: {\n${packed.join('\n')}\n },\n};\n`;
writeFileSync(fileURLToPath(new URL('../lambdas/content/model/reply-ideas.data.ts', import.meta.url)), source);
process.stdout.write(`reply ideas: ${Math.round(source.length / 1024)} KB, ${total} words and phrases\n`);
