/** How the functions are bundled: the one set of options for the stack and for `npm run bundles`. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** mailparser and its tables are CommonJS inside an ESM bundle. */
const BANNER = "import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);";

const standIn = (name: string): string => fileURLToPath(new URL(`./stand-ins/${name}.ts`, import.meta.url));
/** As mailparser itself would find it, wherever npm has put it. */
const besideMailparser = createRequire(createRequire(import.meta.url).resolve('mailparser'));

/** esbuild's own names. Word and charset tables are not ASCII: with `charset` ascii they would be half as large again. */
export const BUNDLING = {
  format: 'esm',
  target: 'node24',
  minify: true,
  charset: 'utf8',
  mainFields: ['module', 'main'],
  banner: BANNER,
  alias: {
    // mailsplit requires the CommonJS build and mailparser imports the other: two copies of all charset tables. This one serves both.
    libmime: besideMailparser.resolve('libmime'),
    'html-to-text': standIn('html-to-text'),
    he: standIn('he'),
  } as Record<string, string>,
} as const;

/** What docs/decisions/090 says a bundle may be, in bytes and in milliseconds of import (median of 20 processes on Node 24). */
export const BUNDLE_LIMITS = {
  'receive-mail': { bytes: 3_200_000, ms: 250 },
  reconcile: { bytes: 3_200_000, ms: 250 },
  others: { bytes: 1_050_000, ms: 150 },
} as const;
