import { createServer, type AddressInfo, type Server } from 'node:net';
import { StartFailure, errorCode } from '@veche/service-kit';

/**
 * Ports for so many servers: `base` and the ones after it, or any that are free where `base` is 0.
 *
 * @throws StartFailure where one of them is in use or blocked, before anything is started
 */
export async function choosePorts(base: number, count: number): Promise<number[]> {
  for (let port = base; base !== 0 && port < base + count; port += 1) {
    if (await isBlocked(port))
      throw new StartFailure(
        `Port ${port} cannot be used, because browsers refuse to speak to it: start with other ports, such as PORT=5000 npm start.`,
      );
  }
  const probes: Server[] = [];
  try {
    // All probes stay open until the last one is: no port is chosen twice.
    for (let index = 0; index < count; index += 1) probes.push(await probe(base === 0 ? 0 : base + index));
    return probes.map((server) => (server.address() as AddressInfo).port);
  } finally {
    await Promise.all(probes.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

function probe(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      const inUse = `Port ${port} is in use: stop the program that uses it, or start with other ports, such as PORT=5000 npm start.`;
      reject(errorCode(error) === 'EADDRINUSE' ? new StartFailure(inUse) : error);
    });
    server.listen({ host: '127.0.0.1', port }, () => {
      resolve(server);
    });
  });
}

/** Whether the port is one that browsers and `fetch` keep for other protocols. Source: WHATWG Fetch, port blocking. */
async function isBlocked(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1_000) });
    await response.body?.cancel();
    return false;
  } catch (error) {
    return error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port';
  }
}
