import type { Locale } from '@veche/domain';
import type { HubConnection } from './hub/hub-connection.js';
import type { Say } from './language/say.js';
import type { Output } from './terminal/output.js';

/** What a command has to work with. */
export interface Session {
  readonly language: Locale;
  readonly say: Say;
  /** Data go here: what another program may read. */
  readonly out: Output;
  /** Progress, questions and messages go here. */
  readonly err: Output;
  readonly input: NodeJS.ReadStream;
  /** Whether one JSON document is wanted in place of what people read. */
  readonly json: boolean;
  /** Whether there is somebody to ask. */
  readonly interactive: boolean;
  /** The hub, with the user's token; a failure where there is none, unless none is needed. */
  hub(options?: { readonly tokenNeeded: boolean }): Promise<HubConnection>;
  /** Does work that Ctrl-C shall not simply cut off: its signal fires then, with an `Interrupted`. A second Ctrl-C ends at once. */
  interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}
