/** The documents speak of what is there: links, anchors, paths of the repository, and commands that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map(name => join(ROOT, name)),
  ...(readdirSync(join(ROOT, 'docs'), { recursive: true }) as string[])
    .filter(name => name.endsWith('.md'))
    .map(name => join(ROOT, 'docs', name)),
];
const SCRIPTS = Object.keys((JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }).scripts);

/** Text without fenced blocks: what stands there is a mail, a picture or output. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');
/** A heading as GitHub names it in a link. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');

/** Links to files, as Markdown and as `src` and `href`, with what follows a `#`. */
const linksIn = (text: string): string[] =>
  [...prose(text).matchAll(/\]\(([^()\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(found => found[1] ?? found[2]!)
    .filter(link => !/^[a-z]+:/i.test(link));

/** Whole paths below the source folders, written as code. Words in capitals, `*`, `…` and braces stand for many. */
const pathsIn = (text: string): string[] =>
  [...prose(text).matchAll(/`((?:bin|lib|lambdas|test|docs)\/[\w./-]+)`/g)].map(found => found[1]!);

/** Names of source files without their folder. */
const namesIn = (text: string): string[] =>
  [...prose(text).matchAll(/`([\w-]+(?:\.[\w-]+)*\.(?:ts|mjs|jsonl|eml|md))`/g)].map(found => found[1]!);
/** The scorer's tools, which stand beside the corpus and not here. */
const ELSEWHERE = ['wrap.mjs', 'score.mjs'];
const FILES = new Set(
  ['.', 'bin', 'lib', 'lambdas', 'test', 'docs']
    .flatMap(folder => readdirSync(join(ROOT, folder), { recursive: folder !== '.' }) as string[])
    .map(name => basename(name)),
);

const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)].map(found => found[1]!);
/** Files that `npx tsx` or `node` is to run. */
const filesRunIn = (text: string): string[] => [...text.matchAll(/\bnpx tsx ([\w./-]+\.ts)\b/g)].map(found => found[1]!);

describe.each(DOCS.map(path => [relative(ROOT, path), path]))('%s', (_, path) => {
  const text = readFileSync(path, 'utf8');
  test('links lead somewhere', () => {
    const broken = linksIn(text).filter(link => {
      const [file, anchor] = link.split('#') as [string, string?];
      const target = file ? resolve(dirname(path), file) : path;
      if (!existsSync(target)) return true;
      if (!anchor) return false;
      return ![...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)].some(heading => anchorOf(heading[1]!) === anchor);
    });
    expect(broken).toEqual([]);
  });
  test('paths, scripts and files to run exist', () => {
    expect(pathsIn(text).filter(name => !existsSync(join(ROOT, name)))).toEqual([]);
    expect(namesIn(text).filter(name => !FILES.has(name) && !ELSEWHERE.includes(name))).toEqual([]);
    expect(scriptsIn(text).filter(name => !SCRIPTS.includes(name))).toEqual([]);
    expect(filesRunIn(text).filter(name => !existsSync(join(ROOT, name)))).toEqual([]);
  });
});

describe('this test itself', () => {
  test.each([
    ['[a](docs/flow.md) and [b](https://x.example/y)', ['docs/flow.md']],
    ['<img src="docs/a.png"> [c](#how)', ['docs/a.png', '#how']],
    ['```\n[a](gone.md)\n```\nplain', []],
  ])('links of %j', (text, links) => expect(linksIn(text).sort()).toEqual([...links].sort()));
  test.each([
    ['`lib/local/smtp.ts` and `lambdas/plan`', ['lib/local/smtp.ts', 'lambdas/plan']],
    ['`lambdas/content/commands/*.ts`, lib/local, `docs/decisions/NNN`', ['docs/decisions/NNN']],
  ])('paths of %j', (text, paths) => expect(pathsIn(text)).toEqual(paths));
  test('names of files and commands', () => {
    expect(namesIn('`due.ts`, `a/due.ts`, due.ts, `es.data.ts` and `npm run x.ts`')).toEqual(['due.ts', 'es.data.ts']);
    expect(scriptsIn('npm run score; npm run --silent read -- x')).toEqual(['score', 'read']);
    expect(filesRunIn('npx tsx bin/read.ts a.eml')).toEqual(['bin/read.ts']);
    expect(anchorOf('What it costs, in `dollars`')).toBe('what-it-costs-in-dollars');
  });
});
