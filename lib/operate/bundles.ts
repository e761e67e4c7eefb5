/** Builds the functions as they ship, and fetches the Node they ship on. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BUNDLING } from '../constructs/bundling.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The npm package `node` holds the real binary. Lambda's NODEJS_24_X is some release of 24. */
const NODE_VERSION = '24.21.0';

/** Bundles `lambdas/NAME.ts` (or another source below the repository) to `outfile`; gives its bytes. */
export async function bundle(source: string, outfile: string): Promise<number> {
  const { banner, alias, mainFields, ...rest } = BUNDLING;
  const { metafile } = await build({
    ...rest,
    alias: { ...alias },
    mainFields: [...mainFields],
    banner: { js: banner },
    entryPoints: [join(ROOT, source)],
    outfile,
    bundle: true,
    platform: 'node',
    metafile: true,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)[0]!.bytes;
}

/** Path of a Node 24, fetched once into node_modules/.cache; a sentence why not otherwise. */
export function fetchNode24(): { path: string } | { why: string } {
  if (process.versions.node.startsWith('24.')) return { path: process.execPath };
  const folder = join(ROOT, 'node_modules/.cache/rebound-node24');
  const path = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  try {
    if (!existsSync(path)) {
      mkdirSync(folder, { recursive: true });
      const wanted = [
        'install',
        '--prefix',
        folder,
        `node@${NODE_VERSION}`,
        '--no-audit',
        '--no-fund',
        '--no-save',
        '--loglevel=error',
      ];
      execFileSync('npm', wanted, {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: 300_000,
        shell: process.platform === 'win32',
      });
    }
    execFileSync(path, ['--version'], { stdio: 'pipe' });
    return { path };
  } catch (error) {
    return {
      why: `the npm package node@${NODE_VERSION} could not be installed here (${(error as Error).message.split('\n')[0]})`,
    };
  }
}

/** Runs a module text on that Node with an environment of its own; gives what it prints, errors first. Rejects with its error output. */
export function runOn(node: string, text: string, input = '', environment: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ['--input-type=module', '-e', text], { env: { PATH: process.env['PATH'] ?? '', ...environment } });
    const out: Buffer[] = [];
    const wrong: Buffer[] = [];
    child.stdout.on('data', data => out.push(data));
    child.stderr.on('data', data => wrong.push(data));
    child.on('error', reject);
    child.on('close', code =>
      code === 0
        ? resolve(Buffer.concat([...wrong, ...out]).toString())
        : reject(new Error(Buffer.concat(wrong).toString() || `exit ${code}`)),
    );
    child.stdin.end(input);
  });
}
