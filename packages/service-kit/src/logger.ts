import { pino, type Logger } from 'pino';

export type { Logger };

/**
 * A log of JSON lines on stdout. Addresses of databases can hold passwords and are cut out of every line, as are authorization headers.
 * What is logged is the caller's duty: never a record, a person's name or a withheld value.
 */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    redact: {
      paths: ['req.headers.authorization', '*.password', '*.url.password', '*.databaseUrl'],
      censor: '[hidden]',
    },
  });
}
