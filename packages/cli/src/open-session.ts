import type { Locale } from '@veche/domain';
import { exitCode } from './exit-code.js';
import { Failure } from './failure.js';
import { defaultHub, hubAddress } from './hub/hub-address.js';
import { HubConnection } from './hub/hub-connection.js';
import { givenToken } from './hub/hub-token.js';
import { Interrupted } from './interrupted.js';
import type { Say } from './language/say.js';
import type { Session } from './session.js';
import { Output } from './terminal/output.js';

/** The options that every command has. */
export interface GlobalOptions {
  readonly hub?: string;
  readonly tokenFile?: string;
  readonly plainHttp: boolean;
  readonly json: boolean;
}

/** What the command runs in. */
export type Surroundings = Pick<NodeJS.Process, 'env' | 'stdin' | 'stdout' | 'stderr'>;

/** A session for one command. */
export function openSession(
  { env, stdin, stdout, stderr }: Surroundings,
  options: GlobalOptions,
  language: Locale,
  say: Say,
): Session {
  const err = new Output(stderr, env);
  return {
    language,
    say,
    out: new Output(stdout, env),
    err,
    input: stdin,
    json: options.json,
    interactive: stdin.isTTY && stderr.isTTY,
    hub: async ({ tokenNeeded } = { tokenNeeded: true }) => {
      const given = await givenToken(options.tokenFile, env, say);
      if (given === null && tokenNeeded)
        throw new Failure('NO_TOKEN', exitCode.notAllowed, say('token.missing'));
      if (given !== null && given.warning !== null) await err.line(given.warning);
      const address = hubAddress(
        options.hub ?? notEmpty(env.VECHE_HUB) ?? defaultHub,
        options.plainHttp,
        say,
      );
      return new HubConnection({ address, token: given?.token ?? null, language, say });
    },
    interruptible,
  };
}

async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const onSignal = (): void => {
    stop.abort(new Interrupted());
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
  }
}

function notEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
