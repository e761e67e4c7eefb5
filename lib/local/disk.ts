/** Files that survive a crash: written beside their place, synced, then renamed into it, so a reader sees the old or the new and never a half. */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

let count = 0;

/** Returns only when the bytes are on disk under their name: what was accepted after this line outlives `kill -9`. */
export function writeDurably(file: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}-${++count}.new`;
  const handle = openSync(beside, 'w');
  try {
    const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    for (let at = 0; at < buffer.length; ) at += writeSync(handle, buffer, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, file);
  syncFolder(dirname(file));
}

export const writeJson = (file: string, value: unknown): void => writeDurably(file, `${JSON.stringify(value, null, 1)}\n`);

/** The file's JSON, or null when there is no such file. */
export function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Every JSON file of a folder in the order of their names; half-written leftovers (`.new`) are not seen. */
export function readFolder<T>(folder: string): T[] {
  return listFolder(folder)
    .filter(name => name.endsWith('.json'))
    .flatMap(name => readJson<T>(join(folder, name)) ?? []);
}

/** Names in a folder, sorted; none when there is no such folder. */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export const removeFile = (file: string): void => rmSync(file, { force: true });

/** Makes the rename itself durable; some systems (Windows) cannot open a folder, and do without. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {}
}
