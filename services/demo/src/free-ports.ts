import { createServer } from 'node:net';
import { StartFailure, errorCode } from '@veche/service-kit';

/** @throws StartFailure where one of the ports is in use, before anything is started */
export async function requireFreePorts(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    if (!(await isFree(port))) {
      throw new StartFailure(
        `Port ${port} is in use: stop the program that uses it, or start with another base, such as PORT=5000 npm start.`,
      );
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (errorCode(error) === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    probe.listen({ host: '127.0.0.1', port }, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
