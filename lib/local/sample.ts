/** The mail that `npm run forward` and the page's button send when none is named. */
import { readFileSync } from 'node:fs';

export const readSample = (): Buffer => readFileSync(new URL('./sample/forwarded-rejection.eml', import.meta.url));
