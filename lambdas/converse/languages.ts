/** The command tables as they are shipped, unpacked once: a third of their size in the bundle. bin/pack-commands.ts packs them. */
import { brotliDecompressSync } from 'node:zlib';
import { PACKED_COMMANDS } from '../content/commands/packed.data.ts';
import type { CommandWords } from '../content/commands/words.ts';

/** The languages commands are read in, as in content/commands/languages.ts. */
export const LANGUAGES: readonly CommandWords[] = JSON.parse(
  brotliDecompressSync(Buffer.from(PACKED_COMMANDS, 'base64')).toString('utf8'),
) as CommandWords[];
