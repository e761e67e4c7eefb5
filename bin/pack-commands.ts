/** Packs the command tables of content/commands into the one file that is shipped: run it after any change of them (a test compares). */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../lambdas/content/commands/languages.ts';
import { packText } from '../lambdas/text/codec.ts';

const target = fileURLToPath(new URL('../lambdas/content/commands/packed.data.ts', import.meta.url));
const packed = packText(JSON.stringify(LANGUAGES));
writeFileSync(
  target,
  `/** The command tables, packed by bin/pack-commands.ts: JSON, text/codec.ts. Never edited by hand. */\n\nexport const PACKED_COMMANDS =\n  '${packed}';\n`,
);
console.log(`${Math.round(packed.length / 1024)} KB`);
