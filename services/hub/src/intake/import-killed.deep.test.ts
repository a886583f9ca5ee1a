import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { killImports, wholeOrNothing } from './testing/kill-imports.js';

const records = 4_000;
const points = 40;

let server: TestPostgres;

beforeAll(async () => {
  server = await startTestPostgres();
});

afterAll(() => server.stop());

describe('an import whose process is killed', () => {
  it('has stored all or nothing, and the job says which, at forty points from the first to the last', async () => {
    const found = await killImports(server, records, (steps) =>
      Array.from({ length: points }, (_, index) => Math.round((index * (2 * steps - 1)) / (points - 1))),
    );
    expect(found.map(({ signal }) => signal)).toEqual(found.map(() => 'SIGKILL'));
    const ends = new Set(found.map(({ state, records: kept }) => JSON.stringify([state, kept])));
    expect([...ends].sort()).toEqual(
      wholeOrNothing(records)
        .map((end) => JSON.stringify(end))
        .sort(),
    );
  });
});
