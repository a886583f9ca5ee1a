import { isIPv6 } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { errorCode } from './error-code.js';
import { StartFailure } from './start-failure.js';

/**
 * Listens and returns the address, `http://localhost:4001`.
 *
 * @throws StartFailure where the port is in use or may not be used
 */
export async function listen(
  server: FastifyInstance,
  { host, port }: { host: string; port: number },
): Promise<string> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    throw listenFailure(error, port) ?? error;
  }
  const address = server.server.address();
  const boundPort = typeof address === 'object' && address ? address.port : port;
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${isIPv6(name) ? `[${name}]` : name}:${boundPort}`;
}

function listenFailure(error: unknown, port: number): StartFailure | null {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartFailure(
        `Port ${port} is in use: stop the program that uses it, or set PORT to a free one.`,
      );
    case 'EACCES':
      return new StartFailure(`Port ${port} may not be used by this user: set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartFailure('HOST is not an address of this machine: unset it, or set it to one that is.');
    case null:
    default:
      return null;
  }
}
