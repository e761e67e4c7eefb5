/** The command tables as they are shipped, unpacked once: a third of their size in the bundle. bin/pack-commands.ts packs them. */
import { PACKED_COMMANDS } from '../content/commands/packed.data.ts';
import type { CommandWords } from '../content/commands/words.ts';
import { unpackText } from '../text/codec.ts';

/** The languages commands are read in, as in content/commands/languages.ts. */
export const LANGUAGES: readonly CommandWords[] = JSON.parse(unpackText(PACKED_COMMANDS)) as CommandWords[];
