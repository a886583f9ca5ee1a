import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { allLeft, killPublishing, nothingLeft } from './testing/kill-publishing.js';

const points = 30;

let server: TestPostgres;

beforeAll(async () => {
  server = await startTestPostgres();
});

afterAll(() => server.stop());

describe('a publication whose process is killed', () => {
  it('has published all or nothing, at thirty points from the first to the last', async () => {
    const found = await killPublishing(server, (steps) =>
      Array.from({ length: points }, (_, index) => Math.round((index * (2 * steps - 1)) / (points - 1))),
    );
    expect(found.map(({ signal }) => signal)).toEqual(found.map(() => 'SIGKILL'));
    expect(found.map(({ left }) => left).filter((left) => left !== nothingLeft && left !== allLeft)).toEqual(
      [],
    );
    expect(found.map(({ left }) => left)).toContain(nothingLeft);
  });
});
