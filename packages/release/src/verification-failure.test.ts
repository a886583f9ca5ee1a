import { readFile } from 'node:fs/promises';
import { verificationFailures } from './verification-failure.js';

it('every way to fail has a test that fails that way', async () => {
  const tests = await Promise.all(
    ['verify-header.test.ts', 'verify-body.test.ts'].map((file) =>
      readFile(new URL(file, import.meta.url), 'utf8'),
    ),
  );
  const untested = Object.keys(verificationFailures).filter((code) => !tests.join('').includes(`'${code}'`));
  expect(untested).toEqual([]);
});
