import base from './jest.config.js';

/** The tests that take minutes: a large catalogue, real processes. One at a time. */
export default {
  ...base,
  testMatch: ['<rootDir>/{packages,services}/*/src/**/*.deep.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 3_600_000,
};
