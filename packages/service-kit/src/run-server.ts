import { PersistenceError } from '@veche/persistence';
import { StartFailure } from './start-failure.js';

/** A server that runs, and how it is stopped. */
export interface RunningServer {
  stop(): Promise<void>;
}

const defaultStopDeadline = 10_000;

/**
 * Runs a server as the whole process: starts it, stops it on SIGINT, SIGTERM or when the process that started it goes away, and
 * ends with exit code 0. A failure to start is one sentence on stderr and exit code 1. A stop that takes longer than `stopDeadline`
 * milliseconds (10 seconds unless given) is broken off, with exit code 1.
 */
export async function runServer(
  start: () => Promise<RunningServer>,
  { stopDeadline = defaultStopDeadline }: { readonly stopDeadline?: number } = {},
): Promise<void> {
  const stopping = new AbortController();
  const asked = stopAsked().then(() => {
    stopping.abort();
  });
  let server: RunningServer;
  try {
    server = await start();
  } catch (error) {
    // What a server says about a start that was broken off is no news to whoever broke it off.
    if (stopping.signal.aborted) process.exit(0);
    fail(error);
  }
  await asked;
  setTimeout(() => {
    process.stderr.write('Not everything ended in time; stopping without it.\n');
    process.exit(1);
  }, stopDeadline).unref();
  await server.stop().catch(fail);
  process.exit(0);
}

function fail(error: unknown): never {
  process.stderr.write(`${isForTheOperator(error) ? error.message : describe(error)}\n`);
  process.exit(1);
}

/** Whether the message says all that whoever starts the server needs to know. */
function isForTheOperator(error: unknown): error is Error {
  return error instanceof StartFailure || error instanceof PersistenceError;
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
    process.once('disconnect', () => {
      resolve();
    });
    // Whoever started this process may have gone while its program was still being loaded.
    if (!process.connected && process.send !== undefined) resolve();
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
