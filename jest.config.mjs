/** Jest runs the TypeScript sources as CommonJS through swc, so no ESM flag is needed; imports keep their `.ts` ending. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  extensionsToTreatAsEsm: [],
  transform: {
    '\\.(ts|mjs|js)$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // ESM-only packages of ours that Jest must turn into CommonJS too.
  transformIgnorePatterns: ['/node_modules/(?!(temporal-polyfill|temporal-utils)/)'],
  testTimeout: 30_000,
};
