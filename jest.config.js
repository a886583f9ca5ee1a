const swc = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** Tests run from the sources of the package under test and the built output of the packages it imports. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{packages,services}/*/src/**/*.test.ts'],
  // What takes minutes is run by `npm run test:deep`.
  testPathIgnorePatterns: ['/node_modules/', '[.]deep[.]test[.]ts$'],
  modulePathIgnorePatterns: ['<rootDir>/.veche'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  maxWorkers: 2,
  // For a machine with much else to do: no test waits so long unless it is broken.
  testTimeout: 240_000,
};
