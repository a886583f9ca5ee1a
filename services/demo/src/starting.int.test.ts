import { createServer, type AddressInfo } from 'node:net';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RunningDemo, runDemo } from './testing/running-demo.js';

describe('a demo that cannot start', () => {
  let data: string;

  beforeEach(async () => {
    data = await RunningDemo.temporaryFolder();
  });

  afterEach(() => rm(data, { recursive: true, force: true }));

  it('says which port is in use, and how to go around it', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const outcome = await runDemo({ VECHE_DATA: data, PORT: String(port) });
    await new Promise((resolve) => server.close(resolve));
    expect(outcome).toEqual({
      code: 1,
      stderr: `Port ${port} is in use: stop the program that uses it, or start with other ports, such as PORT=5000 npm start.\n`,
    });
  });

  it('says which port no browser would speak to', async () => {
    expect(await runDemo({ VECHE_DATA: data, PORT: '5999' })).toEqual({
      code: 1,
      stderr:
        'Port 6000 cannot be used, because browsers refuse to speak to it: start with other ports, such as PORT=5000 npm start.\n',
    });
  });

  it('says that a blank or wrong setting is one', async () => {
    expect(await runDemo({ VECHE_DATA: data, PORT: '' })).toEqual({
      code: 1,
      stderr: 'Settings: PORT is set but blank; give it a value or unset it.\n',
    });
    expect(await runDemo({ VECHE_DATA: data, PORT: 'four' })).toEqual({
      code: 1,
      stderr: 'Settings: PORT: expected a port number from 0 to 65535.\n',
    });
  });

  it('says that a word is not understood', async () => {
    const { code, stderr } = await runDemo({ VECHE_DATA: data, PORT: '0' }, ['--frsh']);
    expect(code).toBe(1);
    expect(stderr).toBe(
      '"--frsh" is not understood: `npm start` takes only `-- --fresh`, which begins with no data.\n',
    );
  });

  it('empties no folder that holds anything else', async () => {
    await writeFile(join(data, 'thesis.txt'), 'years of work');
    expect(await runDemo({ VECHE_DATA: data, PORT: '0' }, ['--fresh'])).toEqual({
      code: 1,
      stderr: `${data} is not emptied, because it holds more than the demo’s data (thesis.txt): set VECHE_DATA to a folder of its own.\n`,
    });
    expect(await readFile(join(data, 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('does not begin anew on databases that it cannot empty', async () => {
    const environment = { VECHE_DATA: data, PORT: '0', DATABASE_URL: 'postgresql://127.0.0.1:9/postgres' };
    expect(await runDemo(environment, ['--fresh'])).toEqual({
      code: 1,
      stderr:
        'Settings: DATABASE_URL: `-- --fresh` empties no database of a server that is not the demo’s own; drop the databases veche_… there by hand, delete the data folder, and start without --fresh.\n',
    });
  });

  it('says that a database cannot be reached, without its password', async () => {
    const url = 'postgresql://veche:secret@127.0.0.1:9/postgres';
    const { code, stderr } = await runDemo({ VECHE_DATA: data, PORT: '0', DATABASE_URL: url });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('127.0.0.1:9');
    expect(stderr).not.toContain('secret');
  });
});
