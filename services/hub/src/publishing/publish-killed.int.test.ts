import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { allLeft, killPublishing, nothingLeft } from './testing/kill-publishing.js';

let server: TestPostgres;

beforeAll(async () => {
  server = await startTestPostgres();
});

afterAll(() => server.stop());

describe('a publication whose process is killed', () => {
  it('while it stores has published all or nothing', async () => {
    // The deep test kills at many more.
    const found = await killPublishing(server, (steps) => [9, 6, 3, 2].map((last) => 2 * (steps - last) + 1));
    expect(found.map(({ signal }) => signal)).toEqual(found.map(() => 'SIGKILL'));
    expect(found.map(({ left }) => left).filter((left) => left !== nothingLeft && left !== allLeft)).toEqual(
      [],
    );
    expect(found.map(({ left }) => left)).toContain(nothingLeft);
  });
});
