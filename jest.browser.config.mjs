/** The browser test: the same transform, other files; needs a Chromium on the PATH (or CHROMIUM). */
import base from './jest.config.mjs';

export default { ...base, testMatch: ['**/*.browser.ts'], testTimeout: 120_000 };
