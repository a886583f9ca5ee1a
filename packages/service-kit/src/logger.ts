import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { errorCode } from './error-code.js';

export type { Logger };

/**
 * A log of JSON lines on stdout, or where `destination` says. Addresses of databases can hold passwords and are cut out of every line; of an
 * error only what went wrong and where in the code is kept, because a database's errors carry the row that failed; of a request only its
 * method, because a request says who asked what. What else is logged is the caller's duty: never a record, a person's name or a withheld
 * value.
 */
export function createLogger(name: string, level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    name,
    level,
    redact: { paths: ['*.password', '*.url.password', '*.databaseUrl'], censor: '[hidden]' },
    serializers: {
      err: whatWentWrong,
      req: ({ method }: { readonly method: string }) => ({ method }),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

function whatWentWrong(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    type: name,
    code: errorCode(error),
    message,
    stack,
    ...(cause === undefined ? {} : { cause: whatWentWrong(cause) }),
  };
}
