import { z } from 'zod';
import { StartFailure } from './start-failure.js';

/**
 * Reads a server's settings from environment variables. All that is wrong is said at once, each with the variable's name; a variable
 * that is set but blank counts as a mistake, because it is one.
 *
 * @throws StartFailure
 */
export function readSettings<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<Schema> {
  const wanted = Object.keys(schema.shape);
  const blank = wanted.filter((name) => environment[name]?.trim() === '');
  const given = Object.fromEntries(wanted.map((name) => [name, environment[name]]));
  const parsed = schema.safeParse(given);
  const mistakes = [
    ...blank.map((name) => `${name} is set but blank; give it a value or unset it`),
    ...(parsed.success ? [] : parsed.error.issues)
      .filter((issue) => !blank.includes(String(issue.path[0])))
      .map((issue) => {
        const name = String(issue.path[0]);
        return environment[name] === undefined
          ? `${name} is missing (${issue.message})`
          : `${name}: ${issue.message}`;
      }),
  ];
  if (mistakes.length > 0 || !parsed.success) throw new StartFailure(`Settings: ${mistakes.join('; ')}.`);
  return parsed.data;
}

/** A TCP port; 0 lets the system choose. */
export const portSetting = z
  .string('a port number from 0 to 65535 is needed')
  .regex(/^\d{1,5}$/, 'expected a port number from 0 to 65535')
  .transform(Number)
  .refine((port) => port <= 65_535, 'expected a port number from 0 to 65535');

/** The longest pause, a week: a timer that is set to more than 24 days would go off at once. */
const mostSeconds = 604_800;

/** A number of seconds, greater than zero and at most a week. */
export const secondsSetting = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'expected a number of seconds')
  .transform(Number)
  .refine((seconds) => seconds > 0, 'expected a number of seconds greater than zero')
  .refine((seconds) => seconds <= mostSeconds, `expected at most ${mostSeconds} seconds, a week`);

/** The address of a PostgreSQL database. */
export const databaseUrlSetting = z
  .string()
  .refine(
    (address) => /^postgres(ql)?:\/\/\S+$/.test(address) && URL.canParse(address),
    'expected an address such as postgresql://user:password@host:5432/database, with other signs than letters and digits in the password percent-encoded',
  );

/** The address of a server. */
export const httpUrlSetting = z
  .url({ protocol: /^https?$/, error: 'expected an address such as http://localhost:4000' })
  .transform((url) => url.replace(/\/+$/, ''));

export const logLevelSetting = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
  error: 'expected fatal, error, warn, info, debug, trace or silent',
});
