import type { AddressInfo } from 'node:net';
import { createHttpServer } from './http-server.js';
import { createLogger } from './logger.js';

describe('the log of an HTTP server', () => {
  it('says what went wrong, and neither who asked what nor the row that failed', async () => {
    const lines: string[] = [];
    const log = createLogger('hub', 'info', { write: (line) => lines.push(line) });
    const server = createHttpServer(log);
    server.get('/graphql', () => {
      const row = { code: '23505', detail: 'Failing row contains (3).' };
      throw new Error('not stored', { cause: Object.assign(new Error('duplicate key'), row) });
    });
    await server.inject('/graphql?query=whoever');
    await server.close();
    expect(lines).toHaveLength(1);
    const { req, err, reqId } = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    expect(req).toEqual({ method: 'GET' });
    expect(err).toMatchObject({ type: 'Error', code: null, message: 'not stored' });
    expect((err as { cause: unknown }).cause).toEqual({
      type: 'Error',
      code: '23505',
      message: 'duplicate key',
      stack: expect.stringContaining('http-server.test') as string,
    });
    expect(reqId).toBe('req-1');
    expect(lines[0]).not.toMatch(/whoever|127\.0\.0\.1|Failing row/);
  });
});

describe('the address of whoever asks', () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };

  it.each([
    [[], '127.0.0.1'],
    [['127.0.0.1'], '198.51.100.7'],
    [['127.0.0.0/8', '198.51.100.0/24'], '203.0.113.9'],
    [['10.0.0.1'], '127.0.0.1'],
  ])(
    'is what the trusted proxies %j say, and else that of the connection',
    async (trustedProxies, address) => {
      const server = createHttpServer(createLogger('hub', 'silent'), { trustedProxies });
      server.get('/', (request) => request.ip);
      expect((await server.inject({ url: '/', headers: forwarded })).body).toBe(address);
      await server.close();
    },
  );
});

describe('a server that stops', () => {
  it('answers who still waits, and does not keep the connection for more', async () => {
    const server = createHttpServer(createLogger('hub', 'info', { write: () => undefined }));
    const asked = Promise.withResolvers<undefined>();
    const answer = Promise.withResolvers<string>();
    server.get('/', () => {
      asked.resolve(undefined);
      return answer.promise;
    });
    await server.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.server.address() as AddressInfo;
    const received = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
    await asked.promise;
    const closed = server.close();
    while (server.server.listening) await new Promise(setImmediate);
    answer.resolve('at last');
    expect(await received).toBe('at last');
    await closed;
  });
});
