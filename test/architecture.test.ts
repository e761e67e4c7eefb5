/** Who may import whom, and that pure modules are pure. The tables here are the documentation (docs/decisions/001). */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = resolve(__dirname, '..');
const LEAVES = ['content', 'text', 'calendar'];
const PURE = ['read', 'understand', 'plan', 'converse', 'remind', 'compose', ...LEAVES];

/** From a module to the modules whose code it may import (types may come from anywhere). */
const MAY_IMPORT: Record<string, string[]> = {
  content: [],
  text: [],
  calendar: [],
  read: LEAVES,
  understand: LEAVES,
  plan: LEAVES,
  converse: LEAVES,
  remind: LEAVES,
  compose: LEAVES,
  store: LEAVES,
  aws: [],
  flow: [...PURE, 'store'],
  handlers: ['flow', 'aws', 'store', 'calendar'],
};

/** Packages a module may use, each in one file at most where it says so. */
const PACKAGES: Record<string, RegExp> = {
  content: /^$/,
  text: /^node:zlib$/,
  calendar: /^temporal-polyfill$/,
  read: /^(mailparser|node:buffer)$/,
  understand: /^$/,
  plan: /^$/,
  converse: /^chrono-node$/,
  remind: /^$/,
  compose: /^nodemailer(\/.*)?$/,
  store: /^(@aws-sdk\/(client-dynamodb|lib-dynamodb)|node:crypto)$/,
  aws: /^(@aws-sdk\/.*|@aws-lambda-powertools\/.*|node:crypto)$/,
  flow: /^(node:crypto|node:buffer)$/,
  handlers: /^(@aws-sdk\/.*|@aws-lambda-powertools\/.*|aws-lambda|node:.*)$/,
};
const IN_ONE_FILE = ['mailparser', 'nodemailer', 'chrono-node', 'temporal-polyfill'];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : path.endsWith('.ts') ? [path] : [];
  });

const moduleOf = (path: string): string => {
  const parts = relative(join(ROOT, 'lambdas'), path).split('/');
  return parts.length === 1 ? 'handlers' : parts[0]!;
};

/** Code imports of a source: `import type` and `export type` are left out, dynamic imports are not. */
function codeImports(source: string): string[] {
  const found: string[] = [];
  for (const [, type, names, from] of source.matchAll(/^(?:import|export)\s+(type\s+)?([^'";]*?from\s+)?'([^']+)'/gm)) {
    if (type) continue;
    const list = names?.match(/^\{([^}]*)\}/)?.[1];
    const onlyTypes =
      list !== undefined && list.trim() !== '' && list.split(',').every(n => !n.trim() || n.trim().startsWith('type '));
    if (!onlyTypes) found.push(from!);
  }
  for (const [, from] of source.matchAll(/(?<!\btype\s[^=\n]{0,80})\bimport\('([^']+)'\)(?!\.)/g)) found.push(from!);
  return found;
}

const sources = filesUnder(join(ROOT, 'lambdas')).map(path => ({
  path,
  module: moduleOf(path),
  source: readFileSync(path, 'utf8'),
}));

describe('imports', () => {
  test('a module imports code from itself, the leaves, and what the table says', () => {
    const wrong = sources.flatMap(({ path, module, source }) =>
      codeImports(source)
        .filter(from => from.startsWith('.'))
        .map(from => moduleOf(resolve(dirname(path), from)))
        .filter(target => target !== module && !(MAY_IMPORT[module] ?? []).includes(target))
        .map(target => `${relative(ROOT, path)} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('packages are where they belong, and the heavy ones in one file', () => {
    const uses = sources.flatMap(({ path, module, source }) =>
      codeImports(source)
        .filter(from => !from.startsWith('.'))
        .map(from => ({ path: relative(ROOT, path), module, from })),
    );
    expect(uses.filter(u => !PACKAGES[u.module]?.test(u.from))).toEqual([]);
    for (const name of IN_ONE_FILE) {
      const files = new Set(uses.filter(u => u.from === name || u.from.startsWith(`${name}/`)).map(u => u.path));
      expect([name, [...files]].flat().length).toBeLessThanOrEqual(2);
    }
  });

  test('nothing imports test, the product imports no host', () => {
    const host = sources.filter(s => codeImports(s.source).some(f => f.startsWith('.') && /\/(lib|bin|test)\//.test(f)));
    expect(host.map(s => s.path)).toEqual([]);
    const lib = filesUnder(join(ROOT, 'lib')).filter(p => codeImports(readFileSync(p, 'utf8')).some(f => /(^|\/)test\//.test(f)));
    expect(lib).toEqual([]);
  });

  test('the local host never imports the CDK, the stack never a handler', () => {
    const local = filesUnder(join(ROOT, 'lib/local')).filter(p =>
      codeImports(readFileSync(p, 'utf8')).some(f => f.startsWith('aws-cdk')),
    );
    expect(local).toEqual([]);
    const stack = [...filesUnder(join(ROOT, 'lib/constructs')), join(ROOT, 'lib/rebound-stack.ts')];
    const reaching = stack.filter(p =>
      codeImports(readFileSync(p, 'utf8')).some(f => f.includes('lambdas/') && !f.endsWith('aws/env.ts')),
    );
    expect(reaching).toEqual([]);
  });
});

describe('purity', () => {
  const IMPURE =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(env|argv|cwd)|\bconsole\.|\bfetch\(|\bperformance\.now\(/;
  test('no clock, randomness, environment, console or network in the pure modules', () => {
    const wrong = sources.filter(s => PURE.includes(s.module) && IMPURE.test(s.source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(wrong.map(s => relative(ROOT, s.path))).toEqual([]);
  });
  test.each([
    ['const a = Date.now()', true],
    ['const a = new Date(ms)', false],
    ['import { x } from "console-table"', false],
  ])('%s', (line, impure) => expect(IMPURE.test(line)).toBe(impure));
});

describe('this test itself', () => {
  test.each([
    ["import { a } from './a.ts'", ['./a.ts']],
    ["import type { A } from './a.ts'", []],
    ["import { type A, type B } from './a.ts'", []],
    ["import { type A, b } from './a.ts'", ['./a.ts']],
    ["export { a } from './a.ts'", ['./a.ts']],
    ["import {\n  a,\n  b,\n} from './a.ts'", ['./a.ts']],
    ["import './a.ts'", ['./a.ts']],
    ["const m = await import('./a.ts')", ['./a.ts']],
  ])('reads %j', (source, expected) => expect(codeImports(source)).toEqual(expected));
});

test('source folders are those of the layout', () => {
  const folders = readdirSync(ROOT).filter(
    n =>
      statSync(join(ROOT, n)).isDirectory() &&
      !n.startsWith('.') &&
      !['node_modules', 'cdk.out', 'coverage', 'preview'].includes(n),
  );
  expect(folders.sort()).toEqual(['bin', 'docs', 'lambdas', 'lib', 'test']);
  for (const name of ['index', 'utils', 'helpers', 'common', 'types'])
    expect(sources.filter(s => s.module !== 'content' && s.path.endsWith(`/${name}.ts`))).toEqual([]);
});
