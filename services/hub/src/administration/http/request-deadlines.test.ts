import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fastify, type FastifyInstance } from 'fastify';
import { keepDeadlines } from './request-deadlines.js';

describe('the deadline of a request', () => {
  let server: FastifyInstance;
  let port: number;

  beforeAll(async () => {
    server = fastify({ forceCloseConnections: true });
    const lift = keepDeadlines(server, 50);
    server.addContentTypeParser('text/csv', (request, body, done) => {
      if (request.url === '/file') lift(request);
      text(body).then((content) => {
        done(null, content);
      }, done);
    });
    server.post('/file', (request) => String(request.body).length);
    server.post('/short', (request) => String(request.body).length);
    server.get('/slow', async () => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return 'at last';
    });
    await server.listen({ host: '127.0.0.1', port: 0 });
    ({ port } = server.server.address() as AddressInfo);
  });

  afterAll(() => server.close());

  /** Sends a request in two halves, the second long after the deadline; what comes back. */
  async function sendSlowly(path: string): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: text/csv\r\ncontent-length: 8\r\n\r\nhalf`,
    );
    setTimeout(() => socket.write('half'), 150);
    let received = '';
    socket.on('data', (chunk) => (received += chunk.toString()));
    await new Promise((resolve) => socket.once('close', resolve));
    return received;
  }

  it('breaks off what does not arrive in time', async () => {
    expect(await sendSlowly('/short')).toBe('');
  });

  it('is lifted for files', async () => {
    expect(await sendSlowly('/file')).toContain('200 OK');
  });

  it('is none for how long an answer takes', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/slow`);
    expect(await response.text()).toBe('at last');
  });
});
