import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { killImports, wholeOrNothing } from './testing/kill-imports.js';

let server: TestPostgres;

beforeAll(async () => {
  server = await startTestPostgres();
});

afterAll(() => server.stop());

describe('an import whose process is killed', () => {
  it('while it reads or while it stores has stored all or nothing, and the job says which', async () => {
    // The deep test kills at many more.
    const found = await killImports(server, 1_000, (steps) => [
      steps,
      ...[5, 4, 3, 2].map((last) => 2 * (steps - last) + 1),
    ]);
    expect(found.map(({ signal }) => signal)).toEqual(found.map(() => 'SIGKILL'));
    const known = wholeOrNothing(1_000).map((end) => JSON.stringify(end));
    expect(
      found
        .map(({ state, records }) => JSON.stringify([state, records]))
        .filter((end) => !known.includes(end)),
    ).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({ state: 'FAILED' }));
  });
});
