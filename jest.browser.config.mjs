/** The tests that need a Chromium, kept out of plain `jest`: `npm run test:browser`. */
import config from './jest.config.mjs';

export default { ...config, testMatch: ['**/test/browser/*.browser.ts'] };
