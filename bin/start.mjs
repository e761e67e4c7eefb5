/** What every npm command runs first: checks Node, installs what is missing, then runs the command. Plain JavaScript without dependencies, since nothing may be installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NEEDED = 20;
const say = line => process.stderr.write(`${line}\n`); // Not stdout: `npm run --silent read` prints JSON there.

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  say(
    `Rebound needs Node ${NEEDED} or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
const [what = '', ...rest] = process.argv.slice(2);
const [name, args] = what === 'run' ? [rest[0], rest.slice(1)] : [what, rest];
install();
if (what === 'test') process.exit(test(args));
const file =
  name && /^[a-z-]+$/.test(name) && ['ts', 'mjs'].map(ending => join(ROOT, 'bin', `${name}.${ending}`)).find(existsSync);
if (!file) {
  say(`There is no command ${name ?? ''}. The commands are listed in package.json under "scripts".`);
  process.exit(1);
}
if (name === 'local') {
  // A third less memory, and no slower: the stack waits more than it works.
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--max-semi-space-size=2');
}
// In this very process: one process to stop with Ctrl-C, one exit code, half the memory.
process.argv = [process.argv[0], file, ...args];
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'; // Lambda has its own Node; here 20 is enough.
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(file).href);

/** `npm ci` when node_modules is not what package-lock.json says. */
function install() {
  const missing = findMissing();
  if (!missing) return;
  say(`Installing what Rebound needs (npm ci): ${missing}.`);
  const npm = process.env.npm_execpath;
  const command = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...command], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', command, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    say('The installation failed; npm says why above. Is the network reachable?');
    process.exit(1);
  }
  say('Installed.');
}

/** Why an installation is needed, or null. npm itself notes in node_modules what it has put there. */
function findMissing() {
  const note = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return 'nothing is installed yet';
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(note, 'utf8')).packages;
  for (const [path, { version, optional, devOptional, peer }] of Object.entries(wanted)) {
    if (!path || (!there[path] && (optional || devOptional || peer))) continue;
    if (there[path]?.version !== version || !existsSync(join(ROOT, path)))
      return `${path.replace(/^.*node_modules\//, '')} ${version} is not there`;
  }
  return null;
}

/** Types, lint, tests; stops at the first that fails. Arguments go to jest. */
function test(jestArgs) {
  const tool = (...path) => join(ROOT, 'node_modules', ...path);
  const steps = [
    ['types', [tool('typescript', 'bin', 'tsc'), '-p', '.']],
    ['lint', [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']],
    ['tests', [tool('jest', 'bin', 'jest.js'), ...jestArgs]],
  ];
  for (const [title, command] of steps) {
    say(`— ${title}`);
    const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}
